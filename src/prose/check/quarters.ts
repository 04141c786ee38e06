import type { Locale } from "../../domain/bilingual.ts";
import {
  isQuarter,
  quarterBefore,
  yearEarlier,
  yearOf,
  type Quarter,
} from "../../domain/quarter.ts";
import type { Numeral } from "../numerals/numeral.ts";
import { downWords, upWords } from "./lexicon.ts";
import { hasReached, test, type Said } from "./said.ts";
import type { Around } from "./subjects.ts";

/** The quarters that a number can be of. */
export interface Times {
  /** False where its own words name an earlier time: 上年同期开工217个. */
  readonly isOwn: boolean;
  /** Earlier quarters that are spoken of. */
  readonly earlier: readonly Quarter[];
}

const lastYear: Record<Locale, RegExp> = {
  zh: /上年|去年/u,
  en: /last year|(?:a|one) year (?:earlier|before|ago)|the (?:year before|previous year|preceding year)|twelve months (?:earlier|before|ago)/iu,
};
const lastQuarter: Record<Locale, RegExp> = {
  zh: /上(?:一|个)?季/u,
  en: /(?:previous|last) quarter|quarter (?:before|earlier)/iu,
};
const thisTime: Record<Locale, RegExp> = {
  // The register as it stood before is a figure of its own quarter.
  zh: /今年|本年|本季|当季|本期|上[季期]末/u,
  en: /this (?:year|quarter|time)/iu,
};
/** 比上年同期, up on a year earlier: the earlier time is what the number is compared with. */
const compared: Record<Locale, RegExp> = {
  zh: /[比较与和跟同按](?:[^，。；]{0,6})(?:去年|上年|上(?:一|个)?季|上半年|季度)/u,
  en: /\b(?:from|than|on|over|to|with|against)\b/iu,
};
const halfYear: Record<Locale, RegExp> = {
  zh: /(?<![去上]年)上半年/u,
  en: /\bmid-?year\b|(?:middle|half) of the year/iu,
};
/** Mid-2021, the end of March 2021, the first half of 2021, the first nine months of 2021. */
const atMonth = (month: string): string =>
  String.raw`(?:end of|by|to|through|in|at|until|since) (?:\d\d? )?${month}(?! \d\d?\b)(?: (20\d\d))?`;
const inYear = "(?: of (20\\d\\d))?";
const ends: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`${atMonth("March")}|first three months${inYear}`, "gu"), 1],
  [
    new RegExp(
      `mid-?(20\\d\\d)|middle of (20\\d\\d)|first (?:half|six months)${inYear}|${atMonth("June")}`,
      "gu",
    ),
    2,
  ],
  [new RegExp(`first (?:nine months|three quarters)${inYear}|${atMonth("September")}`, "gu"), 3],
  [new RegExp(`${atMonth("December")}|(?:end|whole|all|close) of (20\\d\\d)`, "gu"), 4],
];
const endsNamed = (text: string, own: number): string[] =>
  ends.flatMap(([pattern, number]) =>
    Array.from(text.matchAll(pattern), ([, ...years]) => {
      const [year = own] = years.filter((one) => one !== undefined);
      return `${year}Q${number}`;
    }),
  );

const numbers = ["一二三四", "1234"];
const words = ["first", "second", "third", "fourth"];

/** 2019年四季度, 一季度, Q4 2019, the first quarter: quarters named in full, or of the text's own year. */
function namedQuarters(text: string, own: Quarter, locale: Locale): string[] {
  const year = yearOf(own);
  const half = halfYear[locale].test(text) ? [`${year}Q2`] : [];
  if (locale === "zh")
    return half.concat(
      Array.from(
        text.matchAll(/(?:(\d{4})年|([去上])年)?第?([一二三四1-4])季度/gu),
        ([, at, last, n = ""]) => {
          const number = Math.max(...numbers.map((all) => all.indexOf(n))) + 1;
          return `${at ?? (last ? year - 1 : year)}Q${number}`;
        },
      ),
    );
  return [
    ...half,
    ...endsNamed(text, year),
    ...Array.from(text.matchAll(/\bQ([1-4])(?: (\d{4}))?/gu), ([, n, at]) => `${at ?? year}Q${n}`),
    ...Array.from(
      text.matchAll(/\b(first|second|third|fourth) quarter(?: of (\d{4}))?/giu),
      ([, word = "", at]) => `${at ?? year}Q${words.indexOf(word.toLowerCase()) + 1}`,
    ),
  ];
}

/** The quarters before a text's own of which its words speak. */
export function earlierQuarters(text: string, own: Quarter, locale: Locale): Quarter[] {
  const named = namedQuarters(text, own, locale);
  const isOfLastYear = lastYear[locale].test(text) && !named.some((one) => one < yearStart(own));
  const spoken = [
    ...(isOfLastYear ? [yearEarlier(own)] : []),
    ...(lastQuarter[locale].test(text) ? [quarterBefore(own)] : []),
    ...named,
  ];
  return [...new Set(spoken)].filter(isQuarter).filter((quarter) => quarter < own);
}

const yearStart = (quarter: Quarter): string => `${yearOf(quarter)}Q1`;

/** 由第五位升至第三位, 由上半年的14.1%提高到, up from 5th: what was there before. */
const former: Record<Locale, RegExp> = {
  zh: /[由从](?:全[省市国]|(?:去年|上年|上季|上半年|[^，。；]{0,6}季度)[^，。；]{0,4}的?)?第?$/u,
  en: /(?<!\brang\w{1,3} )\bfrom (?:the )?$/iu,
};
/** 从46.8%到61.5%不等: the one end of a spread was not there before. */
const isEnd = /^[至到—-].*(?:不等|之间)/u;
/** Jobs are expected from the 15 projects: English says what it changed to, or that it changed. */
const isChanged = ({ clause, tail }: Around): boolean =>
  /\bto\b/iu.test(tail) ||
  [upWords.en, downWords.en].some((words) => test(`\\b(?:${words})\\b`, clause));
const isFormer = (around: Around, { unit }: Numeral, locale: Locale): boolean =>
  ["rank", "percent", "points", "count", "yuan", ...(locale === "en" ? ["none"] : [])].includes(
    unit,
  ) &&
  former[locale].test(around.lead) &&
  !isEnd.test(around.tail) &&
  (locale === "zh" || isChanged(around));

/** 上年同期，…: the words before a sentence's first comma may set the time of what follows. */
const opening: Record<Locale, RegExp> = {
  zh: /^[^，。；]{0,3}(?:去年|上年|上(?:一|个)?季)[^，。；比较]{0,8}，/u,
  en: /^\s*(?:by contrast |in contrast )?(?:(?:a|one) year (?:earlier|before|ago)|(?:in|by|during) [^,]{0,24}(?:last year|previous quarter|last quarter)),/iu,
};
function openingQuarters({ lead }: Around, own: Quarter, locale: Locale): Quarter[] {
  const words = opening[locale].exec(lead)?.[0];
  if (words === undefined) return [];
  const rest = lead.slice(words.length);
  const isNow = thisTime[locale].test(rest) || namedQuarters(rest, own, locale).includes(own);
  return isNow ? [] : earlierQuarters(words, own, locale);
}

export interface Spoken extends Around {
  readonly said: Said;
  readonly numeral: Numeral;
}

/** Of which quarters a number can be, by the words of its clause, else by those of its sentence. */
export function timesOf({ said, numeral, ...around }: Spoken, own: Quarter, locale: Locale): Times {
  // What follows after the number is said of it in English only: 217 a year earlier.
  const told = locale === "zh" ? around.lead : `${around.lead} ${around.tail}`;
  if (isFormer(around, numeral, locale)) {
    const named = earlierQuarters(told, own, locale);
    // Up from 60 a year earlier: English says after the number when it was so.
    const isSaid = locale === "en" && named.length > 0;
    const others = isSaid ? [] : [quarterBefore(own), yearEarlier(own)];
    return { isOwn: false, earlier: [...new Set([...named, ...others])] };
  }
  if (said !== "plain") return { isOwn: true, earlier: [] };
  const { clause } = around;
  // 是上年同期的1.5倍 says of now what it is of then.
  if (numeral.unit === "times") return { isOwn: true, earlier: [] };
  // 由上年同期的9个增加到12个: what was reached is of now.
  if (hasReached(clause, locale))
    return { isOwn: true, earlier: earlierQuarters(told, own, locale) };
  const isNow = thisTime[locale].test(clause) || namedQuarters(clause, own, locale).includes(own);
  // After 13 starts in the second quarter of 2021 there were 17 this time.
  if (locale === "en" && /^\s(?:now|this (?:year|quarter|time))\b/u.test(around.tail))
    return { isOwn: true, earlier: [] };
  const earlier = earlierQuarters(clause, own, locale);
  if (isNow && earlier.length === 0) return { isOwn: true, earlier: [] };
  const opened = earlier.length === 0 && !isNow ? openingQuarters(around, own, locale) : [];
  if (opened.length > 0) return { isOwn: false, earlier: opened };
  const isOwn = isNow || earlier.length === 0 || compared[locale].test(clause);
  return { isOwn, earlier: isOwn ? earlierQuarters(told, own, locale) : earlier };
}
