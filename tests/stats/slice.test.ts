import { expect, test } from "vitest";
import { Slicing } from "../../src/stats/slice.ts";
import { category, dataset, project, region, wan } from "../support/rows.ts";

const slicing = (): Slicing =>
  new Slicing(
    dataset([], {
      regions: [region("420302")],
      categories: [
        category("sector", "420302"),
        category("sector", "industry"),
        category("size", "small", null, 100),
        category("size", "large", 100, null),
      ],
    }),
  );

test("slices are numbered: the whole, then each dimension in the order of its file, not stated last", () => {
  expect(slicing().slices.map(({ dimension, category: code }) => `${dimension},${code}`)).toEqual([
    ...[",", "region,420302", "region,"],
    ...["sector,420302", "sector,industry", "sector,"],
    ...["level,", "size,small", "size,large", "size,"],
  ]);
  expect(slicing().numberOf({ dimension: "sector", category: "industry" })).toBe(4);
  expect(slicing().numberOf({ dimension: "sector", category: "culture" })).toBeNull();
});

test("a sector that has a region's code is no region", () => {
  expect(slicing().regionOf({ dimension: "region", category: "420302" })?.name).toContain("420302");
  expect(slicing().regionOf({ dimension: "sector", category: "420302" })).toBeNull();
  expect(slicing().regionOf({ dimension: "region", category: "" })).toBeNull();
});

test("a row lies in the whole and in one slice of each dimension", () => {
  const placed = project("A", { sector: "industry", total_investment: wan(100) });
  expect(slicing().placesOf(placed)).toEqual([0, 2, 4, 6, 8]);
  expect(slicing().placesOf(project("B"))).toEqual([0, 2, 5, 6, 9]);
  expect(slicing().placesOfRegion("420302")).toEqual([0, 1]);
  expect(slicing().placesOfRegion(null)).toEqual([0, 2]);
});

test("a category that the data set does not have is an error of the program, not a slice", () => {
  expect(() => slicing().placesOf(project("A", { sector: "culture" }))).toThrow(
    "no sector culture in the data set",
  );
});
