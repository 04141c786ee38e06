import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addQuarters,
  isQuarter,
  lastDay,
  ordinal,
  quarterAt,
  quarterBefore,
  quarterOf,
  quartersBetween,
  yearEarlier,
  type Quarter,
} from "../../src/domain/quarter.ts";

test.for<[Quarter, number, Quarter]>([
  ["2020Q4", 1, "2021Q1"],
  ["2020Q1", -1, "2019Q4"],
  ["2020Q2", -6, "2018Q4"],
  ["2020Q2", 0, "2020Q2"],
])("%s plus %i quarters is %s", ([from, n, to]) => {
  expect(addQuarters(from, n)).toBe(to);
});

test.for<[string, boolean]>([
  ["2020Q1", true],
  ["2020Q4", true],
  ["2020Q0", false],
  ["2020Q5", false],
  ["2020q1", false],
  ["20Q1", false],
  ["2020Q1 ", false],
])("%j is a quarter: %s", ([text, verdict]) => {
  expect(isQuarter(text)).toBe(verdict);
});

test.for<[Quarter, string]>([
  ["2020Q1", "2020-03-31"],
  ["2021Q2", "2021-06-30"],
  ["2019Q3", "2019-09-30"],
  ["2024Q4", "2024-12-31"],
])("%s ends on %s", ([quarter, day]) => {
  expect(lastDay(quarter)).toBe(day);
  expect(quarterOf(day)).toBe(quarter);
});

test("the quarter before a first quarter is the last of the year before", () => {
  expect(quarterBefore("2021Q1")).toBe("2020Q4");
  expect(yearEarlier("2021Q1")).toBe("2020Q1");
});

test("a span includes both ends, and is empty when they are reversed", () => {
  expect(quartersBetween("2019Q3", "2020Q2")).toEqual(["2019Q3", "2019Q4", "2020Q1", "2020Q2"]);
  expect(quartersBetween("2020Q2", "2019Q3")).toEqual([]);
});

describe("laws", () => {
  const quarter = fc
    .tuple(fc.integer({ min: 1000, max: 2999 }), fc.integer({ min: 1, max: 4 }))
    .map(([year, n]) => quarterAt(year, n));
  test("going n quarters away and back returns home", () => {
    fc.assert(
      fc.property(quarter, fc.integer({ min: -400, max: 400 }), (from, n) => {
        expect(addQuarters(addQuarters(from, n), -n)).toBe(from);
      }),
    );
  });
  test("quarters sort as text", () => {
    fc.assert(
      fc.property(quarter, quarter, (a, b) => {
        expect(a < b).toBe(ordinal(a) < ordinal(b));
      }),
    );
  });
});
