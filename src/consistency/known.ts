import { ordinal, type Quarter } from "../domain/quarter.ts";
import type { Dataset, Release } from "../schema/dataset.ts";

/** The moments between which a `published_on` lies: a date is its whole day in China, a time is itself. */
function momentsOf(published: string): readonly [first: number, last: number] {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(published)) {
    const moment = Date.parse(published);
    return [moment, moment];
  }
  const first = Date.parse(`${published}T00:00:00+08:00`);
  return [first, first + 24 * 60 * 60 * 1000 - 1];
}

const wasKnown = (earlier: Release, page: Release): boolean =>
  momentsOf(earlier.published_on)[0] <= momentsOf(page.published_on)[1];

function latestByQuarter(releases: readonly Release[]): Release[] {
  const latest = new Map<Quarter, Release>();
  for (const release of releases) {
    const other = latest.get(release.quarter);
    if (!other || other.revision < release.revision) latest.set(release.quarter, release);
  }
  return [...latest.values()].sort((a, b) => ordinal(a.quarter) - ordinal(b.quarter));
}

const isPublished = (release: Release): boolean => release.status === "published";

/** The latest revision of every published quarter, in the order of time. */
export const latestKnown = (dataset: Dataset): Release[] =>
  latestByQuarter(dataset.releases.filter(isPublished));

/**
 * What was known when a release was published: itself, and of every earlier quarter the latest revision
 * that was published no later (data contract, section 4: equal counts as known).
 */
export const knownTo = (dataset: Dataset, release: Release): Release[] => [
  ...latestByQuarter(
    dataset.releases.filter(
      (other) =>
        isPublished(other) &&
        ordinal(other.quarter) < ordinal(release.quarter) &&
        wasKnown(other, release),
    ),
  ),
  release,
];
