import { expect, test } from "vitest";
import { findingsOf, toldOf } from "../found.ts";
import { smallDataset } from "../small-dataset.ts";

const head = "indicator,value,unit,basis,period,region,dimension,category,qualifier,source\n";
const slice = "ytd,一季度,,,,,S02";
const figures = (...rows: readonly string[]): Record<string, string> => ({
  ...smallDataset,
  // Not the complete register: nothing is added up from it.
  "releases/2020Q1/release.json": (smallDataset["releases/2020Q1/release.json"] ?? "").replace(
    '"register":true',
    '"register":false',
  ),
  "releases/2020Q1/published.csv": head + rows.map((row) => `${row}\n`).join(""),
});

const spent = (value: string, unit = "亿元"): string => `completed_ytd,${value},${unit},${slice}`;
const plan = (value: string, of = slice): string => `annual_plan,${value},亿元,${of}`;
const rate = (value: string): string => `completion_rate,${value},%,${slice}`;

const told = (...rows: readonly string[]): string[] => toldOf(figures(...rows));
const off = ["rate-typed published.csv:4 value"];

/**
 * A figure stands for all that round to it. 1.2 of 2.0 are between 1.15/2.05 and 1.25/1.95, or 56.1 % and 64.1 %,
 * and a rate itself is half a unit of its last digit wide.
 */
test.for<[string, string, string, string[]]>([
  ["1.2", "2.0", "60.0", []],
  ["1.2", "2.0", "56.1", []],
  ["1.2", "2.0", "56.0", off],
  ["1.2", "2.0", "64.1", []],
  ["1.2", "2.0", "64.2", off],
  ["1.2", "2.0", "56", []],
  ["1.2", "2.0", "55", off],
  ["1.2", "2.0", "64", []],
  ["1.2", "2.0", "65", off],
  ["1.2", "2.0", "6.0", off],
  ["1.2", "2.0", "600", ["rate-far published.csv:4 value", ...off]],
  // 0.9975 of 1.5 are 66.5 %, where 66 ends; 1.0025 of 0.5 are 200.5 %, where 201 begins.
  ["0.998", "1", "66", []],
  ["0.998", "1", "65", off],
  ["1.002", "1", "201", []],
  ["1.002", "1", "202", off],
  // A plan that rounds to nothing may be nothing.
  ["1.2", "0", "60", []],
  ["1.2", "0.1", "60", off],
])("%s of %s亿元 printed as %s %", ([part, whole, value, expected]) => {
  expect(told(spent(part), plan(whole), rate(value))).toEqual(expected);
});

const adjusted = `completion_rate_adjusted,75,%,${slice}`;
test.for<[string, readonly string[], string[]]>([
  ["amounts in two units", [spent("12000", "万元"), plan("2.00"), rate("60")], []],
  ["amounts in two units, wrong", [spent("12000", "万元"), plan("2.00"), rate("6")], off],
  ["no plan", [spent("1.2"), rate("75")], []],
  ["nothing completed", [plan("2.0"), rate("75")], []],
  ["the adjusted plan", [spent("1.2"), `adjusted_plan,2.0,亿元,${slice}`, adjusted], off],
  ["a plan that is not the adjusted one", [spent("1.2"), plan("2.0"), adjusted], []],
  ["a plan of another period", [spent("1.2"), plan("2.0", "ytd,上半年,,,,,S02"), rate("75")], []],
  ["a plan of a county", [spent("1.2"), plan("2.0", "ytd,一季度,甲区,,,,S02"), rate("75")], []],
  [
    "a plan of a category",
    [spent("1.2"), plan("2.0", "ytd,一季度,,sector,产业类,,S02"), rate("75")],
    [],
  ],
  ["a plan of another source", [spent("1.2"), plan("2.0", "ytd,一季度,,,,,S01"), rate("75")], []],
  ["about a plan", [spent("1.2"), plan("2.0", "ytd,一季度,,,,about,S02"), rate("75")], []],
])("a rate of %s", ([, rows, expected]) => {
  expect(told(...rows)).toEqual(expected);
});

test("the letter says what the amounts make", () => {
  const [letter] = findingsOf(figures(spent("1.2"), plan("2.0"), rate("75")));
  expect(letter?.message).toEqual({
    zh: "75% 与同一来源的两个金额不符，由金额算出约 60.0%",
    en: "75% does not fit the two amounts of the same source, which give about 60.0%",
  });
});

const far = ["rate-far published.csv:2 value"];
test.for<[string, string[]]>([
  ["completion_rate,500,%", []],
  ["completion_rate,500.1,%", far],
  ["completion_rate,-500,%", []],
  ["completion_rate,-501,%", far],
  ["start_rate,6902,%", far],
  ["total_investment,6902,亿元", []],
  ["time_progress,6902,%", []],
  ["completion_rate,6902,亿元", ["indicator-unit published.csv:2 unit"]],
  ["my_rate,6902,%", ["unknown-indicator published.csv:2 indicator"]],
])("a rate is seldom above 500: %s", ([row, expected]) => {
  expect(told(`${row},${slice}`)).toEqual(expected);
});
