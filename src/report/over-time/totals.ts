import type { Reading } from "../../domain/reading.ts";
import { computeRelease } from "../../indicators/statistics.ts";
import type { Dataset, Release } from "../../schema/dataset.ts";
import type { Project } from "../../schema/tables.ts";

/** What a list of projects comes to, computed by the statistics as for the whole register. */
export interface Totals {
  readonly projects: Reading;
  readonly total_investment: Reading;
  readonly annual_plan: Reading;
  readonly completed_ytd: Reading;
  readonly completion_rate: Reading;
}

/** The totals of some rows of a release's register. */
export function totalsOf(dataset: Dataset, release: Release, projects: readonly Project[]): Totals {
  const statistics = computeRelease(dataset, { ...release, projects });
  return {
    projects: statistics.get("projects_split"),
    total_investment: statistics.get("total_investment"),
    annual_plan: statistics.get("annual_plan"),
    completed_ytd: statistics.get("completed_ytd"),
    completion_rate: statistics.get("completion_rate"),
  };
}
