import { expect, test } from "vitest";
import type { Quarter } from "../../src/domain/quarter.ts";
import type { Release } from "../../src/schema/dataset.ts";
import { Known, knownReleases, latestOfEach, latestReleases } from "../../src/stats/known.ts";
import { registerBefore } from "../../src/stats/like.ts";
import { dataset, project, register, release } from "../support/rows.ts";

const published = (quarter: Quarter, on: string, filled: Partial<Release> = {}): Release =>
  register(quarter, [project("A")], { published_on: on, ...filled });

test.for<[string, string, boolean]>([
  ["2020-04-20", "2020-04-20", true],
  ["2020-04-21", "2020-04-20", false],
  ["2020-04-19", "2020-04-20", true],
  ["2020-04-20T10:00:00+08:00", "2020-04-20", true],
  ["2020-04-20", "2020-04-20T10:00:00+08:00", true],
  ["2020-04-20T10:00:00+08:00", "2020-04-20T10:00:00+08:00", true],
  ["2020-04-20T10:00:01+08:00", "2020-04-20T10:00:00+08:00", false],
  ["2020-04-20T02:00:00Z", "2020-04-20T10:00:00+08:00", true],
  ["2020-04-20T02:00:01Z", "2020-04-20T10:00:00+08:00", false],
  ["2020-04-21", "2020-04-20T23:59:59+08:00", false],
])("what was published on %s was known on %s: %s", ([earlier, later, known]) => {
  const [before, page] = [published("2020Q1", earlier), published("2020Q2", later)];
  const found = knownReleases(dataset([before, page]), page).release("2020Q1");
  expect(found).toBe(known ? before : null);
});

const first = published("2020Q1", "2020-04-20");
const second = published("2020Q1", "2020-06-01", { revision: 2 });
const third = published("2020Q1", "2020-09-01", { revision: 3 });
const draft = published("2019Q4", "2020-01-20", { status: "draft" });
const list = release("2019Q3", {
  published_on: "2019-10-20",
  projects: [project("A")],
  register: false,
});
const page = published("2020Q2", "2020-07-20");
const data = dataset([list, draft, first, second, third, page]);

test("the latest revision known is the one that counts", () => {
  expect(knownReleases(data, page).release("2020Q1")).toBe(second);
  expect(latestReleases(data, "2020Q2").release("2020Q1")).toBe(third);
});

test("a draft is never known, and the page's own quarter and later ones are not earlier", () => {
  const known = knownReleases(data, page);
  expect(known.release("2019Q4")).toBeNull();
  expect(known.release("2020Q2")).toBeNull();
  expect(knownReleases(data, first).latestFirst).toEqual([list]);
  expect(known.latestFirst).toEqual([second, list]);
});

test("a list of named projects is known, but is no register", () => {
  const known = knownReleases(data, page);
  expect(known.release("2019Q3")).toBe(list);
  expect(known.register("2019Q3")).toBeNull();
  expect(known.register("2020Q1")).toBe(second);
  expect(known.latestRegister).toBe(second);
  expect(knownReleases(data, first).latestRegister).toBeNull();
});

test("a revision that is no register any more does not bring the earlier one back", () => {
  const withdrawn = published("2020Q1", "2020-06-01", { revision: 2, register: false });
  expect(knownReleases(dataset([first, withdrawn, page]), page).register("2020Q1")).toBeNull();
});

test("what is known does not depend on the order in which it is told", () => {
  const known = new Known([second, list, third, page, first]);
  expect(known.release("2020Q1")).toBe(third);
  expect(known.latestFirst).toEqual([page, third, list]);
});

test("what is published today is the latest revision of every quarter, in the order of time", () => {
  expect(latestOfEach(data)).toEqual([list, third, page]);
});

test("the register before is that of the same year", () => {
  const known = new Known([published("2019Q4", "2020-01-20"), first]);
  expect(registerBefore("2020Q2", known)).toBe(first);
  expect(registerBefore("2020Q1", known)).toBeNull();
  expect(registerBefore("2020Q4", known)).toBeNull();
});
