import { expect, test } from "vitest";
import { yuan } from "../../src/domain/money.ts";
import {
  ceremonyLag,
  latestValue,
  projectDates,
  projectRecords,
  sourcedValues,
} from "../../src/report/project.ts";
import type { Event, Project } from "../../src/schema/tables.ts";
import { event, project, release, rows } from "../consistency/data.ts";

const named = (more: Partial<Project>): Project => project("sy-1", more);
const ceremony: Event = event({ id: "E1", kind: "ceremony", date: "2022-12-24" });

const releases = [
  release(
    "2022Q4",
    rows([
      {
        indicator: "total_investment",
        value: "27",
        unit: "亿元",
        class: "project/sy-1",
        source: "S54",
      },
      {
        indicator: "total_investment",
        value: "26.58",
        unit: "亿元",
        class: "project/sy-1",
        source: "S56",
      },
    ]),
    {
      projects: [
        named({
          name: "潘口",
          ceremony: "E1",
          total_investment: yuan(2_658_000_000),
          actual_start: "2022-12-24",
          source: "S54;S56",
        }),
      ],
      events: [ceremony],
    },
  ),
  release(
    "2023Q3",
    rows([
      {
        indicator: "total_investment",
        value: "27",
        unit: "亿元",
        class: "project/sy-1",
        source: "S57",
      },
    ]),
    { projects: [named({ name: "潘口抽水蓄能电站", source: "S57" })] },
  ),
  release("2026Q1", [], {
    projects: [
      named({ name: "潘口抽水蓄能电站", actual_start: "2024-05-08", planned_finish: "2026-11" }),
    ],
  }),
];
const record = projectRecords(releases).get("sy-1");
if (!record) throw new Error("no record");

test("one id is one project, with its other names and all its sources", () => {
  expect(record.latest.name).toBe("潘口抽水蓄能电站");
  expect(record.otherNames).toEqual(["潘口"]);
  expect(record.sources).toEqual(["S54", "S56", "S57"]);
  expect(record.appearances.map((a) => a.release.quarter)).toEqual(["2022Q4", "2023Q3", "2026Q1"]);
});

test("a cell that a later quarter leaves blank keeps its earlier value", () => {
  expect(latestValue(record, "total_investment")).toEqual({
    value: 2_658_000_000,
    quarter: "2022Q4",
  });
  expect(latestValue(record, "resumed")).toBeNull();
});

test("equal values of several sources stand together, smallest first", () => {
  expect(
    sourcedValues(record, "total_investment").map((v) => [v.figure.printed.text, v.sources]),
  ).toEqual([
    ["26.58", ["S56"]],
    ["27", ["S54", "S57"]],
  ]);
});

test("dates come in the order of time, each once", () => {
  expect(projectDates(record).map((d) => [d.kind, d.planned, d.date])).toEqual([
    ["start", false, "2022-12-24"],
    ["ceremony", false, "2022-12-24"],
    ["start", false, "2024-05-08"],
    ["finish", true, "2026-11"],
  ]);
});

test("work that began after the ceremony is so many months late", () => {
  expect(ceremonyLag(record)).toBe(16);
});
