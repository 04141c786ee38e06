import { yuan, type Yuan } from "../../src/domain/money.ts";
import type { Quarter } from "../../src/domain/quarter.ts";
import type { Dataset, Release } from "../../src/schema/dataset.ts";
import type {
  Category,
  Exit,
  Preparation,
  Project,
  Region,
  Task,
} from "../../src/schema/tables.ts";

/** Rows of a data set in memory: everything blank but what a test is about. */

/** Money written in 万元, as in the CSV files. */
export const wan = (amount: number): Yuan => yuan(Math.round(amount * 10_000));

export const project = (id: string, filled: Partial<Project> = {}): Project => ({
  id,
  name: `Project ${id}`,
  region: null,
  sector: null,
  level: null,
  tags: null,
  bundle: null,
  status: "building",
  total_investment: null,
  annual_plan: null,
  adjusted_plan: null,
  completed_ytd: null,
  completed_total: null,
  signed: null,
  planned_start: null,
  actual_start: null,
  resumed: null,
  planned_finish: null,
  actual_finish: null,
  expected_output: null,
  expected_tax: null,
  expected_jobs: null,
  reason: null,
  ceremony: null,
  source: null,
  note: null,
  line: 2,
  ...filled,
});

export const task = (id: string, filled: Partial<Task> = {}): Task => ({
  id,
  project: null,
  kind: "start",
  region: null,
  title: null,
  opened: null,
  due: null,
  closed: null,
  note: null,
  line: 2,
  ...filled,
});

export const item = (
  projectId: string,
  state: Preparation["state"],
  filled: Partial<Preparation> = {},
): Preparation => ({
  project: projectId,
  item: "land",
  state,
  date: null,
  note: null,
  line: 2,
  ...filled,
});

export const exit = (
  id: string,
  reason: Exit["reason"],
  into: readonly string[] | null = null,
): Exit => ({
  id,
  reason,
  into,
  note: null,
  line: 2,
});

export const region = (code: string, filled: Partial<Region> = {}): Region => ({
  code,
  name: `Region ${code}`,
  short: null,
  name_en: null,
  kind: "county",
  group: null,
  grid_row: null,
  grid_col: null,
  line: 2,
  ...filled,
});

export const category = (
  dimension: string,
  code: string,
  lower: number | null = null,
  upper: number | null = null,
): Category => ({
  dimension,
  code,
  name: `${dimension} ${code}`,
  name_en: null,
  lower: lower === null ? null : wan(lower),
  upper: upper === null ? null : wan(upper),
  line: 2,
});

/** A published release that holds a complete register, published in the month after its quarter. */
export function release(quarter: Quarter, filled: Partial<Release> = {}): Release {
  const revision = filled.revision ?? 1;
  return {
    id: revision === 1 ? quarter : `${quarter}-r${revision}`,
    quarter,
    revision,
    status: "published",
    published_on: publishedOn(quarter),
    kind: "final",
    register: filled.projects !== null && filled.projects !== undefined,
    projects: null,
    published: null,
    events: null,
    scores: null,
    tasks: null,
    preparation: null,
    exits: null,
    ...filled,
  };
}

const publishedOn = (quarter: Quarter): string => {
  const [year, number] = [Number(quarter.slice(0, 4)), Number(quarter.slice(5))];
  return number === 4
    ? `${year + 1}-01-20`
    : `${year}-${String(number * 3 + 1).padStart(2, "0")}-20`;
};

/** A register of a quarter. */
export const register = (
  quarter: Quarter,
  projects: readonly Project[],
  filled: Partial<Release> = {},
): Release => release(quarter, { projects, ...filled });

export const dataset = (releases: readonly Release[], filled: Partial<Dataset> = {}): Dataset => ({
  site: {
    name: { zh: "季报", en: "Jibao" },
    region: { code: "420300", zh: "十堰市", en: "Shiyan" },
    locales: ["zh", "en"],
    url: "https://example.org/",
  },
  regions: [],
  categories: [],
  sources: [],
  targets: [],
  exceptions: [],
  footnotes: [],
  calendar: [],
  releases,
  ...filled,
});
