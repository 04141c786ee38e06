import {
  decimalsOf,
  exact,
  multiply,
  shift,
  toPlain,
  absolute,
  type Exact,
} from "../domain/exact.ts";
import { printedUnits, type PrintedUnit, type Unit } from "../domain/unit.ts";
import type { Indicator } from "../indicators/indicator.ts";
import type { Printed } from "../schema/column.ts";
import type { Release } from "../schema/dataset.ts";
import type { Published } from "../schema/tables.ts";
import { around, atLeast, atMost, point, roundedTo, type Interval } from "./interval.ts";
import { readPeriod, type Period } from "./period.ts";

/** A number in print: what it says, and what it can have been before it was rounded, in the base unit. */
export interface PrintedValue {
  readonly digits: string;
  readonly unit: PrintedUnit;
  readonly value: Exact;
  /** One unit of the last digit. */
  readonly place: Exact;
  readonly range: Interval;
  readonly qualifier: Published["qualifier"];
}

/** A published figure with everything that a check asks of it. */
export interface Figure extends PrintedValue {
  readonly release: Release;
  readonly row: Published;
  readonly indicator: Indicator | undefined;
  readonly period: Period;
}

/**
 * Things that are counted one by one are printed in full; everything else is rounded when it is printed: days
 * too, whose median may lie between two of them.
 */
const counted: readonly Unit[] = ["count", "events", "rank", "persons"];

const isCountedOut = (digits: string, unit: PrintedUnit): boolean =>
  printedUnits[unit].power === 0 &&
  decimalsOf(digits) === 0 &&
  counted.includes(printedUnits[unit].unit);

/** One unit of the last digit that means something: of 1000 the thousand, of 25.4 the tenth. */
function significantPlace(value: Exact, place: Exact): Exact {
  const zeros = /0+$/.exec(toPlain(absolute(value)).split(".")[0] ?? "");
  const isWhole = !toPlain(value).includes(".") && place.den <= place.num;
  return isWhole && zeros && value.num !== 0n ? shift(place, zeros[0].length) : place;
}

function rangeOf(
  value: Exact,
  place: Exact,
  qualifier: Published["qualifier"],
  whole: boolean,
): Interval {
  if (qualifier === "at_least") return atLeast(value);
  if (qualifier === "at_most") return atMost(value);
  if (qualifier === "about") return around(value, significantPlace(value, place));
  return whole ? point(value) : roundedTo(value, place);
}

/** Reads a printed number. Ranges are in the unit's base: 元, %, 个 … */
export function printedValue(
  printed: Printed,
  unit: PrintedUnit,
  qualifier: Published["qualifier"] = null,
): PrintedValue {
  const { power } = printedUnits[unit];
  const printedPlace = shift(exact(1), -decimalsOf(printed.text));
  const scale = shift(exact(1), power);
  const inUnit = rangeOf(printed.value, printedPlace, qualifier, isCountedOut(printed.text, unit));
  const scaled = (bound: Interval["low"]) =>
    bound && { value: multiply(bound.value, scale), open: bound.open };
  return {
    digits: printed.text,
    unit,
    value: multiply(printed.value, scale),
    place: multiply(printedPlace, scale),
    range: { low: scaled(inUnit.low), high: scaled(inUnit.high) },
    qualifier,
  };
}

/** A published row as a figure. */
export const figureOf = (
  release: Release,
  row: Published,
  indicator: Indicator | undefined,
): Figure => ({
  ...printedValue(row.value, row.unit, row.qualifier),
  release,
  row,
  indicator,
  period: readPeriod(row.period, row.basis, release.quarter),
});

/** 其中: a subset of another row, never a part that adds up. */
export const isSubset = (figure: Figure): boolean => figure.row.part_of === "yes";

/** A blank dimension: the city's, or one region's, whole. */
export const isWhole = (figure: Figure): boolean => figure.row.dimension === null;

const amounts: readonly Unit[] = ["count", "yuan", "persons", "events"];

/** Whether figures of this kind can be added at all: no rates, no ranks, no overlapping funds. */
export const isAdditive = (figure: Figure): boolean =>
  amounts.includes(printedUnits[figure.unit].unit) && figure.indicator?.additive !== false;

/** What two figures must share to speak of the same thing; a field that is left out does not count. */
export type Aspect =
  "release" | "indicator" | "region" | "basis" | "period" | "dimension" | "category";

const aspects: Readonly<Record<Aspect, (figure: Figure) => string>> = {
  release: ({ release }) => release.id,
  indicator: ({ row }) => row.indicator,
  region: ({ row }) => row.region ?? "",
  basis: ({ row }) => row.basis,
  period: ({ period }) => `${period.year} ${period.key}`,
  dimension: ({ row }) => row.dimension ?? "",
  category: ({ row }) => row.category ?? "",
};

export const keyBy =
  (...names: readonly Aspect[]) =>
  (figure: Figure): string =>
    names.map((name) => aspects[name](figure)).join("\u0000");

/** Groups in the order in which their first members come. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return [...groups.values()];
}
