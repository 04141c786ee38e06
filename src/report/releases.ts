import { quartersBetween, type Quarter } from "../domain/quarter.ts";
import type { Dataset, Release } from "../schema/dataset.ts";

export { latestOfEach as latestReleases } from "../stats/known.ts";

/** Releases that may be shown: a draft is never in a build. Sorted by quarter, then revision. */
export const publishedReleases = (dataset: Dataset): Release[] =>
  dataset.releases.filter((release) => release.status === "published");

/** Every quarter from the first to the last release, the ones without a release too. */
export function spanOf(releases: readonly Release[]): Quarter[] {
  const [first, last] = [releases[0], releases.at(-1)];
  return first && last ? quartersBetween(first.quarter, last.quarter) : [];
}
