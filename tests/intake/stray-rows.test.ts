import { expect, test } from "vitest";
import { problem } from "../../src/domain/problem.ts";
import { inRuns, isStray } from "../../src/intake/stray-rows.ts";

test.for<[string, number, number, boolean, boolean]>([
  ["one wrong cell is a slip", 1, 0, true, false],
  ["two wrong cells and one right are another line", 2, 1, true, true],
  ["two wrong and two right may be a row", 2, 2, true, false],
  ["seven wrong in a long row are seven slips", 7, 20, true, false],
  ["eight wrong in a long row are another line", 8, 20, true, true],
  ["a row that can be used is a row", 8, 0, false, false],
])("%s", ([, bad, good, unusable, expected]) => {
  const titles = Array.from({ length: bad }, (_, i) => `c${i}`);
  expect(isStray({ bad: titles, good, unusable })).toBe(expected);
});

test("lines of one kind that follow each other are told once", () => {
  const words = { zh: "空行", en: "A blank line" };
  const at = (code: string, line: number) =>
    problem("warning", code, { file: "x.csv", line }, words, words);
  const told = inRuns([
    ...[3, 4, 5].map((line) => at("row-blank", line)),
    ...[7, 8].map((line) => at("row-stray", line)),
    ...[9, 10].map((line) => at("row-width", line)),
    at("row-blank", 11),
  ]);
  expect(told.map(({ code, line, message }) => `${code} ${line} ${message.en}`)).toEqual([
    "row-blank 3 A blank line (to line 5, 3 lines in all)",
    "row-stray 7 A blank line (to line 8, 2 lines in all)",
    "row-width 9 A blank line",
    "row-width 10 A blank line",
    "row-blank 11 A blank line",
  ]);
  expect(told[0]?.message.zh).toBe("空行（到第 5 行，共 3 行）");
});
