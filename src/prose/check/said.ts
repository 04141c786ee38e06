import type { Locale } from "../../domain/bilingual.ts";
import type { Numeral } from "../numerals/numeral.ts";
import { aspectWords, downWords, turningWords, upWords } from "./lexicon.ts";

/** What is said of a figure: itself, its growth, a share of a whole, a change, its lead over the calendar. */
export type Said = "plain" | "growth" | "share" | "change" | "pace" | "qoq";

/** 1 up, -1 down, 0 not said; null where the words turn each other around. */
export type Direction = 1 | -1 | 0 | null;

export const test = (pattern: string, text: string): boolean =>
  new RegExp(pattern, "iu").test(text);

/** Where the last of a pattern's words ends in a text; -1 where it has none. */
export const lastIndex = (text: string, pattern: string): number => {
  const found = [...text.matchAll(new RegExp(pattern, "giu"))].at(-1);
  return found ? found.index + found[0].length : -1;
};

/** Secondary industry gained 22.4% and primary industry lost 7.6%: the verb right before a number says it. */
function rightBefore(clause: string): 1 | -1 | null {
  const isLast = (words: string): boolean =>
    new RegExp(String.raw`\b(?:${words})\s(?:by\s)?$`, "iu").test(clause);
  if (isLast(upWords.en)) return 1;
  return isLast(downWords.en) ? -1 : null;
}

/** Are worth 100 million yuan or more: nothing grew. */
const orMore = /\b(?:or|and) (?:more|less|fewer|above|below|over)\b/giu;

/** Which way the words around a number point. */
export function directionOf(clause: string, tail: string, locale: Locale): Direction {
  const words = locale === "zh" ? clause : `${clause} ¦ ${tail.replace(orMore, "")}`;
  if (test(turningWords[locale], words)) return null;
  const wholeWords = (pattern: string): string =>
    locale === "zh" ? pattern : `\\b(?:${pattern})\\b`;
  const said = locale === "en" ? rightBefore(clause) : null;
  if (said !== null) return said;
  const up = lastIndex(words, wholeWords(upWords[locale]));
  const down = lastIndex(words, wholeWords(downWords[locale]));
  if (up === down) return 0;
  return up > down ? 1 : -1;
}

/** 提高到78.4%, rose to 78.4%: what was reached is no growth. */
const reached: Record<Locale, RegExp> = {
  zh: /(?:提高|提升|上升|上涨|增长|增加|扩大|回升|升|增|下降|降低|回落|下滑|减少|降|跌)(?:到|至|为)(?:了)?$/u,
  en: /\b(?:rose|up|grew|climbed|increased|fell|down|dropped|declined)\b[^,;]*\bto\s*$/iu,
};
/** Whether a clause leads up to what was reached. */
export const hasReached = (clause: string, locale: Locale): boolean => reached[locale].test(clause);
/** 接近全市的一半 */
const ofWhole = /(?:全[市省]|全部[^，]*|总[数量额]|总投资|个数)的$/u;

/** grew by 1.55 billion yuan, or 54.6 percent */
const grew =
  "grew|rose|increased|climbed|gained|jumped|expanded|fell|declined|dropped|decreased|shrank|lost|went (?:up|down)";

/** What the words around a number say of its figure. */
export function saidOf(numeral: Numeral, before: string, tail: string, locale: Locale): Said {
  const clause = before.replace(reached[locale], "");
  const { unit } = numeral;
  const words = locale === "zh" ? clause : `${clause} ${tail.replace(orMore, "")}`;
  const at = (key: keyof typeof aspectWords): number =>
    lastIndex(words, locale === "zh" ? aspectWords[key].zh : `\\b(?:${aspectWords[key].en})`);
  if (unit === "points") return at("pace") >= 0 ? "pace" : "change";
  if (unit === "percent") {
    // "30% of their annual plan" is how far a plan is done, "50% of the year" how much has passed: no shares.
    if (
      locale === "en" &&
      /^\s*of (?:the |its |their |the year's )?(?:annual )?(?:plan|task|year\b(?!'s))/iu.test(tail)
    )
      return "plain";
    // "two of the three counties lie below the city's completion rate of 52.4%"
    if (locale === "en" && /(?<!growth )\brate of\s*$/iu.test(clause)) return "plain";
    // more than the 45.4% of a year ago: what is compared with has not grown by so much
    if (locale === "en" && /\b(?:than|against|with) (?:the|an?)\s*$/iu.test(clause)) return "plain";
    // 48.63 billion yuan, or 53.5%
    if (locale === "en" && /\bor\s*$/iu.test(clause))
      return lastIndex(clause, `\\b(?:${grew})\\b`) >= 0 ? "growth" : "share";
    if (locale === "zh" && ofWhole.test(clause)) return "share";
    const [share, growth] = [at("share"), at("growth")];
    if (share > growth) return "share";
    // Starts were up 8.4% on the quarter and 12.4% on the same quarter of 2020
    if (locale === "en" && growth < 0 && /^\s*on (?:the same|a year|the year)\b/iu.test(tail))
      return "growth";
    // Two in five starts, more than half by number: fractions are shares where nothing grew.
    if (growth < 0) return locale === "en" && numeral.isFraction === true ? "share" : "plain";
    return at("qoq") >= 0 ? "qoq" : "growth";
  }
  // up 2 places, but second place
  const isNth = /(?:st|nd|rd|th|first|second|third)$/iu.test(numeral.text);
  if (unit === "rank")
    return /(?:[升降移进退跌滑]|提高)了?$/u.test(clause) || (/^ places?\b/u.test(tail) && !isNth)
      ? "change"
      : "plain";
  if (unit === "times") return "plain";
  const isChange =
    locale === "zh"
      ? new RegExp(`(?<![最至])(?:${aspectWords.change.zh})了?(?:开工?|签约?|完成)?$`, "u").test(
          clause,
        )
      : new RegExp(`^\\s*(?:${aspectWords.change.en})\\b`, "iu").test(tail) ||
        new RegExp(`\\b(?:${grew})\\s(?:by\\s)?$`, "iu").test(clause);
  return isChange ? "change" : "plain";
}
