import { expect, test } from "vitest";
import { problem } from "../../src/domain/problem.ts";
import { columnLetters, excerptsOf } from "../../src/intake/excerpt.ts";
import { filesOf } from "./small-dataset.ts";

const words = { zh: "坏", en: "bad" };
const file = "releases/2020Q1/projects.csv";
const files = {
  [file]: 'id,name,region\nP1,"甲\n区",420302\nP2,乙,丁区\n',
  "site.json": "id\n{}",
  "regions.csv": "code,name\n420302,甲区\n",
  "others.csv": "id,name\n1,a\n",
  "sources.csv": "",
  "calendar.csv": "quarter\0",
};
const at = (line: number | null, column: string | null, path = file) =>
  excerptsOf(filesOf(files))(problem("error", "x", { file: path, line, column }, words, words));

test("a cell is named as the spreadsheet shows it, also below a cell with a line break", () => {
  expect(at(4, "region")).toEqual({
    header: ["id", "name", "region"],
    cells: ["P2", "乙", "丁区"],
    at: 2,
    address: "C3",
  });
});

test("a row without a column is named by its number", () => {
  expect(at(2, null)).toMatchObject({ at: null, address: "2" });
  expect(at(2, "没有这一列")).toMatchObject({ at: null, address: "2" });
  expect(at(2, "id")).toMatchObject({ at: 0, address: "A2" });
  expect(at(1, "id")).toMatchObject({ cells: ["id", "name", "region"], address: "A1" });
});

test("a table of the site stands beside the releases", () => {
  expect(at(2, "name", "regions.csv")).toMatchObject({ cells: ["420302", "甲区"], address: "B2" });
});

test("a file in the encoding of old Excel is read as such", () => {
  // 甲区 in GB18030; the header says that it is text.
  const bytes = new Uint8Array([...Buffer.from("code,name\n420302,"), 0xbc, 0xd7, 0xc7, 0xf8, 10]);
  const excerpt = excerptsOf(new Map([["regions.csv", bytes]]));
  const found = problem("error", "x", { file: "regions.csv", line: 2 }, words, words);
  expect(excerpt(found)?.cells).toEqual(["420302", "甲区"]);
});

test("a header whose encoding only its titles tell is shown as they are", () => {
  // 状态 in GB18030 is valid UTF-8, of other letters.
  const bytes = new Uint8Array([0xd7, 0xb4, 0xcc, 0xac, ...Buffer.from("\nconfirmed\n")]);
  const excerpt = excerptsOf(new Map([["calendar.csv", bytes]]));
  const found = problem("error", "x", { file: "calendar.csv", line: 2 }, words, words);
  expect(excerpt(found)?.header).toEqual(["状态"]);
});

test("long cells are cut, and the problems of one file share its reading", () => {
  const excerpt = excerptsOf(filesOf({ [file]: `id,name\nP1,${"长".repeat(61)}\nP2,短\n` }));
  const row = (line: number) => excerpt(problem("error", "x", { file, line }, words, words));
  expect(row(2)?.cells).toEqual(["P1", `${"长".repeat(60)}…`]);
  expect(row(3)?.cells).toEqual(["P2", "短"]);
});

test.for<[string, number | null, string]>([
  ["no line", null, file],
  ["a line in the middle of a cell", 3, file],
  ["a document", 1, "site.json"],
  ["a file that is not there", 2, "releases/2020Q2/projects.csv"],
  ["a table that nobody knows", 2, "others.csv"],
  ["an empty file", 1, "sources.csv"],
  ["a file that cannot be read", 1, "calendar.csv"],
  ["a line below the last", 5, file],
])("%s has no row to show", ([, line, path]) => {
  expect(at(line, "id", path)).toBeNull();
});

test.for<[number, string]>([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
])("column %i is %s", ([index, letters]) => {
  expect(columnLetters(index)).toBe(letters);
});
