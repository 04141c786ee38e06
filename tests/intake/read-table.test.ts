import { expect, test } from "vitest";
import { readTable } from "../../src/intake/read-table.ts";
import { releaseTables } from "../../src/schema/tables.ts";
import { gb18030 } from "./gb18030.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const lists = { regions: null, categories: null };
const readBytes = (bytes: Uint8Array) =>
  readTable(releaseTables.projects, "projects.csv", bytes, { lists, required: ["status"] });
const read = (text: string) => readBytes(utf8(text));
const head = "id,name,status,total_investment_wan\n";

/** A table is complete where every record became a row: only then can something be missing from it. */
test.for<[string, string, string[], boolean, string[]]>([
  ["every row", "P1,甲,building,5\nP2,乙,reserve,\n", ["P1", "P2"], true, []],
  ["a blank line", "P1,甲,building,5\n,,,\n", ["P1"], true, ["warning row-blank 3"]],
  ["blanks under the first cell", " ,甲,building,5\n", [], false, ["error cell-missing 2"]],
  [
    "a required cell is empty",
    "P1,甲,,5\nP2,乙,reserve,\n",
    ["P2"],
    false,
    ["error cell-missing 2"],
  ],
  ["a required cell is broken", "P1,甲,bilding,5\n", [], false, ["error unknown-choice 2"]],
  ["another cell is broken", "P1,甲,building,5亿\n", ["P1"], true, ["error number-format 2"]],
  ["a row is too short", "P1,甲,building\nP2,乙,reserve,\n", ["P2"], false, ["error row-width 2"]],
  ["a sum", "P1,甲,building,5\n合计,,,5\n", ["P1"], false, ["error row-total 3"]],
])("%s", ([, rows, ids, complete, told]) => {
  const { table, problems } = read(head + rows);
  expect(table.rows.map(({ id }) => id)).toEqual(ids);
  expect(table.complete).toBe(complete);
  expect(problems.map(({ severity, code, line }) => `${severity} ${code} ${line}`)).toEqual(told);
});

test("a header with an error reads rows, and is not complete", () => {
  const { table } = read("id,name,status,total_investment\nP1,甲,building,5\n");
  expect(table.rows.map(({ total_investment }) => total_investment)).toEqual([null]);
  expect(table.complete).toBe(false);
});

test.for([
  ["nothing", ""],
  ["another delimiter", "id;name;status\nP1;甲;building\n"],
  ["a quote that is not closed", 'id,name,status\n"P1,甲,building\n'],
])("of a file with %s there is no table, only its place", ([, text = ""]) => {
  const { table, problems } = read(text);
  expect(table).toMatchObject({ file: "projects.csv", rows: [], complete: false });
  expect(table.place({ line: 7 })).toEqual({ file: "projects.csv", line: 7 });
  expect(problems).toHaveLength(1);
});

test("the place of a row, and of a cell with its text", () => {
  const { table } = read('name,id,总投资（亿元）\n"甲\n区",P1,1.5\n乙,P2,\n');
  const file = "projects.csv";
  expect(table.place({ line: 2 })).toEqual({
    file,
    line: 2,
    column: null,
    record: "P1",
    text: null,
  });
  expect(table.place({ line: 4 }, "name")).toEqual({
    ...{ file, line: 4, column: "name", record: "P2", text: "乙" },
  });
  expect(table.place({ line: 2 }, "total_investment")).toMatchObject({
    column: "总投资（亿元）",
    text: "1.5",
  });
  expect(table.place({ line: 9 }, "region")).toEqual({
    ...{ file, line: 9, column: null, record: null, text: null },
  });
});

test("a table without ids calls its rows by the first column", () => {
  const bytes = utf8("item,project,state\nsite,P1,finished\n");
  const { problems } = readTable(releaseTables.preparation, "preparation.csv", bytes, { lists });
  expect(problems.map(({ record }) => record)).toEqual(["P1"]);
});

test.for<[string, number, boolean, string[]]>([
  ["a thousand problems are listed", 1000, true, []],
  ["of more, the number is told", 1003, true, ["error 3 more problems are not listed"]],
  ["warnings in plenty are a warning", 1001, false, ["warning 1 more problems are not listed"]],
])("%s", ([, count, isError, expected]) => {
  const row = isError ? "P1,甲,building,5亿\n" : "P1,=甲,building,5\n";
  const { problems } = read(head + row.repeat(count));
  expect(problems.length).toBe(1000 + expected.length);
  const last = problems.filter(({ code }) => code === "too-many");
  expect(last.map(({ severity, message }) => `${severity} ${message.en}`)).toEqual(expected);
  for (const { file, line, message, hint } of last) {
    expect([file, line]).toEqual(["projects.csv", null]);
    expect(message.zh).toBe(`还有 ${count - 1000} 个问题没有列出`);
    expect(hint).toEqual({
      zh: "先改正列出的问题，再检查一次",
      en: "Correct those listed and check again",
    });
  }
});

test.for([
  "项目编号,项目名称,状态",
  '"项目编号","项目名称"',
  "总投资;项目编号;项目名称",
  "备注\t项目编号",
])("the words of the header %j say that a file is GBK", (header) => {
  const bytes = Buffer.concat([gb18030(`${header}\n`), utf8("甲区公路\n")]);
  const { problems } = readBytes(new Uint8Array(bytes));
  expect(problems.map(({ code, line }) => `${code} ${line}`)).toEqual(["encoding-mixed 2"]);
});
