import { expect, test } from "vitest";
import { toPlain } from "../../src/domain/exact.ts";
import type { Reading } from "../../src/domain/reading.ts";
import { computedIds, type ComputedId } from "../../src/indicators/computed.ts";
import { computeRelease } from "../../src/indicators/statistics.ts";
import { medianOf } from "../../src/stats/gather.ts";
import { wholeSlice } from "../../src/stats/slice.ts";
import type { Statistics } from "../../src/stats/statistics.ts";
import { dataset, item, project, register, task, wan } from "../support/rows.ts";

/** One register of 2020Q2 (last day 30 June), small enough to count on one's fingers. */
const before = register("2020Q1", [
  project("A", { completed_ytd: wan(30) }),
  project("B", { completed_ytd: wan(7) }),
]);
const now = register(
  "2020Q2",
  [
    project("A", {
      bundle: "PARK",
      status: "building",
      total_investment: wan(1000),
      annual_plan: wan(200),
      adjusted_plan: wan(160),
      completed_ytd: wan(120),
      completed_total: wan(400),
      signed: "2020-01-10",
      planned_start: "2020-03",
      actual_start: "2020-03-31",
      planned_finish: "2020-12",
      expected_output: wan(50),
      expected_jobs: 12,
    }),
    project("B", {
      bundle: "PARK",
      status: "unstarted",
      total_investment: wan(300),
      annual_plan: wan(100),
      planned_start: "2020-06",
    }),
    project("PARK", {
      status: "finished",
      total_investment: wan(60),
      annual_plan: wan(0),
      adjusted_plan: wan(0),
      completed_ytd: wan(10),
      signed: "2020-02-01",
      planned_start: "2020-07-01",
      actual_start: "2020-04-01",
      planned_finish: "2021-01",
      actual_finish: "2020-06-30",
      expected_tax: wan(3),
    }),
    project("C", {
      status: "paused",
      completed_total: wan(90.5),
      actual_start: "2019-11",
      resumed: "2020-03",
      planned_finish: "2020-06",
    }),
    project("D", {
      status: "cancelled",
      actual_start: "2018-05-05",
      resumed: "2019-12-31",
      planned_start: "2019-12-31",
    }),
    project("E", {
      status: "reserve",
      total_investment: wan(5),
      planned_start: "2020-12-31",
      actual_start: "2019-12-31",
      actual_finish: "2019-12-31",
      planned_finish: "2020-01",
    }),
  ],
  {
    tasks: [
      task("1", { due: "2020-06-29" }),
      task("2", { due: "2020-06" }),
      task("3", { due: "2020-01-01", closed: "2020-06-30" }),
      task("4", { due: "2020-06-01", closed: "2020-07" }),
      task("5"),
    ],
    preparation: [item("A", "done"), item("A", "doing"), item("B", "todo"), item("B", "none")],
  },
);

const statistics = (): Statistics => computeRelease(dataset([before, now]), now);

const text = (reading: Reading): string => {
  const value = reading.kind === "value" ? toPlain(reading.value) : reading.reason;
  return `${value} (${reading.reported} of ${reading.of})`;
};

/** Money in 元. */
const expected: Record<ComputedId, string> = {
  projects_split: "6 (6 of 6)",
  projects: "4 (6 of 6)", // PARK with A and B, then C, D, E
  reserve: "1 (6 of 6)",
  unstarted: "1 (6 of 6)",
  building: "1 (6 of 6)",
  paused: "1 (6 of 6)",
  finished: "1 (6 of 6)",
  cancelled: "1 (6 of 6)",
  total_investment: "13650000 (4 of 6)",
  expected_output: "500000 (1 of 6)",
  expected_tax: "30000 (1 of 6)",
  expected_jobs: "12 (1 of 6)",
  annual_plan: "3000000 (3 of 6)",
  adjusted_plan: "2600000 (3 of 6)", // 160 + 100 (as planned) + 0 (a plan of 0 is a plan)
  completed_ytd: "1300000 (2 of 6)",
  completed_total: "4905000 (2 of 6)",
  completed_quarter: "930000 (2 of 6)", // 130 − 37
  completion_rate: "65 (2 of 6)", // (120 + 10) ÷ (200 + 0); B reports no completion
  completion_rate_adjusted: "81.25 (2 of 6)", // 130 ÷ 160
  time_progress: "50 (6 of 6)",
  lead: "15 (2 of 6)",
  planned_starts: "4 (6 of 6)", // A, B, PARK, E
  due_starts: "2 (6 of 6)", // A, B
  on_plan_starts: "1 (6 of 6)", // A
  early_starts: "2 (6 of 6)", // PARK, and E, which began the year before
  late_starts: "1 (6 of 6)", // B
  start_rate: "75 (6 of 6)",
  due_start_rate: "50 (6 of 6)",
  started_ytd: "2 (6 of 6)", // A, PARK
  started_quarter: "1 (6 of 6)", // PARK
  started_investment_ytd: "10600000 (2 of 6)",
  started_investment_quarter: "600000 (1 of 6)",
  sign_to_start_days: "70.5 (2 of 6)", // 81 and 60
  resumable: "2 (6 of 6)", // C, D; E was finished before the year
  resumed: "1 (6 of 6)", // C; D came back the year before
  resumption_rate: "50 (6 of 6)",
  planned_finishes: "3 (6 of 6)", // A, C, E
  finished_planned: "1 (6 of 6)", // E
  finish_rate: "33.3333333333333 (6 of 6)",
  finished_ytd: "1 (6 of 6)", // PARK
  same_year_delivery: "1 (6 of 6)", // PARK
  start_to_finish_days: "90 (1 of 6)",
  tasks_open: "4 (5 of 5)", // 3 is closed; 4 was struck off after the quarter
  tasks_closed: "1 (5 of 5)",
  tasks_overdue: "2 (5 of 5)", // 1 and 4; 2 is due on the last day, 5 has no date
  task_closure_rate: "20 (5 of 5)",
  preparation_rate: "33.3333333333333 (4 of 4)",
};

test.for(computedIds)("%s by its definition", (id) => {
  expect(text(statistics().get(id))).toBe(expected[id]);
});

test("a figure whose table the release does not have is not reported, and not among its indicators", () => {
  const bare = register("2020Q2", [project("A")]);
  const figures = computeRelease(dataset([bare]), bare);
  expect(text(figures.get("tasks_open"))).toBe("not-reported (0 of 0)");
  expect(figures.indicators).not.toContain("tasks_open");
  expect(figures.indicators).toContain("projects_split");
});

test("a list that is no complete register gives no totals", () => {
  const list = register("2020Q2", [project("A")], { register: false, tasks: [] });
  const figures = computeRelease(dataset([list]), list);
  expect(figures.indicators).toEqual([
    "tasks_open",
    "tasks_closed",
    "tasks_overdue",
    "task_closure_rate",
  ]);
  expect(text(figures.get("projects_split"))).toBe("not-reported (0 of 0)");
});

test.for<[ComputedId, string]>([
  ["projects_split", "0 (0 of 0)"],
  ["total_investment", "0 (0 of 0)"],
  ["completion_rate", "zero-denominator (0 of 0)"],
  ["lead", "zero-denominator (0 of 0)"],
  ["start_rate", "zero-denominator (0 of 0)"],
  ["sign_to_start_days", "no-rows (0 of 0)"],
  ["time_progress", "25 (0 of 0)"],
  ["completed_quarter", "0 (0 of 0)"],
  ["tasks_open", "0 (0 of 0)"],
  ["task_closure_rate", "zero-denominator (0 of 0)"],
  ["preparation_rate", "zero-denominator (0 of 0)"],
])("an empty register has %s %s", ([id, figure]) => {
  const empty = register("2020Q1", [], { tasks: [], preparation: [] });
  expect(text(computeRelease(dataset([empty]), empty).get(id))).toBe(figure);
});

test.for<[ComputedId, string]>([
  ["total_investment", "not-reported (0 of 1)"],
  ["completion_rate", "not-reported (0 of 1)"],
  ["started_investment_ytd", "not-reported (0 of 1)"],
  ["started_investment_quarter", "0 (0 of 1)"],
  ["sign_to_start_days", "not-reported (0 of 1)"],
  ["start_to_finish_days", "no-rows (0 of 1)"],
  ["completed_quarter", "not-reported (0 of 1)"],
])("a row that reports nothing but its start has %s %s", ([id, figure]) => {
  const blank = register("2020Q2", [
    project("A", { actual_start: "2020-02", signed: "2019-01-01" }),
  ]);
  expect(text(computeRelease(dataset([blank]), blank).get(id))).toBe(figure);
});

test.for<[string | null, string, string | null, string, string]>([
  ["2020-01-01", "2020-01-31", "2020-03-31", "30 (1 of 1)", "60 (1 of 1)"],
  ["2020-01", "2020-01-31", "2020-03-31", "not-reported (0 of 1)", "60 (1 of 1)"],
  ["2020-01-01", "2020-01", "2020-03-31", "not-reported (0 of 1)", "not-reported (0 of 1)"],
  ["2020-01-01", "2020-01-31", "2020-03", "30 (1 of 1)", "not-reported (0 of 1)"],
  [null, "2020-01-31", null, "not-reported (0 of 1)", "no-rows (0 of 1)"],
])("from signing %s to start %s to finish %s are %s and %s days", (row) => {
  const [signed, actual_start, actual_finish, toStart, toFinish] = row;
  const dated = register("2020Q1", [project("A", { signed, actual_start, actual_finish })]);
  const figures = computeRelease(dataset([dated]), dated);
  expect(text(figures.get("sign_to_start_days"))).toBe(toStart);
  expect(text(figures.get("start_to_finish_days"))).toBe(toFinish);
});

test.for<[string, string]>([
  ["2019-12-31", "0 (1 of 1)"],
  ["2020-01-01", "1 (1 of 1)"],
  ["2020-03", "1 (1 of 1)"],
  ["2020-04", "0 (1 of 1)"],
])(
  "what was signed on %s, started and finished in 2020Q1 counts as delivered in its year: %s",
  (row) => {
    const [signed, count] = row;
    const done = { signed, actual_start: "2020-03", actual_finish: "2020-03-31" };
    const delivered = register("2020Q1", [project("A", done)]);
    const figures = computeRelease(dataset([delivered]), delivered);
    expect(text(figures.get("same_year_delivery"))).toBe(count);
  },
);

test("a plan of zero has no completion rate", () => {
  const zero = register("2020Q1", [project("A", { completed_ytd: wan(5), annual_plan: wan(0) })]);
  const figures = computeRelease(dataset([zero]), zero);
  expect(text(figures.get("completion_rate"))).toBe("zero-denominator (1 of 1)");
  expect(text(figures.get("lead"))).toBe("zero-denominator (1 of 1)");
});

test("sums beyond the exact doubles are exact", () => {
  const big = 9_999_999_999_999;
  const rows = Array.from({ length: 3001 }, (_, i) =>
    project(`P${i}`, { total_investment: wan(0) }),
  ).map((p) => ({ ...p, total_investment: big as typeof p.total_investment }));
  const release = register("2020Q1", rows);
  const total = computeRelease(dataset([release]), release).get("total_investment");
  expect(text(total)).toBe(`${BigInt(big) * 3001n} (3001 of 3001)`);
});

test.for<[number[], string]>([
  [[], "0"],
  [[3], "3"],
  [[4, 1], "2.5"],
  [[9, 10, -1], "9"],
  [[3, 100, -4, 20], "11.5"],
])("the median of %j is %s", ([values, median]) => {
  expect(toPlain(medianOf(values))).toBe(median);
});

test("an indicator that is not computed is refused", () => {
  expect(() => statistics().get("nothing")).toThrow("nothing is not a computed indicator");
  expect(() => statistics().get("toString")).toThrow(RangeError);
  expect(() => statistics().get("completion_rate", wholeSlice, "qoq")).toThrow(
    "has no qoq by whole",
  );
});
