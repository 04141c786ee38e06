import type { ComputedId } from "../../indicators/computed.ts";
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

/**
 * Whether a list stands by counties: those behind figures that counties have too, so that one address leads to a
 * county's rows. What is on the list of all projects, a county has on its own list.
 */
export const standsByRegion = ({ id }: RowList): boolean => id !== "all" && ofFigures.has(id);

/** The rows of one region on a list: how many, and how many rows stand before them. */
export interface RegionGroup {
  /** Code, empty where none is stated. */
  readonly region: string;
  readonly from: number;
  readonly count: number;
}

/** A list as its pages show it. */
export interface PagedList {
  readonly list: RowList;
  /** In the order of the rows; empty where the list does not stand by counties. */
  readonly groups: readonly RegionGroup[];
}

const made = new WeakMap<RowList, PagedList>();

/** A list in the order of its pages: by counties where it stands by them, within a county as before. */
export function pagedList({ regions }: Pick<Listed, "regions">, list: RowList): PagedList {
  const kept = made.get(list);
  if (kept) return kept;
  const paged = standsByRegion(list) ? inOrderOf(regions, list) : { list, groups: [] };
  made.set(list, paged);
  return paged;
}

function inOrderOf(regions: readonly string[], list: RowList): PagedList {
  const places = new Map(regions.map((code, i) => [code, i]));
  const ordered = <Row>(rows: readonly Row[], regionOf: (row: Row) => string) => {
    const place = (row: Row): number => places.get(regionOf(row)) ?? regions.length;
    const sorted = rows.toSorted((a, b) => place(a) - place(b));
    let from = 0;
    const groups = [...Map.groupBy(sorted, regionOf)].map(([region, { length: count }]) => {
      const group = { region, from, count };
      from += count;
      return group;
    });
    return { sorted, groups };
  };
  if (list.table === "tasks") {
    const { sorted, groups } = ordered(list.tasks, ({ region }) => region ?? "");
    return { list: { ...list, tasks: sorted }, groups };
  }
  const { sorted, groups } = ordered(list.rows, ({ project }) => project.region ?? "");
  return { list: { ...list, rows: sorted }, groups };
}

/** The id of a region's rows on the page of a list. */
export const groupId = (region: string): string => `region-${region || notStated}`;

/** Where the rows behind figures are listed: a version of a quarter, and its lists. */
export interface Listed {
  /** Address of the version without language: `2022Q4/`. */
  readonly path: string;
  readonly lists: ReadonlyMap<string, RowList>;
  /** Codes of the regions in the order of regions.csv, in which lists stand by counties. */
  readonly regions: readonly string[];
}

/**
 * Where the rows behind a figure are listed: of the whole the figure's own list, of a region its rows on that list,
 * of another part all its projects, from which every figure of the part is computed. Relative to the site; null
 * where there is no such list.
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
  if (list && dimension === "region") {
    const group = pagedList(listed, list).groups.find(({ region }) => region === category);
    const page = group ? Math.floor(group.from / pageSize) + 1 : 1;
    if (group) return `${path}rows/${own}/${page > 1 ? `${page}/` : ""}#${groupId(group.region)}`;
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
