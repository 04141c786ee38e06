import { compare, exact } from "../domain/exact.ts";
import { missing, present, valueOf, type Reading } from "../domain/reading.ts";

/** A contestant: its key, the group it is ranked in (null where it stands outside), and its figure. */
export interface Contestant<Key> {
  readonly key: Key;
  readonly group: string | null;
  readonly reading: Reading;
}

/**
 * Ranks within groups, the highest first, on exact values; equals share a rank and the next rank is
 * skipped (1-2-2-4). Who stands outside all groups or has no figure is unranked.
 */
export function ranks<Key>(contestants: readonly Contestant<Key>[]): Map<Key, Reading> {
  const result = new Map<Key, Reading>();
  for (const { key, group, reading } of contestants) {
    const own = valueOf(reading);
    const coverage = { reported: reading.reported, of: reading.of };
    if (own === null || group === null) {
      result.set(key, missing("unranked", coverage));
      continue;
    }
    const ahead = contestants.filter((other) => {
      const value = other.group === group ? valueOf(other.reading) : null;
      return value !== null && compare(value, own) > 0;
    });
    result.set(key, present(exact(ahead.length + 1), coverage));
  }
  return result;
}
