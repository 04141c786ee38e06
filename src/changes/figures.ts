import type { Bilingual } from "../domain/bilingual.ts";
import { parseDecimal, subtract, type Exact } from "../domain/exact.ts";
import type { MissingReason } from "../domain/reading.ts";
import { releaseRows, type LongRow } from "../indicators/long-form.ts";
import { registry } from "../indicators/registry.ts";
import type { Dataset, Release } from "../schema/dataset.ts";
import { largestFirst, percentBetween } from "./change.ts";

/** What changed of the computed figures from one release to another, statistic by statistic. */

/** A figure on one side: its exact value, or the reason why there is none; null where it is not computed at all. */
export interface FigureSide {
  readonly value: string | null;
  readonly missing: MissingReason | null;
}

export interface FigureChange {
  readonly indicator: string;
  readonly label: Bilingual;
  /** Empty for the whole. */
  readonly dimension: string;
  readonly category: string;
  /** Empty for the figure itself, else `yoy`, `rank` … */
  readonly aspect: string;
  readonly unit: string;
  readonly before: FigureSide | null;
  readonly after: FigureSide | null;
  readonly percent: Exact | null;
}

const keyOf = (row: LongRow): string =>
  [row.indicator, row.dimension, row.category, row.aspect].join("\u0000");

const computedRows = (dataset: Dataset, release: Release): Map<string, LongRow> =>
  new Map(
    [...releaseRows(dataset, release)]
      .filter(({ origin }) => origin === "computed")
      .map((row) => [keyOf(row), row]),
  );

const sideOf = (row: LongRow | undefined): FigureSide | null =>
  row ? { value: row.value, missing: row.missing } : null;

/** How a figure is called; ids that the registry does not know stay ids. */
export const labelOfIndicator = (id: string): Bilingual =>
  (Object.hasOwn(registry, id) ? registry[id]?.label : undefined) ?? { zh: id, en: id };

/**
 * Every computed figure that differs between two releases, each with what was known when it was published; the
 * largest change first. Each release is computed in its own data set, so a working tree and what is published
 * can be compared as well.
 */
export function figureChanges(
  before: { readonly dataset: Dataset; readonly release: Release },
  after: { readonly dataset: Dataset; readonly release: Release },
): FigureChange[] {
  const old = computedRows(before.dataset, before.release);
  const now = computedRows(after.dataset, after.release);
  const keys = [...now.keys(), ...[...old.keys()].filter((key) => !now.has(key))];
  return keys
    .flatMap((key) => {
      const [a, b] = [old.get(key), now.get(key)];
      const row = b ?? a;
      if (!row || (a && b && a.value === b.value && a.missing === b.missing)) return [];
      const { indicator, dimension, category, aspect, unit } = row;
      return [
        {
          ...{ indicator, dimension, category, aspect, unit },
          label: labelOfIndicator(indicator),
          before: sideOf(a),
          after: sideOf(b),
          percent: percentBetween(a?.value ?? null, b?.value ?? null),
        },
      ];
    })
    .sort(largestFirst);
}

/** The difference of a rate in percentage points; null of all else, and where one side has no value. */
export function pointsBetween({ indicator, aspect, before, after }: FigureChange): Exact | null {
  const unit = Object.hasOwn(registry, indicator) ? registry[indicator]?.unit : undefined;
  if (aspect !== "" || (unit !== "percent" && unit !== "points")) return null;
  const [a, b] = [parseDecimal(before?.value ?? ""), parseDecimal(after?.value ?? "")];
  return a && b && subtract(b, a);
}

/** Figures themselves, without the growth rates, shares and ranks that follow from them. */
export const ownFigures = (changes: readonly FigureChange[]): FigureChange[] =>
  changes.filter(({ aspect }) => aspect === "");
