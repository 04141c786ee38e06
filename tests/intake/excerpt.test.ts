import { expect, test } from "vitest";
import { problem } from "../../src/domain/problem.ts";
import { columnLetters, excerptsOf } from "../../src/intake/excerpt.ts";
import { filesOf } from "./small-dataset.ts";

const words = { zh: "坏", en: "bad" };
const file = "releases/2020Q1/projects.csv";
const excerpt = excerptsOf(
  filesOf({ [file]: 'id,name,region\nP1,"甲\n区",420302\nP2,乙,丁区\n', "site.json": "{}" }),
);
const at = (line: number | null, column: string | null, path = file) =>
  excerpt(problem("error", "x", { file: path, line, column }, words, words));

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
});

test.for<[string, number | null, string]>([
  ["no line", null, file],
  ["a line in the middle of a cell", 3, file],
  ["a document", 1, "site.json"],
  ["a file that is not there", 2, "releases/2020Q2/projects.csv"],
  ["a table that nobody knows", 2, "others.csv"],
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
