import { expect, test } from "vitest";
import { readDataset } from "../../src/intake/read-dataset.ts";
import { filesOf, smallDataset } from "./small-dataset.ts";

const head = "id,name,region,status,completed_ytd_wan,completed_total_wan,actual_start,source\n";
const release = (quarter: string, published_on: string, ytd: number, total: number) => ({
  [`releases/${quarter}/release.json`]: JSON.stringify({
    ...{ quarter, revision: 1, status: "published", published_on, kind: "final", register: true },
  }),
  [`releases/${quarter}/projects.csv`]: `${head}P1,甲区产业园,甲区,building,${ytd},${total},2019-03,S01\n`,
});

test.for<[string, number, number, string[]]>([
  ["a new year begins anew", 5, 505, []],
  [
    "the total since the start does not",
    5,
    400,
    ["releases/2020Q1/projects.csv completed_total_wan"],
  ],
])("%s", ([, ytd, total, told]) => {
  const { problems } = readDataset(
    filesOf({
      ...smallDataset,
      ...release("2019Q4", "2020-01-20", 100, 500),
      ...release("2020Q1", "2020-04-20", ytd, total),
    }),
  );
  expect(problems.map(({ file, column }) => `${file} ${column}`)).toEqual(told);
});
