import type { Quarter } from "../domain/quarter.ts";
import type { Dataset, Release } from "../schema/dataset.ts";

/** The published versions of a quarter: the first one and its revisions. */

/** All published versions of a quarter, the first one first. */
export const versionsOf = (dataset: Dataset, quarter: Quarter): Release[] =>
  dataset.releases
    .filter((release) => release.quarter === quarter && release.status === "published")
    .sort((a, b) => a.revision - b.revision);

/** The version that holds today, or null where nothing of the quarter is published. */
export const latestOf = (dataset: Dataset, quarter: Quarter): Release | null =>
  versionsOf(dataset, quarter).at(-1) ?? null;

/** A version that replaced another one. */
export interface Revision {
  readonly before: Release;
  readonly after: Release;
}

/** The version that a release replaced, with it; null for the first one of a quarter. */
export function revisionOf(dataset: Dataset, after: Release): Revision | null {
  const before = versionsOf(dataset, after.quarter).findLast(
    ({ revision }) => revision < after.revision,
  );
  return before ? { before, after } : null;
}

/** Every revision of every quarter, in the order of quarters and versions. */
export const revisionsIn = (dataset: Dataset): Revision[] =>
  dataset.releases.flatMap((release) =>
    release.status === "published" ? (revisionOf(dataset, release) ?? []) : [],
  );

/** Versions that another one has replaced: their pages stay. */
export const supersededIn = (dataset: Dataset): Release[] =>
  dataset.releases.filter(
    (release) =>
      release.status === "published" &&
      latestOf(dataset, release.quarter)?.revision !== release.revision,
  );
