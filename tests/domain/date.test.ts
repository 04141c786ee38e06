import fc from "fast-check";
import { expect, test } from "vitest";
import {
  dayNumber,
  dayOf,
  daysBetween,
  isDate,
  isToTheDay,
  monthsBetween,
} from "../../src/domain/date.ts";

test.for<[string, boolean]>([
  ["2020-02-29", true],
  ["2019-02-29", false],
  ["1900-02-29", false],
  ["2000-02-29", true],
  ["2020-02-30", false],
  ["2020-13-01", false],
  ["2020-00", false],
  ["2020-04-31", false],
  ["2020-12", true],
  ["0000-01-01", false],
  ["2020-1-1", false],
])("%j is a date: %s", ([text, verdict]) => {
  expect(isDate(text)).toBe(verdict);
});

test("a month stands for its last day", () => {
  expect(dayOf("2020-02")).toBe("2020-02-29");
  expect(dayOf("2020-02-03")).toBe("2020-02-03");
  expect(isToTheDay("2020-02")).toBe(false);
});

test.for<[string, string, number]>([
  ["2022-12-24", "2024-05-08", 501],
  ["2020-02-28", "2020-03-01", 2],
  ["2020-03-01", "2020-02-28", -2],
  ["1970-01-01", "1970-01-01", 0],
])("from %s to %s are %i days", ([from, to, days]) => {
  expect(daysBetween(from, to)).toBe(days);
});

test.for<[string, string, number]>([
  ["2022-12-24", "2024-05-08", 16],
  ["2022-12-24", "2023-01-23", 0],
  ["2022-12-24", "2023-01-24", 1],
])("from %s to %s are %i whole months", ([from, to, months]) => {
  expect(monthsBetween(from, to)).toBe(months);
});

test("day numbers agree with the platform's calendar", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (day) => {
      const text = new Date(day * 86_400_000).toISOString().slice(0, 10);
      expect(dayNumber(text)).toBe(day);
    }),
  );
});
