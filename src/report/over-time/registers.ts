import type { Quarter } from "../../domain/quarter.ts";
import { computeLatest, computeRelease } from "../../indicators/statistics.ts";
import type { Dataset, Release } from "../../schema/dataset.ts";
import type { Statistics } from "../../stats/statistics.ts";
import { latestReleases, publishedReleases } from "../releases.ts";

/** A published quarter as it is known today, and as it was first published. */
export interface QuarterVersions {
  readonly quarter: Quarter;
  /** The latest revision. */
  readonly release: Release;
  /** Figures by the latest revisions of this quarter and of all before it. */
  readonly now: Statistics;
  /** The revision that was published first; the same as `release` where there is only one. */
  readonly firstRelease: Release;
  /** Figures as the first revision showed them. */
  readonly first: Statistics;
}

const made = new WeakMap<Dataset, readonly QuarterVersions[]>();

/** Every published quarter in the order of time; made once a data set. */
export function versionsOf(dataset: Dataset): readonly QuarterVersions[] {
  const kept = made.get(dataset);
  if (kept) return kept;
  const firsts = new Map<Quarter, Release>();
  for (const release of publishedReleases(dataset)) {
    const other = firsts.get(release.quarter);
    if (!other || release.revision < other.revision) firsts.set(release.quarter, release);
  }
  const versions = latestReleases(dataset).flatMap((release): QuarterVersions[] => {
    const now = computeLatest(dataset, release.quarter);
    const firstRelease = firsts.get(release.quarter) ?? release;
    const first = computeRelease(dataset, firstRelease);
    return now ? [{ quarter: release.quarter, release, now, firstRelease, first }] : [];
  });
  made.set(dataset, versions);
  return versions;
}

/** The quarters whose latest revision holds a complete register. */
export const registersOf = (dataset: Dataset): readonly QuarterVersions[] =>
  versionsOf(dataset).filter(({ release }) => release.register && release.projects !== null);

/** The latest complete register, or null where the data set has none. */
export const latestRegister = (dataset: Dataset): QuarterVersions | null =>
  registersOf(dataset).at(-1) ?? null;
