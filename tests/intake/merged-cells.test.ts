import { expect, test } from "vitest";
import { mergedBlocks } from "../../src/intake/merged-cells.ts";
import { findingsOf, toldOf } from "./found.ts";
import { smallDataset } from "./small-dataset.ts";

/** A column, a letter a cell; a dot is a blank one. */
const column = (cells: string): (string | null)[] =>
  Array.from(cells, (cell) => (cell === "." ? null : cell));

test.for<[string, string, number]>([
  ["two blocks with three blank cells", "a..b.", 2],
  ["two blanks are chance", "a.b.", 0],
  ["one block is chance", "a...b", 0],
  ["rows between that are blocks of their own", "a.bc..", 2],
  ["equal neighbours would have been one block", "a..bb.", 0],
  ["equal heads of blocks that follow each other, too", "a..a..", 0],
  ["a column that begins blank", ".a..b.", 0],
  ["nothing filled", "....", 0],
  ["nothing blank", "abc", 0],
  ["values that come again, in many blocks", "a..b..a..b..", 4],
  ["values that come again, in few", "a..b..a..", 0],
  ["values that come again, with few blanks", "a.b.a.b.", 0],
])("%s: %s", ([, cells, blocks]) => {
  expect(mergedBlocks(column(cells))).toHaveLength(blocks);
});

test("one block is enough where it is asked for", () => {
  expect(mergedBlocks(column("a..."), { blocks: 1 })).toEqual([{ head: 0, blanks: [1, 2, 3] }]);
  expect(mergedBlocks(column("a.."), { blocks: 1 })).toEqual([]);
});

const tasks = (...regions: readonly string[]): Record<string, string> => ({
  ...smallDataset,
  "releases/2020Q1/tasks.csv": `id,kind,region\n${regions.map((region, i) => `T${i},start,${region}\n`).join("")}`,
});

test.for<[string, readonly string[], string[]]>([
  ["merged", ["甲区", "", "", "乙区", ""], ["cells-merged tasks.csv:3 region"]],
  ["of the whole city among them", ["甲区", "", "甲区", "", "乙区"], []],
])("counties of tasks, %s", ([, regions, expected]) => {
  expect(toldOf(tasks(...regions))).toEqual(expected);
});

test("a county that nobody knows is not blank", () => {
  const codes = findingsOf(tasks("甲区", "丁区", "", "乙区", "")).map(({ code }) => code);
  expect(codes).toEqual(["unknown-region"]);
});

const published = (...rows: readonly string[]): Record<string, string> => ({
  ...smallDataset,
  // Not the complete register: nothing is added up from it.
  "releases/2020Q1/release.json": (smallDataset["releases/2020Q1/release.json"] ?? "").replace(
    '"register":true',
    '"register":false',
  ),
  "releases/2020Q1/published.csv": `region,indicator,basis,value,unit\n${rows.map((row) => `${row}\n`).join("")}`,
});

test("figures of the whole city between those of counties are no merged cells", () => {
  const figures = [
    ...["甲区,started_quarter,quarter,5,个", ",started_ytd,ytd,9,个", ",annual_plan,plan,40,亿元"],
    ...["乙区,started_quarter,quarter,3,个", ",completed_ytd,ytd,9,亿元"],
  ];
  expect(toldOf(published(...figures))).toEqual([]);
});

const preparation = (...rows: readonly string[]): Record<string, string> => ({
  ...smallDataset,
  "releases/2020Q1/preparation.csv": `project,item,state\n${rows.map((row) => `${row}\n`).join("")}`,
  "categories.csv": (smallDataset["categories.csv"] ?? "").replace(
    "item,site,规划选址,Site,,\n",
    "item,a,甲,A,,\nitem,b,乙,B,,\nitem,c,丙,C,,\nitem,d,丁,D,,\n",
  ),
});

test("needed cells that were merged are one letter, and every other blank one has its own", () => {
  const missing = (...rows: readonly string[]) =>
    findingsOf(preparation(...rows)).map(({ line, related = [] }) => [line, related.length]);
  expect(missing("P1,a,done", ",b,done", ",c,done", ",d,done")).toEqual([[3, 2]]);
  expect(missing("P1,a,done", ",b,done", ",c,done")).toEqual([
    [3, 0],
    [4, 0],
  ]);
  // The first row is blank itself: nothing above it could have been merged.
  expect(missing(",a,done", "P1,b,done", ",c,done", ",d,done")).toEqual([
    [2, 0],
    [4, 0],
    [5, 0],
  ]);
  // A row that lacks more than that is told as no row at all.
  expect(missing("P1,a,done", ",b,", ",c,done", ",d,done")).toEqual([
    [3, 0],
    [4, 1],
  ]);
});
