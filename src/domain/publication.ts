/** The day on which something was published, as it is written, in whatever zone. */
export const publishedDay = (publishedOn: string): string => publishedOn.slice(0, 10);

/**
 * Whether what was published on `one` was known on `other`. Both are a day (`2020-04-20`) or an ISO time with
 * zone; a day is its whole day, two times are compared as instants, and equal counts as known.
 */
export function notLater(one: string, other: string): boolean {
  if (one.length > 10 && other.length > 10) return Date.parse(one) <= Date.parse(other);
  return publishedDay(one) <= publishedDay(other);
}
