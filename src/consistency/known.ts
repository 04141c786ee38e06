import type { Dataset, Release } from "../schema/dataset.ts";
import { Known, knownReleases } from "../stats/known.ts";

/** The latest revision of every published quarter, in the order of time. */
export const latestKnown = (dataset: Dataset): Release[] =>
  [
    ...new Known(dataset.releases.filter(({ status }) => status === "published")).latestFirst,
  ].reverse();

/** What was known when a release was published: the earlier quarters' latest revisions of that day, and itself. */
export const knownTo = (dataset: Dataset, release: Release): Release[] => [
  ...[...knownReleases(dataset, release).latestFirst].reverse(),
  release,
];
