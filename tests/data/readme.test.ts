import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { aggregates, compiled, events, ofProjects, projects, shiyan } from "./shiyan.ts";

const readme = readFileSync("data/README.md", "utf8");

/** The body rows of the tables under a heading, up to the next heading. */
function tableUnder(heading: RegExp): string[] {
  const lines = readme.split("\n");
  const start = lines.findIndex((line) => heading.test(line));
  const length = lines.slice(start + 1).findIndex((line) => line.startsWith("#"));
  const rows = lines.slice(start + 1, start + 1 + length).filter((line) => line.startsWith("|"));
  return rows.slice(2);
}

/** What the working list of the compilation held, and what of it is not a row of its own here. */
test.for<[string, number, number, RegExp]>([
  ["aggregates", 398, aggregates.length, /^### 汇总数/],
  // Three projects are named by two sources in one quarter, and have one row.
  ["projects", 242, projects.length + 3, /^### 项目（/],
  ["events", 24, events.length, /^### 活动（/],
])("%s: the %i compiled are those published and those listed as left out", (row) => {
  const [, compiled, kept, heading] = row;
  expect(kept + tableUnder(heading).length).toBe(compiled);
});

test("the ranks: three at a rally, five beside a figure, two of their own, one left out", () => {
  const scores = shiyan.releases.flatMap((release) => release.scores ?? []);
  const beside = aggregates.filter(({ rank }) => rank !== null);
  const own = aggregates.filter(({ unit }) => unit === "名");
  expect(
    scores.length + beside.length + own.length + tableUnder(/^### 位次/).length,
  ).toBe(11);
});

test("the numbers of rows that the text names are right", () => {
  const cell = (file: string) =>
    new RegExp(`^\\| \`${file.replace(/[.*/]/g, "\\$&")}\`\\s*\\| (\\d+)`, "m").exec(readme)?.[1];
  expect(cell("regions.csv")).toBe(String(shiyan.regions.length));
  expect(cell("categories.csv")).toBe(String(shiyan.categories.length));
  expect(cell("sources.csv")).toBe(String(shiyan.sources.length));
  expect(cell("exceptions.csv")).toBe(String(shiyan.exceptions.length));
  expect(cell("releases/*/published.csv")).toBe(String(aggregates.length + ofProjects.length));
  expect(cell("releases/*/projects.csv")).toBe(String(projects.length));
  expect(cell("releases/*/events.csv")).toBe(String(events.length));
  expect(readme).toContain(`共${new Set(projects.map(({ id }) => id)).size}个项目`);
  expect(readme).toContain(`共${compiled.length}期发布`);
});

test("every id in the list of merged names is a project", () => {
  const ids = new Set(projects.map(({ id }) => id));
  const merged = tableUnder(/^## 合并/).map((line) => /sy-\d{4}/.exec(line)?.[0] ?? line);
  expect(merged.length).toBe(18);
  expect(merged.filter((id) => !ids.has(id))).toEqual([]);
});
