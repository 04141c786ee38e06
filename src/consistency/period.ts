import { daysInMonth } from "../domain/date.ts";
import { numberOf, yearOf, type Quarter } from "../domain/quarter.ts";
import type { bases } from "../schema/tables.ts";

/** What of a year a printed period covers, as far as its words tell. */
type Span =
  | { readonly kind: "months"; readonly from: number; readonly to: number }
  | { readonly kind: "day"; readonly month: number; readonly day: number }
  | { readonly kind: "year" };

export type Basis = keyof typeof bases;

export interface Period {
  /** The year of the period: the printed one, else the release's. */
  readonly year: number;
  readonly span: Span | null;
  /** Equal for two rows of one release whose figures speak of the same time. */
  readonly key: string;
}

const numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

/** A month's or quarter's number in digits or Chinese numerals; 元月 is January. */
function ordinalOf(text: string): number {
  if (text === "元" || text === "首") return 1;
  if (text === "两") return 2;
  const place = numerals.indexOf(text);
  return place >= 0 ? place + 1 : Number(text);
}

const n = "(\\d{1,2}|元|首|两|十[一二]?|[一二三四五六七八九])";
const dash = "[-—–~～至到]{1,2}";

const months = (from: number, to: number): Span => ({ kind: "months", from, to });

/** What the words say, the most particular first: a span of months is not the month that ends it. */
const readers: readonly (readonly [RegExp, (a: number, b: number) => Span])[] = [
  [new RegExp(`${n}月?${dash}${n}月(?!\\d)`), (a, b) => months(a, b)],
  [new RegExp(`前${n}个?月`), (a) => months(1, a)],
  [/前三季度/, () => months(1, 9)],
  [/上半年/, () => months(1, 6)],
  [/下半年/, () => months(7, 12)],
  [new RegExp(`截至.*?${n}月(?!\\d)`), (a) => months(1, a)],
  [/(\d{1,2})月(\d{1,2})/, (month, day) => ({ kind: "day", month, day })],
  [new RegExp(`${n}月`), (a) => months(a, a)],
  [new RegExp(`第?${n}季度`), (a) => months(a * 3 - 2, a * 3)],
  [/全年|年度/, () => ({ kind: "year" })],
];

function readSpan(text: string): Span | null {
  for (const [pattern, span] of readers) {
    const match = pattern.exec(text);
    if (match) return span(ordinalOf(match[1] ?? ""), ordinalOf(match[2] ?? ""));
  }
  return null;
}

/** Where a cell says nothing usable: what the basis means in the release's quarter. */
function defaultSpan(basis: Basis, quarter: Quarter): Span | null {
  const last = numberOf(quarter) * 3;
  if (basis === "quarter") return months(last - 2, last);
  if (basis === "ytd") return months(1, last);
  return basis === "plan" ? { kind: "year" } : null;
}

function spanOf(text: string, basis: Basis, quarter: Quarter): Span | null {
  const span = readSpan(text);
  if (basis === "ytd" && span?.kind === "months") return months(1, span.to);
  if (basis === "ytd" && span?.kind === "year") return months(1, 12);
  return span ?? (text === "" || basis === "plan" ? defaultSpan(basis, quarter) : null);
}

function keyOf(span: Span | null, basis: Basis, text: string): string {
  if (basis === "quarter") return "quarter";
  if (span?.kind === "months") return `m${span.from}-${span.to}`;
  if (span?.kind === "day") return `d${span.month}-${span.day}`;
  if (span) return "year";
  return basis === "stock" ? "stock" : `t${text}`;
}

/**
 * Reads a period as sources print it: 1—7月, 元月至七月, 前两个月, 截至11月底, 8月份, 4月21日, 上半年, 全年.
 * What cannot be read stays its own text, and is comparable with the same text only.
 */
export function readPeriod(text: string | null, basis: Basis, quarter: Quarter): Period {
  const words = (text ?? "").replace(/\s/g, "");
  const year = /(\d{4})年/.exec(words);
  const span = spanOf(words, basis, quarter);
  const sameQuarter = basis === "quarter" || basis === "stock";
  return {
    year: year && !sameQuarter ? Number(year[1]) : yearOf(quarter),
    span,
    key: keyOf(span, basis, words),
  };
}

/** The months since 1 January that a period ends with, or null. */
export const monthsToDate = ({ span }: Period): number | null =>
  span?.kind === "months" && span.from === 1 ? span.to : null;

/** The days of a year to the end of a month. */
export const daysToDate = (year: number, month: number): number =>
  Array.from({ length: month }, (_, i) => daysInMonth(year, i + 1)).reduce((a, b) => a + b, 0);
