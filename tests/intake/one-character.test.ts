import { expect, test } from "vitest";
import { readDataset } from "../../src/intake/read-dataset.ts";
import { filesOf, smallDataset } from "./small-dataset.ts";

/**
 * A good file with one character changed either says the same, or is told on the line of the change.
 * (The measure of the Pollock benchmark of CSV parsers.)
 */
const file = "releases/2020Q1/projects.csv";
const text = smallDataset[file] ?? "";

const read = (changed: string) => readDataset(filesOf({ ...smallDataset, [file]: changed }));
const rowsOf = (changed: string): unknown =>
  read(changed).dataset?.releases[0]?.projects?.map((row) => ({ ...row, line: 0 }));
const before = rowsOf(text);

// But for the line end at the very end, which may be missing.
const structure = [...text.trimEnd().matchAll(/[,\n]/g)].map(({ index }) => index);
const lineOf = (index: number): number => text.slice(0, index).split("\n").length;

/** Whether the change was told on its line, or in the header, or for the file as a whole. */
function isTold(changed: string, index: number): boolean {
  const lines = new Set([lineOf(index), lineOf(index) + 1, 1, null]);
  return read(changed).problems.some((problem) => problem.file === file && lines.has(problem.line));
}

test.for(["", ";", "\t", '"', "，", "\0", "\u200B"])(
  "any delimiter or line end replaced by %j is told, or changes nothing",
  (other) => {
    for (const index of structure) {
      const changed = text.slice(0, index) + other + text.slice(index + 1);
      const same = JSON.stringify(rowsOf(changed)) === JSON.stringify(before);
      expect(
        same || isTold(changed, index),
        `at ${index}: ${changed.slice(index - 9, index + 9)}`,
      ).toBe(true);
    }
  },
);

test.for(['"', "\0", "\u202E", "\uFFFD"])("%j put in anywhere is told", (other) => {
  for (let index = 0; index <= text.length; index += 1) {
    const changed = text.slice(0, index) + other + text.slice(index);
    expect(isTold(changed, index), `at ${index}: ${changed.slice(index - 9, index + 9)}`).toBe(
      true,
    );
  }
});

test("every order of the columns says the same", () => {
  const cells = text
    .trimEnd()
    .split("\n")
    .map((line) => line.split(","));
  const turned = cells.map((row) => row.toReversed().join(",")).join("\n");
  expect(rowsOf(turned)).toEqual(before);
});

test("CRLF, CR, a BOM and Chinese headers say the same", () => {
  expect(rowsOf(text.replaceAll("\n", "\r\n"))).toEqual(before);
  expect(rowsOf(text.replaceAll("\n", "\r"))).toEqual(before);
  expect(rowsOf(`\uFEFF${text}`)).toEqual(before);
  const chinese =
    "项目编号,项目名称,县市区,类别,级别,专项,状态,总投资(万元),年度计划投资（万元）,本年完成投资(万元),计划开工,实际开工,集中开工,来源";
  const renamed = [chinese, ...text.split("\n").slice(1)].join("\n");
  expect(read(renamed).problems).toEqual([]);
  expect(rowsOf(renamed)).toEqual(before);
});

test("the report does not depend on the order of the files", () => {
  const files = filesOf({ ...smallDataset, [file]: text.replaceAll("甲区,", "丁区,") });
  const turned = new Map([...files].toReversed());
  expect(readDataset(turned)).toEqual(readDataset(files));
});
