import { shift, type Exact } from "../domain/exact.ts";
import type { Quarter } from "../domain/quarter.ts";
import { printedUnits, type PrintedUnit } from "../domain/unit.ts";
import type { Printed } from "../schema/column.ts";
import type { Release } from "../schema/dataset.ts";
import type { Indicator } from "../indicators/indicator.ts";
import type { Published } from "../schema/tables.ts";

/** Which part of the whole a figure speaks of; all null is the whole city. */
export interface Slice {
  readonly region: string | null;
  readonly dimension: string | null;
  readonly category: string | null;
}

export const wholeCity: Slice = { region: null, dimension: null, category: null };

export const sameSlice = (a: Slice, b: Slice): boolean =>
  a.region === b.region && a.dimension === b.dimension && a.category === b.category;

/** One figure that an official stated, with everything a reader may ask of it. */
export interface Figure extends Slice {
  readonly indicator: string;
  readonly quarter: Quarter;
  /** Folder of the release that holds the row, and the row's line in its published.csv. */
  readonly release: string;
  readonly line: number;
  readonly basis: Published["basis"];
  /** The period as the source prints it. */
  readonly period: string | null;
  /** In the base unit of the indicator: 元, %, 个 … */
  readonly value: Exact;
  readonly printed: { readonly text: string; readonly unit: PrintedUnit };
  readonly qualifier: Published["qualifier"];
  /** Whether it is one of several parts that overlap or do not add up to a whole (其中). */
  readonly partOf: boolean;
  /** Growth on the year as printed beside the figure, in %. */
  readonly yoy: Printed | null;
  readonly rank: number | null;
  readonly sources: readonly string[];
  readonly note: string | null;
}

/** Ids in a `source` cell: `S01;S06`. */
export const sourceIds = (cell: string | null): string[] =>
  cell === null
    ? []
    : cell
        .split(/[;；、]/)
        .map((part) => part.trim())
        .filter((part) => part !== "");

/** The figures of a release, in the order of its file. */
export const figuresOf = (release: Release): Figure[] =>
  (release.published ?? []).map((row) => ({
    indicator: row.indicator,
    quarter: release.quarter,
    release: release.id,
    line: row.line,
    region: row.region,
    dimension: row.dimension,
    category: row.category,
    basis: row.basis,
    period: row.period,
    value: shift(row.value.value, printedUnits[row.unit].power),
    printed: { text: row.value.text, unit: row.unit },
    qualifier: row.qualifier,
    partOf: row.part_of === "yes",
    yoy: row.yoy,
    rank: row.rank,
    sources: sourceIds(row.source),
    note: row.note,
  }));

/** Whether the figure is one named project's, not an aggregate. */
export const isOfProject = (figure: Slice): boolean => figure.dimension === "project";

/** A place in print, and among whom: a city's among the cities of its province, a county's among its group. */
export interface PrintedRank {
  readonly rank: number;
  /** Code of the region that is ranked within its group; null where the rank is not a county's. */
  readonly region: string | null;
  readonly among: "province" | "group" | "unsaid";
}

/** The rank that the source prints beside a figure; null where it prints none. */
export function rankOf(
  { rank, region, indicator }: Figure,
  registry: (id: string) => Indicator | undefined,
): PrintedRank | null {
  if (rank === null) return null;
  if (region !== null) return { rank, region, among: "group" };
  // A province's own figure is ranked among provinces, or whatever its source means: we do not guess.
  return { rank, region, among: registry(indicator)?.area === "province" ? "unsaid" : "province" };
}
