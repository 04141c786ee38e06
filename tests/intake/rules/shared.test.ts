import { expect, test } from "vitest";
import { headerNames } from "../../../src/intake/header-names.ts";
import { doubledIds, projectsOf } from "../../../src/intake/rules/rule.ts";
import type { ReleaseFacts } from "../../../src/intake/facts.ts";
import { releaseTables } from "../../../src/schema/tables.ts";
import { project } from "../../downloads/dataset.ts";
import { toldOf } from "../found.ts";
import { smallDataset } from "../small-dataset.ts";

/** What many rules ask for. */

const rows = [project("P1"), project("P2"), project("P1", { name: "又一个" })];
const release = { tables: { projects: { rows } } } as unknown as ReleaseFacts;
const without = { tables: { projects: null } } as unknown as ReleaseFacts;

test("the projects of a release are found by their ids, of two the later", () => {
  expect([...projectsOf(release).keys()]).toEqual(["P1", "P2"]);
  expect(projectsOf(release).get("P1")?.name).toBe("又一个");
  expect(projectsOf(without).size).toBe(0);
});

test("ids that stand more than once are told apart from those that do not", () => {
  expect([...doubledIds(rows)]).toEqual(["P1"]);
  expect([...doubledIds(rows.slice(0, 2))]).toEqual([]);
});

test("what every rule asks for is put together once", () => {
  expect(projectsOf(release)).toBe(projectsOf(release));
  expect(doubledIds(rows)).toBe(doubledIds(rows));
  expect(headerNames(releaseTables.exits)).toBe(headerNames(releaseTables.exits));
});

test("a release without projects hides none", () => {
  const list = JSON.stringify({
    ...{ quarter: "2020Q1", revision: 1, status: "published", published_on: "2020-04-20" },
    ...{ kind: "final", register: false },
  });
  const told = toldOf(smallDataset, {
    "releases/2020Q1/release.json": list,
    "releases/2020Q1/projects.csv": null,
    "releases/2020Q1/published.csv":
      "indicator,basis,period,dimension,category,value,unit,source\n" +
      "total_investment,stock,一季度,project,P77,5,亿元,S01\n",
  });
  expect(told).toEqual(["published-category published.csv:2 category"]);
});
