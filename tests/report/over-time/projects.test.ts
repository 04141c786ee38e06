import { expect, test } from "vitest";
import { projectHistories } from "../../../src/report/over-time/project-history.ts";
import { changesBetween } from "../../../src/report/over-time/project-changes.ts";
import { project, register, release, wan } from "../../support/rows.ts";
import { city, withoutRegister } from "./city.ts";

const histories = projectHistories(city);
const historyOf = (id: string) => {
  const found = histories.get(id);
  if (!found) throw new Error(id);
  return found;
};

test("a quarter's own investment is the year to date less the quarter before, and nothing where that is unknown", () => {
  const rows = historyOf("A").quarters.map((q) => [q.release.quarter, q.completedQuarter]);
  expect(rows).toEqual([
    ["2020Q1", wan(100)],
    ["2020Q2", wan(120)],
    ["2020Q4", null],
    ["2021Q1", wan(30)],
  ]);
});

test("what a revision changed stands with the quarter it belongs to", () => {
  const revisions = historyOf("A").quarters.flatMap((q) => q.revisions);
  expect(revisions).toEqual([
    { quarter: "2020Q1", field: "completed_ytd", from: wan(80), to: wan(100) },
  ]);
});

test("what changed from quarter to quarter is told once; another year's plan is no change", () => {
  expect(historyOf("A").changes).toEqual([
    { quarter: "2020Q2", field: "planned_finish", from: null, to: "2021-06" },
    { quarter: "2020Q4", field: "annual_plan", from: wan(400), to: wan(500) },
    { quarter: "2020Q4", field: "planned_finish", from: "2021-06", to: "2021-09" },
  ]);
});

test("a named list does not withdraw what it does not mention", () => {
  const before = project("X", { total_investment: wan(5), level: "l1" });
  const after = project("X", { total_investment: wan(7), level: null });
  const between = (complete: boolean) =>
    changesBetween(
      [register("2020Q1", [], { register: complete }), before],
      [register("2020Q2", [], { register: complete }), after],
    ).map(({ field }) => field);
  expect(between(false)).toEqual(["total_investment"]);
  expect(between(true)).toEqual(["level", "total_investment"]);
  expect(
    changesBetween(
      [release("2020Q1"), project("X", { tags: ["a", "b"] })],
      [release("2020Q2"), project("X", { tags: ["a", "b"] })],
    ),
  ).toEqual([]);
});

test("where a project came from and went", () => {
  expect(historyOf("P").endings.map(({ release: r, exit }) => [r.quarter, exit.reason])).toEqual([
    ["2020Q2", "split"],
  ]);
  expect(historyOf("P1").origins).toEqual([
    { quarter: "2020Q2", reason: "split", from: ["P"] },
    { quarter: "2020Q4", reason: "merged", from: ["P2"] },
  ]);
  expect(historyOf("P1").siblings).toEqual(["P2"]);
  expect(historyOf("A").origins).toEqual([]);
  expect(historyOf("B").quarters.map((q) => q.release.quarter)).toEqual([
    "2020Q1",
    "2020Q2",
    "2021Q1",
  ]);
});

test("a task stands as the latest release has it, preparation as the latest that mentions the project", () => {
  expect(historyOf("A").tasks.map(({ task, quarter }) => [task.id, task.closed, quarter])).toEqual([
    ["T1", "2020-11-03", "2020Q4"],
  ]);
  expect(historyOf("P1").preparation?.items).toHaveLength(2);
  expect(historyOf("A").preparation).toBeNull();
});

test("named projects have histories too, made once", () => {
  expect(projectHistories(withoutRegister).get("A")?.quarters).toHaveLength(2);
  expect(projectHistories(city)).toBe(histories);
});
