import { isDate, isToTheDay } from "../domain/date.ts";
import type { Quarter } from "../domain/quarter.ts";

/** What was known when: which earlier release a release looks back on. */

export interface Dated {
  readonly quarter: Quarter;
  readonly revision: number;
  readonly status: "draft" | "published";
  readonly published_on: string;
}

const isoTime = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Whether a text says when something was published: a day, or an ISO time with its zone. */
export function isPublishedOn(text: string): boolean {
  if (isDate(text)) return isToTheDay(text);
  const day = isoTime.exec(text)?.[1];
  return day !== undefined && isDate(day) && !Number.isNaN(Date.parse(text));
}

/** The day on which something was published, as it is written. */
export const publishedDay = (publishedOn: string): string => publishedOn.slice(0, 10);

/** Whether one publication was not later than another. A date is its whole day; equal counts as known. */
export function notLater(one: string, other: string): boolean {
  if (one.length > 10 && other.length > 10) return Date.parse(one) <= Date.parse(other);
  return publishedDay(one) <= publishedDay(other);
}

/** The latest revision of every earlier quarter that was known when a release was published, latest quarter first. */
export function knownBefore<R extends Dated>(release: R, releases: readonly R[]): R[] {
  const latest = new Map<Quarter, R>();
  for (const other of releases) {
    if (other.status !== "published" || other.quarter >= release.quarter) continue;
    if (!notLater(other.published_on, release.published_on)) continue;
    const held = latest.get(other.quarter);
    if (!held || held.revision < other.revision) latest.set(other.quarter, other);
  }
  return [...latest.values()].sort((a, b) => (a.quarter < b.quarter ? 1 : -1));
}
