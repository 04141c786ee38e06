import {
  absolute,
  compare,
  divide,
  equals,
  sign,
  subtract,
  type Exact,
} from "../../domain/exact.ts";
import { yearOf, type Quarter } from "../../domain/quarter.ts";
import type { Reading } from "../../domain/reading.ts";
import { computedIds, computedIndicators, type ComputedId } from "../../indicators/computed.ts";
import type { Dataset } from "../../schema/dataset.ts";
import type { Project } from "../../schema/tables.ts";
import type { Dimension, Slice } from "../../stats/slice.ts";
import {
  comparableFields,
  differences,
  revisedFields,
  type TracedField,
  type ValueChange,
} from "../over-time/project-changes.ts";
import { registerReport, type RegisterReport } from "./register.ts";

/** What differs between a register and the one that it is held against: values by column, figures by size. */

/** One project's value in both registers. */
export interface Move extends ValueChange {
  readonly project: Project;
}

/** A column in which projects that stand on both registers differ, the biggest movers first. */
export interface ColumnMoves {
  readonly field: TracedField;
  readonly moves: readonly Move[];
}

/** A computed figure that is not what it was. */
export interface FigureMove {
  readonly id: ComputedId;
  readonly slice: Slice;
  readonly before: Reading;
  readonly after: Reading;
  /** How far it moved in parts of what it was; null where one side is missing, or was nothing. */
  readonly ratio: Exact | null;
}

export interface Movements {
  readonly earlier: RegisterReport;
  /** Projects that stand on both registers, and how many of them differ in any column. */
  readonly both: number;
  readonly moved: number;
  /** In the order of the table's columns. */
  readonly columns: readonly ColumnMoves[];
  /** Of the whole city. */
  readonly figures: readonly FigureMove[];
  /** Of the parts of a dimension. */
  readonly parts: (dimension: Dimension) => readonly FigureMove[];
}

const made = new WeakMap<RegisterReport, Movements>();

/**
 * The movements since the register that a report is held against, as that one was known when this one was
 * published; null where there is none. Made once a report: pages in both languages share it.
 */
export function movementsOf(dataset: Dataset, report: RegisterReport): Movements | null {
  const kept = made.get(report);
  if (kept) return kept;
  const { earlierRelease } = report;
  const earlier = earlierRelease && registerReport(dataset, earlierRelease);
  if (!earlier) return null;
  const moves = movesBetween(earlier, report);
  const figures = figureMoves(earlier, report);
  const movements: Movements = {
    earlier,
    both: bothOf(earlier, report).length,
    moved: new Set(moves.map(({ project }) => project.id)).size,
    columns: columnsOf(moves),
    figures: figures.filter(({ slice }) => slice.dimension === ""),
    parts: (dimension) => figures.filter(({ slice }) => slice.dimension === dimension),
  };
  made.set(report, movements);
  return movements;
}

const projectsOf = ({ release }: RegisterReport): readonly Project[] => release.projects ?? [];

function bothOf(earlier: RegisterReport, later: RegisterReport): (readonly [Project, Project])[] {
  const before = new Map(projectsOf(earlier).map((project) => [project.id, project]));
  return projectsOf(later).flatMap((after) => {
    const project = before.get(after.id);
    return project ? [[project, after] as const] : [];
  });
}

function movesBetween(earlier: RegisterReport, later: RegisterReport): Move[] {
  const fields = comparableFields(earlier.quarter, later.quarter, revisedFields);
  return bothOf(earlier, later).flatMap(([before, project]) =>
    differences(later.quarter, before, project, { fields, complete: true }).map((change) => ({
      ...change,
      project,
    })),
  );
}

function columnsOf(moves: readonly Move[]): ColumnMoves[] {
  const byField = Map.groupBy(moves, ({ field }) => field);
  return revisedFields.flatMap((field) => {
    const own = byField.get(field);
    return own ? [{ field, moves: own.toSorted(biggestFirst) }] : [];
  });
}

/** Whether a column's values are amounts or counts. */
export const isOfNumbers = ({ from, to }: ValueChange): boolean =>
  typeof from === "number" || typeof to === "number";

/** How far a number moved; nothing where one side is blank, or where the column holds no numbers. */
const distance = ({ from, to }: ValueChange): number =>
  typeof from === "number" && typeof to === "number" ? Math.abs(to - from) : 0;

/** The amount of a value that only one side has. */
const amount = ({ from, to }: ValueChange): number =>
  typeof to === "number" ? to : typeof from === "number" ? from : 0;

/** Numbers by how far they moved, what only one side has by its amount, all else by what the project costs. */
function biggestFirst(a: Move, b: Move): number {
  return (
    distance(b) - distance(a) ||
    amount(b) - amount(a) ||
    (b.project.total_investment ?? -1) - (a.project.total_investment ?? -1) ||
    (a.project.id < b.project.id ? -1 : 1)
  );
}

/** Figures that can be held against those of an earlier quarter: what a year adds up, only within it. */
function comparableFigures(earlier: Quarter, later: Quarter): readonly ComputedId[] {
  const withinYear = yearOf(earlier) === yearOf(later);
  return computedIds.filter((id) => {
    const { covers } = computedIndicators[id];
    // How much of the year has passed moves by itself.
    return id !== "time_progress" && (withinYear || covers === "stock" || covers === "quarter");
  });
}

function figureMoves(earlier: RegisterReport, later: RegisterReport): FigureMove[] {
  return comparableFigures(earlier.quarter, later.quarter)
    .flatMap((id) =>
      later.slicesOf(id).flatMap((slice) => {
        const [before, after] = [earlier.figure(id, slice), later.figure(id, slice)];
        if (same(before, after)) return [];
        return [{ id, slice, before, after, ratio: ratioOf(before, after) }];
      }),
    )
    .sort(byRatio);
}

const same = (a: Reading, b: Reading): boolean =>
  a.kind === "value"
    ? b.kind === "value" && equals(a.value, b.value)
    : b.kind === "missing" && a.reason === b.reason;

function ratioOf(before: Reading, after: Reading): Exact | null {
  if (before.kind !== "value" || after.kind !== "value" || sign(before.value) === 0) return null;
  return divide(subtract(after.value, before.value), absolute(before.value));
}

/** The largest first; what cannot be measured so stands last, in the order of the indicators. */
function byRatio({ ratio: x }: FigureMove, { ratio: y }: FigureMove): number {
  if (x && y) return compare(absolute(y), absolute(x));
  return x ? -1 : y ? 1 : 0;
}
