import { missing, type Reading } from "../domain/reading.ts";
import { columnOf, type Column } from "./column.ts";
import { countPlaces, gather } from "./gather.ts";
import type { Measure } from "./measure.ts";
import type { Places } from "./places.ts";

/** The figures of one table, for every slice. */
export interface Tabulation {
  /** How many rows lie in a slice. */
  rows(slice: number): number;
  /** The figure of an indicator that is measured on this table. A category without rows has none. */
  figure(id: string, slice: number): Reading;
}

/** Every measure asked of every row of a table. */
export type Columns = ReadonlyMap<string, Column>;

export const columnsOf = <Row>(
  rows: readonly Row[],
  measures: ReadonlyMap<string, Measure<Row>>,
): Columns => new Map([...measures].map(([id, measure]) => [id, columnOf(measure, rows)]));

/**
 * The figures of a table cut into slices.
 *
 * @param slices how many slices there are; number 0 is the whole
 */
export function tabulate(columns: Columns, places: Places, slices: number): Tabulation {
  const rows = countPlaces(places, slices);
  // Reading everything now lets go of the keys and spans that were gathered.
  const readings = new Map<string, readonly Reading[]>();
  for (const [id, column] of columns) {
    const read = gather(column, places, slices);
    readings.set(
      id,
      Array.from(rows, (of, slice) => (of > 0 || slice === 0 ? read(slice, of) : noRows)),
    );
  }
  return {
    rows: (slice) => rows[slice] ?? 0,
    figure(id, slice) {
      const reading = readings.get(id)?.[slice];
      if (!reading) throw new RangeError(`${id} was not tabulated for slice ${slice}`);
      return reading;
    },
  };
}

const noRows = missing("no-rows", { reported: 0, of: 0 });
