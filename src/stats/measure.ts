import type { Preparation } from "../schema/tables.ts";
import type { Standing, TaskStanding } from "./standing.ts";

/**
 * How a figure is computed from the rows of a slice. Every kind is small enough to be gathered in one
 * pass over a table, for all slices at once.
 */
export type Measure<Row> =
  /** Rows for which the condition holds. Every row enters. */
  | { readonly kind: "count"; readonly counts: (row: Row) => boolean }
  /** Different keys among the rows. Every row enters. */
  | { readonly kind: "distinct"; readonly key: (row: Row) => string }
  /** Sum over the rows in question that report the amount: 0 over no rows, missing where none reports. */
  | {
      readonly kind: "sum";
      readonly amount: (row: Row) => number | null;
      readonly among: (row: Row) => boolean;
    }
  /** 100 × Σ part ÷ Σ whole over the rows that report both. */
  | {
      readonly kind: "rate";
      readonly part: (row: Row) => number | null;
      readonly whole: (row: Row) => number | null;
    }
  /** Median over the rows in question that have the number. */
  | {
      readonly kind: "median";
      readonly value: (row: Row) => number | null;
      readonly among: (row: Row) => boolean;
    };

/** What is computed from other figures of the same slice, or from the calendar alone. */
export type Derivation =
  /** 25 · n, for every slice. */
  | { readonly kind: "time-progress" }
  /** A rate less the time progress. */
  | { readonly kind: "lead"; readonly of: string }
  /** A year-to-date sum less the same sum of the quarter before in the same year. */
  | { readonly kind: "quarter"; readonly of: string };

/** A computation and the table whose rows it runs over. */
export type Computation =
  | { readonly table: "projects"; readonly measure: Measure<Standing> }
  | { readonly table: "projects"; readonly derivation: Derivation }
  | { readonly table: "tasks"; readonly measure: Measure<TaskStanding> }
  | { readonly table: "preparation"; readonly measure: Measure<Preparation> };
export type SourceTable = Computation["table"];

/** What the statistics need to know of an indicator; the registry adds the words. */
export interface Definition {
  readonly computation: Computation;
  /** Whether the quarter before is a base for growth (环比): what stands at a quarter's end, and figures of one quarter. */
  readonly qoq: boolean;
}
export type Definitions = Readonly<Record<string, Definition>>;

/** The name of the kind: of the measure, or of the derivation. */
export const kindOf = (computation: Computation): (Measure<never> | Derivation)["kind"] =>
  "measure" in computation ? computation.measure.kind : computation.derivation.kind;
