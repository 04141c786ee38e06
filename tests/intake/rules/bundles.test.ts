import { expect, test } from "vitest";
import { findingsOf, toldOf } from "../found.ts";
import { smallDataset } from "../small-dataset.ts";

const folder = "releases/2020Q1";
const head = "id,name,region,bundle,status,total_investment_wan,annual_plan_wan\n";

/** Rows of a register: id, bundle, total and plan in 万元. */
type Row = readonly [id: string, bundle: string, total: string, plan?: string];
const register = (...rows: readonly Row[]): Record<string, string> => ({
  ...smallDataset,
  [`${folder}/projects.csv`]:
    head +
    rows
      .map(
        ([id, bundle, total, plan = ""]) =>
          `${id},项目${id},甲区,${bundle},储备,${total},${plan}\n`,
      )
      .join(""),
});

test.for<[string, readonly Row[], string[]]>([
  ["a project of its own", [["P1", "", "100"]], []],
  [
    "items of a bundle",
    [
      ["P1", "", "100"],
      ["P2", "P1", "40"],
      ["P3", "P1", "50"],
    ],
    [],
  ],
  [
    "items as large as the bundle",
    [
      ["P1", "", "100"],
      ["P2", "P1", "40"],
      ["P3", "P1", "60"],
    ],
    [],
  ],
  [
    "items one yuan larger",
    [
      ["P1", "", "100"],
      ["P2", "P1", "40"],
      ["P3", "P1", "60.0001"],
    ],
    ["bundle-parts projects.csv:2 total_investment_wan"],
  ],
  [
    "an item without an amount",
    [
      ["P1", "", "100"],
      ["P2", "P1", ""],
      ["P3", "P1", "100"],
    ],
    [],
  ],
  [
    "a bundle without an amount",
    [
      ["P1", "", ""],
      ["P2", "P1", "40"],
    ],
    [],
  ],
  [
    "items of a bundle that is no row",
    [
      ["P2", "P9", "40"],
      ["P3", "P9", "70"],
    ],
    [],
  ],
  [
    "plans of items above the bundle's",
    [
      ["P1", "", "100", "10"],
      ["P2", "P1", "40", "11"],
    ],
    ["bundle-parts projects.csv:2 annual_plan_wan"],
  ],
  [
    "totals and plans, told once",
    [
      ["P1", "", "100", "10"],
      ["P2", "P1", "101", "11"],
    ],
    ["bundle-parts projects.csv:2 total_investment_wan"],
  ],
  [
    "one that is its own bundle, which is no part of itself",
    [
      ["P1", "P1", "100"],
      ["P2", "P1", "40"],
    ],
    // P2 is an item of an item, as the file has it.
    ["bundle-nested projects.csv:2 bundle", "bundle-nested projects.csv:3 bundle"],
  ],
  [
    "an item of an item",
    [
      ["P1", "", "100"],
      ["P2", "P1", "40"],
      ["P3", "P2", "30"],
    ],
    ["bundle-nested projects.csv:4 bundle"],
  ],
])("%s", ([, rows, expected]) => {
  expect(toldOf(register(...rows))).toEqual(expected);
});

test("three items are named, of more the first three", () => {
  const rows = (count: number): Row[] => [
    ["P1", "", "10"],
    ...Array.from({ length: count }, (_, i): Row => [`P${i + 2}`, "P1", "9.5"]),
  ];
  const letter = (count: number) => findingsOf(register(...rows(count)))[0];
  expect(letter(3)?.message).toEqual({
    zh: "3 个拆分项（P2、P3、P4）合计 28.5万元，大于打包项目的 10万元",
    en: "Its 3 items (P2, P3, P4) come to 28.5万元, more than the bundle's 10万元",
  });
  expect(letter(4)?.message.zh).toContain("4 个拆分项（P2、P3、P4…）");
  expect(letter(4)?.message.en).toContain("4 items (P2, P3, P4…)");
  expect(letter(3)?.against?.map(({ line }) => line)).toEqual([3, 4, 5]);
});

test("a bundle of a bundle is named", () => {
  const [letter] = findingsOf(register(["P1", "", ""], ["P2", "P1", ""], ["P3", "P2", ""]));
  expect(letter?.message).toEqual({ zh: "P2 自己又属于 P1", en: "P2 itself belongs to P1" });
});

/** Three projects of the first quarter; the second has left `left` and says so. */
const leaving = (exit: string): Record<string, string> => ({
  ...register(["P1", "", "100"], ["P2", "", "40"], ["P3", "", "50"]),
  "releases/2020Q2/release.json": (smallDataset[`${folder}/release.json`] ?? "")
    .replace("2020Q1", "2020Q2")
    .replace("2020-04-20", "2020-07-20"),
  "releases/2020Q2/projects.csv": `${head}P1,项目P1,甲区,,储备,100,\nP2,项目P2,甲区,,储备,40,\n`,
  "releases/2020Q2/exits.csv": `id,reason,into\nP3,${exit}\n`,
});

test.for<[string, string[]]>([
  ["merged,P1", []],
  ["merged,P1;P2", ["exit-heirs exits.csv:2 into"]],
  ["split,P1", ["exit-heirs exits.csv:2 into"]],
  ["split,P1;P2", []],
  ["reclassified,P1", []],
  ["other,P1;P2", []],
])("one that left as %s", ([exit, expected]) => {
  expect(toldOf(leaving(exit))).toEqual(expected);
});

const ceremony = (counts: string, ...projects: readonly string[]): Record<string, string> => ({
  ...smallDataset,
  [`${folder}/projects.csv`]:
    "id,name,region,status,planned_start,actual_start,ceremony\n" +
    projects.map((cells, i) => `P${i},项目${i},甲区,${cells}\n`).join(""),
  [`${folder}/events.csv`]: `id,kind,date,covers,projects\nE1,ceremony,2020-03-24,day,${counts}\n`,
});
const started = "在建,2020-03,2020-03-24,E1";
const waiting = "未开工,2020-06,,E1";
const other = "在建,2020-03,2020-03-24,";

test.for<[string, Record<string, string>, string[]]>([
  ["as many as it counts", ceremony("2", started, started), []],
  ["one more", ceremony("1", started, started), ["ceremony-count events.csv:2 projects"]],
  ["one that has not started", ceremony("1", started, waiting), []],
  ["one that names none", ceremony("1", started, other, other), []],
  ["a ceremony without a count", ceremony("", started, started), []],
  ["a ceremony of none", ceremony("0", started), ["ceremony-count events.csv:2 projects"]],
])("projects of a ceremony: %s", ([, files, expected]) => {
  expect(toldOf(files)).toEqual(expected);
});
