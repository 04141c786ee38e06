import type { DateText } from "../domain/date.ts";
import { lastDay, numberOf, type Quarter } from "../domain/quarter.ts";

/** A quarter as the statistics need it: its year Y, its number n and its last day D. */
export interface Period {
  readonly quarter: Quarter;
  /** Y, four digits. */
  readonly year: string;
  /** n, 1 to 4. */
  readonly number: number;
  /** The quarter's first month, such as `2020-04`. */
  readonly firstMonth: string;
  /** D, the day on which the register stands. */
  readonly lastDay: string;
}

const firstMonths = ["01", "04", "07", "10"] as const;

export function periodOf(quarter: Quarter): Period {
  const year = quarter.slice(0, 4);
  const number = numberOf(quarter);
  const firstMonth = `${year}-${firstMonths[number - 1] ?? ""}`;
  return { quarter, year, number, firstMonth, lastDay: lastDay(quarter) };
}

/** In Y: a date and a month both begin with their year. */
export const inYear = (date: DateText | null, period: Period): boolean =>
  date?.startsWith(period.year) ?? false;

/** Before Y. */
export const beforeYear = (date: DateText | null, period: Period): boolean =>
  date !== null && date < period.year;

/**
 * On D or before. A month stands for its last day; as D is itself the last day of a month, `2020-03`
 * compares with it as text in the same way as `2020-03-31` does.
 */
export const byLastDay = (date: DateText | null, period: Period): boolean =>
  date !== null && date <= period.lastDay;

/** In Q. */
export const inQuarter = (date: DateText | null, period: Period): boolean =>
  date !== null && date >= period.firstMonth && date <= period.lastDay;
