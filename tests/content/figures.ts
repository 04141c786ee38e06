import type { Locale } from "../../src/domain/bilingual.ts";
import { moneyPowers } from "../../src/domain/money.ts";
import { parseDecimal, shift, toPlain } from "../../src/domain/exact.ts";

/**
 * A figure of a text in a form that is the same in both languages: what is counted and how much.
 * `yuan 71200000000`, `% 36.7`, `points 2.1`, `541`.
 */
export type Figure = string;

const months =
  "January|February|March|April|May|June|July|August|September|October|November|December";

/** Dates and names of quarters are no figures; the site's own code checks them. */
const dates: Record<Locale, RegExp[]> = {
  zh: [/\d{4}年/g, /(?:\d{1,2}—)?\d{1,2}月份?(?:\d{1,2}(?:—\d{1,2})?日)?(?:至\d{1,2}日)?/g, /截至\d{1,2}日/g],
  en: [
    /\bQ[1-4]\b/g,
    new RegExp(String.raw`\b\d{1,2}(?:–\d{1,2})? (?:${months})\b`, "g"),
    // The years of the releases; a count of exactly so many projects would have to be listed by hand.
    /\b20(?:1[6-9]|2[0-5])\b/g,
  ],
};

/** Names that hold digits. */
const names = /D600/g;

const moneyUnits: Record<string, number> = {
  万元: moneyPowers.wan,
  亿元: moneyPowers.yi,
  万亿元: moneyPowers.wanyi,
  "million yuan": 6,
  "billion yuan": 9,
  "trillion yuan": 12,
};

/** Money said without digits: 亿元以上, 百亿元, 千万元以上. */
const spoken: [RegExp, string][] = [
  [/百亿元/g, "100亿元"],
  [/千万元/g, "1000万元"],
  [/(?<![\d.])亿元(?=以[上下])/g, "1亿元"],
];

const numeral = /(\d+(?:[.,]\d+)*)(?:[—–](\d+(?:\.\d+)?))?\s?(万亿元|亿元|万元|万人|个百分点|%|(?:million|billion|trillion) yuan|percentage points?)?/g;

const plain = (digits: string, power: number): string => {
  const value = parseDecimal(digits.replaceAll(",", ""));
  if (!value) throw new Error(`not a number: ${digits}`);
  return toPlain(shift(value, power));
};

function figure(digits: string, unit: string): Figure {
  const power = moneyUnits[unit];
  if (power !== undefined) return `yuan ${plain(digits, power)}`;
  if (unit === "万人") return plain(digits, 4);
  if (unit === "%") return `% ${plain(digits, 0)}`;
  return /points?|百分点/.test(unit) ? `points ${plain(digits, 0)}` : plain(digits, 0);
}

/** A figure as a data file states it. */
export const figureOf = (value: string, unit: string): Figure => figure(value, unit);

/** Every figure of a text, in its order. */
export function figuresIn(text: string, locale: Locale): Figure[] {
  const bare = [names, ...dates[locale]].reduce((rest, date) => rest.replace(date, " "), text);
  const said = spoken.reduce((rest, [word, digits]) => rest.replace(word, digits), bare);
  return Array.from(said.matchAll(numeral)).flatMap(([, first = "", last, unit = ""]) =>
    [first, ...(last === undefined ? [] : [last])].map((digits) => figure(digits, unit)),
  );
}

/** Size classes by name: they say which projects are meant, and are no finding of the sentence. */
const classes: Record<Locale, RegExp> = {
  zh: /\d+—\d+亿元|(?:\d+|百|千万)?亿?元以[上下]|百亿元/g,
  en: /(?:of|below) [\d.]+ (?:million|billion) yuan or more|below [\d.]+ million yuan|of [\d.]+–[\d.]+ billion yuan/g,
};
const coverage = /(?:of )?10(?:个县市区| counties and districts)/gi;

/** The figures a reader of the sentence has to hold in mind: not the names of sizes, not the ten counties. */
export const findingsIn = (sentence: string, locale: Locale): Figure[] =>
  figuresIn(sentence.replace(classes[locale], " ").replace(coverage, " "), locale);

/** Sentences; parts before and after a semicolon count as two. */
export const sentencesOf = (text: string, locale: Locale): string[] =>
  text
    .split(locale === "zh" ? /[。！？；]/ : /[.!?;](?=\s|$)/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
