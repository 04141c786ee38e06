/**
 * Calendar quarters, spelled the same in folders, cells, map keys, addresses and tests.
 * They sort as text, and no `Date` is involved, so no time zone can move one.
 */
export type Quarter = `${number}Q${1 | 2 | 3 | 4}`;

const pattern = /^(\d{4})Q([1-4])$/;

/** Whether a text is a quarter: `2020Q3` is, `2020Q5` and `2020q3` are not. */
export const isQuarter = (text: string): text is Quarter => pattern.test(text);

/** yearOf("2020Q3") === 2020 */
export const yearOf = (quarter: Quarter): number => Number(quarter.slice(0, 4));

/** numberOf("2020Q3") === 3 */
export const numberOf = (quarter: Quarter): number => Number(quarter.slice(5));

/** quarterAt(2020, 3) === "2020Q3" */
export const quarterAt = (year: number, number: number): Quarter =>
  `${String(year).padStart(4, "0")}Q${number}` as Quarter;

/** The quarter's place in a count of all quarters; the difference of two is a distance. */
export const ordinal = (quarter: Quarter): number => yearOf(quarter) * 4 + numberOf(quarter) - 1;

const fromOrdinal = (n: number): Quarter => quarterAt(Math.floor(n / 4), (n % 4) + 1);

/** addQuarters("2020Q4", 1) === "2021Q1" */
export const addQuarters = (quarter: Quarter, n: number): Quarter =>
  fromOrdinal(ordinal(quarter) + n);

/** The same quarter a year earlier, the base of every 同比. */
export const yearEarlier = (quarter: Quarter): Quarter => addQuarters(quarter, -4);

/** The quarter before, the base of every 环比; from a first quarter it is the last of the year before. */
export const quarterBefore = (quarter: Quarter): Quarter => addQuarters(quarter, -1);

/** Every quarter from the first to the last, both included. */
export const quartersBetween = (first: Quarter, last: Quarter): Quarter[] =>
  Array.from({ length: Math.max(0, ordinal(last) - ordinal(first) + 1) }, (_, i) =>
    addQuarters(first, i),
  );

const lastDays = ["03-31", "06-30", "09-30", "12-31"] as const;

/** lastDay("2020Q1") === "2020-03-31", the day on which a register stands. */
export const lastDay = (quarter: Quarter): string =>
  `${quarter.slice(0, 4)}-${lastDays[numberOf(quarter) - 1] ?? ""}`;

/** quarterOf("2020-03-24") === "2020Q1" */
export const quarterOf = (day: string): Quarter =>
  quarterAt(Number(day.slice(0, 4)), Math.ceil(Number(day.slice(5, 7)) / 3));
