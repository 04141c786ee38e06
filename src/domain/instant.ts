import { dayInChina, isPublishedOn } from "./publication.ts";

/** A publication as it is printed: everything is the time of China (UTC+8). */

const eightHours = 8 * 60 * 60 * 1000;

/** { day: "2022-10-20", time: "10:00" }, or no time where only a day is known; throws a RangeError on neither. */
export function inChina(published: string): { readonly day: string; readonly time: string | null } {
  if (!isPublishedOn(published))
    throw new RangeError(`not a date or an ISO time with zone: ${published}`);
  const day = dayInChina(published);
  if (published.length === 10) return { day, time: null };
  const time = new Date(Date.parse(published) + eightHours).toISOString().slice(11, 16);
  return { day, time };
}

/** The moment in RFC 3339, a bare date at the start of its day: 2022-10-20T00:00:00+08:00. */
export function rfc3339(published: string): string {
  const { day, time } = inChina(published);
  return `${day}T${time ?? "00:00"}:00+08:00`;
}
