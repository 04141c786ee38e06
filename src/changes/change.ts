import type { Bilingual } from "../domain/bilingual.ts";
import {
  absolute,
  compare,
  divide,
  parseDecimal,
  shift,
  subtract,
  type Exact,
} from "../domain/exact.ts";

/** What differs between two versions of a table. */

interface Place {
  /** Name of the table: `projects`. */
  readonly name: string;
  readonly table: Bilingual;
  /** The row, as people know it: its id and name, or what the figure is of. */
  readonly record: string;
}

export interface ValueChange extends Place {
  readonly kind: "value";
  /** Name of the column: `total_investment_wan`. */
  readonly column: string;
  readonly field: Bilingual;
  /** Empty where the cell is blank. */
  readonly before: string;
  readonly after: string;
  /** In % of the value before, where both are numbers and the first is not zero. */
  readonly percent: Exact | null;
}

export interface RowChange extends Place {
  readonly kind: "added" | "removed";
  /** How many of its cells are not blank. */
  readonly values: number;
}

export type Change = ValueChange | RowChange;

/** The change of a number in % of what it was; null where either is no number or the first is zero. */
export function percentBetween(before: string | null, after: string | null): Exact | null {
  const [a, b] = [parseDecimal(before ?? ""), parseDecimal(after ?? "")];
  return a && b && a.num !== 0n ? shift(divide(subtract(b, a), absolute(a)), 2) : null;
}

/** Numbers by the size of their change, then everything else in the order it came. */
export function largestFirst(
  a: { readonly percent: Exact | null },
  b: { readonly percent: Exact | null },
): number {
  if (a.percent && b.percent) return compare(absolute(b.percent), absolute(a.percent));
  return a.percent ? -1 : b.percent ? 1 : 0;
}

const percentOf = (change: Change): { readonly percent: Exact | null } => ({
  percent: change.kind === "value" ? change.percent : null,
});

/** The largest change of a number first. */
export const sortChanges = (changes: readonly Change[]): Change[] =>
  changes.toSorted((a, b) => largestFirst(percentOf(a), percentOf(b)));

/** Whether something that was there is there no more: a row, or the value of a cell. */
export const isLoss = (change: Change): boolean =>
  change.kind === "removed" || (change.kind === "value" && change.after === "");

/** How many values a list of changes takes away. */
export const valuesLost = (changes: readonly Change[]): number =>
  changes
    .filter(isLoss)
    .reduce((sum, change) => sum + (change.kind === "removed" ? change.values : 1), 0);
