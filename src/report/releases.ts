import { ordinal, quartersBetween, type Quarter } from "../domain/quarter.ts";
import type { Dataset, Release } from "../schema/dataset.ts";

/** Releases that may be shown: a draft is never in a build. Sorted by quarter, then revision. */
export const publishedReleases = (dataset: Dataset): Release[] =>
  dataset.releases.filter((release) => release.status === "published");

/** The latest revision of every published quarter, in the order of time. */
export function latestReleases(dataset: Dataset): Release[] {
  const latest = new Map<Quarter, Release>();
  for (const release of publishedReleases(dataset)) {
    const other = latest.get(release.quarter);
    if (!other || other.revision < release.revision) latest.set(release.quarter, release);
  }
  return [...latest.values()].sort((a, b) => ordinal(a.quarter) - ordinal(b.quarter));
}

/** Every quarter from the first to the last release, the ones without a release too. */
export function spanOf(releases: readonly Release[]): Quarter[] {
  const [first, last] = [releases[0], releases.at(-1)];
  return first && last ? quartersBetween(first.quarter, last.quarter) : [];
}
