import { expect, test } from "vitest";
import { computedIds, type ComputedId } from "../../src/indicators/computed.ts";
import { neededItems, outlook, projectsBehind, tasksBehind } from "../../src/indicators/lists.ts";
import type { Project } from "../../src/schema/tables.ts";
import { Slicing } from "../../src/stats/slice.ts";
import { dataset, item, project, region, task, wan } from "../support/rows.ts";

const slicing = (): Slicing => new Slicing(dataset([], { regions: [region("420302")] }));
const rows = [
  project("LATE", { planned_start: "2020-03", region: "420302" }),
  project("ONPLAN", { planned_start: "2020-03", actual_start: "2020-03-02", annual_plan: wan(0) }),
  project("EARLY", { planned_start: "2020-08", actual_start: "2020-05-02", signed: "2020-05-01" }),
  project("NEXT", {
    planned_start: "2020-09-30",
    planned_finish: "2020-07",
    completed_ytd: wan(1),
  }),
  project("PAID", { completed_ytd: wan(0), annual_plan: wan(9), total_investment: wan(8) }),
  project("NAUGHT", { completed_ytd: wan(0), annual_plan: wan(0) }),
];

test.for<[ComputedId, string[]]>([
  ["planned_starts", ["LATE", "ONPLAN", "EARLY", "NEXT"]],
  ["due_starts", ["LATE", "ONPLAN"]],
  ["late_starts", ["LATE"]],
  ["on_plan_starts", ["ONPLAN"]],
  ["early_starts", ["EARLY"]],
  ["start_rate", ["LATE", "ONPLAN", "EARLY", "NEXT"]],
  ["due_start_rate", ["LATE", "ONPLAN"]],
  ["total_investment", ["PAID"]],
  ["completed_quarter", ["NEXT", "PAID", "NAUGHT"]],
  ["completion_rate", ["PAID"]],
  ["lead", ["PAID"]],
  ["sign_to_start_days", ["EARLY"]],
  ["time_progress", []],
  ["projects", rows.map(({ id }) => id)],
  ["tasks_open", []],
])("behind %s stand %j", ([id, expected]) => {
  expect(projectsBehind(id, rows, "2020Q2", slicing()).map((p) => p.id)).toEqual(expected);
});

test("a list can be of one slice", () => {
  const of = (category: string): string[] =>
    projectsBehind("due_starts", rows, "2020Q2", slicing(), { dimension: "region", category }).map(
      ({ id }) => id,
    );
  expect(of("420302")).toEqual(["LATE"]);
  expect(of("")).toEqual(["ONPLAN"]);
});

test("nothing stands behind the figures of an empty register", () => {
  for (const id of computedIds) expect(projectsBehind(id, [], "2020Q2", slicing()), id).toEqual([]);
});

const tasks = [
  task("OPEN", { region: "420302" }),
  task("OVER", { due: "2020-05-01" }),
  task("SHUT", { closed: "2020-06-30" }),
];

test("tasks behind a figure, of all regions or of one", () => {
  const of = (id: ComputedId, code?: string): string[] =>
    tasksBehind(id, tasks, "2020Q2", code).map((t) => t.id);
  expect(of("tasks_open")).toEqual(["OPEN", "OVER"]);
  expect(of("tasks_overdue")).toEqual(["OVER"]);
  expect(of("tasks_closed")).toEqual(["SHUT"]);
  expect(of("tasks_open", "420302")).toEqual(["OPEN"]);
  expect(of("tasks_open", "")).toEqual(["OVER"]);
  expect(of("projects")).toEqual([]);
});

test("items that nobody needs are not among the needed", () => {
  const items = (["done", "doing", "todo", "none"] as const).map((state) => item("A", state));
  expect(neededItems(items).map(({ state }) => state)).toEqual(["done", "doing", "todo"]);
});

test("behind a rate stands what was spent without a plan, too", () => {
  const spent = project("SPENT", { completed_ytd: wan(5), annual_plan: wan(0) });
  expect(projectsBehind("completion_rate", [spent], "2020Q2", slicing())).toEqual([spent]);
});

test("the outlook ends with the next quarter", () => {
  const due = (date: string): Project =>
    project(date, { planned_start: date, planned_finish: date });
  const plans = ["2020-06-30", "2020-07", "2020-09", "2020-10-01"].map(due);
  const { starts, finishes } = outlook(plans, "2020Q2");
  expect(starts.map(({ id }) => id)).toEqual(["2020-07", "2020-09"]);
  expect(finishes).toEqual(starts);
});

test("the outlook is what the next quarter is to bring and this one has not", () => {
  const { starts, finishes } = outlook(rows, "2020Q2");
  expect(starts.map(({ id }) => id)).toEqual(["NEXT"]);
  expect(finishes.map(({ id }) => id)).toEqual(["NEXT"]);
});
