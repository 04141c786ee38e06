import type { Quarter } from "../domain/quarter.ts";
import type { Dataset, Release } from "../schema/dataset.ts";
import { knownReleases, latestReleases } from "../stats/known.ts";
import { Statistics } from "../stats/statistics.ts";
import { Tabulator } from "../stats/tabulator.ts";
import { computedIndicators } from "./computed.ts";

/** What statistics are made of. */
export type Sources = Pick<Dataset, "releases" | "regions" | "categories">;

/** What has been computed of a data set: data sets are immutable, so it stays right as long as the object lives. */
interface Computed {
  readonly tabulator: Tabulator;
  readonly asPublished: Map<Release, Statistics>;
  readonly latest: Map<Quarter, Statistics | null>;
}

const computed = new WeakMap<Sources, Computed>();

function computedOf(dataset: Sources): Computed {
  const kept = computed.get(dataset);
  if (kept) return kept;
  const fresh: Computed = {
    tabulator: new Tabulator(computedIndicators, dataset),
    asPublished: new Map(),
    latest: new Map(),
  };
  computed.set(dataset, fresh);
  return fresh;
}

/**
 * The statistics of a release as its page shows them: with what was known when it was published. Asking twice
 * gives the same object.
 */
export function computeRelease(dataset: Sources, release: Release): Statistics {
  const { tabulator, asPublished } = computedOf(dataset);
  const kept = asPublished.get(release);
  if (kept) return kept;
  const known = knownReleases(dataset, release);
  const statistics = new Statistics(computedIndicators, tabulator, release, known);
  asPublished.set(release, statistics);
  return statistics;
}

/**
 * The statistics of a quarter by the latest published revisions of it and of all earlier quarters, for pages
 * that follow one indicator or one project; null when the quarter has no published release.
 */
export function computeLatest(dataset: Dataset, quarter: Quarter): Statistics | null {
  const { tabulator, latest } = computedOf(dataset);
  const kept = latest.get(quarter);
  if (kept !== undefined) return kept;
  const release = dataset.releases.findLast(
    (r) => r.quarter === quarter && r.status === "published",
  );
  const known = latestReleases(dataset, quarter);
  const statistics = release ? new Statistics(computedIndicators, tabulator, release, known) : null;
  latest.set(quarter, statistics);
  return statistics;
}
