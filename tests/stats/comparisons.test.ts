import { expect, test } from "vitest";
import { toPlain } from "../../src/domain/exact.ts";
import type { Quarter } from "../../src/domain/quarter.ts";
import type { Reading } from "../../src/domain/reading.ts";
import { computeLatest, computeRelease } from "../../src/indicators/statistics.ts";
import type { Release } from "../../src/schema/dataset.ts";
import type { Project } from "../../src/schema/tables.ts";
import { regionSlice, type Slice } from "../../src/stats/slice.ts";
import type { Aspect, Statistics } from "../../src/stats/statistics.ts";
import {
  category,
  dataset,
  item,
  project,
  region,
  register,
  release,
  task,
  wan,
} from "../support/rows.ts";

const text = (reading: Reading): string =>
  reading.kind === "value" ? toPlain(reading.value) : reading.reason;

const lists = {
  regions: [
    region("420302", { group: "A" }),
    region("420303", { group: "A" }),
    region("420304", { group: "A" }),
    region("420305", { group: "A" }),
    region("420321"),
    region("420322"),
    region("420390", { kind: "direct" }),
  ],
  categories: [
    category("sector", "industry"),
    category("size", "small", 0, 100),
    category("size", "middle", 100, 500),
    category("size", "huge", 1000),
  ],
};

const statisticsOf = (...releases: Release[]): Statistics => {
  const last = releases.at(-1);
  if (!last) throw new Error("no release");
  return computeRelease(dataset(releases, lists), last);
};

const done = (id: string, ytd: number, filled: Partial<Project> = {}): Project =>
  project(id, { completed_ytd: wan(ytd), annual_plan: wan(100), ...filled });
const whole: Slice = { dimension: "", category: "" };

test.for<[string, Quarter[], number[], Aspect, string]>([
  ["growth", ["2019Q1", "2020Q1"], [80, 100], "yoy", "25"],
  ["a fall", ["2019Q1", "2020Q1"], [100, 56], "yoy", "-44"],
  ["a base of zero", ["2019Q1", "2020Q1"], [0, 56], "yoy", "zero-base"],
  ["no base", ["2018Q1", "2020Q1"], [1, 56], "yoy", "no-base"],
  ["a change", ["2019Q1", "2020Q1"], [100, 56], "yoy_change", "-440000"],
  ["a change on zero", ["2019Q1", "2020Q1"], [0, 56], "yoy_change", "560000"],
])("%s of completed_ytd", ([, quarters, amounts, aspect, expected]) => {
  const releases = quarters.map((quarter, i) => register(quarter, [done("A", amounts[i] ?? 0)]));
  expect(text(statisticsOf(...releases).get("completed_ytd", whole, aspect))).toBe(expected);
});

test.for<[string, Quarter[], number[], Aspect, string]>([
  ["in a first quarter", ["2020Q1"], [30], "", "300000"],
  ["in a second", ["2020Q1", "2020Q2"], [30, 50], "", "200000"],
  ["without the quarter before", ["2019Q4", "2020Q2"], [30, 50], "", "no-base"],
  ["on the quarter before", ["2020Q1", "2020Q2", "2020Q3"], [30, 50, 60], "qoq", "-50"],
  ["from Q4 to Q1", ["2019Q3", "2019Q4", "2020Q1"], [60, 80, 50], "qoq", "150"],
  ["on a quarter that fell", ["2020Q1", "2020Q2", "2020Q3"], [30, 20, 60], "qoq", "negative-base"],
  ["on the year", ["2019Q1", "2019Q2", "2020Q1", "2020Q2"], [5, 15, 30, 50], "yoy", "100"],
  ["with half a base", ["2019Q2", "2020Q1", "2020Q2"], [15, 30, 50], "yoy", "no-base"],
])("completed_quarter %s", ([, quarters, amounts, aspect, expected]) => {
  const releases = quarters.map((quarter, i) => register(quarter, [done("A", amounts[i] ?? 0)]));
  expect(text(statisticsOf(...releases).get("completed_quarter", whole, aspect))).toBe(expected);
});

test("rates and the lead change by percentage points, and have no change of their own", () => {
  const figures = statisticsOf(
    register("2019Q1", [done("A", 20)]),
    register("2020Q1", [done("A", 32.5)]),
  );
  expect(text(figures.get("completion_rate", whole, "yoy"))).toBe("12.5");
  expect(text(figures.get("lead", whole, "yoy"))).toBe("12.5");
  expect(figures.gives("completion_rate", whole, "yoy_change")).toBe(false);
});

test("days change, and do not grow", () => {
  const days = (start: string): Project =>
    project("A", { signed: "2018-12-01", actual_start: start });
  const figures = statisticsOf(
    register("2019Q1", [days("2019-01-01")]),
    register("2020Q1", [{ ...days("2020-01-01"), signed: "2020-01-05" }]),
  );
  expect(text(figures.get("sign_to_start_days", whole, "yoy_change"))).toBe("-35");
  expect(figures.gives("sign_to_start_days", whole, "yoy")).toBe(false);
  expect(figures.gives("sign_to_start_days", regionSlice("420302"), "rank")).toBe(false);
});

test.for<[string, boolean]>([
  ["projects", true],
  ["building", true],
  ["total_investment", true],
  ["completed_total", true],
  ["completed_quarter", true],
  ["started_quarter", true],
  ["tasks_open", true],
  ["completed_ytd", false],
  ["annual_plan", false],
  ["planned_starts", false],
  ["late_starts", false],
  ["completion_rate", false],
  ["expected_output", false],
])("%s is compared with the quarter before: %s", ([id, given]) => {
  expect(statisticsOf(register("2020Q1", [])).gives(id, whole, "qoq")).toBe(given);
});

test("a category without rows a year before had nothing: change is the figure, growth has no base", () => {
  const figures = statisticsOf(
    register("2019Q1", [done("A", 20, { region: "420302" })]),
    register("2020Q1", [done("A", 20, { region: "420303" })]),
  );
  const [old, fresh] = [regionSlice("420302"), regionSlice("420303")];
  expect(text(figures.get("completed_ytd", fresh, "yoy_change"))).toBe("200000");
  expect(text(figures.get("completed_ytd", fresh, "yoy"))).toBe("zero-base");
  expect(text(figures.get("completion_rate", fresh, "yoy"))).toBe("no-base");
  expect(figures.base("completion_rate", fresh, "yoy")?.kind).toBe("missing");
  expect(figures.base("completed_ytd", fresh, "qoq")).toBeNull();
  expect(figures.base("completed_ytd", regionSlice("999999"), "yoy")).toBeNull();
  expect(text(figures.get("completed_ytd", old))).toBe("no-rows");
  expect(text(figures.get("completed_ytd", old, "yoy"))).toBe("no-rows");
  expect(text(figures.get("completed_ytd", regionSlice("999999")))).toBe("no-rows");
});

test("shares are of a positive whole", () => {
  const split = [
    done("A", 30, { sector: "industry" }),
    done("B", 10),
    done("C", 0, { total_investment: wan(100) }),
  ];
  const figures = statisticsOf(register("2020Q1", split));
  const industry: Slice = { dimension: "sector", category: "industry" };
  expect(text(figures.get("completed_ytd", industry, "share"))).toBe("75");
  expect(text(figures.get("projects", industry, "share"))).toBe("33.3333333333333");
  expect(text(figures.get("total_investment", industry, "share"))).toBe("not-reported");
  expect(text(figures.get("late_starts", industry, "share"))).toBe("zero-denominator");
  expect(figures.gives("completion_rate", industry, "share")).toBe(false);
  expect(figures.gives("completed_ytd", whole, "share")).toBe(false);
});

test("a quarter in which the running total fell has no shares", () => {
  const figures = statisticsOf(
    register("2020Q1", [done("A", 30, { sector: "industry" })]),
    register("2020Q2", [done("A", 20, { sector: "industry" })]),
  );
  const industry: Slice = { dimension: "sector", category: "industry" };
  expect(text(figures.get("completed_quarter", industry, "share"))).toBe("negative-base");
});

const ranked = (quarter: Quarter, ...amounts: (number | null)[]): Release =>
  register(
    quarter,
    amounts.map((amount, i) =>
      project(`P${i}`, {
        region: lists.regions[i]?.code ?? null,
        completed_ytd: amount === null ? null : wan(amount),
        annual_plan: wan(3),
      }),
    ),
  );

test("ranks are 1-2-2-4 within a group, on exact values; departments and the silent stand outside", () => {
  const figures = statisticsOf(ranked("2020Q1", 3, 2, 2, 1, 9, null, 99, 50));
  const ranksOf = (id: string): string[] =>
    [...lists.regions.map(({ code }) => code), ""].map((code) =>
      text(figures.get(id, regionSlice(code), "rank")),
    );
  const expected = ["1", "2", "2", "4", "1", "unranked", "unranked", "unranked"];
  expect(ranksOf("completed_ytd")).toEqual(expected);
  expect(ranksOf("completion_rate")).toEqual(expected);
  expect(figures.gives("lead", regionSlice("420302"), "rank")).toBe(false);
  expect(figures.gives("projects", { dimension: "sector", category: "industry" }, "rank")).toBe(
    false,
  );
});

test("a region without rows has no rank, even where the others have nothing", () => {
  const figures = statisticsOf(ranked("2020Q1", 0));
  expect(text(figures.get("late_starts", regionSlice("420302"), "rank"))).toBe("1");
  expect(text(figures.get("late_starts", regionSlice("420303"), "rank"))).toBe("unranked");
});

test("who rises in rank changes upwards", () => {
  const figures = statisticsOf(ranked("2019Q4", 1, 2, 3), ranked("2020Q1", 3, 2, 1, 0));
  const change = (code: string): string =>
    text(figures.get("completed_ytd", regionSlice(code), "rank_change"));
  expect(["420302", "420303", "420304", "420305", "420322"].map(change)).toEqual([
    "2",
    "0",
    "-2",
    "no-base",
    "unranked",
  ]);
  const alone = statisticsOf(ranked("2020Q1", 3));
  expect(text(alone.get("completed_ytd", regionSlice("420302"), "rank_change"))).toBe("no-base");
});

test("like for like counts what both registers hold, where the later one puts it", () => {
  const figures = statisticsOf(
    register("2019Q1", [
      done("GONE", 500),
      done("B", 20, { region: "420302" }),
      done("A", 10, { region: "420302" }),
    ]),
    register("2020Q1", [
      done("A", 15, { region: "420303" }),
      done("B", 25, { region: "420302" }),
      done("NEW", 900, { region: "420304" }),
    ]),
  );
  const like = (id: string, slice: Slice): string => text(figures.get(id, slice, "yoy_like"));
  expect(like("completed_ytd", whole)).toBe("33.3333333333333");
  expect(like("completed_ytd", regionSlice("420303"))).toBe("50");
  expect(like("completed_ytd", regionSlice("420302"))).toBe("25");
  expect(like("completed_ytd", regionSlice("420304"))).toBe("no-rows");
  expect(like("completion_rate", whole)).toBe("5");
  expect(like("projects", whole)).toBe("0");
  expect(figures.gives("tasks_open", whole, "yoy_like")).toBe(false);
  expect(figures.gives("sign_to_start_days", whole, "yoy_like")).toBe(false);
});

test("a quarter's investment like for like needs the quarter before in both years", () => {
  const years = (["2019Q1", "2019Q2", "2020Q1", "2020Q2"] as const).map((quarter, i) =>
    register(quarter, [done("A", [10, 20, 30, 45][i] ?? 0), done(`ONLY${quarter}`, 1000)]),
  );
  expect(text(statisticsOf(...years).get("completed_quarter", whole, "yoy_like"))).toBe("50");
  const broken = statisticsOf(...years.slice(1));
  expect(text(broken.get("completed_quarter", whole, "yoy_like"))).toBe("no-base");
});

test("size bands are half-open; a total outside every band is not stated", () => {
  const sized = [99.9999, 100, 499, 500, 1000, 5_000_000].map((total, i) =>
    project(`P${i}`, { total_investment: wan(total) }),
  );
  const figures = statisticsOf(register("2020Q1", [...sized, project("BLANK")]));
  const count = (code: string): string =>
    text(figures.get("projects_split", { dimension: "size", category: code }));
  expect(["small", "middle", "huge", ""].map(count)).toEqual(["1", "2", "2", "2"]);
});

test("tasks are given for the whole and by region, and compared where both releases have them", () => {
  const tasks = (quarter: Quarter, n: number): Release =>
    register(quarter, [], {
      register: false,
      tasks: Array.from({ length: n }, (_, i) => task(`T${i}`, { region: "420302" })),
    });
  const figures = statisticsOf(tasks("2019Q1", 2), tasks("2019Q4", 4), tasks("2020Q1", 3));
  expect(text(figures.get("tasks_open", whole, "yoy"))).toBe("50");
  expect(text(figures.get("tasks_open", whole, "qoq"))).toBe("-25");
  expect(text(figures.get("tasks_open", regionSlice("420302"), "rank"))).toBe("1");
  expect(figures.gives("tasks_open", { dimension: "sector", category: "industry" }, "")).toBe(
    false,
  );
  expect(figures.slices("tasks_open").map(({ category: code }) => code)).toEqual([
    "",
    ...lists.regions.map(({ code }) => code),
  ]);
});

test("an item of preparation counts where its project stood then, not where it was put later", () => {
  const prepared = (quarter: Quarter, state: "done" | "todo"): Release =>
    release(quarter, { preparation: [item("A", state)] });
  const figures = statisticsOf(
    prepared("2019Q1", "done"),
    register("2019Q4", [project("A", { region: "420302" })]),
    prepared("2020Q1", "todo"),
  );
  const [there, nowhere] = [regionSlice("420302"), regionSlice("")];
  expect(text(figures.get("preparation_rate", there))).toBe("0");
  expect(text(figures.get("preparation_rate", there, "yoy"))).toBe("no-base");
  expect(figures.base("preparation_rate", nowhere, "yoy")).toMatchObject({ kind: "value", of: 1 });
  expect(text(figures.get("preparation_rate", nowhere))).toBe("no-rows");
});

test("the latest statistics follow revisions that a published page does not know", () => {
  const first = register("2020Q1", [done("A", 10)]);
  const second = register("2020Q2", [done("A", 30)]);
  const late = register("2020Q1", [done("A", 12)], { revision: 2, published_on: "2021-01-01" });
  const data = dataset([first, late, second]);
  expect(text(computeRelease(data, second).get("completed_quarter"))).toBe("200000");
  const latest = computeLatest(data, "2020Q2");
  expect(latest && text(latest.get("completed_quarter"))).toBe("180000");
  expect(computeLatest(data, "2020Q2")).toBe(latest);
  expect(computeLatest(data, "2020Q1")?.release).toBe(late);
  expect(computeLatest(data, "2019Q1")).toBeNull();
  const draft = register("2020Q2", [done("A", 99)], { revision: 2, status: "draft" });
  expect(computeLatest(dataset([first, second, draft]), "2020Q2")?.release).toBe(second);
  expect(computeRelease(data, second)).toBe(computeRelease(data, second));
});
