import { expect, test } from "vitest";
import { problem, type Place, type Severity } from "../../src/domain/problem.ts";
import { placedFootnotes } from "../../src/intake/footnotes.ts";
import type { Exception } from "../../src/schema/tables.ts";

const words = { zh: "疑", en: "odd" };
const found = (place: Place, severity: Severity = "warning", code = "odd") =>
  problem(severity, code, place, words, words);

const answer = (footnote: string | null, more: Partial<Exception> = {}): Exception => ({
  ...{ release: null, rule: "odd", table: null, key: null, reason: "查过", author: "张三" },
  ...{ expires: null, line: 2, footnote, ...more },
});

const file = "releases/2020Q1/projects.csv";
const cell = { file, line: 3, column: "annual_plan_wan", record: "P2" };
const note = {
  ...{ release: "2020Q1", table: "projects", line: 3, key: "P2" },
  ...{ column: "annual_plan", text: "含上年结转" },
};
const told = answer("含上年结转");

test("a footnote stands at the cell that it is about", () => {
  expect(placedFootnotes([found(cell)], [told])).toEqual([note]);
});

test.for<[string, string, string | null, string | null]>([
  ["the field's name", file, "annual_plan_wan", "annual_plan"],
  ["the Chinese title", file, "年度计划投资(万元)", "annual_plan"],
  ["a title in another width", file, "年度计划投资（ 亿元）", "annual_plan"],
  ["a title that is no column", file, "不认识", null],
  ["no column", file, null, null],
  ["a document", "releases/2020Q1/release.json", "published_on", null],
  ["a commentary", "content/quarters/2020Q1.zh.md", "12", null],
  ["a table of the site", "targets.csv", "source", "source"],
])("the column by %s is %s: %s", ([, path, title, column]) => {
  const [placed] = placedFootnotes([found({ file: path, line: 2, column: title })], [told]);
  expect(placed?.column).toBe(column);
});

test("only warnings that are answered tell something", () => {
  expect(placedFootnotes([found(cell, "error")], [told])).toEqual([]);
  expect(placedFootnotes([found(cell, "note")], [told])).toEqual([]);
  expect(placedFootnotes([found(cell, "warning", "other")], [told])).toEqual([]);
  expect(placedFootnotes([found(cell)], [answer(null)])).toEqual([]);
  expect(placedFootnotes([found(cell)], [answer("x", { key: "P9" })])).toEqual([]);
});

test("what is said twice of the same cell stands there once", () => {
  expect(placedFootnotes([found(cell)], [told, answer("含上年结转", { key: "P2" })])).toEqual([
    note,
  ]);
});

test.for<[string, Place, string]>([
  ["another release", { ...cell, file: "releases/2020Q2/projects.csv" }, "含上年结转"],
  ["another table", { ...cell, file: "releases/2020Q1/exits.csv", column: null }, "含上年结转"],
  ["another row", { ...cell, line: 4 }, "含上年结转"],
  ["another cell", { ...cell, column: "status" }, "含上年结转"],
])("the same words of %s stand there too", ([, place]) => {
  expect(placedFootnotes([found(cell), found(place)], [told])).toHaveLength(2);
  // Whichever comes first.
  expect(placedFootnotes([found(place), found(cell)], [told])).toHaveLength(2);
});

test("two things said of one cell both stand there, in the order of the answers", () => {
  expect(
    placedFootnotes([found(cell)], [told, answer("另见说明")]).map(({ text }) => text),
  ).toEqual(["含上年结转", "另见说明"]);
});
