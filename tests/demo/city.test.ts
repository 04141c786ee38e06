import { describe, expect, test } from "vitest";
import { findings } from "../../src/consistency/findings.ts";
import { computedFrom } from "../../src/consistency/computed-from.ts";
import { cityDataset, generateCity, type CitySize } from "../../src/demo/city.ts";
import { add, equals, negate, type Exact } from "../../src/domain/exact.ts";
import { valueOf } from "../../src/domain/reading.ts";
import { quarterBefore } from "../../src/domain/quarter.ts";
import { computeRelease } from "../../src/indicators/statistics.ts";
import { answerWarnings } from "../../src/intake/answers.ts";
import { guideCodes } from "../../src/intake/guide/index.ts";
import { readDataset, type DatasetRead } from "../../src/intake/read-dataset.ts";
import type { Release } from "../../src/schema/dataset.ts";
import { exitReasons, releaseTables, siteTables, statuses } from "../../src/schema/tables.ts";
import { bridge } from "../../src/stats/bridge.ts";
import { knownReleases } from "../../src/stats/known.ts";
import { regionSlice } from "../../src/stats/slice.ts";

const encoder = new TextEncoder();

const read = (files: ReadonlyMap<string, string>): DatasetRead =>
  readDataset(new Map([...files].map(([path, text]) => [path, encoder.encode(text)])));

const city = generateCity();
const { dataset, problems, exceptions } = read(city.data);
if (!dataset) throw new Error("the made-up city cannot be read");
const { releases } = dataset;

const codesOf = (found: DatasetRead["problems"]): string[] => [
  ...new Set(found.map(({ severity, code }) => `${severity} ${code}`)),
];

const small: CitySize = { quarters: 7, projects: 30 };
const textOf = (size: CitySize): string => JSON.stringify([...generateCity(size).data]);

describe("the same city every time", () => {
  test("the same size and seed give the same bytes", () => {
    expect(textOf(small)).toBe(textOf(small));
  });

  test("another seed gives another city", () => {
    expect(textOf({ ...small, seed: 2 })).not.toBe(textOf({ ...small, seed: 3 }));
  });

  test("a city needs a quarter and a project", () => {
    expect(() => cityDataset({ quarters: 0 })).toThrow(RangeError);
    expect(() => cityDataset({ projects: 0 })).toThrow(RangeError);
  });
});

/** What a lively city has, and its clerks have answered; a bulletin that cuts digits off is worth a note. */
const answered = [
  ...["project-returns", "computed-and-published", "growth-differs", "rank-differs"],
];
const expected = [...answered.map((code) => `warning ${code}`), "note last-digit"];

describe("the check", () => {
  test.for<CitySize>([
    { projects: 1 },
    { projects: 1, quarters: 1 },
    { projects: 10, seed: 5 },
    { projects: 150, quarters: 40, seed: 6 },
    { projects: 400, quarters: 8, seed: 7 },
  ])("passes %j with no error", (size) => {
    const found = read(generateCity(size).data);
    expect(codesOf(found.problems).filter((code) => !expected.includes(code))).toEqual([]);
    expect(found.dataset).not.toBeNull();
  });

  test("warns of what is answered, and of nothing else", () => {
    expect(codesOf(problems).sort()).toEqual([...expected].sort());
    expect([...new Set(dataset.exceptions.map(({ rule }) => rule))].sort()).toEqual(
      [...answered].sort(),
    );
    const day = "2023-11-01";
    const left = answerWarnings(problems, exceptions, { day, codes: guideCodes });
    expect(left.filter(({ severity }) => severity !== "note")).toEqual([]);
  });

  test("reads from the files what was meant", () => {
    const meant = cityDataset(small);
    expect(read(generateCity(small).data).dataset).toEqual(meant);
  });
});

const tables = Object.keys(releaseTables) as (keyof typeof releaseTables)[];
const shared = Object.keys(siteTables) as (keyof typeof siteTables)[];
const everyRow = releases.flatMap(({ projects }) => projects ?? []);

describe("the demonstration", () => {
  test("says on itself that it is made up", () => {
    expect(dataset.site.fictional).toBe(true);
    for (const { notes } of releases) expect(notes?.zh).toContain("虚构数据");
  });

  test("has fifteen quarters of registers and three later versions", () => {
    expect(releases.map(({ id }) => id)).toEqual([
      ...["2020Q1", "2020Q2", "2020Q3", "2020Q4", "2021Q1", "2021Q2", "2021Q2-r2", "2021Q3"],
      ...["2021Q4", "2022Q1", "2022Q1-r2", "2022Q1-r3", "2022Q2", "2022Q3", "2022Q4"],
      ...["2023Q1", "2023Q2", "2023Q3"],
    ]);
    expect(releases.every(({ register }) => register)).toBe(true);
    expect(releases.at(-1)?.kind).toBe("provisional");
  });

  test("has about 400 projects in every register", () => {
    const sizes = releases.map(({ projects }) => projects?.length ?? 0);
    expect(Math.min(...sizes)).toBeGreaterThan(350);
    expect(Math.max(...sizes)).toBeLessThan(450);
  });

  test.for(tables)("%s has rows", (table) => {
    // Nobody can leave the first register.
    const without = releases.filter((release) => (release[table] ?? []).length === 0);
    expect(without.map(({ id }) => id)).toEqual(table === "exits" ? ["2020Q1"] : []);
  });

  test.for(shared)("%s has rows", (table) => {
    expect(dataset[table].length).toBeGreaterThan(0);
  });

  test("has every status, in every register", () => {
    for (const { projects } of releases)
      expect(new Set(projects?.map(({ status }) => status))).toEqual(
        new Set(Object.keys(statuses)),
      );
  });

  test("has every reason to leave", () => {
    const reasons = releases.flatMap(({ exits }) => exits?.map(({ reason }) => reason) ?? []);
    expect([...new Set(reasons)].sort()).toEqual(Object.keys(exitReasons).sort());
  });

  test("has bundles, changed plans, reasons, ceremonies, months without a day and a giant", () => {
    expect(everyRow.some(({ bundle }) => bundle !== null)).toBe(true);
    expect(everyRow.some((row) => row.adjusted_plan !== null)).toBe(true);
    expect(everyRow.some(({ reason, status }) => reason && status === "paused")).toBe(true);
    expect(everyRow.some(({ ceremony }) => ceremony !== null)).toBe(true);
    expect(everyRow.some((row) => row.actual_start?.length === 7)).toBe(true);
    expect(everyRow.some((row) => (row.total_investment ?? 0) >= 30e9)).toBe(true);
  });

  test("leaves a few cells blank, not many", () => {
    const blank = everyRow.filter((row) => row.completed_ytd === null).length;
    expect(blank / everyRow.length).toBeGreaterThan(0.01);
    expect(blank / everyRow.length).toBeLessThan(0.06);
  });
});

const baseOf = (release: Release): Release | null =>
  knownReleases(dataset, release).release(quarterBefore(release.quarter));

const sumOf = (steps: readonly { readonly totalInvestment: Exact }[]): Exact =>
  steps.reduce((sum, { totalInvestment }) => add(sum, totalInvestment), { num: 0n, den: 1n });

describe("between two registers", () => {
  test.for(releases.slice(1))("the bridge to $id closes", (release) => {
    const base = baseOf(release);
    const found = bridge(base?.projects ?? [], release.projects ?? [], release.exits ?? []);
    const { opening, added, split, exits, changed, closing } = found;
    const out = exits.reduce((sum, { projects }) => sum + projects.length, 0);
    expect(exits.every(({ reason }) => reason !== null)).toBe(true);
    expect(opening.projects.length + added.projects.length + split.projects.length - out).toBe(
      closing.projects.length,
    );
    expect(added.projects.length).toBeGreaterThan(0);
    const before = add(sumOf([opening, added, split]), changed);
    expect(equals(add(before, negate(sumOf(exits))), closing.totalInvestment)).toBe(true);
  });
});

describe("what a reader can find", () => {
  const ranksOf = (release: Release, indicator: string): string[] =>
    dataset.regions.flatMap(({ code, group }) => {
      const rank = valueOf(
        computeRelease(dataset, release).get(indicator, regionSlice(code), "rank"),
      );
      return rank ? [`${group} ${rank.num}`] : [];
    });

  test("two places are level now and then", () => {
    const tied = releases.filter((release) => {
      const ranks = ranksOf(release, "start_rate");
      return new Set(ranks).size < ranks.length;
    });
    expect(tied.length).toBeGreaterThan(0);
  });

  test("the county without plans is not ranked by completion", () => {
    for (const release of releases) {
      const slice = regionSlice("990123");
      const statistics = computeRelease(dataset, release);
      expect(statistics.get("completion_rate", slice, "rank").kind).toBe("missing");
      expect(statistics.get("started_ytd", slice, "rank").kind).toBe("value");
    }
  });

  test("most of the bulletins agree with the registers, and some do not", () => {
    const computed = computedFrom((release) => computeRelease(dataset, release));
    const kinds = findings(dataset, { computed }).map(({ kind }) => kind);
    const differing = kinds.filter((kind) => kind === "computed-and-published").length;
    const figures = releases.flatMap(({ published }) => published ?? []).length;
    expect(differing).toBeGreaterThan(5);
    expect(differing).toBeLessThan(figures / 10);
  });
});
