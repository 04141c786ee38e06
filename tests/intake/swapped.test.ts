import { expect, test } from "vitest";
import { inLetters } from "../../src/intake/letters.ts";
import { withoutRepeats } from "../../src/intake/repeated.ts";
import { findingsOf, placed } from "./found.ts";
import { projectsFile, registerWith, type Title } from "./full-register.ts";

/** Two columns whose cells stand under each other's header are told once, and hide nothing else. */

const good = registerWith();
const register = good[projectsFile] ?? "";
type Rows = string[][];

/** The register with its rows changed; the header stays. */
function withRows(
  change: (rows: Rows, at: (title: Title) => number) => void,
): Record<string, string> {
  const [header = [], ...rows] = register
    .trim()
    .split("\n")
    .map((line) => line.split(","));
  change(rows, (title) => header.indexOf(title));
  return {
    ...good,
    [projectsFile]: [header, ...rows].map((cells) => `${cells.join(",")}\n`).join(""),
  };
}

const exchange = (rows: Rows, one: number, other: number): void => {
  for (const cells of rows) [cells[one], cells[other]] = [cells[other] ?? "", cells[one] ?? ""];
};

const letters = (files: Record<string, string>) => withoutRepeats(inLetters(findingsOf(files)));
const told = (files: Record<string, string>): string[] => letters(files).map(placed);

test.for<[Title, Title]>([
  ["region", "sector"],
  ["sector", "level"],
  ["region", "status"],
  ["status", "reason"],
  ["status", "note"],
  ["tags", "source"],
  ["total_investment_wan", "signed"],
  ["region", "total_investment_wan"],
  ["id", "name"],
  ["name", "region"],
])("the cells of %s and %s", ([one, other]) => {
  const files = withRows((rows, at) => {
    exchange(rows, at(one), at(other));
  });
  const [letter, ...others] = letters(files);
  expect(others).toEqual([]);
  expect(letter).toMatchObject({ severity: "error", code: "columns-swapped", line: 1 });
  expect(letter?.message.zh).toContain(`“${one}”和“${other}”`);
  expect(letter?.related?.length).toBeGreaterThan(8);
});

test("two pairs are two letters", () => {
  const files = withRows((rows, at) => {
    exchange(rows, at("region"), at("sector"));
    exchange(rows, at("status"), at("reason"));
  });
  expect(told(files)).toEqual([
    "columns-swapped projects.csv:1 region",
    "columns-swapped projects.csv:1 status",
  ]);
});

test("other faults of the same rows, and of the same cells, are told beside it", () => {
  const files = withRows((rows, at) => {
    const [first = [], second = [], third = []] = rows;
    first[at("total_investment_wan")] = "5亿";
    second[at("region")] = "丁区";
    third[at("completed_total_wan")] = "100";
    exchange(rows, at("region"), at("sector"));
  });
  expect(told(files).sort()).toEqual([
    "columns-swapped projects.csv:1 region",
    "number-format projects.csv:2 total_investment_wan",
    "running-total-falls projects.csv:4 completed_total_wan",
    // What is no county stands under the other header.
    "unknown-region projects.csv:3 sector",
  ]);
});

test.for<[string, (rows: Rows, at: (title: Title) => number) => void]>([
  [
    "the cells of one row are slips",
    (rows, at) => {
      exchange(rows.slice(0, 1), at("region"), at("sector"));
    },
  ],
  [
    "a county that nobody knows, beside a blank column",
    (rows, at) => {
      for (const cells of rows) [cells[at("region")], cells[at("note")]] = ["丁区", ""];
    },
  ],
  [
    "ids that are none, beside a source that could be one",
    (rows, at) => {
      for (const cells of rows) cells[at("id")] = `项目${cells[at("id")] ?? ""}`;
    },
  ],
  [
    "ids that stand twice, beside a cell that cannot be read",
    (rows, at) => {
      for (const cells of rows) cells[at("id")] = "P1";
      for (const cells of rows) cells[at("signed")] = "早";
    },
  ],
  [
    "counts with decimals, beside whole amounts",
    (rows, at) => {
      for (const cells of rows) cells[at("expected_jobs")] = "1.5";
    },
  ],
])("%s: no exchange is seen", ([, change]) => {
  const codes = findingsOf(withRows(change)).map(({ code }) => code);
  expect(codes.length).toBeGreaterThan(0);
  expect(codes).not.toContain("columns-swapped");
});
