import { knownOn } from "../domain/publication.ts";
import type { Quarter } from "../domain/quarter.ts";
import type { ReleaseFacts } from "./facts.ts";

/** The latest revision of every earlier quarter that was known when a release was published, latest quarter first. */
export function knownBefore(
  release: ReleaseFacts,
  releases: readonly ReleaseFacts[],
): readonly ReleaseFacts[] {
  const latest = new Map<Quarter, ReleaseFacts>();
  for (const other of releases) {
    if (other.status !== "published" || other.quarter >= release.quarter) continue;
    if (!knownOn(other.published_on, release.published_on)) continue;
    const held = latest.get(other.quarter);
    if (!held || held.revision < other.revision) latest.set(other.quarter, other);
  }
  return [...latest.values()].sort((a, b) => (a.quarter < b.quarter ? 1 : -1));
}

/** The register that exits and returns are measured against: the latest earlier one that was known. */
export const registerBefore = (
  release: ReleaseFacts,
  releases: readonly ReleaseFacts[],
): ReleaseFacts | null => knownBefore(release, releases).find((other) => other.register) ?? null;
