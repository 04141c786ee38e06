import { expect, test } from "vitest";
import { aspectUnit } from "../../src/indicators/aspects.ts";
import { computedIds, computedIndicators, isComputed } from "../../src/indicators/computed.ts";
import { indicatorIds, isIndicator, registry } from "../../src/indicators/registry.ts";

/** The table of the data contract, section 2. */
const contract = `projects_split projects reserve unstarted building paused finished cancelled
  total_investment annual_plan adjusted_plan completed_ytd completed_total completed_quarter
  completion_rate completion_rate_adjusted time_progress lead planned_starts due_starts
  on_plan_starts early_starts late_starts start_rate due_start_rate started_ytd started_quarter
  started_investment_ytd started_investment_quarter resumable resumed resumption_rate
  planned_finishes finished_planned finish_rate finished_ytd same_year_delivery
  sign_to_start_days start_to_finish_days expected_output expected_tax expected_jobs
  tasks_open tasks_closed tasks_overdue task_closure_rate preparation_rate`.split(/\s+/);

test("every indicator of the data contract is computed, and no other", () => {
  expect([...computedIds].sort()).toEqual([...contract].sort());
  for (const id of contract) expect(isComputed(id) && isIndicator(id)).toBe(true);
});

test("what is no indicator is none", () => {
  expect(isComputed("toString") || isIndicator("constructor") || isIndicator("")).toBe(false);
});

test.for(indicatorIds.map((id) => [id, registry[id]] as const))(
  "%s has its words in both languages and speaks of indicators that exist",
  ([, indicator]) => {
    const texts = [indicator?.label, indicator?.definition, indicator?.formula ?? indicator?.label];
    for (const words of texts) {
      expect(words?.zh).toMatch(/\p{Script=Han}/u);
      expect(words?.en).toMatch(/[a-z]/);
      expect(words?.en).not.toMatch(/\p{Script=Han}/u);
    }
    for (const id of [...(indicator?.related ?? []), indicator?.planOf ?? "projects"])
      expect(isIndicator(id), id).toBe(true);
  },
);

test("labels of computed indicators tell them apart", () => {
  const labels = computedIds.map((id) => computedIndicators[id].label);
  expect(new Set(labels.map(({ zh }) => zh)).size).toBe(computedIds.length);
  expect(new Set(labels.map(({ en }) => en)).size).toBe(computedIds.length);
});

const units = {
  percent: ["completion_rate", "completion_rate_adjusted", "time_progress", "start_rate"],
  points: ["lead"],
  yuan: ["total_investment", "completed_quarter", "started_investment_ytd", "expected_tax"],
  persons: ["expected_jobs"],
  days: ["sign_to_start_days", "start_to_finish_days"],
  count: ["projects", "tasks_open", "late_starts"],
} as const;

test.for(Object.entries(units).flatMap(([unit, ids]) => ids.map((id) => [id, unit] as const)))(
  "%s is measured in %s",
  ([id, unit]) => {
    const { unit: own, decimals } = computedIndicators[id];
    expect(own).toBe(unit);
    expect(decimals).toBe(["percent", "points", "yuan"].includes(unit) ? 1 : 0);
  },
);

test.for([
  ["yuan", "", "yuan"],
  ["yuan", "yoy_change", "yuan"],
  ["yuan", "yoy", "percent"],
  ["count", "yoy_like", "percent"],
  ["percent", "yoy", "points"],
  ["points", "yoy_like", "points"],
  ["count", "qoq", "percent"],
  ["yuan", "share", "percent"],
  ["percent", "rank", "rank"],
  ["percent", "rank_change", "rank"],
] as const)("%s, %s is in %s", ([unit, aspect, expected]) => {
  expect(aspectUnit({ unit }, aspect)).toBe(expected);
});
