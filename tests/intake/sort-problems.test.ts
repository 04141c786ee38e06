import { expect, test } from "vitest";
import { problem, type Place } from "../../src/domain/problem.ts";
import { sortProblems } from "../../src/intake/sort-problems.ts";

const words = { zh: "坏", en: "bad" };
const sorted = (...places: readonly (Place & { readonly code?: string })[]): Place[] =>
  sortProblems(
    places.map(({ code = "x", ...place }) => problem("error", code, place, words, words)),
  );

test.for<[string, readonly (Place & { readonly code?: string })[]]>([
  [
    "by file",
    [
      { file: "a", line: 9 },
      { file: "b", line: 1 },
    ],
  ],
  ["by line", [{ file: "a" }, { file: "a", line: 2 }, { file: "a", line: 10 }]],
  [
    "by column",
    [
      { file: "a", line: 1 },
      { file: "a", line: 1, column: "A" },
      { file: "a", line: 1, column: "a" },
      { file: "a", line: 1, column: "b" },
    ],
  ],
  [
    "by the number of the column in a text",
    [
      { file: "a", line: 1, column: "2" },
      { file: "a", line: 1, column: "9" },
      { file: "a", line: 1, column: "10" },
      { file: "a", line: 1, column: "11" },
    ],
  ],
  [
    "by name where a column only begins or ends with a number",
    [
      { file: "a", line: 1, column: "10a" },
      { file: "a", line: 1, column: "2a" },
      { file: "a", line: 1, column: "a10" },
      { file: "a", line: 1, column: "a2" },
    ],
  ],
  [
    "by name where only one is a number",
    [
      { file: "a", line: 1, column: "10" },
      { file: "a", line: 1, column: "1a" },
    ],
  ],
  [
    "by code",
    [
      { file: "a", line: 1, column: "b", code: "x" },
      { file: "a", line: 1, column: "b", code: "y" },
    ],
  ],
])("problems are sorted %s", ([, places]) => {
  const expected = places.map(({ file, line = null, column = null, code = "x" }) => ({
    ...{ file, line, column, code },
  }));
  expect(sorted(...places)).toMatchObject(expected);
  expect(sorted(...places.toReversed())).toMatchObject(expected);
});

test("equal places keep their order", () => {
  const at = (text: string): Place => ({ file: "a", line: 1, column: "b", text });
  expect(sorted(at("2"), at("1"), at("3")).map(({ text }) => text)).toEqual(["2", "1", "3"]);
});
