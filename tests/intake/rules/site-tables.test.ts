import { expect, test } from "vitest";
import { findingsOf, toldOf } from "../found.ts";
import { smallDataset } from "../small-dataset.ts";

/** Rules of the tables that all releases share: regions, targets, the calendar and the answers. */

const grid = (...cells: readonly string[]): Record<string, string> => ({
  ...smallDataset,
  "regions.csv":
    "code,name,short,grid_row,grid_col\n" +
    cells.map((cell, i) => `42030${i},县${i},,${cell}\n`).join("") +
    "420310,甲区,,,\n420311,乙区,,,\n",
  // They name counties that are not here.
  "releases/2020Q1/projects.csv": "id,name\nP1,甲区产业园\n",
});

test.for<[string, readonly string[], string[]]>([
  ["both", ["1,1", "1,2", "2,1"], []],
  ["neither", [",", ","], []],
  ["a row only", ["1,1", "1,"], ["grid-cell regions.csv:3 grid_col"]],
  ["a column only", ["1,1", ",1"], ["grid-cell regions.csv:3 grid_row"]],
  ["the cell of another", ["1,1", "1,2", "1,1"], ["grid-cell regions.csv:4 grid_row"]],
  ["the cell of one who has half of it", ["1,", "1,1"], ["grid-cell regions.csv:2 grid_col"]],
])("a region of the map has %s", ([, cells, expected]) => {
  expect(toldOf(grid(...cells)).filter((one) => one.startsWith("grid-"))).toEqual(expected);
});

test("the owner of the cell is named", () => {
  const [letter] = findingsOf(grid("1,2", "1,2"));
  expect(letter?.message).toEqual({
    zh: "第 1 行第 2 列已经是县0",
    en: "Row 1, column 2 is already 县0",
  });
});

const targets = (...rows: readonly string[]): Record<string, string> => ({
  ...smallDataset,
  "targets.csv": `year,indicator,region,value,unit,source\n${rows.map((row) => `${row},90,亿元,S01\n`).join("")}`,
});
const second = ["target-duplicate targets.csv:3 indicator"];
const aim = "2020,total_investment,";

test.for<[string, string[]]>([
  ["2020,total_investment,", second],
  ["2021,total_investment,", []],
  ["2020,annual_plan,", []],
  ["2020,total_investment,甲区", []],
])("a second target %s", ([row, expected]) => {
  expect(toldOf(targets(aim, row))).toEqual(expected);
});

test.for<[string, string[]]>([
  ["2020,completion_rate,,90,%,S01", []],
  ["2020,total_investment,,90,万元,S01", []],
  ["2020,completion_rate,,90,亿元,S01", ["indicator-unit targets.csv:2 unit"]],
  ["2020,no_such,,90,亿元,S01", ["unknown-indicator targets.csv:2 indicator"]],
])("a target of %s", ([row, expected]) => {
  const table = `year,indicator,region,value,unit,source\n${row}\n`;
  expect(toldOf({ ...smallDataset, "targets.csv": table })).toEqual(expected);
});

const calendar = (...rows: readonly string[]): Record<string, string> => ({
  ...smallDataset,
  "calendar.csv": `quarter,planned_at,state,reason\n${rows.map((row) => `${row}\n`).join("")}`,
});

test.for<[string, readonly string[], string[]]>([
  ["two quarters", ["2020Q2,2020-07-20,confirmed,", "2020Q3,2020-10-20,confirmed,"], []],
  [
    "a quarter twice",
    ["2020Q2,2020-07-20,confirmed,", "2020Q2,2020-07-22,confirmed,"],
    ["calendar-duplicate calendar.csv:3 quarter"],
  ],
  [
    "a change of date",
    ["2020Q2,2020-07-20,confirmed,", "2020Q2,2020-07-22,confirmed,数据迟到"],
    [],
  ],
  ["a report that is cancelled for a reason", ["2020Q2,2020-07-20,cancelled,并入半年报"], []],
  [
    "a report that is cancelled without a word",
    ["2020Q2,2020-07-20,cancelled,"],
    ["calendar-reason calendar.csv:2 reason"],
  ],
  ["a time with its zone", ["2020Q2,2020-07-20T09:00:00+08:00,confirmed,"], []],
  [
    "a time that nobody knows",
    ["2020Q2,七月下旬,provisional,"],
    ["calendar-time calendar.csv:2 planned_at"],
  ],
])("a calendar of %s", ([, rows, expected]) => {
  expect(toldOf(calendar(...rows))).toEqual(expected);
});

const answer = (release: string, table: string): Record<string, string> => ({
  ...smallDataset,
  "exceptions.csv": `release,rule,table,key,reason,author,expires,footnote\n${release},plan-changed,${table},P1,查过,张三,,\n`,
});

test.for<[string, string, string | null, string]>([
  ["2020Q1", "projects", null, ""],
  ["2020Q1", "projects.csv", null, ""],
  ["2020Q1", "release.json", null, ""],
  ["", "", null, ""],
  ["", "content", null, ""],
  ["", "site", null, ""],
  ["2020Q9", "projects", "release", "2020Q9"],
  ["2020Q9", "nothing", "release", "2020Q9"],
  ["2020Q1", "projects.csv.csv", "table", "projects.csv.csv"],
  ["2020Q1", "projects.csvx", "table", "projects.csvx"],
  ["2020Q1", "nothing", "table", "nothing"],
])("an answer for “%s”, “%s” names what exists, but for %s", ([release, table, column, word]) => {
  const found = findingsOf(answer(release, table));
  expect(found.map((one) => [one.code, one.line, one.column, one.message.en])).toEqual(
    column === null ? [] : [["exception-unknown", 2, column, `There is no “${word}”`]],
  );
});

/** A number that may be anybody's, in every kind of column. */
const phone = "13912345678";
const persons = (changes: Record<string, string>): string[] =>
  toldOf({ ...smallDataset, ...changes });

test.for<[string, Record<string, string>, string[]]>([
  [
    "a note",
    { "releases/2020Q1/projects.csv": `id,name,status,note\nP1,甲,储备,打 ${phone}\n` },
    ["personal-data projects.csv:2 note"],
  ],
  [
    "a title of the sources",
    { "sources.csv": `id,title\nS01,${phone}\nS02,通报\n` },
    ["personal-data sources.csv:2 title"],
  ],
  ["an id", { "releases/2020Q1/projects.csv": `id,name,status\n${phone},甲,储备\n` }, []],
  [
    "a number",
    { "releases/2020Q1/projects.csv": `id,name,status,expected_jobs\nP1,甲,储备,${phone}\n` },
    [],
  ],
])("a mobile number in %s", ([, changes, expected]) => {
  expect(persons(changes).filter((one) => one.startsWith("personal-"))).toEqual(expected);
});
