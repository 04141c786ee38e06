import type { Dataset, Release } from "../schema/dataset.ts";
import { knownReleases } from "../stats/known.ts";

/** What was known when a release was published: the earlier quarters' latest revisions of that day, and itself. */
export const knownTo = (dataset: Dataset, release: Release): Release[] => [
  ...[...knownReleases(dataset, release).latestFirst].reverse(),
  release,
];
