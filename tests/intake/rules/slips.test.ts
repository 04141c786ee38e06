import { expect, test } from "vitest";
import { isFarFromOthers, looksSlipped } from "../../../src/intake/rules/slips.ts";
import { projectsFile, registerWith, type Title } from "../full-register.ts";
import { findingsOf, toldOf } from "../found.ts";

test.for<[number, number, boolean]>([
  [1_000, 1, true],
  [999, 1, false],
  [100_000, 1, true],
  [100_001, 1, false],
  [10_000, 1, true],
  [0, 10_000, false],
  [0, 0, false],
  [5, 5, false],
])("%i and %i look like the same amount in two units: %s", ([one, other, slipped]) => {
  expect(looksSlipped(one, other)).toBe(slipped);
  expect(looksSlipped(other, one)).toBe(slipped);
});

/** Amounts in the middle of a list, and how far one may be from the largest or the smallest of them. */
const others = (...more: readonly number[]): number[] =>
  [...Array.from({ length: 8 }, (_, i) => 1000 + i), ...more].sort((a, b) => a - b);

test.for<[string, number, readonly number[], boolean]>([
  ["ten thousand times the others", 10_000_000, [], true],
  ["a ten-thousandth of them", 0.1, [], true],
  ["a thousand times the middle one", 1_004_000, [], true],
  ["not quite as much", 1_003_999, [], false],
  ["ten times the largest", 10_000_000, [1_000_000], false],
  ["more than ten times the largest", 10_000_001, [1_000_000], true],
  ["a tenth of the smallest", 0.1, [1], false],
  ["less than a tenth of the smallest", 0.1, [1.1], true],
  ["twice the same", 10_000_000, [10_000_000], true],
])("among others, %s", ([, amount, more, far]) => {
  expect(isFarFromOthers(amount, others(...more, amount))).toBe(far);
});

test("seven others are too few to judge by", () => {
  const seven = others().slice(1);
  expect(isFarFromOthers(10_000_000, [...seven, 10_000_000])).toBe(false);
});

/** The register of two quarters with the lists of both in another order, so that the first row is not the least. */
const changed = (title: Title, text: string, id = "P1"): string[] =>
  toldOf(registerWith(id, title, text)).filter((one) => one.startsWith("unit-slip"));

test.for<[Title, string, string[]]>([
  ["total_investment_wan", "5", ["unit-slip projects.csv:2 total_investment_wan"]],
  ["annual_plan_wan", "1", ["unit-slip projects.csv:2 annual_plan_wan"]],
  ["completed_total_wan", "2.5", ["unit-slip projects.csv:2 completed_total_wan"]],
  // What was spent this year begins anew.
  ["completed_ytd_wan", "0.5", []],
  ["total_investment_wan", "", []],
  ["total_investment_wan", "0", []],
])("against its own past: %s of %s", ([title, text, expected]) => {
  expect(changed(title, text)).toEqual(expected);
});

/** The register as the first of all, beginning with its n-th row: nothing is judged by where it stands. */
const withoutThePast = (files: Record<string, string>, n: number): Record<string, string> => {
  const [head = "", ...rows] = (files[projectsFile] ?? "").trimEnd().split("\n");
  return {
    ...files,
    "releases/2020Q1/projects.csv": `${head}\n`,
    [projectsFile]: `${[head, ...rows.slice(n), ...rows.slice(0, n)].join("\n")}\n`,
  };
};

test.for<[string, string[]]>([
  ["5", ["P1"]],
  ["500000000", ["P1"]],
  ["50000", []],
  ["", []],
])("against its neighbours: a total of %s", ([text, expected]) => {
  const register = registerWith("P1", "total_investment_wan", text);
  for (let n = 0; n < 10; n += 1)
    expect(
      findingsOf(withoutThePast(register, n))
        .filter(({ code }) => code === "unit-slip")
        .map(({ record }) => record),
    ).toEqual(expected);
});
