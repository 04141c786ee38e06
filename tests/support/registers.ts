import fc from "fast-check";
import { yuan, type Yuan } from "../../src/domain/money.ts";
import { addQuarters, lastDay, type Quarter } from "../../src/domain/quarter.ts";
import type { Dataset, Release } from "../../src/schema/dataset.ts";
import {
  statuses,
  type Category,
  type Preparation,
  type Project,
  type Region,
  type Status,
  type Task,
} from "../../src/schema/tables.ts";
import { category, dataset, item, project, region, release, task } from "./rows.ts";

/**
 * Random valid data sets of several quarters. Values come from short lists, so that ties, zeros, blanks, shared
 * bundles and dates on the edges of quarters and years are frequent rather than rare.
 */

export const regions: readonly Region[] = [
  region("420302", { group: "A" }),
  region("420303", { group: "A" }),
  region("420304"),
  region("420321", { group: "A" }),
  region("420399", { kind: "direct", group: "A" }),
];

export const categories: readonly Category[] = [
  category("sector", "industry"),
  category("sector", "transport"),
  category("level", "city"),
  category("size", "small", 0, 3),
  category("size", "large", 10, null),
  category("item", "land"),
  category("tag", "x"),
];

const ids = ["A", "B", "C", "D", "E", "F", "G"] as const;
const bundles = ["A", "B", "Z", null, null, null, null] as const;
const codes = [...regions.slice(0, 3).map(({ code }) => code), "420399", null];

const money = fc.constantFrom<(Yuan | null)[]>(
  null,
  null,
  ...[0, 0, 1, 20_000, 20_000, 30_000, 99_999, 100_000, 1_000_003, 9_999_999_999_999].map(yuan),
);

const edges = [
  "01-01",
  "02",
  "03-31",
  "03",
  "04-01",
  "06-30",
  "07",
  "09-30",
  "10-01",
  "12-31",
  "12",
];
const years = ["2018", "2019", "2020", "2021"];
const dates = years.flatMap((year) => edges.map((edge) => `${year}-${edge}`));
const date = fc.option(fc.constantFrom(...dates), { nil: null, freq: 3 });

const fields = fc.record<Partial<Project>>({
  region: fc.constantFrom(...codes),
  sector: fc.constantFrom("industry", "industry", "transport", null),
  level: fc.constantFrom("city", null),
  bundle: fc.constantFrom(...bundles),
  status: fc.constantFrom(...(Object.keys(statuses) as Status[])),
  total_investment: money,
  annual_plan: money,
  adjusted_plan: money,
  completed_ytd: money,
  completed_total: money,
  signed: date,
  planned_start: date,
  actual_start: date,
  resumed: date,
  planned_finish: date,
  actual_finish: date,
  expected_output: money,
  expected_tax: money,
  expected_jobs: fc.constantFrom(null, 0, 7),
});

/** The dates of facts, which lie on the quarter's last day or before. */
const facts = ["signed", "actual_start", "resumed", "actual_finish"] as const;

/** Takes out the facts that a register of the quarter could not know. */
const withoutFuture = (filled: Partial<Project>, quarter: Quarter): Partial<Project> => ({
  ...filled,
  ...Object.fromEntries(
    facts.map((field) => {
      const day = filled[field] ?? null;
      return [field, day !== null && day > lastDay(quarter) ? null : day];
    }),
  ),
});

/** The rows of a register of a quarter: some of seven projects. */
export const projects = (quarter: Quarter): fc.Arbitrary<Project[]> =>
  fc
    .tuple(
      fc.subarray([...ids]),
      fc.array(fields, { minLength: ids.length, maxLength: ids.length }),
    )
    .map(([chosen, rows]) =>
      chosen.map((id, i) => project(id, withoutFuture(rows[i] ?? {}, quarter))),
    );

const tasks: fc.Arbitrary<Task[]> = fc
  .array(fc.record({ region: fc.constantFrom(...codes), due: date, closed: date }), {
    maxLength: 5,
  })
  .map((rows) => rows.map((row, i) => task(`T${i}`, row)));

const states = ["done", "doing", "todo", "none"] as const satisfies Preparation["state"][];
const preparation = fc
  .array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...states)), { maxLength: 6 })
  .map((rows) => rows.map(([id, state]) => item(id, state)));

const publishedOn = fc.constantFrom(
  "2020-01-15",
  "2020-07-20",
  "2020-07-20T09:00:00+08:00",
  "2020-07-20T16:00:00+08:00",
  "2021-02-01",
);

/** One release; now and then a draft, a list that is no register, or one without the other tables. */
const releaseOf = (quarter: Quarter, revision: number): fc.Arbitrary<Release> =>
  fc
    .record({
      projects: projects(quarter),
      tasks: fc.option(tasks, { nil: null, freq: 2 }),
      preparation: fc.option(preparation, { nil: null, freq: 2 }),
      published_on: publishedOn,
      status: fc.constantFrom<Release["status"][]>(
        ...Array<"published">(9).fill("published"),
        "draft",
      ),
      register: fc.constantFrom(...Array<boolean>(9).fill(true), false),
    })
    .map((filled) => release(quarter, { ...filled, revision }));

const quarters = Array.from({ length: 9 }, (_, i) => addQuarters("2019Q1", i));

/** A quarter that was reported: once, or again in a revision that was not published before it. */
const reported = (quarter: Quarter): fc.Arbitrary<Release[]> =>
  fc
    .tuple(releaseOf(quarter, 1), fc.option(releaseOf(quarter, 2), { nil: null, freq: 1 }))
    .map(([first, second]) => {
      if (!second) return [first];
      const [early = "", late = ""] = [first.published_on, second.published_on].sort();
      return [
        { ...first, published_on: early },
        { ...second, published_on: late },
      ];
    });

/** A data set of up to nine quarters with revisions, gaps and drafts, sorted as the intake sorts it. */
export const datasets: fc.Arbitrary<Dataset> = fc
  .tuple(...quarters.map((quarter) => fc.option(reported(quarter), { nil: [], freq: 6 })))
  .map((releases) => dataset(releases.flat(), { regions, categories }));
