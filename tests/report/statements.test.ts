import { expect, test } from "vitest";
import { breakdownsOf, statementsOf } from "../../src/report/breakdown.ts";
import { comparisonOf } from "../../src/report/comparison.ts";
import { figuresOf, type Figure } from "../../src/report/figures.ts";
import { historyOf } from "../../src/report/history.ts";
import { hasCityFigure, holdingOf, leadingRelease, quarterGrid } from "../../src/report/home.ts";
import { toFixed } from "../../src/domain/exact.ts";
import { registry } from "../../src/indicators/registry.ts";
import type { Quarter } from "../../src/domain/quarter.ts";
import { release, rows, type Short } from "../consistency/data.ts";

const started = (value: string, more: Partial<Short> = {}): Short => ({
  indicator: "started_quarter",
  value,
  ...more,
});
const money = (value: string, more: Partial<Short> = {}): Short => ({
  indicator: "started_investment_quarter",
  value,
  unit: "亿元",
  ...more,
});
const at = (quarter: Quarter, list: readonly Short[]) => release(quarter, rows(list));
const indicator = (id: string) => registry[id];

test("a count and its money are one statement, in the order of the file", () => {
  const [first, second, ...rest] = statementsOf(
    figuresOf(
      at("2022Q3", [
        started("541"),
        money("712"),
        { indicator: "fixed_asset_investment_growth", value: "16.6", unit: "%", basis: "ytd" },
      ]),
    ),
  );
  expect(first?.count?.printed.text).toBe("541");
  expect(first?.money?.printed.text).toBe("712");
  expect(second?.lead.printed.text).toBe("16.6");
  expect(second?.count).toBeNull();
  expect(rest).toEqual([]);
});

test("money without a count leads its statement; figures of one project are no statement", () => {
  const statements = statementsOf(
    figuresOf(at("2022Q3", [money("1000"), money("27", { class: "project/sy-1" })])),
  );
  expect(statements).toHaveLength(1);
  expect(statements[0]?.lead.printed.text).toBe("1000");
});

test("two values of the same figure stay two statements", () => {
  expect(statementsOf(figuresOf(at("2022Q3", [started("203"), started("226")])))).toHaveLength(2);
});

test("other periods, bases and places are other statements", () => {
  const list = [
    started("541"),
    started("203", { basis: "month", period: "8月份" }),
    started("73", { region: "R1" }),
  ];
  expect(statementsOf(figuresOf(at("2022Q3", list)))).toHaveLength(3);
});

test("a breakdown finds its whole and knows whether its parts are a complete list", () => {
  const [sector, size] = breakdownsOf(
    statementsOf(
      figuresOf(
        at("2022Q3", [
          started("541"),
          started("383", { class: "sector/industry" }),
          started("158", { class: "sector/other" }),
          started("221", { class: "size_from/1yi", part: true }),
        ]),
      ),
    ),
  );
  expect(sector?.whole?.lead.printed.text).toBe("541");
  expect(sector?.parts.map((part) => part.category)).toEqual(["industry", "other"]);
  expect(sector?.exhaustive).toBe(true);
  expect(size?.exhaustive).toBe(false);
});

test("a history keeps its gaps, prefers what was done, and leaves bounds out", () => {
  const points = historyOf(
    [
      at("2022Q1", [money("100")]),
      at("2022Q3", [{ ...money("712"), indicator: "scheduled_investment" }]),
      at("2022Q4", [money("717.8", { basis: "month" })]),
      at("2023Q1", [money("1000", { qualifier: "at_least" })]),
    ],
    ["started_investment_quarter", "scheduled_investment"],
  );
  expect(points.map(({ quarter, figure }) => [quarter, figure?.printed.text ?? null])).toEqual([
    ["2022Q1", "100"],
    ["2022Q2", null],
    ["2022Q3", "712"],
    ["2022Q4", null],
    ["2023Q1", null],
  ]);
});

const compared = (now: readonly Short[], earlier: Record<string, readonly Short[]> = {}) => {
  const figures = figuresOf(at("2022Q3", now));
  const [figure] = figures;
  if (!figure) throw new Error("no figure");
  const other = (quarter: string): readonly Figure[] =>
    figuresOf(at(quarter as Quarter, earlier[quarter] ?? []));
  return comparisonOf(figure, { own: figures, earlier: other, indicator });
};

test("growth on the year is computed from two printed quarters", () => {
  const comparison = compared([started("112")], { "2021Q3": [started("100")] });
  expect(comparison.kind === "growth" && [comparison.base, toFixed(comparison.value, 1)]).toEqual([
    "yoy",
    "12.0",
  ]);
});

test("rates are compared in percentage points, and only over the same months", () => {
  const rate = (value: string, period: string): Short => ({
    indicator: "completion_rate",
    value,
    unit: "%",
    basis: "ytd",
    period,
  });
  const comparison = compared([rate("76.0", "1—9月")], { "2021Q3": [rate("74.5", "1—9月")] });
  expect(comparison.kind === "points" && toFixed(comparison.value, 1)).toBe("1.5");
  expect(compared([rate("76.0", "1—9月")], { "2021Q3": [rate("74.5", "1—8月")] }).kind).toBe(
    "none",
  );
  expect(compared([rate("76.0", "1—9月")], { "2022Q2": [rate("50", "1—9月")] }).kind).toBe("none");
});

test("without the year before, the quarter before is the base", () => {
  const comparison = compared([started("90")], { "2022Q2": [started("100")] });
  expect(comparison.kind === "growth" && comparison.base).toBe("qoq");
});

test("what the source prints beside the figure comes first", () => {
  const comparison = compared([started("112", { yoy: "-44" })], { "2021Q3": [started("100")] });
  expect(comparison.kind === "growth" && comparison.printed).toBe("-44");
});

test("a printed change in the figure's unit is used before anything is computed", () => {
  const comparison = compared([
    money("1441.9"),
    { indicator: "total_investment_started_change_yoy", value: "370", unit: "亿元" },
  ]);
  expect(comparison.kind === "change" && comparison.figure.printed.text).toBe("370");
});

test.for<[string, Record<string, readonly Short[]>]>([
  ["no base", {}],
  ["a base of zero", { "2021Q3": [started("0")] }],
  ["a base that is only about", { "2021Q3": [started("100", { qualifier: "about" })] }],
  ["a month as base", { "2021Q3": [started("100", { basis: "month" })] }],
])("with %s there is no growth", ([, earlier]) => {
  expect(compared([started("112")], earlier).kind).toBe("none");
});

test("a release is known by the richest thing that it holds", () => {
  expect(holdingOf(undefined).kind).toBe("nothing");
  expect(holdingOf(at("2022Q3", [money("712")])).kind).toBe("citywide");
  expect(holdingOf(at("2022Q3", [money("712", { basis: "month" })])).kind).toBe("city");
  expect(holdingOf(at("2022Q3", [started("1", { region: "R1" })])).kind).toBe("regions");
  expect(holdingOf(at("2022Q3", [money("27", { class: "project/p" })])).kind).toBe("nothing");
});

test("the home page leads with the latest quarter that has a city-wide figure", () => {
  const releases = [at("2022Q3", [money("712")]), at("2025Q3", [started("1", { region: "R1" })])];
  expect(leadingRelease(releases)?.quarter).toBe("2022Q3");
  expect(leadingRelease([])).toBeUndefined();
  expect(releases.map(hasCityFigure)).toContain(true);
  expect(hasCityFigure(at("2022Q4", [money("1", { region: "R1" })]))).toBe(false);
});

test("the grid keeps every year between the first and the last", () => {
  const grid = quarterGrid([at("2020Q1", [money("1")]), at("2022Q4", [money("1")])]);
  expect(grid.map(({ year }) => year)).toEqual([2022, 2021, 2020]);
  expect(grid[1]?.quarters.every(({ holding }) => holding.kind === "nothing")).toBe(true);
  expect(quarterGrid([])).toEqual([]);
});
