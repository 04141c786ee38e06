import { exact, multiply, shift, toPlain, type Exact } from "../domain/exact.ts";
import type { Quarter } from "../domain/quarter.ts";
import type { MissingReason } from "../domain/reading.ts";
import { printedUnits, unitNames, type Unit } from "../domain/unit.ts";
import type { Dataset, Release } from "../schema/dataset.ts";
import type { Published } from "../schema/tables.ts";
import { aspects, type Aspect, type Statistics } from "../stats/statistics.ts";
import type { Slice } from "../stats/slice.ts";
import { aspectUnit } from "./aspects.ts";
import { computedIndicators } from "./computed.ts";
import type { Indicator } from "./indicator.ts";
import { computeRelease } from "./statistics.ts";

/** One figure in the long form of `npm run stats` (data contract, section 3); null is a blank cell. */
export interface LongRow {
  readonly quarter: Quarter;
  readonly revision: number;
  readonly indicator: string;
  readonly dimension: string;
  readonly category: string;
  readonly aspect: Aspect;
  /** Plain digits; money in 万元. */
  readonly value: string | null;
  readonly unit: string;
  readonly reported: number | null;
  readonly of: number | null;
  readonly missing: MissingReason | null;
  readonly origin: "computed" | "published";
}

export const longColumns = [
  "quarter",
  "revision",
  "indicator",
  "dimension",
  "category",
  "aspect",
  "value",
  "unit",
  "reported",
  "of",
  "missing",
  "origin",
] as const satisfies readonly (keyof LongRow)[];

/** 元 become 万元; every other unit is printed as it is inside. */
const digits = (value: Exact, unit: Unit): string =>
  toPlain(unit === "yuan" ? shift(value, -4) : value);

/**
 * Every figure of every published release, superseded ones too, never of a draft: first what is computed, then
 * what officials published.
 */
export function* longForm(dataset: Dataset, quarter: Quarter | null = null): Generator<LongRow> {
  for (const release of dataset.releases) {
    if (release.status !== "published" || (quarter && release.quarter !== quarter)) continue;
    yield* releaseRows(dataset, release);
  }
}

/** Every figure of one release: first what is computed, then what officials published. */
export function* releaseRows(dataset: Dataset, release: Release): Generator<LongRow> {
  yield* computedRows(computeRelease(dataset, release));
  for (const row of release.published ?? []) yield* publishedRows(release, row);
}

const indicators: Readonly<Record<string, Indicator>> = computedIndicators;

function* computedRows(statistics: Statistics): Generator<LongRow> {
  for (const id of statistics.indicators)
    for (const slice of statistics.slices(id))
      for (const aspect of aspects)
        if (statistics.gives(id, slice, aspect)) yield computedRow(statistics, id, slice, aspect);
}

function computedRow(statistics: Statistics, id: string, slice: Slice, aspect: Aspect): LongRow {
  const { quarter, revision } = statistics.release;
  const reading = statistics.get(id, slice, aspect);
  const unit = aspectUnit(indicators[id] ?? { unit: "count" }, aspect);
  return {
    quarter,
    revision,
    indicator: id,
    ...slice,
    aspect,
    value: reading.kind === "value" ? digits(reading.value, unit) : null,
    unit: unitNames[unit].zh,
    reported: reading.reported,
    of: reading.of,
    missing: reading.kind === "missing" ? reading.reason : null,
    origin: "computed",
  };
}

/**
 * A published figure, its growth and its rank. A figure of one region in one category has two dimensions: they are
 * joined by `+`, as `region+sector` and `420381+industry`.
 */
function* publishedRows({ quarter, revision }: Release, row: Published): Generator<LongRow> {
  const keys = [
    ...(row.region === null ? [] : [["region", row.region]]),
    ...(row.dimension === null ? [] : [[row.dimension, row.category ?? ""]]),
  ];
  const line = (aspect: Aspect, value: Exact, unit: Unit): LongRow => ({
    quarter,
    revision,
    indicator: row.indicator,
    dimension: keys.map(([dimension]) => dimension).join("+"),
    category: keys.map(([, category]) => category).join("+"),
    aspect,
    value: digits(value, unit),
    unit: unitNames[unit].zh,
    reported: null,
    of: null,
    missing: null,
    origin: "published",
  });
  const { unit, power } = printedUnits[row.unit];
  yield line("", multiply(row.value.value, exact(10n ** BigInt(power))), unit);
  if (row.yoy) yield line("yoy", row.yoy.value, aspectUnit({ unit }, "yoy"));
  if (row.rank !== null) yield line("rank", exact(row.rank), "rank");
}

/** A row of the long form as a line of CSV (RFC 4180), without its end. */
export const csvLine = (row: LongRow): string =>
  longColumns.map((column) => csvCell(row[column] ?? "")).join(",");

const csvCell = (value: string | number): string => {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
