import type { Bilingual } from "../domain/bilingual.ts";
import { isPrintedUnit, printedUnits } from "../domain/unit.ts";
import { fault, normalised, suggest, type CellReader, type CellReading } from "./cell.ts";
import { halfWidth, visible } from "../domain/characters.ts";
import { presentName } from "./former-names.ts";
import { emptyWords } from "./near-misses.ts";
import { nearest, searcher } from "./nearest.ts";
import { meantWord } from "./synonyms.ts";

/** Codes by every word that is read for them: the code, the name, the short name. */
export type CodeList = ReadonlyMap<string, string>;

/** The lists a cell may refer to; null where the list itself could not be read, and nothing can be said. */
export interface Lists {
  readonly regions: CodeList | null;
  /** By dimension. */
  readonly categories: ReadonlyMap<string, CodeList> | null;
}

function unlisted(
  code: string,
  text: string,
  what: Bilingual,
  near: string[],
  where: Bilingual,
): CellReading {
  return (
    emptyWords(text) ??
    fault(
      code,
      {
        zh: `${what.zh}里没有“${visible(text)}”`,
        en: `“${visible(text)}” is not among ${what.en}`,
      },
      suggest(near, where),
    )
  );
}

/** A name of old, or in traditional characters: it is known what is meant, and the list has it. */
function formerName(code: string, text: string, list: CodeList): CellReading | null {
  const present = presentName(text, list);
  return (
    present &&
    fault(code, present.why, {
      zh: `写“${present.now}”`,
      en: `Write “${present.now}”`,
    })
  );
}

/** A region by code, name or short name; becomes the code. */
export const regionCell = ({ regions }: Lists): CellReader => {
  const near = searcher(() => regions?.keys() ?? []);
  return (text) => {
    const code = regions === null ? text : regions.get(text);
    if (code !== undefined) return { value: code };
    const narrow = regions?.get(halfWidth(text));
    if (narrow !== undefined) return normalised(narrow, text, halfWidth(text));
    return (
      formerName("unknown-region", text, regions ?? new Map()) ??
      unlisted(
        "unknown-region",
        text,
        { zh: "regions.csv ", en: "the regions of regions.csv" },
        near(text),
        {
          zh: "写 regions.csv 里的代码、名称或简称",
          en: "Use a code, name or short name of regions.csv",
        },
      )
    );
  };
};

/** A category of a dimension by code or name; becomes the code. */
export const categoryCell = ({ categories }: Lists, dimension: string): CellReader => {
  const list = categories?.get(dimension);
  const near = searcher(() => list?.keys() ?? []);
  return (text) => {
    const code = categories === null ? text : list?.get(text);
    if (code !== undefined) return { value: code };
    const narrow = list?.get(halfWidth(text));
    if (narrow !== undefined) return normalised(narrow, text, halfWidth(text));
    return (
      formerName("unknown-category", text, list ?? new Map()) ??
      unlisted(
        "unknown-category",
        text,
        {
          zh: `categories.csv 的 ${dimension} `,
          en: `the ${dimension} categories of categories.csv`,
        },
        near(text),
        {
          zh: `写 categories.csv 里 ${dimension} 的代码或名称，或先在那里登记`,
          en: `Use a code or name of ${dimension} in categories.csv, or add it there first`,
        },
      )
    );
  };
};

/** One of a few fixed words, in English or in Chinese. */
export function choiceCell(options: Readonly<Record<string, Bilingual>>): CellReader {
  const words = new Map<string, string>();
  for (const [key, { zh }] of Object.entries(options)) words.set(key, key).set(zh, key);
  const all = Object.entries(options).map(([key, { zh }]) => `${zh}（${key}）`);
  return (text) => {
    const key = words.get(text);
    if (key !== undefined) return { value: key };
    const meant = meantWord(text, options) ?? words.get(text.replace(/\s/g, "")) ?? null;
    return unlisted(
      "unknown-choice",
      text,
      { zh: "可选的词", en: "the words of this column" },
      meant === null ? nearest(text, words.keys()) : [options[meant]?.zh ?? meant],
      { zh: `可以写：${all.join("、")}`, en: `Write one of: ${Object.keys(options).join(", ")}` },
    );
  };
}

/** A unit as sources print it. */
export const unitCell: CellReader = (text) =>
  isPrintedUnit(text)
    ? { value: text }
    : unlisted(
        "unknown-unit",
        text,
        { zh: "可用的单位", en: "the units in use" },
        nearest(text, Object.keys(printedUnits)),
        {
          zh: `可以写：${Object.keys(printedUnits).join("、")}`,
          en: `Write one of: ${Object.keys(printedUnits).join(", ")}`,
        },
      );
