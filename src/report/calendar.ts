import { dayInChina, isPublishedOn, knownOn } from "../domain/publication.ts";
import type { Quarter } from "../domain/quarter.ts";
import type { Dataset, Release } from "../schema/dataset.ts";
import type { CalendarEntry } from "../schema/tables.ts";
import type { Site } from "../schema/documents.ts";
import { publishedReleases } from "./releases.ts";

/** When quarters are to be published, and when they were. */

export interface CalendarDay {
  readonly quarter: Quarter;
  /** What holds now: the last row of calendar.csv for the quarter. */
  readonly entry: CalendarEntry;
  /** Rows that a later one replaced, the first one first. */
  readonly earlier: readonly CalendarEntry[];
  /** The quarter's first publication, or null. */
  readonly published: Release | null;
}

/** Every quarter of calendar.csv, the latest first. */
export function calendarOf(dataset: Dataset): CalendarDay[] {
  const groups = Map.groupBy(dataset.calendar, ({ quarter }) => quarter);
  return [...groups]
    .flatMap(([quarter, entries]) => {
      const entry = entries.at(-1);
      const published =
        publishedReleases(dataset).find((release) => release.quarter === quarter) ?? null;
      return entry ? [{ quarter, entry, earlier: entries.slice(0, -1), published }] : [];
    })
    .sort((a, b) => (a.quarter < b.quarter ? 1 : -1));
}

/** The next release: the earliest day that is neither cancelled nor done; null where none is announced. */
export function nextRelease(dataset: Dataset): CalendarDay | null {
  const open = calendarOf(dataset).filter(
    ({ published, entry }) =>
      published === null && entry.state !== "cancelled" && isPublishedOn(entry.planned_at),
  );
  return open.reduce<CalendarDay | null>(
    (first, day) => (first && knownOn(first.entry.planned_at, day.entry.planned_at) ? first : day),
    null,
  );
}

/** What was announced for a day before `day` and is neither published nor cancelled, the earliest first. */
export const overdueReleases = (dataset: Dataset, day: string): CalendarDay[] =>
  calendarOf(dataset)
    .filter(
      ({ published, entry }) =>
        published === null &&
        entry.state !== "cancelled" &&
        isPublishedOn(entry.planned_at) &&
        dayInChina(entry.planned_at) < day,
    )
    .toReversed();

const announced = new WeakMap<Site, CalendarDay | null>();

/** Lets every page of a site say its next release; the frame of a page knows the site, not its data. */
export function announceNext(dataset: Dataset): Dataset {
  announced.set(dataset.site, nextRelease(dataset));
  return dataset;
}

/** What `announceNext` found for this site; null where nothing is announced. */
export const announcedNext = (site: Site): CalendarDay | null => announced.get(site) ?? null;
