import { knownOn } from "../domain/publication.ts";
import type { Quarter } from "../domain/quarter.ts";
import type { ReleaseFacts } from "./facts.ts";

/**
 * The latest revision of every earlier quarter that was known when a release was published, latest quarter first.
 * `releases` stand in the order of their quarters and revisions, as in the facts.
 */
export function knownBefore(
  release: ReleaseFacts,
  releases: readonly ReleaseFacts[],
): readonly ReleaseFacts[] {
  const latest = new Map<Quarter, ReleaseFacts>();
  for (const other of releases) {
    if (other.status !== "published" || other.quarter >= release.quarter) continue;
    if (knownOn(other.published_on, release.published_on)) latest.set(other.quarter, other);
  }
  return [...latest.values()].reverse();
}

/** The register that exits and returns are measured against: the latest earlier one that was known. */
export const registerBefore = (
  release: ReleaseFacts,
  releases: readonly ReleaseFacts[],
): ReleaseFacts | null => knownBefore(release, releases).find((other) => other.register) ?? null;
