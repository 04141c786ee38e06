import { createEdition } from "../../../src/components/words/edition.ts";
import { sheetOf, type Sheet } from "../../../src/components/register/sheet.ts";
import type { Locale } from "../../../src/domain/bilingual.ts";
import { registry } from "../../../src/indicators/registry.ts";
import { namesOf } from "../../../src/report/names.ts";
import { registerReport, type RegisterReport } from "../../../src/report/register/register.ts";
import type { Dataset, Release } from "../../../src/schema/dataset.ts";
import {
  category,
  dataset,
  exit,
  item,
  project,
  region,
  register,
  task,
  wan,
} from "../../support/rows.ts";

/** Two registers of a made-up city that can be counted on one's fingers; the tests say the sums. */

const yi = (amount: number) => wan(amount * 10_000);

export const regions = [
  region("420301", { name: "甲县", short: "甲", group: "县市区", grid_row: 1, grid_col: 1 }),
  region("420302", { name: "乙县", short: "乙", group: "县市区", grid_row: 1, grid_col: 2 }),
  region("420303", { name: "丙区", kind: "zone", group: "功能区", grid_row: 2, grid_col: 1 }),
  region("420304", { name: "丁县", short: "丁", group: "县市区", grid_row: 2, grid_col: 2 }),
];

export const categories = [
  category("reason", "land"),
  category("item", "land"),
  category("item", "design"),
  category("size", "small", null, 30_000),
  category("size", "large", 30_000, null),
];

export const before: Release = register("2023Q2", [
  project("P1", { region: "420301", total_investment: yi(10), actual_start: "2023-02-20" }),
  project("P2", { region: "420301", total_investment: yi(2), status: "unstarted" }),
  project("P3", { region: "420302", total_investment: wan(45_000), status: "reserve" }),
  project("P5", { region: "420303", total_investment: yi(3) }),
  project("P6", { region: "420303", total_investment: yi(1) }),
  project("X1", { region: "420301", total_investment: wan(15_000), status: "unstarted" }),
  project("X2", { region: "420301", total_investment: yi(2), status: "unstarted" }),
]);

const done = (plan: number, ytd: number) => ({ annual_plan: wan(plan), completed_ytd: wan(ytd) });

export const now: Release = register(
  "2023Q3",
  [
    project("P1", {
      ...{ region: "420301", total_investment: yi(10), ...done(10_000, 8_000) },
      ...{ planned_start: "2023-02", actual_start: "2023-02-20" },
    }),
    project("P2", {
      ...{ region: "420301", total_investment: yi(2), ...done(5_000, 0), status: "unstarted" },
      ...{ planned_start: "2023-03-31", reason: "land" },
    }),
    project("P3", {
      ...{ region: "420302", total_investment: yi(5), ...done(10_000, 9_000) },
      ...{ planned_start: "2023-11", actual_start: "2023-08-15" },
    }),
    project("P4", { region: "420302", status: "unstarted", planned_start: "2023-12" }),
    project("P5", {
      ...{ region: "420303", total_investment: yi(3), ...done(4_000, 3_000), status: "paused" },
      ...{ actual_start: "2022-05-01" },
    }),
    project("P6", {
      ...{ region: "420303", total_investment: yi(1), ...done(1_000, 1_200), status: "finished" },
      ...{ actual_start: "2022-01-10", planned_finish: "2023-08", actual_finish: "2023-09-10" },
    }),
    project("P7", {
      ...{ region: "420301", total_investment: yi(4), completed_ytd: wan(500) },
      ...{ actual_start: "2023-07-01" },
    }),
  ],
  {
    exits: [exit("X1", "cancelled"), exit("X2", "merged", ["P7"])],
    tasks: [
      task("T1", { opened: "2023-07-01", due: "2023-08-31", closed: "2023-08-20" }),
      task("T2", { opened: "2023-07-20", due: "2023-08-31", project: "P2", kind: "speed" }),
      task("T3", { opened: "2023-09-10", due: "2023-10-31" }),
    ],
    preparation: [
      item("P2", "todo"),
      item("P2", "done", { item: "design" }),
      item("P4", "doing"),
      item("P4", "none", { item: "design" }),
    ],
  },
);

export const city: Dataset = dataset([before, now], { regions, categories });

export function reportOf(data: Dataset, release: Release): RegisterReport {
  const report = registerReport(data, release);
  if (!report) throw new Error(`${release.id} has no register`);
  return report;
}

/** A release in a language, every project having a page. */
export function sheetFor(data: Dataset, release: Release, locale: Locale = "zh"): Sheet {
  const indicator = (id: string) => registry[id];
  const edition = createEdition(data.site, namesOf(data), indicator, locale, "/");
  return sheetOf(edition, reportOf(data, release), () => true);
}
