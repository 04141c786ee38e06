import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readDataset } from "../../src/intake/read-dataset.ts";
import { asTold } from "../../src/intake/told.ts";
import { rules } from "../../src/intake/rules/index.ts";
import { sortProblems } from "../../src/intake/sort-problems.ts";
import { printed } from "./printed.ts";
import { filesOf, smallDataset } from "./small-dataset.ts";

/**
 * Every folder of tests/fixtures/intake is a case: its files stand in place of those of the small data
 * set, and its problems.txt says what must be found. The folder's name begins with the code of the fault.
 */
const root = join(import.meta.dirname, "../fixtures/intake");
const cases = readdirSync(root).sort();

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "problems.txt")
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

test.for(cases)("%s", async (name) => {
  const files = filesOf(smallDataset);
  for (const path of filesIn(join(root, name)))
    files.set(path, readFileSync(join(root, name, path)));
  const { dataset, problems: findings } = readDataset(files);
  const problems = sortProblems(asTold(findings));
  expect(problems.map(({ code }) => code)).toContain(name.split(".")[0]);
  expect(dataset === null).toBe(problems.some(({ severity }) => severity === "error"));
  await expect(problems.map(printed).join("\n")).toMatchFileSnapshot(
    join(root, name, "problems.txt"),
  );
});

test("every rule has a case that breaks it", () => {
  const broken = new Set(cases.map((name) => name.split(".")[0]));
  expect(rules.map(({ code }) => code).filter((code) => !broken.has(code))).toEqual([]);
});

test("the codes of the rules are unique", () => {
  expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
});
