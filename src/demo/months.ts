import type { DateText } from "../domain/date.ts";
import { addQuarters, ordinal, type Quarter } from "../domain/quarter.ts";
import { drawer } from "./random.ts";

/** Months counted from the year 0, so that they can be added; January 2020 is 24240. */
export type Month = number;

/** The first month of a quarter. */
export const firstMonth = (quarter: Quarter): Month => ordinal(quarter) * 3;

/** The last month of a quarter: what a register knows goes up to its end. */
export const lastMonth = (quarter: Quarter): Month => firstMonth(quarter) + 2;

export const yearOfMonth = (month: Month): number => Math.floor(month / 12);

/** January of a year. */
export const january = (year: number): Month => year * 12;

/** The place of a month's quarter in the count of all quarters, as `ordinal` gives it. */
export const ordinalOfMonth = (month: Month): number => Math.floor(month / 3);

/** The quarter at a place in the count of all quarters. */
export const quarterAtOrdinal = (place: number): Quarter =>
  addQuarters("2000Q1", place - ordinal("2000Q1"));

const twoDigits = (n: number): string => String(n).padStart(2, "0");

/** 24240 is written 2020-01. */
export const monthText = (month: Month): DateText =>
  `${yearOfMonth(month)}-${twoDigits((month % 12) + 1)}`;

/** A day of a month, from 1 to 28. */
export const dayText = (month: Month, day: number): DateText =>
  `${monthText(month)}-${twoDigits(day)}`;

/** In how many of a hundred dates the day is not known. */
const withoutDay = 10;

/** The date on which something happened in a month: the same whenever it is asked for with the same keys. */
export function someDay(month: Month, seed: number, ...keys: readonly number[]): DateText {
  const draw = drawer(seed, month, ...keys);
  return draw.chance(withoutDay) ? monthText(month) : dayText(month, draw.between(1, 28));
}

/** The month of each quarter in which the city holds its start ceremony: March, June, September, November. */
export const ceremonyMonth = (place: number): Month => place * 3 + (place % 4 === 3 ? 1 : 2);

/** The day of the ceremony. */
export const ceremonyDay = (place: number): DateText =>
  dayText(ceremonyMonth(place), 16 + ((place * 5) % 12));
