import { expect, test } from "vitest";
import { toFixed } from "../../../src/domain/exact.ts";
import type { Reading } from "../../../src/domain/reading.ts";
import { computedIds, type ComputedId } from "../../../src/indicators/computed.ts";
import { topicLists } from "../../../src/report/over-time/lists.ts";
import { latestRegister, registersOf } from "../../../src/report/over-time/registers.ts";
import { rowsPath } from "../../../src/report/over-time/rows.ts";
import { exitsOf, sliceReport, slicesWithRows } from "../../../src/report/over-time/slices.ts";
import { cityDataset } from "../../../src/demo/city.ts";
import { regionSlice, wholeSlice } from "../../../src/stats/slice.ts";
import { city, withoutRegister } from "./city.ts";

const said = (reading: Reading): string =>
  reading.kind === "value" ? toFixed(reading.value, 1) : reading.reason;

test("lists of the latest register by level, tag, status and lateness, each with its totals", () => {
  const lists = topicLists(city)?.lists ?? [];
  expect(lists.map(({ id, rows }) => [id, rows.map(({ project }) => project.id)])).toEqual([
    ["level-l1", ["A"]],
    ["level-l2", ["B"]],
    ["tag-t1", ["A", "B"]],
    ["tag-t2", ["A"]],
    ["status-unstarted", ["B"]],
    ["status-building", ["A"]],
    ["not-resumed", ["A"]],
  ]);
  const tagged = lists.find(({ id }) => id === "tag-t1")?.totals;
  expect(tagged && Object.values(tagged).map(said)).toEqual([
    "2.0",
    "10000000.0",
    "4000000.0",
    "300000.0",
    "7.5",
  ]);
  expect(tagged?.total_investment).toMatchObject({ reported: 1, of: 2 });
});

test("without a complete register there are no lists, no parts and no rows", () => {
  expect(topicLists(withoutRegister)).toBeNull();
  expect(sliceReport(withoutRegister, regionSlice("01"))).toBeNull();
  expect(slicesWithRows(withoutRegister, "level")).toEqual([]);
  expect(exitsOf(withoutRegister)).toEqual([]);
});

test("a part of the register has a page when any quarter had a project in it", () => {
  expect(slicesWithRows(city, "sector").map(({ category }) => category)).toEqual(["s1"]);
  expect(slicesWithRows(city, "level").map(({ category }) => category)).toEqual(["l1", "l2"]);
});

test("statuses of a part add up to the part", () => {
  const demo = cityDataset({ quarters: 3, projects: 60 });
  for (const slice of slicesWithRows(demo, "region")) {
    const report = sliceReport(demo, slice);
    const count = report?.statuses.reduce((sum, status) => sum + status.count, 0);
    expect(count).toBe(report?.list?.rows.length);
    expect(report?.totals && said(report.totals.projects)).toBe(`${count ?? 0}.0`);
  }
});

test("exits lead to the quarter's list of what left", () => {
  expect(exitsOf(city)).toEqual([
    { quarter: "2021Q1", count: 1, path: "2021Q1/rows/exited/" },
    { quarter: "2020Q4", count: 2, path: "2020Q4/rows/exited/" },
    { quarter: "2020Q2", count: 1, path: "2020Q2/rows/exited/" },
  ]);
});

test("every figure with a value leads to rows, of the whole and of a part", () => {
  const demo = cityDataset({ quarters: 3, projects: 120 });
  const version = latestRegister(demo);
  if (!version) throw new Error("no register");
  const lost = computedIds.filter((id) => {
    const { value } = { value: version.now.get(id) };
    const isNothing = value.kind === "missing" || value.value.num === 0n;
    return !isNothing && rowsPath(demo, version.release, id, wholeSlice) === null;
  });
  expect(lost).toEqual(["time_progress"]);
  const region = slicesWithRows(demo, "region")[0];
  const code = region?.category ?? "";
  const path = (id: ComputedId) => region && rowsPath(demo, version.release, id, region);
  expect(path("late_starts")).toBe(`${version.quarter}/rows/late/#region-${code}`);
  expect(path("annual_plan")).toBe(`${version.quarter}/rows/region-${code}/`);
  expect(registersOf(demo)).toHaveLength(3);
});
