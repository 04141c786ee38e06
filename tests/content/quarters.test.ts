import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Locale } from "../../src/domain/bilingual.ts";
import { decimalsOf, exact, parseDecimal, shift, toFixed, type Exact } from "../../src/domain/exact.ts";
import { isQuarter, type Quarter } from "../../src/domain/quarter.ts";
import { bindTokens } from "../../src/prose/bind.ts";
import { readCommentary } from "../../src/prose/commentary.ts";
import { lookupsOf } from "../../src/prose/figure-lookup.ts";
import { collector } from "../../src/prose/problems.ts";
import { loadDataset } from "../../src/store/data.ts";
import { derived, type Given } from "./derived.ts";
import { figuresIn, findingsIn, sentencesOf, type Figure } from "./figures.ts";
import { knownOf, regionCount, type Known } from "./known.ts";

/** The commentary of this repository, held against its data. A site of another city brings its own. */

const data = "data";
const folder = "content/quarters";
const files = readdirSync(folder).sort();
const quarters = [...new Set(files.map((name) => name.slice(0, 6)))].filter(isQuarter);
const locales: readonly Locale[] = ["zh", "en"];

const textOfFile = (quarter: Quarter, locale: Locale): string =>
  readFileSync(`${folder}/${quarter}.${locale}.md`, "utf8");

const { dataset } = await loadDataset(data);
if (!dataset) throw new Error("the data have errors");
const lookupFor = lookupsOf(dataset);

const read = (quarter: Quarter, locale: Locale) =>
  readCommentary(`${folder}/${quarter}.${locale}.md`, textOfFile(quarter, locale), { lookupFor });

/** The file's text as a reader sees it: with the words that its tokens become. */
function wordsOf(quarter: Quarter, locale: Locale): string {
  const { report } = collector("");
  const { pieces } = bindTokens(textOfFile(quarter, locale), {
    ...{ quarter, locale, report, firstLine: 1 },
    lookup: lookupFor(quarter),
  });
  return pieces.map(({ text }) => text).join("");
}

/** Lines with words: no headings, no names of the head, no quotes around a value. */
const linesOf = (quarter: Quarter, locale: Locale): string[] =>
  wordsOf(quarter, locale)
    .split("\n")
    .filter((line) => line !== "---" && !line.startsWith("## "))
    .map((line) =>
      line
        .replace(/^(?:title|summary|points): ?["']?|^ {2}- ["']?/, "")
        .replace(/["']$/, "")
        .replaceAll("''", "'"),
    );

const sentences = (quarter: Quarter, locale: Locale): string[] =>
  linesOf(quarter, locale).flatMap((line) => sentencesOf(line, locale));

const knownQuarters = new Map<string, Known>();
function known(quarter: string): Known {
  const found = knownQuarters.get(quarter) ?? knownOf(data, quarter);
  knownQuarters.set(quarter, found);
  return found;
}

/** The value of a figure in its base unit. */
function valueOf(figure: Figure): Exact {
  const value = parseDecimal(figure.split(" ").at(-1) ?? "");
  if (!value) throw new Error(`not a figure: ${figure}`);
  return value;
}

const onlyFigure = (text: string): Figure => {
  const [figure, ...more] = figuresIn(text, "zh");
  if (figure === undefined || more.length > 0) throw new Error(`not one figure: ${text}`);
  return figure;
};

const givenFor = (quarter: string): Given => ({
  of(text, at = quarter) {
    const figure = onlyFigure(text);
    expect(known(at).figures, `${at} publishes ${text}`).toContain(figure);
    return valueOf(figure);
  },
  regions: regionCount(data),
  regionsWithFigures: known(quarter).regions.size,
  namedIn: (region) =>
    known(quarter).namedProjects.filter((project) => project["region"] === region).length,
});

/** What the rule gives, with the unit and the decimals of the text. */
function printedLike(value: Exact, text: string): string {
  const digits = /[\d.]+/.exec(text)?.[0] ?? "";
  const inUnit = text.includes("亿元") ? shift(value, -8) : value;
  return text.replace(digits, toFixed(inUnit, decimalsOf(digits)));
}

/** Figures of a text that were neither published for the quarter nor follow from published ones. */
function looseFigures(text: string, quarter: string, locale: Locale): Figure[] {
  const own = derived.filter((one) => one.quarter === quarter).map((one) => onlyFigure(one.figure));
  const allowed = new Set([...known(quarter).figures, ...own]);
  return figuresIn(text, locale).filter((figure) => !allowed.has(figure));
}

describe.each(quarters)("%s", (quarter) => {
  test.each(locales)("the commentary in %s has no problems", (locale) => {
    const { commentary, problems } = read(quarter, locale);
    expect(problems).toEqual([]);
    expect(commentary?.points.length).toBeGreaterThan(1);
    expect(commentary?.title).not.toBeNull();
    expect(commentary?.sections.length).toBeGreaterThan(0);
  });

  test("both languages have the same sections, points and figures", () => {
    const shape = locales.map((locale) => {
      const { commentary } = read(quarter, locale);
      const text = linesOf(quarter, locale).join("\n");
      return {
        sections: commentary?.sections.map(({ id }) => id),
        points: commentary?.points.length,
        figures: [...new Set(figuresIn(text, locale))].sort(),
      };
    });
    expect(shape[1]).toEqual(shape[0]);
  });

  test("a sentence is short and carries at most three figures", () => {
    const long = locales.flatMap((locale) =>
      sentences(quarter, locale).filter((sentence) =>
        locale === "zh"
          ? sentence.replace(/[\p{P}\s]/gu, "").length > 40
          : sentence.split(/\s+/).length > 20,
      ),
    );
    const full = locales.flatMap((locale) =>
      sentences(quarter, locale).filter((sentence) => findingsIn(sentence, locale).length > 3),
    );
    expect({ long, full }).toEqual({ long: [], full: [] });
  });

  test("the words are plain and the marks are Chinese", () => {
    const zh = linesOf(quarter, "zh").join("\n");
    expect(zh).not.toMatch(/显著|强劲|圆满|大幅|喜人|！/);
    expect(zh).not.toMatch(/[,;?!()"']|\d\s+[\p{Script=Han}%]|\d[-–~～]\d|\d:\d/u);
    expect(linesOf(quarter, "en").join("\n")).not.toMatch(/[\p{Script=Han}，。；：、！]/u);
  });

  test("every figure was published for the quarter or follows from published ones", () => {
    const loose = locales.flatMap((locale) =>
      looseFigures(linesOf(quarter, locale).join("\n"), quarter, locale),
    );
    expect(loose).toEqual([]);
  });
});

test.each(derived)("$quarter: $figure follows from the published figures", ({ quarter, figure, from }) => {
  expect(printedLike(from(givenFor(quarter)), figure)).toBe(figure);
});

test.each(derived)("$quarter: $figure is written and not published itself", ({ quarter, figure }) => {
  const written = figuresIn(linesOf(quarter, "zh").join("\n"), "zh");
  expect(written).toContain(onlyFigure(figure));
});

test("every file belongs to a release, in both languages", () => {
  const releases = new Set(readdirSync(`${data}/releases`).map((name) => name.slice(0, 6)));
  expect(files).toEqual(quarters.flatMap((quarter) => [`${quarter}.en.md`, `${quarter}.zh.md`]));
  expect(quarters.filter((quarter) => !releases.has(quarter))).toEqual([]);
});

test("every quarter with an event or a figure of the city has commentary", () => {
  const released = readdirSync(`${data}/releases`).map((name) => name.slice(0, 6));
  const silent = released.filter(
    (quarter) => known(quarter).speaksOfTheCity && !quarters.some((one) => one === quarter),
  );
  expect(silent).toEqual([]);
});

describe("the reader of figures", () => {
  test.each<[Locale, string, Figure[]]>([
    ["zh", "1—7月完成203.4亿元，超30.5个百分点", ["yuan 20340000000", "points 30.5"]],
    ["zh", "1—10亿元156个", ["yuan 100000000", "yuan 1000000000", "156"]],
    ["zh", "亿元以上8.7万人，3000万元", ["yuan 100000000", "87000", "yuan 30000000"]],
    ["zh", "2020年10月12—14日", []],
    ["en", "90.82 billion yuan in Q1 2020, up 44%", ["yuan 90820000000", "% 44"]],
    ["en", "12–14 October 2020 and 87,000 jobs", ["87000"]],
    ["en", "0.1–1 billion yuan", ["yuan 100000000", "yuan 1000000000"]],
    ["en", "1.18 trillion yuan, 2.4 percentage points", ["yuan 1180000000000", "points 2.4"]],
  ])("%s: %s", (locale, text, expected) => {
    expect(figuresIn(text, locale)).toEqual(expected);
  });

  test.each<[string, Figure[]]>([
    ["计划开工541个项目，总投资712亿元", []],
    ["计划开工542个项目，总投资71.2亿元，占36.8%", ["542", "yuan 7120000000", "% 36.8"]],
  ])("a wrong figure is seen: %s", (text, expected) => {
    expect(looseFigures(text, "2022Q3", "zh")).toEqual(expected);
  });

  test("a derivation rounds half up, and takes nothing that was not published", () => {
    expect(printedLike(exact(6665, 100), "66.6%")).toBe("66.7%");
    expect(() => givenFor("2022Q3").of("542个")).toThrow("2022Q3 publishes 542个");
  });
});
