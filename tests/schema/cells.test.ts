import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDecimal, shift, exact, equals } from "../../src/domain/exact.ts";
import { cellReader } from "../../src/schema/cells.ts";
import type { CellKind } from "../../src/schema/column.ts";
import type { Lists } from "../../src/schema/listed-cells.ts";

const lists: Lists = {
  regions: new Map([
    ["420302", "420302"],
    ["茅箭区", "420302"],
    ["茅箭", "420302"],
  ]),
  categories: new Map([
    [
      "tag",
      new Map([
        ["bond", "bond"],
        ["专项债", "bond"],
        ["key", "key"],
      ]),
    ],
  ]),
};

const kinds = {
  money: { kind: "money" },
  count: { kind: "count" },
  printed: { kind: "printed", negative: true },
  date: { kind: "date" },
  quarter: { kind: "quarter" },
  id: { kind: "id" },
  ids: { kind: "ids" },
  text: { kind: "text", maxLength: 120, lineBreaks: true },
  unit: { kind: "unit" },
  region: { kind: "region" },
  category: { kind: "category", dimension: "tag" },
  categories: { kind: "categories", dimension: "tag" },
  choice: { kind: "choice", options: { building: { zh: "在建", en: "building" } } },
} as const satisfies Record<string, CellKind>;

const read = (kind: keyof typeof kinds, text: string) =>
  cellReader(kinds[kind], lists, "wan")(text);

test.for<[keyof typeof kinds, string, unknown]>([
  ["money", "", null],
  ["money", "0", 0],
  ["money", "1", 10_000],
  ["money", "2500.5", 25_005_000],
  ["money", "0.0001", 1],
  ["money", "1.00000", 10_000],
  ["money", "999999999.9999", 9_999_999_999_999],
  ["count", "12", 12],
  ["date", "2020-02-29", "2020-02-29"],
  ["date", "2020-02", "2020-02"],
  ["quarter", "2020Q4", "2020Q4"],
  ["id", "SY-2020.01", "SY-2020.01"],
  ["id", "a".repeat(40), "a".repeat(40)],
  ["ids", "P1;P2；P3、P4", ["P1", "P2", "P3", "P4"]],
  ["text", "甲\n乙\t丙", "甲 乙 丙"],
  ["text", "𠮷".repeat(120), "𠮷".repeat(120)],
  ["text", "无", "无"],
  ["unit", "亿元", "亿元"],
  ["region", "茅箭", "420302"],
  ["category", "专项债", "bond"],
  ["categories", "专项债、key", ["bond", "key"]],
  ["choice", "在建", "building"],
  ["choice", "building", "building"],
])("%s %j is read as %j", ([kind, text, value]) => {
  expect(read(kind, text)).toEqual({ value });
});

test.for<[keyof typeof kinds, string, unknown]>([
  ["money", "１２．５", 125_000],
  ["money", " 12 ", 120_000],
  ["money", "\u00A012\u3000", 120_000],
  ["count", "12.0", 12],
  ["date", "2020年3月", "2020-03"],
  ["date", "2020年3月4日", "2020-03-04"],
  ["date", "2020/3/24", "2020-03-24"],
  ["date", "2020.3", "2020-03"],
  ["date", "2020.03.04", "2020-03-04"],
  ["date", "2020-3-4", "2020-03-04"],
  ["date", "２０２０-０３", "2020-03"],
  ["money", "-0", 0],
  ["money", "-0.00", 0],
  ["count", "-0", 0],
  ["id", "SY-００１", "SY-001"],
  ["text", "　甲 ", "甲"],
])("%s %j is normalised to %j, and said so", ([kind, text, value]) => {
  const reading = read(kind, text);
  expect(reading.value).toEqual(value);
  expect([reading.problem?.severity, reading.problem?.code]).toEqual(["note", "normalised"]);
});

test.for<[keyof typeof kinds, string, string]>([
  ["text", "=1+1", "formula-start"],
  ["text", "@SUM(A1)", "formula-start"],
  ["text", "＋甲", "formula-start"],
  ["id", "CON", "id-reserved"],
  ["id", "lpt1.x", "id-reserved"],
  ["id", "P1.", "id-reserved"],
  ["id", "220342030404012000", "id-cut"],
])("%s %j is read, with the warning %s", ([kind, text, code]) => {
  const reading = read(kind, text);
  expect(reading.value).toBe(text);
  expect([reading.problem?.severity, reading.problem?.code]).toEqual(["warning", code]);
});

test.for<[keyof typeof kinds, string]>([
  ["text", "1+1"],
  ["id", "CON-1"],
  ["id", "CONSTRUCTION"],
  ["id", "2203-420304-04-01-123000"],
  ["id", "420000"],
])("%s %j is read without a word", ([kind, text]) => {
  expect(read(kind, text)).toEqual({ value: text });
});

test("the digits of a printed number are kept", () => {
  expect(read("printed", "-12.50").value).toEqual({
    text: "-12.50",
    value: { num: -1250n, den: 100n },
  });
});

test.for<[keyof typeof kinds, string, string, string]>([
  ["money", "1,234", "number-format", "1234"],
  ["money", "1，234.5", "number-format", "1234.5"],
  ["money", "1 234", "number-format", "1234"],
  ["money", "5亿", "number-format", "50000"],
  ["money", "5亿元", "number-format", "50000"],
  ["money", "1.5万元", "number-format", "1.5"],
  ["money", "50000元", "number-format", "5"],
  ["money", "约12", "number-format", "12"],
  ["money", "12以上", "number-format", "12"],
  ["money", "12%", "number-format", "12"],
  ["money", "1e5", "number-format", "科学计数法"],
  ["money", "−5", "number-format", "-5"],
  ["money", "NaN", "placeholder", "空"],
  ["money", "0x10", "number-format", ""],
  ["money", "1_000", "number-format", ""],
  ["money", "1.", "number-format", "1"],
  ["money", "٣٤", "number-format", ""],
  ["money", "—", "placeholder", "空"],
  ["money", "N/A", "placeholder", "空"],
  ["money", "#DIV/0!", "spreadsheet-error", "公式"],
  ["money", "########", "spreadsheet-error", "公式"],
  ["money", "-0.0001", "number-negative", ""],
  ["money", "0.00001", "money-precision", "元"],
  ["money", "1000000000", "money-range", "单位"],
  ["money", "9".repeat(5000), "number-format", ""],
  ["count", "1.5", "number-whole", "整数"],
  ["count", "-1", "number-negative", ""],
  ["count", "99999999999999999999", "number-format", ""],
  ["date", "43914", "date-format", "2020-03-24"],
  ["date", "43914.5", "date-format", "2020-03-24"],
  ["date", "2020-13-01", "date-impossible", ""],
  ["date", "2020年2月30日", "date-impossible", ""],
  ["date", "1/2/26", "date-format", "YYYY-MM-DD"],
  ["date", "二〇二〇年三月", "date-format", "2020-03"],
  ["date", "一季度", "date-format", "月"],
  ["date", "未定", "placeholder", "空"],
  ["quarter", "2020Q5", "quarter-format", "2020Q1"],
  ["id", "a".repeat(41), "id-format", "40"],
  ["id", "-a", "id-format", "字母"],
  ["id", "a b", "id-format", "字母"],
  ["id", "sy_1", "id-format", "-"],
  ["id", "1,231", "id-format", "逗号"],
  ["id", "..\\x", "id-format", "路径"],
  ["id", "%2e%2e%2f", "id-format", "路径"],
  ["id", "ＳＹ-001", "id-format", "全角"],
  ["id", "P1\n", "normalised", "P1"],
  ["id", "P\n1", "id-format", ""],
  ["ids", "P1;../x", "id-format", "路径"],
  ["ids", ";", "id-format", ""],
  ["text", "甲\u0007", "character", ""],
  ["text", "甲\u2066乙", "character", ""],
  ["text", "甲\uFEFF", "character", ""],
  ["text", "甲\ud800", "character", ""],
  ["text", "长".repeat(32_768), "cell-size", ""],
  ["unit", "亿", "unknown-unit", "亿元"],
  ["region", "茅箭县", "unknown-region", "茅箭区"],
  ["region", "__proto__", "unknown-region", ""],
  ["category", "constructor", "unknown-category", ""],
  ["category", "专项债券", "unknown-category", "专项债"],
  ["categories", "专项债;坏", "unknown-category", ""],
  ["choice", "toString", "unknown-choice", "在建"],
  ["choice", "在建中", "unknown-choice", "在建"],
  ["unit", "hasOwnProperty", "unknown-unit", "亿元"],
])("%s %j is refused or noted as %s", ([kind, text, code, hint]) => {
  const { problem } = read(kind, text);
  expect(problem?.code).toBe(code);
  expect(problem?.hint.zh).toContain(hint);
  expect(problem?.hint.en).not.toBe("");
});

test.for<[string, string]>([
  ["2020.1", "date-ambiguous"],
  ["0202-03", "date-far"],
])("the date %s is read, but doubted", ([text, code]) => {
  expect(read("date", text)).toMatchObject({ problem: { severity: "warning", code } });
});

test.for<["wan" | "yi", number]>([
  ["wan", 4],
  ["yi", 8],
])("money in %s is exact to the yuan", ([unit, power]) => {
  const reader = cellReader(kinds.money, lists, unit);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999_999_999_999 }), (amount) => {
      const digits = String(amount).padStart(power + 1, "0");
      const text = `${digits.slice(0, -power)}.${digits.slice(-power)}`;
      expect(reader(text)).toEqual({ value: amount });
      const value = parseDecimal(text);
      expect(value && equals(shift(value, power), exact(amount))).toBe(true);
    }),
  );
});

test("no text makes a reader throw or take long", () => {
  const readers = Object.values(kinds).map((kind) => cellReader(kind, lists, "wan"));
  const unit = fc.constantFrom(
    "1",
    "0",
    ",",
    ".",
    "-",
    "年",
    "月",
    "/",
    "亿",
    "约",
    " ",
    "e",
    "(",
    "#",
    "%",
    ";",
    "\u200B",
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 200 }), (text) => {
      for (const reader of readers) expect(reader(text)).toHaveProperty("value");
    }),
  );
  for (const long of [
    "1,".repeat(16_000),
    "1".repeat(32_000),
    " ".repeat(32_000),
    "1 ".repeat(16_000),
  ])
    for (const reader of readers) expect(reader(long)).toHaveProperty("value");
});

test("a code in full-width digits is read and noted", () => {
  expect(read("region", "４２０３０２")).toMatchObject({
    value: "420302",
    problem: { severity: "note", code: "normalised" },
  });
});
