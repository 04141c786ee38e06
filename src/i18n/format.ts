import type { Locale } from "../domain/bilingual.ts";
import {
  absolute,
  compare,
  exact,
  parseDecimal,
  shift,
  sign,
  toFixed,
  toPlain,
  type Exact,
} from "../domain/exact.ts";
import type { Quarter } from "../domain/quarter.ts";
import { numberOf, yearOf } from "../domain/quarter.ts";
import { printedUnits, type PrintedUnit, type Unit } from "../domain/unit.ts";
import type { Bilingual } from "../domain/bilingual.ts";
import { isToTheDay, type DateText } from "../domain/date.ts";

/**
 * The one place where numbers become text. Rounding is half away from zero (四舍五入), once, from the
 * exact value; minus is U+2212.
 */

/** A number in print: digits and unit are set apart so that markup can keep them on one line. */
export interface Amount {
  readonly number: string;
  /** With its leading blank where the language wants one. */
  readonly unit: string;
  /** Number and unit together. */
  readonly text: string;
}

const amount = (number: string, unit: string): Amount => ({
  number,
  unit,
  text: `${number}${unit}`,
});

/** Typographic minus in place of the hyphen. */
export const withMinus = (digits: string): string => digits.replace(/^-/, "−");

const trimZeros = (digits: string): string =>
  digits.includes(".") ? digits.replace(/0+$/, "").replace(/\.$/, "") : digits;

const oneYi = exact(100_000_000n);

/** From here on an amount printed in whole 万元 would round to 10000万元, which is 1亿元. */
const almostYi = exact(99_995_000n);

/**
 * Money as the house prints it. Chinese: 亿元 with one decimal, below 1亿元 whole 万元. English keeps the
 * digits and moves the point: 908.2亿元 is 90.82 billion yuan, 3000万元 is 30 million yuan.
 */
export function formatMoney(value: Exact, locale: Locale): Amount {
  const inYi = value.num === 0n || compare(absolute(value), almostYi) >= 0;
  if (locale === "zh") {
    return inYi
      ? amount(withMinus(toFixed(shift(value, -8), 1)), "亿元")
      : amount(withMinus(toFixed(shift(value, -4), 0)), "万元");
  }
  return inYi
    ? amount(withMinus(toFixed(shift(value, -9), 2)), " billion yuan")
    : amount(withMinus(trimZeros(toFixed(shift(value, -6), 2))), " million yuan");
}

/**
 * One amount with all its digits, as a record holds it: 26.83亿元, 27亿元, 3850万元. Sums and rates are
 * printed by `formatMoney` instead.
 */
export function formatRecorded(value: Exact, locale: Locale): Amount {
  const inYi = compare(absolute(value), oneYi) >= 0;
  const [power, unit] =
    locale === "zh"
      ? inYi
        ? [-8, "亿元"]
        : [-4, "万元"]
      : inYi
        ? [-9, " billion yuan"]
        : [-6, " million yuan"];
  return amount(withMinus(toPlain(shift(value, power))), unit);
}

const plural = (digits: string, one: string, many: string): string =>
  digits === "1" ? ` ${one}` : ` ${many}`;

/** The unit after a number of things; English agrees in number. */
function unitAfter(digits: string, unit: Unit, locale: Locale, counted?: Bilingual): string {
  if (counted) return locale === "zh" ? counted.zh : ` ${counted.en}`;
  const words: Record<Exclude<Unit, "yuan">, [string, string]> = {
    count: ["个", plural(digits, "project", "projects")],
    percent: ["%", "%"],
    points: ["个百分点", plural(digits, "percentage point", "percentage points")],
    persons: ["人", plural(digits, "person", "persons")],
    days: ["天", plural(digits, "day", "days")],
    rank: ["位", ""],
    times: ["倍", " times"],
    events: ["次", plural(digits, "event", "events")],
    score: ["分", plural(digits, "point", "points")],
  };
  if (unit === "yuan") return locale === "zh" ? "元" : " yuan";
  const [zh, en] = words[unit];
  return locale === "zh" ? zh : en;
}

/** A computed figure in print, with the decimals of its indicator. */
export function formatValue(
  value: Exact,
  indicator: { readonly unit: Unit; readonly decimals: number; readonly counted?: Bilingual },
  locale: Locale,
): Amount {
  if (indicator.unit === "yuan") return formatMoney(value, locale);
  const digits = withMinus(toFixed(value, indicator.decimals));
  return amount(digits, unitAfter(digits, indicator.unit, locale, indicator.counted));
}

const movePoint = (digits: string, places: number): string => {
  const value = parseDecimal(digits);
  if (!value) return digits;
  const decimals = (digits.split(".")[1]?.length ?? 0) - places;
  return toFixed(shift(value, places), Math.max(0, decimals));
};

/**
 * A published figure with the digits it was printed with. English moves the point of 亿元 by one place
 * and of 万元 by two, and keeps every digit.
 */
export function formatPrinted(
  digits: string,
  unit: PrintedUnit,
  locale: Locale,
  counted?: Bilingual,
): Amount {
  if (locale === "zh") return amount(withMinus(digits), unit);
  switch (unit) {
    case "亿元":
      return amount(withMinus(movePoint(digits, -1)), " billion yuan");
    case "万亿元":
      return amount(withMinus(digits), " trillion yuan");
    case "万元":
      return amount(withMinus(movePoint(digits, -2)), " million yuan");
    case "万人":
      return amount(groupThousands(movePoint(digits, 4)), " persons");
    case "批次":
      return amount(withMinus(digits), plural(digits, "batch", "batches"));
    default:
      return amount(withMinus(digits), unitAfter(digits, printedUnits[unit].unit, locale, counted));
  }
}

const groupThousands = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ",");

/** What readers see money in; the files have 万元. */
export const moneyName: Bilingual = { zh: "亿元", en: "billion yuan" };

/** A whole number in a table, its thousands set apart: 87,000. */
export const formatCount = (count: number): string => groupThousands(String(count));

/** So many things as a source counts them: 52个, 1 project, 12,000人. */
export function formatThings(count: number, unit: "count" | "persons", locale: Locale): Amount {
  return amount(formatCount(count), unitAfter(String(count), unit, locale));
}

/** An English phrase at the beginning of a title. */
export const capitalised = (phrase: string): string =>
  phrase.replace(/^[a-z]/, (letter) => letter.toUpperCase());

const quarterWords = ["一", "二", "三", "四"] as const;

/** 2022年三季度 · Q3 2022 */
export const formatQuarter = (quarter: Quarter, locale: Locale): string =>
  locale === "zh"
    ? `${yearOf(quarter)}年${quarterWords[numberOf(quarter) - 1] ?? ""}季度`
    : `Q${numberOf(quarter)} ${yearOf(quarter)}`;

/** 三季度 · Q3 */
export const formatQuarterOnly = (quarter: Quarter, locale: Locale): string =>
  locale === "zh" ? `${quarterWords[numberOf(quarter) - 1] ?? ""}季度` : `Q${numberOf(quarter)}`;

/** 1—9月累计 · January–September */
export function formatToDate(quarter: Quarter, locale: Locale): string {
  const months = ["March", "June", "September", "December"] as const;
  const n = numberOf(quarter);
  return locale === "zh" ? `1—${n * 3}月累计` : `January–${months[n - 1] ?? ""}`;
}

/** January to December. */
export const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** 2020年3月24日 · 24 March 2020; a month stays a month. */
export function formatDate(date: DateText, locale: Locale): string {
  const [year, month, day] = date.split("-").map(Number);
  if (locale === "zh") return `${year}年${month}月${isToTheDay(date) ? `${day}日` : ""}`;
  const name = monthNames[(month ?? 1) - 1] ?? "";
  return isToTheDay(date) ? `${day} ${name} ${year}` : `${name} ${year}`;
}

/** A figure's direction in words: 增长12.4% / 下降44% / 持平（0.0%）. `digits` are the printed ones, without sign. */
export function formatGrowth(value: Exact, digits: string, locale: Locale): string {
  const direction = sign(value);
  const bare = digits.replace(/^[-−]/, "");
  if (direction === 0 || /^0(\.0+)?$/.test(bare))
    return locale === "zh" ? `持平（${bare}%）` : `unchanged (${bare}%)`;
  if (locale === "zh") return `${direction > 0 ? "增长" : "下降"}${bare}%`;
  return `${direction > 0 ? "up" : "down"} ${bare}%`;
}
