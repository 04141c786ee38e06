import type { Quarter } from "../domain/quarter.ts";
import type { Release } from "../schema/dataset.ts";
import { sourceIds } from "./figures.ts";

/** How many rows of a quarter's release name a source. */
export interface SourceUse {
  readonly quarter: Quarter;
  readonly rows: number;
}

const sourceCells = (release: Release): string[] =>
  [release.published, release.projects, release.events, release.scores].flatMap((rows) =>
    (rows ?? []).flatMap(({ source }) => (source === null ? [] : [source])),
  );

/** For each source, the quarters whose rows name it, in the order of the releases. */
export function sourceUse(releases: readonly Release[]): ReadonlyMap<string, readonly SourceUse[]> {
  const use = new Map<string, SourceUse[]>();
  for (const release of releases) {
    const counts = new Map<string, number>();
    for (const cell of sourceCells(release))
      for (const id of new Set(sourceIds(cell))) counts.set(id, (counts.get(id) ?? 0) + 1);
    for (const [id, rows] of counts)
      use.set(id, [...(use.get(id) ?? []), { quarter: release.quarter, rows }]);
  }
  return use;
}
