import { equals, subtract, type Exact } from "../../domain/exact.ts";
import { quartersBetween, yearOf, type Quarter } from "../../domain/quarter.ts";
import { valueOf, type Reading } from "../../domain/reading.ts";
import type { ComputedId } from "../../indicators/computed.ts";
import type { Dataset, Release } from "../../schema/dataset.ts";
import { wholeSlice, type Slice } from "../../stats/slice.ts";
import { versionsOf } from "./registers.ts";

export { wholeSlice } from "../../stats/slice.ts";
export type { Slice } from "../../stats/slice.ts";

/** One quarter of a computed figure; without a table to compute it from, both readings are null. */
export interface TrendPoint {
  readonly quarter: Quarter;
  readonly release: Release | null;
  /** By the latest revisions. */
  readonly now: Reading | null;
  /** As first published. */
  readonly first: Reading | null;
  /** Whether the two differ. */
  readonly revised: boolean;
}

/** Whether two readings say the same: equal values, or missing for the same reason. */
export function sameReading(a: Reading, b: Reading): boolean {
  if (a.kind === "value" && b.kind === "value") return equals(a.value, b.value);
  return a.kind === "missing" && b.kind === "missing" && a.reason === b.reason;
}

/**
 * A computed figure over time, gaps kept: every quarter from the first to the last that has the table it is
 * computed from. Empty where no quarter has.
 */
export function trendOf(
  dataset: Dataset,
  id: ComputedId,
  slice: Slice = wholeSlice,
): readonly TrendPoint[] {
  const found = new Map<Quarter, TrendPoint>();
  for (const { quarter, release, now, first } of versionsOf(dataset)) {
    if (!now.indicators.includes(id)) continue;
    const reading = now.get(id, slice);
    const before = first.indicators.includes(id) ? first.get(id, slice) : null;
    const revised = before !== null && !sameReading(reading, before);
    found.set(quarter, { quarter, release, now: reading, first: before, revised });
  }
  const [start, end] = [[...found.keys()][0], [...found.keys()].at(-1)];
  if (!start || !end) return [];
  const nothing = { release: null, now: null, first: null, revised: false };
  return quartersBetween(start, end).map(
    (quarter) => found.get(quarter) ?? { quarter, ...nothing },
  );
}

/** The points that have a table, with their reading. */
export const computedPoints = (
  points: readonly TrendPoint[],
): (TrendPoint & { readonly now: Reading; readonly release: Release })[] =>
  points.flatMap((point) =>
    point.now && point.release ? [{ ...point, now: point.now, release: point.release }] : [],
  );

/** Now less first; null where either is missing. */
export function revisionOf({ now, first }: TrendPoint): Exact | null {
  const [a, b] = [valueOf(now ?? undefined), valueOf(first ?? undefined)];
  return a && b ? subtract(a, b) : null;
}

/** The points of each calendar year, the first year first. */
export function byYear(
  points: readonly TrendPoint[],
): readonly { readonly year: number; readonly points: readonly TrendPoint[] }[] {
  return [...Map.groupBy(points, ({ quarter }) => yearOf(quarter))].map(([year, own]) => ({
    year,
    points: own,
  }));
}

/** A region's place among its group in a quarter, and how it moved since the quarter before. */
export interface RankPoint {
  readonly quarter: Quarter;
  readonly rank: number | null;
  /** Places gained, down is negative; null where that cannot be said. */
  readonly change: number | null;
}

/** A region's rank by an indicator over time; quarters without a register are left out. */
export function ranksOf(dataset: Dataset, id: ComputedId, slice: Slice): readonly RankPoint[] {
  return versionsOf(dataset).flatMap(({ quarter, now }) => {
    if (!now.indicators.includes(id) || !now.gives(id, slice, "rank")) return [];
    const whole = (aspect: "rank" | "rank_change"): number | null => {
      const value = valueOf(now.get(id, slice, aspect));
      return value ? Number(value.num / value.den) : null;
    };
    return [{ quarter, rank: whole("rank"), change: whole("rank_change") }];
  });
}
