import { expect, test } from "vitest";
import type { Problem } from "../../src/domain/problem.ts";
import { recordFault } from "../../src/intake/record-shape.ts";
import { readRecords } from "../../src/intake/records.ts";
import { shapeFault } from "../../src/intake/table-shape.ts";
import { releaseTables } from "../../src/schema/tables.ts";

const told = (found: Problem | null): string =>
  found === null ? "nothing" : `${found.severity} ${found.code} ${found.line}`;

const header = ["id", "name", "note"];

test.for<[string, string[], string]>([
  ["a row", ["P1", "甲", ""], "nothing"],
  ["a row whose first cell is blank", [" ", "甲", ""], "nothing"],
  ["blanks only", [" ", "\t", "　"], "warning row-blank 7"],
  ["a blank line", [""], "warning row-blank 7"],
  ["a cell too few", ["P1", "甲"], "error row-width 7"],
  ["a cell too many", ["P1", "甲", "", ""], "error row-width 7"],
  ["the header again", ["id", "name", "note"], "error header-repeated 7"],
  ["a project that is called id", ["id", "甲", "note"], "nothing"],
  ["a sum, with blanks", [" 合 计 ", "", "5"], "error row-total 7"],
  ["a sum in the second cell", ["", " Total: ", "5"], "error row-total 7"],
  ["a project with a sum in its name", ["P1", "合计大厦", ""], "nothing"],
])("%s is told", ([, cells, expected]) => {
  expect(told(recordFault({ line: 7, cells }, header, "x.csv"))).toBe(expected);
});

test("a row that is too short says what is missing, one that is too long why", () => {
  const hint = (...cells: string[]): string =>
    recordFault({ line: 2, cells }, header, "x.csv")?.hint.zh ?? "";
  expect(hint("P1")).toBe("补足逗号；缺的是“name”及以后各列");
  expect(hint("P1", "甲", "", "")).toBe('某一格里有逗号时，要把整格放进引号 "…"');
  expect(recordFault({ line: 2, cells: ["合计"] }, ["id"], "x.csv")?.text).toBe("合计");
});

const shape = (text: string): string =>
  told(shapeFault(readRecords(text, "x.csv").records ?? [], releaseTables.projects, "x.csv"));

test.for<[string, string, string]>([
  ["a header", "id,name\nP1,甲\n", "nothing"],
  ["no record at all", "", "nothing"],
  ["200 columns", `id,name${",x".repeat(198)}\n`, "nothing"],
  ["201 columns", `id,name${",x".repeat(199)}\n`, "error header-size 1"],
  ["a line for Excel", "sep=;\nid;name\n", "error separator-line 1"],
  ["the line in capitals", " SEP=,\nid,name\n", "error separator-line 1"],
  ["a column that begins so", "sep=no,id,name\n", "nothing"],
  ["semicolons", "id;name;status\nP1;甲;building\n", "error delimiter 1"],
  ["semicolons and one comma", "id;name;status,x\n", "error delimiter 1"],
  ["semicolons in a header of commas", "id;name,status,region\n", "nothing"],
  ["one title with a semicolon", "id;x\nP1\n", "error header-none 1"],
  ["a title above", "重点项目表\n\nid,name\nP1,甲\n", "error header-below 3"],
  ["a header on line 20", `${"x\n".repeat(19)}id,name\n`, "error header-below 20"],
  ["a header on line 21", `${"x\n".repeat(20)}id,name\n`, "error header-none 1"],
  ["a table on its side", "id,P1\nname,甲\nstatus,building\n", "error transposed 1"],
  ["a table on its side under a title", "x,y\nid,P1\nname,甲\nstatus,a\n", "error transposed 1"],
  ["two titles in the first column", "id,P1\nname,甲\n", "nothing"],
  ["nothing that is known", "a,b\n1,2\n", "error header-none 1"],
])("the shape of %s", ([, text, expected]) => {
  expect(shape(text)).toBe(expected);
});

test("a record of megabytes has a letter of its own", () => {
  const { records, problems } = readRecords(`a\n${"x".repeat(1_100_000)}\n`, "x.csv");
  expect(records).toBeNull();
  expect(problems).toMatchObject([
    {
      ...{ severity: "error", code: "record-size" },
      message: { zh: "一条记录太大", en: "A record is too large" },
      hint: { zh: "一条记录最多 1048576 字节；是不是漏了换行或引号？" },
    },
  ]);
});
