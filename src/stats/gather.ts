import { exact, zero, type Exact } from "../domain/exact.ts";
import { missing, present, type Reading } from "../domain/reading.ts";
import type { Column, ColumnOf, Marks } from "./column.ts";
import type { Places } from "./places.ts";
import { Sums } from "./sums.ts";

/** Reads the figure of a slice that has `of` rows. */
export type Reader = (slice: number, of: number) => Reading;

/** Gathers the answers of the rows into every slice at once. */
export function gather(column: Column, places: Places, slices: number): Reader {
  switch (column.kind) {
    case "count":
      return countReader(column, places, slices);
    case "distinct":
      return distinctReader(column, places, slices);
    case "sum":
      return sumReader(column, places, slices);
    case "rate":
      return rateReader(column, places, slices);
    case "median":
      return medianReader(column, places, slices);
  }
}

/** How many rows of each slice have a mark; all rows where no marks are given. */
export function countPlaces({ width, slots }: Places, slices: number, hits?: Marks): Float64Array {
  const found = new Float64Array(slices);
  for (let row = 0, slot = 0; slot < slots.length; row += 1, slot += width) {
    if (slots[slot] === -1 || hits?.[row] === 0) continue;
    for (let i = slot; i < slot + width; i += 1) {
      const slice = slots[i] ?? 0;
      found[slice] = (found[slice] ?? 0) + 1;
    }
  }
  return found;
}

/** The sum of each slice. The loops stand here and above, not behind a callback: they are most of the work. */
function sumPlaces(values: Float64Array, { width, slots }: Places, slices: number): Sums {
  const sums = new Sums(slices);
  for (let row = 0, slot = 0; slot < slots.length; row += 1, slot += width) {
    const value = values[row] ?? 0;
    if (slots[slot] === -1 || value === 0) continue;
    for (let i = slot; i < slot + width; i += 1) sums.add(slots[i] ?? 0, value);
  }
  return sums;
}

/** A collection for each slice: `take` gets the collection of every slice of every row that is not left out. */
function collect<T>(
  { width, slots }: Places,
  slices: number,
  make: () => T,
  take: (collection: T, row: number) => void,
): T[] {
  const found = Array.from({ length: slices }, make);
  for (let row = 0, slot = 0; slot < slots.length; row += 1, slot += width) {
    if (slots[slot] === -1) continue;
    for (const slice of slots.subarray(slot, slot + width)) {
      const collection = found[slice];
      if (collection !== undefined) take(collection, row);
    }
  }
  return found;
}

function countReader({ hits }: ColumnOf<"count">, places: Places, slices: number): Reader {
  const found = countPlaces(places, slices, hits);
  return (slice, of) => present(exact(found[slice] ?? 0), { reported: of, of });
}

function distinctReader(column: ColumnOf<"distinct">, places: Places, slices: number): Reader {
  const { keys, single } = column;
  const alone = countPlaces(places, slices, single);
  const shared = collect(
    places,
    slices,
    () => new Set<string>(),
    (set, row) => {
      if (single[row] === 0) set.add(keys[row] ?? "");
    },
  );
  return (slice, of) =>
    present(exact((alone[slice] ?? 0) + (shared[slice]?.size ?? 0)), { reported: of, of });
}

function sumReader(column: ColumnOf<"sum">, places: Places, slices: number): Reader {
  const sums = sumPlaces(column.values, places, slices);
  const asked = countPlaces(places, slices, column.asked);
  const reported = countPlaces(places, slices, column.reported);
  return (slice, of) => {
    const coverage = { reported: reported[slice] ?? 0, of };
    return coverage.reported === 0 && asked[slice] !== 0
      ? missing("not-reported", coverage)
      : present(exact(sums.total(slice)), coverage);
  };
}

const hundred = 100n;

function rateReader(column: ColumnOf<"rate">, places: Places, slices: number): Reader {
  const parts = sumPlaces(column.parts, places, slices);
  const wholes = sumPlaces(column.wholes, places, slices);
  const reported = countPlaces(places, slices, column.reported);
  return (slice, of) => {
    const coverage = { reported: reported[slice] ?? 0, of };
    if (coverage.reported === 0 && of > 0) return missing("not-reported", coverage);
    const whole = wholes.total(slice);
    if (whole === 0n) return missing("zero-denominator", coverage);
    return present(exact(parts.total(slice) * hundred, whole), coverage);
  };
}

function medianReader(column: ColumnOf<"median">, places: Places, slices: number): Reader {
  const { asked, reported, values } = column;
  const events = countPlaces(places, slices, asked);
  const found = collect(
    places,
    slices,
    (): number[] => [],
    (list, row) => {
      if (reported[row] === 1) list.push(values[row] ?? 0);
    },
  );
  return (slice, of) => {
    const numbers = found[slice] ?? [];
    const coverage = { reported: numbers.length, of };
    if (numbers.length > 0) return present(medianOf(numbers), coverage);
    return missing(events[slice] === 0 ? "no-rows" : "not-reported", coverage);
  };
}

/** The value in the middle, or the mean of the two in the middle of an even number: medianOf([1, 4]) is 5/2. */
export function medianOf(values: readonly number[]): Exact {
  const sorted = Float64Array.from(values).sort();
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return zero;
  if (sorted.length % 2 === 1) return exact(upper);
  return exact((sorted[middle - 1] ?? upper) + upper, 2);
}
