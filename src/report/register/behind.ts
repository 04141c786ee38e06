import { computedIds, computedIndicators, type ComputedId } from "../../indicators/computed.ts";
import type { Slice } from "../../stats/slice.ts";
import { notStated, pageSize, type RowList } from "./rows.ts";

/** The list of rows that stands behind a figure of the whole register. */
export const listBehind: Readonly<Record<ComputedId, string | null>> = {
  projects_split: "all",
  projects: "all",
  reserve: "status-reserve",
  unstarted: "status-unstarted",
  building: "status-building",
  paused: "status-paused",
  finished: "status-finished",
  cancelled: "status-cancelled",
  total_investment: "all",
  expected_output: "benefits",
  expected_tax: "benefits",
  expected_jobs: "benefits",
  annual_plan: "all",
  adjusted_plan: "all",
  completed_ytd: "all",
  completed_total: "all",
  completed_quarter: "all",
  completion_rate: "plan",
  completion_rate_adjusted: "all",
  time_progress: null,
  lead: "plan",
  planned_starts: "planned-starts",
  due_starts: "due",
  on_plan_starts: "on-plan",
  early_starts: "early",
  late_starts: "late",
  start_rate: "planned-starts",
  due_start_rate: "due",
  started_ytd: "started-year",
  started_quarter: "started",
  started_investment_ytd: "started-year",
  started_investment_quarter: "started",
  sign_to_start_days: "sign-days",
  resumable: "resumable",
  resumed: "resumable",
  resumption_rate: "resumable",
  planned_finishes: "planned-finishes",
  finished_planned: "finished-planned",
  finish_rate: "planned-finishes",
  finished_ytd: "finished-year",
  same_year_delivery: "same-year",
  start_to_finish_days: "build-days",
  tasks_open: "tasks-open",
  tasks_closed: "tasks-closed",
  tasks_overdue: "tasks-overdue",
  task_closure_rate: "tasks-all",
  preparation_rate: "preparation",
};

const ofFigures: ReadonlySet<string | null> = new Set(Object.values(listBehind));

/** Lists behind figures that are computed from the projects: only these are given by sector and level. */
const ofProjects: ReadonlySet<string | null> = new Set(
  computedIds
    .filter((id) => computedIndicators[id].computation.table === "projects")
    .map((id) => listBehind[id]),
);

/** What the rows of a list stand by: the parts of a city whose figures have pages over time. */
export const orders = ["region", "sector", "level"] as const;
export type Order = (typeof orders)[number];

/**
 * What the rows of a list stand by, one page after the other: those behind a figure stand by the counties, sectors
 * and levels for which the site gives it, so that one address leads to the rows of a part. What is on the list of
 * all projects, a part has on its own list.
 */
export const ordersOf = ({ id }: Pick<RowList, "id">): readonly Order[] =>
  id === "all" || !ofFigures.has(id) ? [] : ofProjects.has(id) ? orders : ["region"];

/** The rows of one part of the city on a list: how many, and how many rows stand before them. */
export interface Group {
  /** Code, empty where none is stated. */
  readonly category: string;
  readonly from: number;
  readonly count: number;
}

/** A list as its pages show it. */
export interface PagedList {
  readonly list: RowList;
  /** In the order of the rows; empty where the list does not stand by such parts. */
  readonly groups: readonly Group[];
}

const made = new WeakMap<RowList, Map<Order, PagedList>>();

/** A list in the order of its pages: by the parts of a dimension where it stands by them, within a part as before. */
export function pagedList(
  { codes }: Pick<Listed, "codes">,
  list: RowList,
  by: Order = "region",
): PagedList {
  const kept = made.get(list) ?? new Map<Order, PagedList>();
  made.set(list, kept);
  const paged =
    kept.get(by) ??
    (ordersOf(list).includes(by) ? inOrderOf(codes[by], list, by) : { list, groups: [] });
  kept.set(by, paged);
  return paged;
}

function inOrderOf(codes: readonly string[], list: RowList, by: Order): PagedList {
  const places = new Map(codes.map((code, i) => [code, i]));
  const ordered = <Row>(rows: readonly Row[], categoryOf: (row: Row) => string) => {
    const place = (row: Row): number => places.get(categoryOf(row)) ?? codes.length;
    const sorted = rows.toSorted((a, b) => place(a) - place(b));
    let from = 0;
    const groups = [...Map.groupBy(sorted, categoryOf)].map(([category, { length: count }]) => {
      const group = { category, from, count };
      from += count;
      return group;
    });
    return { sorted, groups };
  };
  if (list.table === "tasks") {
    const { sorted, groups } = ordered(list.tasks, ({ region }) => region ?? "");
    return { list: { ...list, tasks: sorted }, groups };
  }
  const { sorted, groups } = ordered(list.rows, ({ project }) => project[by] ?? "");
  return { list: { ...list, rows: sorted }, groups };
}

/** The id of a part's rows on the page of a list. */
export const groupId = (by: Order, category: string): string => `${by}-${category || notStated}`;

/** The address of a page of a list, counted from 1, below that of its version: `rows/plan/`, `rows/plan/sector/2/`. */
export const pageOfList = (id: string, by: Order, page: number): string =>
  ["rows", id, ...(by === "region" ? [] : [by]), ...(page > 1 ? [String(page)] : []), ""].join("/");

/** Where the rows behind figures are listed: a version of a quarter, and its lists. */
export interface Listed {
  /** Address of the version without language: `2022Q4/`. */
  readonly path: string;
  readonly lists: ReadonlyMap<string, RowList>;
  /** Codes of the regions, sectors and levels in the order of their tables, in which lists stand by them. */
  readonly codes: Readonly<Record<Order, readonly string[]>>;
}

/**
 * Where the rows behind a figure are listed: of the whole the figure's own list; of a part its rows on that list,
 * where the list stands by such parts, else all its projects, from which every figure of the part is computed.
 * Relative to the site; null where there is no such list.
 */
export function pathBehind(
  listed: Listed,
  id: ComputedId,
  { dimension, category }: Slice,
): string | null {
  const { path, lists } = listed;
  const own = listBehind[id];
  if (own === null) return null;
  const list = lists.get(own);
  const by = orders.find((order) => order === dimension);
  if (list && by) {
    const group = pagedList(listed, list, by).groups.find((one) => one.category === category);
    const page = group ? Math.floor(group.from / pageSize) + 1 : 1;
    if (group) return `${path}${pageOfList(own, by, page)}#${groupId(by, category)}`;
  }
  // Where a figure's own list is empty, its rows are among all of them.
  const all = dimension === "" ? "all" : `${dimension}-${category || notStated}`;
  const whole = own.startsWith("tasks-")
    ? [own, "tasks-all"]
    : dimension === ""
      ? [own, all]
      : [all];
  const found = whole.find((name) => lists.has(name));
  return found === undefined ? null : `${path}rows/${found}/`;
}
