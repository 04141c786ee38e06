import { dayOf, type DateText } from "../../domain/date.ts";
import type { Exact } from "../../domain/exact.ts";
import { sumYuan } from "../../domain/money.ts";
import type { Exit, Preparation, Project, Task } from "../../schema/tables.ts";
import type { Standing } from "../../stats/standing.ts";

/** Lists of one kind each; the address of such a list is its kind. */
export type PlainKind =
  | "all"
  | "plan"
  | "added"
  | "split"
  | "exited"
  | "revalued"
  | "planned-starts"
  | "due"
  | "on-plan"
  | "late"
  | "early"
  | "not-due"
  | "unplanned"
  | "started"
  | "started-year"
  | "resumable"
  | "not-resumed"
  | "planned-finishes"
  | "finished-planned"
  | "late-finishes"
  | "finished-year"
  | "same-year"
  | "next-starts"
  | "next-finishes"
  | "sign-days"
  | "build-days"
  | "benefits"
  | "ready"
  | "preparation";
/** Lists of which there are several; the address is `kind-subject`: `status-paused`, `region-420302`. */
export type SubjectKind =
  "region" | "sector" | "level" | "size" | "status" | "exit" | "move" | "lacking";
export type ListKind = PlainKind | SubjectKind;
export type TaskListKind = "tasks-all" | "tasks-open" | "tasks-closed" | "tasks-overdue";

/** Stands for the empty category in addresses; codes of the data cannot begin with a hyphen. */
export const notStated = "-";

/** Rows on a page of a list. */
export const pageSize = 100;

/** A project on a list, with what the list knows besides. */
export interface ListRow {
  readonly project: Project;
  /** Planned to start this year, due, and not started: the day on which it was due. */
  readonly lateSince: DateText | null;
  /** As the earlier register had it, where the list is about what changed. */
  readonly before?: Project;
  readonly exit?: Exit | null;
  readonly preparation?: Preparation;
  /** All items of the project that count, where the list is about what is prepared. */
  readonly items?: readonly Preparation[];
}

/** The rows behind a figure, in the order in which they are shown. */
export interface ProjectList {
  readonly table: "projects";
  readonly id: string;
  readonly kind: ListKind;
  /** Code of a region, category, status or reason; `from-to` of a move; empty for plain lists. */
  readonly subject: string;
  readonly rows: readonly ListRow[];
  /** Total investment of the rows that report it, in 元, and how many do. */
  readonly money: Exact;
  readonly reporting: number;
}

/** The tasks behind a figure. */
export interface TaskList {
  readonly table: "tasks";
  readonly id: TaskListKind;
  readonly tasks: readonly Task[];
}
export type RowList = ProjectList | TaskList;

/** The start that was due and not made; null for a project that is not late. */
export const lateSince = ({ project, startDue, started }: Standing): DateText | null =>
  startDue && !started ? project.planned_start : null;

type Order = (a: ListRow, b: ListRow) => number;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byMoney: Order = (a, b) =>
  (b.project.total_investment ?? -1) - (a.project.total_investment ?? -1) ||
  byText(a.project.id, b.project.id);

/** No date stands after every date. */
const dayKey = (date: DateText | null): string => (date === null ? "9999-99" : dayOf(date));

/** By a date, the oldest first; then the largest first. */
export const byDate =
  (dateOf: (row: ListRow) => DateText | null): Order =>
  (a, b) =>
    byText(dayKey(dateOf(a)), dayKey(dateOf(b))) || byMoney(a, b);

/** What is late longest stands first, then the largest. */
export const lateFirst: Order = byDate((row) => row.lateSince);

/** The largest change of total investment first. */
export const byChange: Order = (a, b) => changeOf(b) - changeOf(a) || byMoney(a, b);
const changeOf = ({ project, before }: ListRow): number =>
  Math.abs((project.total_investment ?? 0) - (before?.total_investment ?? 0));

/** Furthest behind the time elapsed first, by the money that is missing. */
export const byShortfall =
  (elapsed: number): Order =>
  (a, b) =>
    shortfall(b.project, elapsed) - shortfall(a.project, elapsed) || byMoney(a, b);
const shortfall = ({ annual_plan, completed_ytd }: Project, elapsed: number): number =>
  ((annual_plan ?? 0) * elapsed) / 100 - (completed_ytd ?? 0);

/** A list from its rows in any order. */
export function projectList(
  kind: ListKind,
  subject: string,
  rows: readonly ListRow[],
  order: Order = lateFirst,
): ProjectList {
  const reported = rows.flatMap(({ project }) => project.total_investment ?? []);
  return {
    table: "projects",
    id: subject === "" ? kind : `${kind}-${subject}`,
    ...{ kind, subject },
    rows: rows.toSorted(order),
    money: sumYuan(reported),
    reporting: reported.length,
  };
}
