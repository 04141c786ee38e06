import type { Measure } from "./measure.ts";

/**
 * The rows that a figure is made of: those counted, those whose amount was summed, those in a median; for a
 * rate those that report both parts, less the ones that are nothing in either.
 */
export function rowsBehind<Row>(measure: Measure<Row>, rows: readonly Row[]): Row[] {
  switch (measure.kind) {
    case "count":
      return rows.filter(measure.counts);
    case "distinct":
      return [...rows];
    case "sum":
      return rows.filter((row) => measure.among(row) && measure.amount(row) !== null);
    case "median":
      return rows.filter((row) => measure.among(row) && measure.value(row) !== null);
    case "rate":
      return rows.filter((row) => {
        const [part, whole] = [measure.part(row), measure.whole(row)];
        return part !== null && whole !== null && (part !== 0 || whole !== 0);
      });
  }
}
