import type { Measure } from "./measure.ts";

/** A mark for each row of a table: 1 where it holds, else 0. */
export type Marks = Uint8Array;

/** Which rows are in question, which of them report, and their numbers. */
interface Values {
  readonly asked: Marks;
  readonly reported: Marks;
  readonly values: Float64Array;
}

/**
 * A measure asked of every row of a table, once: the answers are then gathered as often as the table is cut
 * into slices. Numbers of rows that are not marked as reported are 0.
 */
export type Column =
  | { readonly kind: "count"; readonly hits: Marks }
  /** `single` are the rows whose key no other row has; only the keys of the others need comparing. */
  | { readonly kind: "distinct"; readonly keys: readonly string[]; readonly single: Marks }
  | ({ readonly kind: "sum" } & Values)
  | ({ readonly kind: "median" } & Values)
  | {
      readonly kind: "rate";
      readonly reported: Marks;
      readonly parts: Float64Array;
      readonly wholes: Float64Array;
    };
export type ColumnOf<Kind> = Extract<Column, { readonly kind: Kind }>;

/** Asks a measure of every row. */
export function columnOf<Row>(measure: Measure<Row>, rows: readonly Row[]): Column {
  switch (measure.kind) {
    case "count":
      return { kind: "count", hits: marksOf(rows, measure.counts) };
    case "distinct":
      return keysOf(rows, measure.key);
    case "sum":
      return { kind: "sum", ...valuesOf(rows, measure.among, measure.amount) };
    case "median":
      return { kind: "median", ...valuesOf(rows, measure.among, measure.value) };
    case "rate":
      return partsOf(rows, measure.part, measure.whole);
  }
}

function marksOf<Row>(rows: readonly Row[], holds: (row: Row) => boolean): Marks {
  const marks = new Uint8Array(rows.length);
  let i = 0;
  for (const row of rows) marks[i++] = holds(row) ? 1 : 0;
  return marks;
}

function keysOf<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ColumnOf<"distinct"> {
  const keys = rows.map(keyOf);
  const [seen, shared] = [new Set<string>(), new Set<string>()];
  for (const key of keys) (seen.has(key) ? shared : seen).add(key);
  return { kind: "distinct", keys, single: marksOf(keys, (key) => !shared.has(key)) };
}

function valuesOf<Row>(
  rows: readonly Row[],
  among: (row: Row) => boolean,
  valueOf: (row: Row) => number | null,
): Values {
  const asked = marksOf(rows, among);
  const [reported, values] = [new Uint8Array(rows.length), new Float64Array(rows.length)];
  let i = -1;
  for (const row of rows) {
    i += 1;
    const value = asked[i] === 1 ? valueOf(row) : null;
    if (value === null) continue;
    reported[i] = 1;
    values[i] = value;
  }
  return { asked, reported, values };
}

function partsOf<Row>(
  rows: readonly Row[],
  partOf: (row: Row) => number | null,
  wholeOf: (row: Row) => number | null,
): ColumnOf<"rate"> {
  const reported = new Uint8Array(rows.length);
  const [parts, wholes] = [new Float64Array(rows.length), new Float64Array(rows.length)];
  let i = -1;
  for (const row of rows) {
    i += 1;
    const [part, whole] = [partOf(row), wholeOf(row)];
    if (part === null || whole === null) continue;
    reported[i] = 1;
    parts[i] = part;
    wholes[i] = whole;
  }
  return { kind: "rate", reported, parts, wholes };
}
