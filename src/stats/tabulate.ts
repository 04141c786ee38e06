import { missing, type Reading } from "../domain/reading.ts";
import { gaugeOf } from "./gauge.ts";
import type { Measure } from "./measure.ts";

/** The figures of one table, for every slice: what one pass over its rows leaves behind. */
export interface Tabulation {
  /** How many rows lie in a slice. */
  rows(slice: number): number;
  /** The figure of an indicator that is measured on this table. A category without rows has none. */
  figure(id: string, slice: number): Reading;
}

/** A row, and the slices it lies in. */
export type Placed<Row> = readonly [row: Row, places: readonly number[]];

/**
 * One pass over the rows: every measure, for every slice.
 *
 * @param slices how many slices there are; number 0 is the whole
 */
export function tabulate<Row>(
  rows: Iterable<Placed<Row>>,
  measures: ReadonlyMap<string, Measure<Row>>,
  slices: number,
): Tabulation {
  const gauges = [...measures].map(([id, measure]) => [id, gaugeOf(measure, slices)] as const);
  const counts = new Float64Array(slices);
  for (const [row, places] of rows) {
    for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
    for (const [, gauge] of gauges) gauge.add(row, places);
  }
  // Reading everything now lets go of the keys and dates that the gauges hold.
  const readings = new Map(
    gauges.map(([id, gauge]) => [
      id,
      Array.from(counts, (of, slice) => (of > 0 || slice === 0 ? gauge.read(slice, of) : noRows)),
    ]),
  );
  return {
    rows: (slice) => counts[slice] ?? 0,
    figure(id, slice) {
      const reading = readings.get(id)?.[slice];
      if (!reading) throw new RangeError(`${id} was not tabulated for slice ${slice}`);
      return reading;
    },
  };
}

const noRows = missing("no-rows", { reported: 0, of: 0 });
