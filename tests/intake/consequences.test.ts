import { expect, test } from "vitest";
import type { Problem } from "../../src/domain/problem.ts";
import { answerWarnings } from "../../src/intake/answers.ts";
import { guideCodes } from "../../src/intake/guide/index.ts";
import { readDataset } from "../../src/intake/read-dataset.ts";
import { placed } from "./found.ts";
import { projectsFile, registerWith, type Title } from "./full-register.ts";
import { filesOf } from "./small-dataset.ts";

/** Merged cells and exchanged columns are told once, with what follows from them and without what does not. */

const good = registerWith();
const [header = [], ...register] = (good[projectsFile] ?? "")
  .trim()
  .split("\n")
  .map((line) => line.split(","));
type Change = (rows: string[][], at: (title: Title) => number) => void;

function withRows(...changes: readonly Change[]): Record<string, string> {
  const rows = register.map((cells) => [...cells]);
  for (const change of changes) change(rows, (title) => header.indexOf(title));
  return {
    ...good,
    [projectsFile]: [header, ...rows].map((cells) => `${cells.join(",")}\n`).join(""),
  };
}

const exchange =
  (one: Title, other: Title): Change =>
  (rows, at) => {
    for (const cells of rows)
      [cells[at(one)], cells[at(other)]] = [cells[at(other)] ?? "", cells[at(one)] ?? ""];
  };

const cell =
  (row: number, title: Title, text: string): Change =>
  (rows, at) => {
    const cells = rows[row];
    if (cells) cells[at(title)] = text;
  };

/** The register by county, of which only the first row of each names it. */
const merged: Change = (rows, at) => {
  const region = at("region");
  rows.sort((a, b) => ((a[region] ?? "") < (b[region] ?? "") ? -1 : 1));
  const words = rows.map((cells) => cells[region]);
  for (const [i, cells] of rows.entries()) if (words[i] === words[i - 1]) cells[region] = "";
};

const answersHead = "release,rule,table,key,reason,author,expires,footnote\n";

function letters(files: Record<string, string>, ...answers: readonly string[]): Problem[] {
  const rows = answers.map((rule) => `2020Q2,${rule},projects,,对过原表,张三,,\n`).join("");
  const read = readDataset(filesOf({ ...files, "exceptions.csv": answersHead + rows }));
  return answerWarnings(read.problems, read.exceptions, { day: "2020-08-01", codes: guideCodes });
}
const told = (files: Record<string, string>): string[] =>
  letters(files).map((letter) => `${letter.severity} ${placed(letter)}`);

test.for<[Title, Title, "error" | "warning"]>([
  ["annual_plan_wan", "completed_ytd_wan", "warning"],
  ["total_investment_wan", "annual_plan_wan", "warning"],
  ["completed_ytd_wan", "completed_total_wan", "warning"],
  ["planned_start", "planned_finish", "warning"],
  // A start that is yet to come is an error, whatever is the cause.
  ["planned_start", "actual_start", "error"],
  ["planned_finish", "actual_finish", "error"],
])("%s and %s exchanged are one letter", ([one, other, severity]) => {
  const found = letters(withRows(exchange(one, other)));
  expect(found.map(({ code }) => code)).toEqual(["columns-reversed"]);
  expect(found[0]).toMatchObject({ severity, line: 1, column: one });
  expect(found[0]?.related?.length).toBeGreaterThan(8);
  expect(found[0]?.explains).toBeUndefined();
});

test("counties that were merged are one letter, though the register before has them all", () => {
  const [letter, ...others] = letters(withRows(merged));
  expect(others).toEqual([]);
  expect(letter).toMatchObject({ severity: "warning", code: "cells-merged", line: 3 });
  expect(letter?.related?.map(({ code }) => code)).toEqual(
    Array.from({ length: 7 }, () => "classification-changed"),
  );
});

test("what does not follow from it is told beside it, in the same rows and cells", () => {
  const otherFaults = [
    cell(0, "total_investment_wan", "5"),
    cell(1, "completed_total_wan", "100"),
    cell(2, "status", "未开工"),
    cell(3, "signed", "2011-01"),
  ];
  const own = told(withRows(...otherFaults)).sort();
  expect(own).toEqual([
    "warning fact-changed projects.csv:5 signed",
    "warning running-total-falls projects.csv:3 completed_total_wan",
    "warning status-back projects.csv:4 status",
    "warning unit-slip projects.csv:2 total_investment_wan",
  ]);
  const beside = told(withRows(...otherFaults, exchange("planned_start", "planned_finish"))).sort();
  expect(beside).toEqual([...own, "warning columns-reversed projects.csv:1 planned_start"].sort());
});

test("a cause that is answered explains nothing", () => {
  const files = withRows(exchange("completed_ytd_wan", "completed_total_wan"));
  const found = letters(files, "columns-reversed");
  expect(found[0]).toMatchObject({ severity: "note", code: "columns-reversed" });
  expect(found.slice(1).every(({ severity }) => severity === "warning")).toBe(true);
  expect(found.slice(1).map(({ code }) => code)).toContain("running-total-falls");
});

test("what was answered is told as answered, and with no cause", () => {
  const files = withRows(exchange("completed_ytd_wan", "completed_total_wan"));
  const found = letters(files, "running-total-falls");
  const codes = found.map(({ severity, code }) => `${severity} ${code}`);
  expect(codes).toContain("warning columns-reversed");
  expect(codes).toContain("note running-total-falls");
  expect(
    found.find(({ code }) => code === "columns-reversed")?.related?.map(({ code }) => code),
  ).toContain("running-total-falls");
});

test("two rows the wrong way round are two slips", () => {
  const two: Change = (rows, at) => {
    exchange("planned_start", "planned_finish")(rows.slice(0, 2), at);
  };
  expect(told(withRows(two)).filter((one) => one.includes("columns-reversed"))).toEqual([]);
});
