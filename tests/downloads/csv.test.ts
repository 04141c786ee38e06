import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { digits, type Cell } from "../../src/downloads/cell.ts";
import { toCsv } from "../../src/downloads/csv.ts";
import { releaseSheet } from "../../src/downloads/release-sheets.ts";
import type { Field, Sheet } from "../../src/downloads/sheet.ts";
import { context, release } from "./dataset.ts";

const field = (name: string): Field => ({
  name,
  title: { zh: name, en: name },
  description: { zh: name, en: name },
  type: "string",
  required: false,
});

const sheetOf = (rows: Cell[][], form: Sheet["form"] = "codes"): Sheet => ({
  name: "sheet",
  title: { zh: "表", en: "Sheet" },
  form,
  fields: (rows[0] ?? []).map((_, i) => field(`f${i}`)),
  rows,
  key: [],
});

const read = (csv: string): string[][] => parse(csv, { bom: true, record_delimiter: ["\r\n"] });

test.for<[Cell, string]>([
  ["=1+1", "'=1+1"],
  ["+86", "'+86"],
  ["-2", "'-2"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["＝1+1", "'＝1+1"],
  [digits("-2.50"), "-2.50"],
  [digits("712.0"), "712.0"],
  [digits("0"), "0"],
  [null, ""],
  ["十堰市", "十堰市"],
])("%j is written as %s", ([cell, text]) => {
  expect(read(toCsv(sheetOf([["x", cell]])))[1]).toEqual(["x", text]);
});

test("files for people begin with a byte order mark, files for machines do not", () => {
  expect(toCsv(sheetOf([["a"]], "words")).charCodeAt(0)).toBe(0xfeff);
  expect(toCsv(sheetOf([["a"]], "codes")).charCodeAt(0)).not.toBe(0xfeff);
});

test("any text without a formula's first sign comes back as it was", () => {
  const text = fc
    .string({ unit: "grapheme" })
    .filter((s) => !/^[=+\-@\t\r＝＋－＠\ufeff]/u.test(s));
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
      const back = read(toCsv(sheetOf(rows.map((row) => [...row, "."]))));
      expect(back.slice(1)).toEqual(rows.map((row) => [...row, "."]));
    }),
  );
});

test("people read Chinese titles and names, machines fields and codes", () => {
  const one = release();
  const words = releaseSheet(one, "projects", "words", context([one]));
  const codes = releaseSheet(one, "projects", "codes", context([one]));
  const [zhHead, zhRow] = read(toCsv(words!));
  const [enHead, enRow] = read(toCsv(codes!));
  const at = (head: string[] | undefined, row: string[] | undefined, name: string) =>
    row?.[head?.indexOf(name) ?? -1];
  expect(at(zhHead, zhRow, "县市区")).toBe("郧阳区");
  expect(at(zhHead, zhRow, "状态")).toBe("在建");
  expect(at(zhHead, zhRow, "总投资(万元)")).toBe("26830");
  expect(at(zhHead, zhRow, "年度计划投资(万元)")).toBe("");
  expect(at(zhHead, zhRow, "本年完成投资(万元)")).toBe("0");
  expect(at(enHead, enRow, "region")).toBe("420304");
  expect(at(enHead, enRow, "status")).toBe("building");
  expect(at(enHead, enRow, "tags")).toBe("new;green");
  expect(at(enHead, enRow, "total_investment_wan")).toBe("26830");
});

test("digits must be plain", () => {
  for (const text of ["1e5", "1,234", "", "−2", "NaN", " 1"])
    expect(() => digits(text)).toThrow(RangeError);
});
