import { isDate, isToTheDay } from "./date.ts";

/** When something was published: a date, which is its whole day in China (UTC+8), or an ISO time with zone. */

const isoTime = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;
const dayLength = 24 * 60 * 60 * 1000;

/** Whether a text says when something was published; a month does not. */
export function isPublishedOn(text: string): boolean {
  if (isDate(text)) return isToTheDay(text);
  const day = isoTime.exec(text)?.[1];
  return day !== undefined && isDate(day) && !Number.isNaN(Date.parse(text));
}

/** The first and the last millisecond of a publication. */
function momentsOf(publishedOn: string): readonly [first: number, last: number] {
  const isDay = publishedOn.length === 10;
  const first = Date.parse(isDay ? `${publishedOn}T00:00:00+08:00` : publishedOn);
  return [first, isDay ? first + dayLength - 1 : first];
}

/** Whether what was published on `earlier` was known on `later`; equal counts as known (contract, section 4). */
export const knownOn = (earlier: string, later: string): boolean =>
  momentsOf(earlier)[0] <= momentsOf(later)[1];

/** The calendar day in China of a publication. */
export const dayInChina = (publishedOn: string): string =>
  publishedOn.length === 10
    ? publishedOn
    : new Date(Date.parse(publishedOn) + 8 * 60 * 60 * 1000).toISOString().slice(0, 10);
