import { expect, test } from "vitest";
import { matrixTable } from "../../../src/components/trend/tables.ts";
import { trendIn } from "../../../src/components/trend/words.ts";
import { createEdition } from "../../../src/components/words/edition.ts";
import { registry } from "../../../src/indicators/registry.ts";
import { namesOf } from "../../../src/report/names.ts";
import type { Dataset } from "../../../src/schema/dataset.ts";
import { regionSlice } from "../../../src/stats/slice.ts";
import { city } from "./city.ts";

/** The quarters at the head of the matrix and the pages they lead to. */
const heads = (dataset: Dataset): (readonly [string, string | undefined])[] => {
  const indicator = (id: string) => Object.entries(registry).find(([key]) => key === id)?.[1];
  const edition = createEdition(dataset.site, namesOf(dataset), indicator, "en", "/");
  const slices = [regionSlice("01"), regionSlice("02")];
  const table = matrixTable(trendIn(edition, dataset), "completion_rate", slices, () => undefined);
  return table.columns.slice(1).map(({ label, href }) => [label, href]);
};

const pages = ["/en/2020Q1/", "/en/2020Q2/", undefined, "/en/2020Q4/", "/en/2021Q1/"];

test("a quarter without a release keeps its column, and leads nowhere", () => {
  expect(heads(city).map(([label]) => label)).toEqual([
    "Q1 2020",
    "Q2 2020",
    "Q3 2020",
    "Q4 2020",
    "Q1 2021",
  ]);
  expect(heads(city).map(([, href]) => href)).toEqual(pages);
});

/** The city with a list of named projects in the third quarter. */
const withList = (status: "published" | "draft"): Dataset => ({
  ...city,
  releases: city.releases.flatMap((release) =>
    release.quarter === "2020Q4"
      ? [{ ...release, id: "2020Q3", quarter: "2020Q3", register: false, status }, release]
      : release,
  ),
});

test("a quarter without a register leads to its page, a draft does not", () => {
  expect(heads(withList("published"))[2]?.[1]).toBe("/en/2020Q3/");
  expect(heads(withList("draft")).map(([, href]) => href)).toEqual(pages);
});
