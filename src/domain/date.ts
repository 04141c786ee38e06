/**
 * Dates as the contract writes them: `YYYY-MM-DD`, or `YYYY-MM`, which stands for the month's last day.
 * They stay text: text of this form compares in the order of time.
 */
export type DateText = string & { readonly __brand?: "date" };

const pattern = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** daysInMonth(2020, 2) === 29 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether a text is an existing day or month of the calendar; 2020-02-30 is none. */
export function isDate(text: string): text is DateText {
  const match = pattern.exec(text);
  if (!match) return false;
  const [year, month] = [Number(match[1]), Number(match[2])];
  if (year < 1 || month < 1 || month > 12) return false;
  const day = match[3] === undefined ? 1 : Number(match[3]);
  return day >= 1 && day <= daysInMonth(year, month);
}

/** Whether the date names a day and not only a month. */
export const isToTheDay = (date: DateText): boolean => date.length === 10;

/** The day a date stands for: itself, or the last day of its month. */
export const dayOf = (date: DateText): string =>
  isToTheDay(date)
    ? date
    : `${date}-${daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)))}`;

/** The calendar year of a date. */
export const yearOfDate = (date: DateText): number => Number(date.slice(0, 4));

/** Days from 1970-01-01 (proleptic Gregorian; Howard Hinnant, "chrono-compatible low-level date algorithms"). */
export function dayNumber(date: DateText): number {
  const day = dayOf(date);
  const [y, m, d] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
  const year = m <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** Days from one date to another; negative when the second is earlier. */
export const daysBetween = (from: DateText, to: DateText): number =>
  dayNumber(to) - dayNumber(from);

/** Whole months from one date to another, the rest of a month cut off. */
export function monthsBetween(from: DateText, to: DateText): number {
  const [a, b] = [dayOf(from), dayOf(to)];
  const months =
    (Number(b.slice(0, 4)) - Number(a.slice(0, 4))) * 12 +
    Number(b.slice(5, 7)) -
    Number(a.slice(5, 7));
  return b.slice(8) < a.slice(8) ? months - 1 : months;
}
