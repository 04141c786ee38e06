import { expect, test } from "vitest";
import { readDataset } from "../../src/intake/read-dataset.ts";
import { filesOf, smallDataset } from "./small-dataset.ts";

test("a small data set is read without a word", () => {
  const { dataset, problems } = readDataset(filesOf(smallDataset));
  expect(problems).toEqual([]);
  const [release] = dataset?.releases ?? [];
  expect(release?.id).toBe("2020Q1");
  expect(release?.projects?.[0]).toMatchObject({
    line: 2,
    id: "P1",
    region: "420302",
    tags: ["special-bond", "rally"],
    status: "building",
    total_investment: 500_000_000,
    completed_ytd: 25_005_000,
    planned_start: "2020-02",
    bundle: null,
  });
  expect(release?.projects?.[1]).toMatchObject({ sector: "transport", annual_plan: null });
  expect(release?.events?.[0]?.total_investment).toBe(90_820_000_000);
  expect(release?.published?.[0]?.value.text).toBe("244");
  expect(release?.tasks).toBeNull();
});

test("an empty folder is told what a site needs", () => {
  const { dataset, problems } = readDataset(new Map());
  expect(dataset).toBeNull();
  expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
    "categories.csv file-missing",
    "regions.csv file-missing",
    "releases file-missing",
    "site.json file-missing",
    "sources.csv file-missing",
  ]);
});
