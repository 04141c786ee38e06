import fc from "fast-check";
import { expect, test } from "vitest";
import { lineEndProblems } from "../../src/intake/line-ends.ts";
import { readRecords } from "../../src/intake/records.ts";

const linesOf = (text: string): (number | string)[] => {
  const { records, problems } = readRecords(text, "x.csv");
  return records?.map(({ line }) => line) ?? problems.map(({ code, line }) => `${code} ${line}`);
};

test.for<[string, string, (number | string)[]]>([
  ["one line a record", "a,b\n1,2\n3,4\n", [1, 2, 3]],
  ["no line end at the end", "a,b\n1,2", [1, 2]],
  ["CRLF", "a,b\r\n1,2\r\n3,4\r\n", [1, 2, 3]],
  ["CR alone", "a,b\r1,2\r3,4\r", [1, 2, 3]],
  ["mixed line ends", "a,b\r\n1,2\n3,4\r5,6\n", [1, 2, 3, 4]],
  ["blank lines between", "a,b\n\n1,2\n\n\n3,4\n", [1, 2, 3, 4, 5, 6]],
  ["blank lines at the end", "a,b\n1,2\n\n\n", [1, 2]],
  ["line break in a cell", 'a,b\n"x\ny",2\n3,4\n', [1, 2, 4]],
  ["CRLF in a cell", 'a,b\r\n"x\r\ny\r\nz",2\r\n3,4\r\n', [1, 2, 5]],
  ["CR in a cell", 'a,b\n"x\ry",2\n3,4\n', [1, 2, 4]],
  ["line break in a cell, no line end at the end", 'a,b\n"x\ny",2\n3,4', [1, 2, 4]],
  ["two broken cells", 'a,b\n"x\ny","p\n\nq"\n3,4\n5,6\n', [1, 2, 6, 7]],
  ["a broken header", '"a\nb",c\n1,2\n', [1, 3]],
  ["quote never closed", 'a,b\n1,2\n"3,4\n5,6\n', ["quote-unclosed 3"]],
  ["quote never closed after a broken cell", 'a,b\n"x\ny",2\n3,"4\n5,6\n', ["quote-unclosed 4"]],
  ["quote never closed after closed ones", 'a,"b"\r\n"1""2","3"\r\n"4,5\r\n', ["quote-unclosed 3"]],
  ["quote never closed where lines end with CR", 'a,b\r1,2\r"3,4\r', ["quote-unclosed 3"]],
  ["text after a closing quote", 'a,b\n"x\ny",2\n"1"x,2\n', ["quote-after-closing 4"]],
  ["blank after a closing quote", 'a,b\n"1" ,2\n', ["quote-after-closing 2"]],
  ["quote inside a cell", 'a,b\n1,2"3\n', ["quote-inside-unquoted 2"]],
  ["blank before a quote", 'a,b\n1, "2"\n', ["quote-inside-unquoted 2"]],
  ["backslash as escape", 'a,b\n1,"2\\"3"\n', ["quote-after-closing 2"]],
  ["a record of megabytes", `a,b\n${"x".repeat(1_100_000)},2\n`, ["record-size 2"]],
])("%s", ([, text, lines]) => {
  expect(linesOf(text)).toEqual(lines);
});

test.for<[string, string[]]>([
  ["a\nb\n", []],
  ["a\r\nb\r\n", []],
  ['a\n"x\r\ny"\n', []],
  ['a\r\n"x\ny"\r\n', []],
  ["a\rb\r", ["note 换行是旧式的 CR，照样读取"]],
  ["\na\r\nb\r\n", ["warning 文件里有几种换行：CRLF、LF"]],
  ["a\r\nb\nc\rd", ["warning 文件里有几种换行：CRLF、LF、CR"]],
])("the line ends of %j", ([text, expected]) => {
  const found = lineEndProblems(text, "x.csv");
  expect(found.map(({ severity, message }) => `${severity} ${message.zh}`)).toEqual(expected);
});

const cell = fc.string({
  unit: fc.constantFrom("a", "中", '"', ",", "\n", "\r\n", "\r", " "),
  maxLength: 6,
});
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

test("whatever the cells hold, each record starts on its physical line", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }),
      fc.constantFrom("\n", "\r\n", "\r"),
      (rows, end) => {
        const texts = rows.map((row) => row.map(quoted).join(","));
        const starts = texts.map(
          (_, i) =>
            texts
              .slice(0, i)
              .map((text) => text + end)
              .join("")
              .split(/\r\n|\n|\r/).length,
        );
        const { records } = readRecords(texts.map((text) => text + end).join(""), "x.csv");
        expect(records?.map(({ line }) => line)).toEqual(starts);
        expect(records?.map(({ cells }) => cells)).toEqual(rows);
      },
    ),
  );
});
