import { exact, subtract, zero } from "../domain/exact.ts";
import { missing, present, type Reading } from "../domain/reading.ts";
import { change } from "./compare.ts";
import { kindOf, type Definition, type Definitions, type Derivation } from "./measure.ts";
import type { Period } from "./period.ts";
import type { Tabulation } from "./tabulate.ts";
import type { Tabulations } from "./tabulator.ts";

/** How figures of an indicator are compared: by growth, by their difference, or by change alone. */
export type Comparison = "amount" | "rate" | "days";

export function comparisonOf({ computation }: Definition): Comparison {
  switch (kindOf(computation)) {
    case "count":
    case "distinct":
    case "sum":
    case "quarter":
      return "amount";
    case "rate":
    case "lead":
    case "time-progress":
      return "rate";
    case "median":
      return "days";
  }
}

/** The figures of one quarter: its tables, and the register of the quarter before in the same year. */
export class View {
  private readonly definitions: Definitions;
  private readonly period: Period;
  private readonly tables: Tabulations;
  private readonly before: Tabulation | null;

  constructor(
    definitions: Definitions,
    period: Period,
    tables: Tabulations,
    before: Tabulation | null,
  ) {
    this.definitions = definitions;
    this.period = period;
    this.tables = tables;
    this.before = before;
  }

  /** Whether the release has the table that the indicator is computed from. */
  has(id: string): boolean {
    return this.tables[this.definition(id).computation.table] !== null;
  }

  /** How many rows of the indicator's table lie in a slice. */
  rows(id: string, slice: number): number {
    return this.tables[this.definition(id).computation.table]?.rows(slice) ?? 0;
  }

  /** The figure of a slice; not reported where the release does not have the table. */
  figure(id: string, slice: number): Reading {
    const { computation } = this.definition(id);
    const table = this.tables[computation.table];
    if (!table) return missing("not-reported", { reported: 0, of: 0 });
    return "measure" in computation
      ? table.figure(id, slice)
      : this.derived(computation.derivation, table.rows(slice), slice);
  }

  /**
   * The figure as the base of a comparison, or null where there is none. A category without rows in a table
   * that exists had no projects, and its counts and sums were 0; it had no rate, though.
   */
  base(id: string, slice: number): Reading | null {
    const table = this.tables[this.definition(id).computation.table];
    if (!table) return null;
    const isEmptyCategory = slice !== 0 && table.rows(slice) === 0;
    return isEmptyCategory && comparisonOf(this.definition(id)) === "amount"
      ? nothing
      : this.figure(id, slice);
  }

  private derived(derivation: Derivation, rows: number, slice: number): Reading {
    switch (derivation.kind) {
      case "time-progress":
        return present(exact(25 * this.period.number), { reported: rows, of: rows });
      case "lead":
        return this.lead(this.figure(derivation.of, slice));
      case "quarter":
        return this.quarter(derivation.of, slice);
    }
  }

  private lead(rate: Reading): Reading {
    if (rate.kind === "missing") return rate;
    const { reported, of } = rate;
    return present(subtract(rate.value, exact(25 * this.period.number)), { reported, of });
  }

  /** The year to date less that of the quarter before; in a first quarter the two are one. */
  private quarter(ytd: string, slice: number): Reading {
    const now = this.figure(ytd, slice);
    if (this.period.number === 1) return now;
    if (!this.before) return change(now, null);
    return change(now, this.before.rows(slice) === 0 ? nothing : this.before.figure(ytd, slice));
  }

  private definition(id: string): Definition {
    const definition = this.definitions[id];
    if (!definition) throw new RangeError(`${id} is not a computed indicator`);
    return definition;
  }
}

const nothing = present(zero, { reported: 0, of: 0 });
