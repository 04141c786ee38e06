import { expect, test } from "vitest";
import { toFixed } from "../../../src/domain/exact.ts";
import type { Reading } from "../../../src/domain/reading.ts";
import {
  byYear,
  computedPoints,
  ranksOf,
  revisionOf,
  sameReading,
  trendOf,
} from "../../../src/report/over-time/trend.ts";
import {
  latestRegister,
  registersOf,
  versionsOf,
} from "../../../src/report/over-time/registers.ts";
import { regionSlice } from "../../../src/stats/slice.ts";
import { city, withoutRegister } from "./city.ts";

const said = (reading: Reading | null): string =>
  reading === null ? "-" : reading.kind === "value" ? toFixed(reading.value, 1) : reading.reason;

test("a figure over time keeps the quarter without a register, and says what was first published", () => {
  const points = trendOf(city, "completion_rate");
  expect(points.map((p) => [p.quarter, said(p.first), said(p.now), p.revised])).toEqual([
    ["2020Q1", "16.0", "20.0", true],
    ["2020Q2", "44.0", "44.0", false],
    ["2020Q3", "-", "-", false],
    ["2020Q4", "84.0", "84.0", false],
    ["2021Q1", "7.5", "7.5", false],
  ]);
  expect(points.map((p) => said(asReading(revisionOf(p))))).toEqual([
    "4.0",
    "0.0",
    "-",
    "0.0",
    "0.0",
  ]);
});

const asReading = (value: ReturnType<typeof revisionOf>): Reading | null =>
  value && { kind: "value", value, reported: 0, of: 0 };

test("a revision of one quarter is seen in the next one's quarterly figure", () => {
  const points = computedPoints(trendOf(city, "completed_quarter"));
  expect(points.map((p) => [p.quarter, said(p.first), said(p.now)])).toEqual([
    ["2020Q1", "800000.0", "1000000.0"],
    ["2020Q2", "1200000.0", "1200000.0"],
    ["2020Q4", "no-base", "no-base"],
    ["2021Q1", "300000.0", "300000.0"],
  ]);
});

test("a figure without the table it is computed from has no history", () => {
  expect(trendOf(withoutRegister, "completion_rate")).toEqual([]);
  expect(registersOf(withoutRegister)).toEqual([]);
  expect(latestRegister(withoutRegister)).toBeNull();
  expect(versionsOf(withoutRegister)).toHaveLength(2);
  expect(trendOf(city, "tasks_open").map(({ quarter }) => quarter)).toEqual([
    "2020Q2",
    "2020Q3",
    "2020Q4",
  ]);
});

test("years hold their quarters in the order of time", () => {
  const years = byYear(trendOf(city, "projects_split"));
  expect(years.map(({ year, points }) => [year, points.length])).toEqual([
    [2020, 4],
    [2021, 1],
  ]);
});

test("ranks by quarter, with the places gained since the quarter before", () => {
  const ranks = ranksOf(city, "completion_rate", regionSlice("01"));
  expect(ranks.map(({ quarter, rank, change }) => [quarter, rank, change])).toEqual([
    ["2020Q1", 1, null],
    ["2020Q2", 1, 0],
    ["2020Q4", 1, null],
    ["2021Q1", 1, 0],
  ]);
  expect(ranksOf(city, "lead", regionSlice("01"))).toEqual([]);
});

test("readings are the same by value, or by their reason", () => {
  const none = { kind: "missing", reason: "no-rows", reported: 0, of: 0 } as const;
  const one = { kind: "value", value: { num: 1n, den: 2n }, reported: 1, of: 1 } as const;
  expect(sameReading(one, { ...one, value: { num: 2n, den: 4n } })).toBe(true);
  expect(sameReading(one, { ...one, value: { num: 1n, den: 3n } })).toBe(false);
  expect(sameReading(one, none)).toBe(false);
  expect(sameReading(none, { ...none, reason: "not-reported" })).toBe(false);
  expect(sameReading(none, { ...none, of: 4 })).toBe(true);
});
