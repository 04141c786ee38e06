import { knownOn } from "../domain/publication.ts";
import { quartersBetween, type Quarter } from "../domain/quarter.ts";
import type { Dataset, Release } from "../schema/dataset.ts";

export { latestOfEach as latestReleases } from "../stats/known.ts";

/** Releases that may be shown: a draft is never in a build. Sorted by quarter, then revision. */
export const publishedReleases = (dataset: Dataset): Release[] =>
  dataset.releases.filter((release) => release.status === "published");

/**
 * The data as they may be shown at a moment, a date or an ISO time with zone: a release whose time has not come
 * is a draft until then.
 */
export function asOf(dataset: Dataset, moment: string): Dataset {
  const isDue = (release: Release): boolean => knownOn(release.published_on, moment);
  if (dataset.releases.every(isDue)) return dataset;
  return {
    ...dataset,
    releases: dataset.releases.map((release) =>
      isDue(release) ? release : { ...release, status: "draft" },
    ),
  };
}

/** Every quarter from the first to the last release, the ones without a release too. */
export function spanOf(releases: readonly Release[]): Quarter[] {
  const [first, last] = [releases[0], releases.at(-1)];
  return first && last ? quartersBetween(first.quarter, last.quarter) : [];
}
