import { expect, test } from "vitest";
import { asOf, latestReleases, publishedReleases } from "../../src/report/releases.ts";
import { draftTexts, tracesFinder } from "../../src/verify/drafts.ts";
import { context, project, release } from "../downloads/dataset.ts";

/** A release whose time has not come is a draft until then. */

const marker = "泄密标记项目-7Q2Z";
const [first, second] = [
  release(),
  release({
    id: "2022Q4",
    quarter: "2022Q4",
    published_on: "2023-01-20T09:00:00+08:00",
    projects: [project("MARK-7Q2Z", { name: marker })],
  }),
];
const { dataset } = context([first, second]);

test.for<[string, string[]]>([
  ["2022-10-19", []],
  ["2022-10-19T15:59:59Z", []],
  ["2022-10-19T16:00:00Z", ["2022Q3"]],
  ["2022-10-20", ["2022Q3"]],
  ["2023-01-20T08:59:59+08:00", ["2022Q3"]],
  ["2023-01-20T00:59:59Z", ["2022Q3"]],
  ["2023-01-20T01:00:00Z", ["2022Q3", "2022Q4"]],
  ["2023-01-20", ["2022Q3", "2022Q4"]],
])("at %s these are out: %s", ([moment, ids]) => {
  const shown = asOf(dataset, moment);
  expect(publishedReleases(shown).map(({ id }) => id)).toEqual(ids);
  expect(latestReleases(shown).map(({ id }) => id)).toEqual(ids);
});

test("what is not due is searched for in the pages like any draft", () => {
  const early = asOf(dataset, "2023-01-19");
  expect(draftTexts(early)).toContain(marker);
  expect(tracesFinder(draftTexts(early))(`<p>${marker}</p>`)).toEqual([marker]);
  expect(draftTexts(asOf(dataset, "2023-01-20"))).toEqual([]);
});

test("once everything is due the data are as they were", () => {
  expect(asOf(dataset, "2024-01-01")).toBe(dataset);
});
