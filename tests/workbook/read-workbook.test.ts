import fc from "fast-check";
import { expect, test } from "vitest";
import { readRecords } from "../../src/intake/records.ts";
import type { CellKind } from "../../src/schema/column.ts";
import type { WorkbookCell } from "../../src/workbook/cell.ts";
import { cellText } from "../../src/workbook/cell-text.ts";
import { csvText } from "../../src/workbook/csv-text.ts";
import { readSheets, type CellValue } from "../../src/workbook/library.ts";
import { csvFiles, csvForCheck, readWorkbook } from "../../src/workbook/read-workbook.ts";
import { book, day, formatted, sheet } from "./books.ts";

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

const number = (value: number, format: string | null = null): WorkbookCell => ({
  kind: "number",
  value,
  format,
});

test.for<[string, WorkbookCell | null, CellKind["kind"] | null, string]>([
  ["a blank cell", null, "money", ""],
  ["a whole number", number(1234), "money", "1234"],
  ["a sum of doubles", number(0.1 + 0.2), "money", "0.3"],
  ["a negative number", number(-12.5), "printed", "-12.5"],
  ["a small number", number(0.0000125), "money", "0.0000125"],
  ["the largest amount, to the yuan", number(123456789.1234), "money", "123456789.1234"],
  ["a number that has lost its digits", number(4203022020000012345), "id", "4.20302202000001E+18"],
  ["a printed zero", number(712, "0.0"), "printed", "712.0"],
  ["a printed zero behind separators", number(1712, "#,##0.00"), "printed", "1712.00"],
  ["no zeros where nothing was printed", number(712, "0.0"), "count", "712"],
  ["more decimals than are shown", number(712.25, "0.0"), "printed", "712.25"],
  ["a percentage", number(0.692, "0.0%"), "printed", "69.2%"],
  ["a date", { kind: "date", text: "2020-03-24" }, "date", "2020-03-24"],
  ["a line break", { kind: "text", text: "甲\n乙" }, "text", "甲 乙"],
  ["an error value", { kind: "error", text: "#REF!" }, "money", "#REF!"],
])("%s", ([, cell, kind, expected]) => {
  expect(cellText(cell, kind)).toBe(expected);
});

test.for<[string, CellValue, string, string]>([
  ["a day", day("2020-03-24"), "yyyy-mm-dd", "2020-03-24"],
  ["a Chinese day", day("2020-03-24"), 'yyyy"年"m"月"d"日"', "2020-03-24"],
  ["a month", day("2020-03-01"), 'yyyy"年"m"月"', "2020-03"],
  ["an English month", day("2020-03-01"), "mmm-yy", "2020-03"],
  ["a day that is shown as its month", day("2020-03-24"), "yyyy-mm", "2020-03-24"],
  ["a moment", new Date("2020-03-24T12:30:00Z"), "yyyy/m/d h:mm", "2020-03-24 12:30"],
  ["a serial number without a format", 43914, "General", "43914"],
])("%s is read by the cell's own type", async ([, value, format, expected]) => {
  const bytes = await book(
    sheet("甲", [], { cells: new Map([["0,0", formatted(value, format)]]) }),
  );
  const sheets = await readSheets(bytes);
  expect(cellText(sheets?.[0]?.rows[0]?.[0] ?? null, "date")).toBe(expected);
});

test("formulas count by their value; one that was never computed is an error value", async () => {
  const bytes = await book(
    sheet("甲", [[null, null]], {
      cells: new Map([
        ["0,0", { value: null, formula: "1+2", formulaResult: 3 }],
        ["0,1", { value: null, formula: "1+2" }],
      ]),
    }),
  );
  const cells = (await readSheets(bytes))?.[0]?.rows[0]?.map((cell) => cellText(cell, "money"));
  expect(cells).toEqual(["3", "#VALUE!"]);
});

/** Titles above, two rows of header, a note below, as such tables are drawn up. */
const drawnUp = book(
  sheet(
    "2020年项目清单",
    [
      ["十堰市项目进展情况表"],
      ["项目编号", "项目\n名称", "投资", null, "实际开工", "联系人"],
      [null, null, "总投资（万元）", "年度计划投资（万元）"],
      ["P1", "甲区产业园", 50000, 10000.5, day("2020-03-24"), "张三"],
      [],
      ["P2", "乙区\n公路", 8000, null, null, "李四"],
      ["注：截至季度末"],
    ],
    {
      merges: [
        { startRow: 0, startCol: 0, endRow: 0, endCol: 5 },
        ...[0, 1, 4, 5].map((c) => ({ startRow: 1, startCol: c, endRow: 2, endCol: c })),
        { startRow: 1, startCol: 2, endRow: 1, endCol: 3 },
        { startRow: 6, startCol: 0, endRow: 6, endCol: 5 },
      ],
      cells: new Map([["3,4", formatted(day("2020-03-24"), "yyyy/m/d")]]),
    },
  ),
);

test("titles and joined headers are understood, columns are matched by their titles", async () => {
  const read = await readWorkbook(await drawnUp, "填报.xlsx");
  expect(read.problems).toEqual([]);
  const [found] = read.sheets;
  expect(found?.as === "table" && found.table).toMatchObject({ table: "projects", headerRow: 3 });
  expect(found?.as === "table" && found.table.columns.map(({ key }) => key)).toEqual([
    "id",
    "name",
    "total_investment",
    "annual_plan",
    "actual_start",
    null,
  ]);
  expect(text(csvFiles(read).get("projects.csv"))).toBe(
    "项目编号,项目 名称,总投资（万元）,年度计划投资（万元）,实际开工,联系人\n" +
      "P1,甲区产业园,50000,10000.5,2020-03-24,张三\nP2,乙区 公路,8000,,,李四\n",
  );
});

test("for the check every record stands on the line that is its row", async () => {
  const read = await readWorkbook(await drawnUp, "填报.xlsx");
  const lines = text(csvForCheck(read).get("projects.csv")).split("\n");
  expect(lines[3]).toMatch(/^P1,/);
  expect(lines[5]).toMatch(/^P2,/);
});

test.for<[string, Parameters<typeof sheet>[], string[]]>([
  [
    "no table at all",
    [
      [
        "通讯录",
        [
          ["姓名", "电话"],
          ["张三", 1],
        ],
      ],
    ],
    ["workbook-no-table"],
  ],
  ["tables without rows", [["项目", [["项目编号", "项目名称"]]]], ["workbook-empty"]],
  [
    "a table's name without a header",
    [
      [
        "项目",
        [
          ["甲", "乙"],
          ["丙", "丁"],
        ],
      ],
    ],
    ["header-none"],
  ],
  [
    "two sheets of one table",
    [
      [
        "项目",
        [
          ["项目编号", "项目名称"],
          ["P1", "甲"],
        ],
      ],
      [
        "projects",
        [
          ["id", "name"],
          ["P2", "乙"],
        ],
      ],
    ],
    ["workbook-table-twice"],
  ],
  [
    "joined cells among the rows",
    [
      [
        "项目",
        [
          ["项目编号", "县市区"],
          ["P1", "甲区"],
          ["P2", null],
        ],
        { merges: [{ startRow: 1, startCol: 1, endRow: 2, endCol: 1 }] },
      ],
    ],
    ["cell-merged"],
  ],
])("%s is told", async ([, sheets, codes]) => {
  const bytes = await book(...sheets.map((one) => sheet(...one)));
  const { problems } = await readWorkbook(bytes, "a.xlsx");
  expect(problems.map(({ code }) => code)).toEqual(codes);
});

test("hidden sheets are left alone, and sheets of any name are known by their titles", async () => {
  const rows = [
    ["项目编号", "项目名称", "状态"],
    ["P1", "甲", "在建"],
  ];
  const bytes = await book(sheet("旧", rows, { hidden: true }), sheet("Sheet1", rows));
  const { sheets, problems } = await readWorkbook(bytes, "a.xlsx");
  expect(problems).toEqual([]);
  expect(sheets.map((one) => one.as)).toEqual(["hidden", "table"]);
});

test.for<[string, Uint8Array]>([
  ["text", new TextEncoder().encode("id,name\nP1,甲\n")],
  ["an empty file", new Uint8Array()],
  ["a ZIP that is no workbook", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])],
  ["an old .xls", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
])("%s is refused in a sentence", async ([, bytes]) => {
  const { problems } = await readWorkbook(bytes, "a.xlsx");
  expect(problems.map(({ code }) => code)).toEqual(["workbook-unreadable"]);
});

test("the CSV that is written reads back as the same records", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "甲", ",", '"', " ", "=", "\n") });
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 }),
      (rows) => {
        const { records } = readRecords(csvText(rows), "a.csv");
        expect(records?.map(({ cells }) => cells)).toEqual(rows);
      },
    ),
  );
});
