import type { Dataset } from "../../../src/schema/dataset.ts";
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

/** A small city over four quarters: a revision, a split, a merger, a quarter without a register. */

const a = (ytd: number | null, more: object = {}) =>
  project("A", {
    ...{ name: "A厂", region: "01", sector: "s1", level: "l1", tags: ["t1", "t2"] },
    ...{ total_investment: wan(1000), annual_plan: wan(400), completed_total: wan(500) },
    completed_ytd: ytd === null ? null : wan(ytd),
    ...{ planned_start: "2020-02", actual_start: "2020-03-05", signed: "2020-01-10" },
    ...more,
  });
const b = (more: object = {}) =>
  project("B", {
    ...{ region: "02", sector: "s1", level: "l2", tags: ["t1"], status: "unstarted" },
    ...{ annual_plan: wan(100), completed_ytd: wan(0), planned_start: "2020-02" },
    ...more,
  });

const first = register("2020Q1", [a(80), b(), project("P", { region: "01", status: "reserve" })]);
const revised = register(
  "2020Q1",
  [a(100), b(), project("P", { region: "01", status: "reserve" })],
  {
    ...{ revision: 2, published_on: "2020-06-01" },
    reason: { type: "revision", zh: "补报", en: "late reports" },
  },
);
const second = register(
  "2020Q2",
  [
    a(220, { planned_finish: "2021-06" }),
    b({ status: "building", actual_start: "2020-05-02", total_investment: wan(900) }),
    project("P1", { region: "01", status: "reserve", bundle: "PB" }),
    project("P2", { region: "01", status: "reserve", bundle: "PB" }),
  ],
  {
    exits: [exit("P", "split", ["P1", "P2"])],
    tasks: [task("T1", { project: "A", due: "2020-05-31", closed: null })],
    preparation: [item("P1", "done"), item("P1", "todo", { item: "design" })],
  },
);
const fourth = register(
  "2020Q4",
  [
    a(420, { planned_finish: "2021-09", annual_plan: wan(500) }),
    project("P1", { region: "01", status: "reserve", bundle: "PB" }),
  ],
  {
    exits: [exit("B", "cancelled"), exit("P2", "merged", ["P1"])],
    tasks: [task("T1", { project: "A", due: "2020-05-31", closed: "2020-11-03" })],
  },
);
const next = register("2021Q1", [a(30, { annual_plan: wan(300), planned_finish: "2021-09" }), b()]);

export const city: Dataset = dataset([first, revised, second, fourth, next], {
  regions: [region("01", { group: "县" }), region("02", { group: "县" })],
  categories: [
    ...[category("sector", "s1"), category("sector", "s2")],
    ...[category("level", "l1"), category("level", "l2")],
    ...[category("tag", "t1"), category("tag", "t2"), category("tag", "t3")],
    ...[category("item", "land"), category("item", "design")],
  ],
});

export const withoutRegister: Dataset = dataset([
  { ...first, register: false },
  { ...second, register: false, exits: null, tasks: null, preparation: null },
]);
