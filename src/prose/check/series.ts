import type { Locale } from "../../domain/bilingual.ts";
import type { Numeral } from "../numerals/numeral.ts";
import type { Mention } from "./mentions.ts";
import type { Sentence } from "./sentences.ts";

/** What a row of parts says of a number: which of them it is of, or that it counts them together. */
export interface InSeries {
  readonly part: Mention | null;
  /** Of how many numbers before it a row gives the shares or growth: 150个，总投资861亿元，分别占61.5%和94.8%. */
  readonly back: number | null;
  readonly together: readonly Mention[];
  /** Parts of which it says the same of each: 张湾、竹山各开工5个. */
  readonly each: readonly Mention[];
  /** Where the row begins and ends in its sentence: what is said before and after it is said of each of its numbers. */
  readonly row: { readonly start: number; readonly end: number } | null;
}

const links: Record<Locale, RegExp> = {
  zh: /^(?:、|和|及|与|以及)$/u,
  en: /^(?:,|,? and)\s$/u,
};
const apart: Record<Locale, RegExp> = { zh: /分别|依次|各自/u, en: /respectively/iu };
/** 茅箭区和张湾区开工99个, in one clause, is the sum; 均 and 各 say the same of each, 相差 is no sum. */
const joined: Record<Locale, RegExp> = {
  zh: /^(?!.*[，。；：均各比较差])/u,
  en: /^\s(?:together|combined|jointly)\b[^,;\d]*$/iu,
};

const ofEach = /^[^，。；：]*各(?!县|区|地)[^，。；：]{0,4}$/u;

const none: InSeries = { part: null, back: null, together: [], each: [], row: null };

/** 99 starts, two fifths of the total: an amount and its share are no row. */
const isOfOneUnit = (a: { numeral: Numeral }, b: { numeral: Numeral }): boolean =>
  [a, b].some(({ numeral }) => numeral.unit === "none") || a.numeral.unit === b.numeral.unit;

/** Cuts what stands in a row, linked by 、 and 和, into rows. */
function rowsOf<T extends { readonly start: number; readonly end: number }>(
  items: readonly T[],
  text: string,
  link: RegExp,
  isLike: (a: T, b: T) => boolean = () => true,
): T[][] {
  const rows: T[][] = [];
  for (const item of items) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const isLinked = last && isLike(last, item) && link.test(text.slice(last.end, item.start));
    if (row && isLinked) row.push(item);
    else rows.push([item]);
  }
  return rows;
}

/** 48, 25 and 9 billion yuan for industry, infrastructure and ecology; 81% went into industry and infrastructure. */
const following = (
  parts: readonly Mention[][],
  text: string,
  last: number,
  count: number,
): Mention[] | undefined =>
  parts.find((mentions) => {
    const [one] = mentions;
    const between = text.slice(last, one?.start ?? 0);
    return (
      one !== undefined &&
      one.start >= last &&
      mentions.length === count &&
      /^\s(?:[a-z]+\s)?(?:for|in|into|from|to|by|of)\s$/u.test(between)
    );
  });

/**
 * The rows of a sentence: 茅箭区、张湾区、房县分别开工52个、47个、38个 gives each number to its county, 茅箭区和张湾区共
 * gives the sum of both.
 */
export function seriesOf(
  sentence: Sentence,
  numerals: readonly Numeral[],
  locale: Locale,
): (numeral: Numeral) => InSeries | null {
  const { text } = sentence;
  const own = numerals.map((numeral) => ({
    numeral,
    start: numeral.start - sentence.start,
    end: numeral.end - sentence.start,
  }));
  const parts = rowsOf(sentence.mentions, text, links[locale]).filter((row) => row.length > 1);
  const found = new Map<Numeral, InSeries>();
  for (const row of rowsOf(own, text, links[locale], isOfOneUnit)) {
    const [first, last] = [row[0]?.start ?? 0, row.at(-1)?.end ?? 0];
    const before = parts.findLast((mentions) => (mentions.at(-1)?.end ?? 0) <= first);
    const named =
      before ?? (locale === "en" ? following(parts, text, last, row.length) : undefined);
    const from = before?.at(-1)?.end ?? 0;
    const isApart = apart[locale].test(
      locale === "zh" ? text.slice(from, first) : text.slice(last),
    );
    const whole = { ...none, row: { start: first, end: last } };
    if (isApart && row.length === named?.length)
      row.forEach(({ numeral }, i) => found.set(numeral, { ...whole, part: named[i] ?? null }));
    else if (isApart && row.length > 1)
      row.forEach(({ numeral }) => found.set(numeral, { ...whole, back: row.length }));
    else if (row.length === 1 && row[0] && before && ofEach.test(text.slice(from, first)))
      found.set(row[0].numeral, { ...none, each: before });
    else if (
      row.length === 1 &&
      row[0] &&
      before &&
      (joined[locale].test(text.slice(from, first)) ||
        (locale === "en" && /^\sbetween (?:them|the two)\b/u.test(text.slice(last))))
    )
      found.set(row[0].numeral, { ...none, together: before });
  }
  return (numeral) => found.get(numeral) ?? null;
}
