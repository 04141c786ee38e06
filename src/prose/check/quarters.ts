import type { Locale } from "../../domain/bilingual.ts";
import {
  isQuarter,
  quarterBefore,
  yearEarlier,
  yearOf,
  type Quarter,
} from "../../domain/quarter.ts";

const lastYear: Record<Locale, RegExp> = {
  zh: /上年|去年/u,
  en: /last year|(?:a|one) year (?:earlier|before|ago)/iu,
};
const lastQuarter: Record<Locale, RegExp> = {
  zh: /上(?:一|个)?季|[由从](?:全[省市国])?第/u,
  en: /(?:previous|last) quarter|quarter (?:before|earlier)|from \d+(?:st|nd|rd|th)\b/iu,
};
const numbers = ["一二三四", "1234"];
const words = ["first", "second", "third", "fourth"];

/** 2019年四季度, 一季度, Q4 2019, the first quarter: quarters named in full, or of the text's own year. */
function namedQuarters(text: string, own: Quarter, locale: Locale): string[] {
  const year = yearOf(own);
  if (locale === "zh")
    return Array.from(text.matchAll(/(?:(\d{4})年)?第?([一二三四1-4])季度/gu), ([, at, n = ""]) => {
      const number = Math.max(...numbers.map((all) => all.indexOf(n))) + 1;
      return `${at ?? year}Q${number}`;
    });
  return [
    ...Array.from(text.matchAll(/\bQ([1-4])(?: (\d{4}))?/gu), ([, n, at]) => `${at ?? year}Q${n}`),
    ...Array.from(
      text.matchAll(/\b(first|second|third|fourth) quarter(?: of (\d{4}))?/giu),
      ([, word = "", at]) => `${at ?? year}Q${words.indexOf(word.toLowerCase()) + 1}`,
    ),
  ];
}

/** The quarters before a text's own of which a sentence speaks. */
export function earlierQuarters(text: string, own: Quarter, locale: Locale): Quarter[] {
  const spoken = [
    ...(lastYear[locale].test(text) ? [yearEarlier(own)] : []),
    ...(lastQuarter[locale].test(text) ? [quarterBefore(own)] : []),
    ...namedQuarters(text, own, locale),
  ];
  return [...new Set(spoken)].filter(isQuarter).filter((quarter) => quarter < own);
}
