import type { ComputedId } from "../../indicators/computed.ts";
import type { Dataset, Release } from "../../schema/dataset.ts";
import { notStated, registerReport } from "../register/register.ts";
import type { Slice } from "./trend.ts";

/** The list of rows that stands behind a figure of the whole register. */
const listBehind: Readonly<Record<ComputedId, string | null>> = {
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
  task_closure_rate: "tasks-closed",
  preparation_rate: "ready",
};

/**
 * Where the rows behind a figure are listed: of the whole the figure's own list, of a part all its projects, which
 * every figure of the part is computed from. Relative to the site; null where there is no such list.
 */
export function rowsPath(
  dataset: Dataset,
  release: Release,
  id: ComputedId,
  { dimension, category }: Slice,
): string | null {
  const own = listBehind[id];
  if (own === null) return null;
  const lists = registerReport(dataset, release)?.lists;
  // Where a figure's own list is empty, its projects are among all of them.
  const whole = own.startsWith("tasks-") ? [own] : [own, "all"];
  const wanted = dimension === "" ? whole : [`${dimension}-${category || notStated}`];
  const list = wanted.find((name) => lists?.has(name));
  return list === undefined ? null : `${release.quarter}/rows/${list}/`;
}
