import { parseDecimal } from "../../src/domain/exact.ts";
import type { Quarter } from "../../src/domain/quarter.ts";
import type { PrintedUnit } from "../../src/domain/unit.ts";
import { findings, type Options } from "../../src/consistency/findings.ts";
import type { Finding } from "../../src/consistency/finding.ts";
import type { Indicator } from "../../src/indicators/indicator.ts";
import type { Dataset, Release } from "../../src/schema/dataset.ts";
import type { Category, Event, Project, Published, Region } from "../../src/schema/tables.ts";

/** A published row in short: what differs from a city's whole of the quarter, in 个. */
export interface Short {
  readonly indicator?: string;
  readonly value: string;
  readonly unit?: PrintedUnit;
  readonly basis?: Published["basis"];
  readonly period?: string | null;
  readonly region?: string | null;
  /** `sector/industry` */
  readonly class?: string;
  readonly qualifier?: Published["qualifier"];
  readonly part?: boolean;
  readonly yoy?: string;
  readonly source?: string;
}

const printed = (text: string) => {
  const value = parseDecimal(text);
  if (!value) throw new Error(`not a number: ${text}`);
  return { text, value };
};

/** Rows in short as rows of published.csv; lines run from 2. */
export const rows = (list: readonly Short[]): Published[] =>
  list.map((short, i) => ({
    indicator: short.indicator ?? "count",
    basis: short.basis ?? "quarter",
    period: short.period ?? null,
    region: short.region ?? null,
    dimension: short.class?.split("/")[0] ?? null,
    category: short.class?.split("/")[1] ?? null,
    value: printed(short.value),
    unit: short.unit ?? "个",
    qualifier: short.qualifier ?? null,
    part_of: short.part ? "yes" : null,
    yoy: short.yoy === undefined ? null : printed(short.yoy),
    rank: null,
    source: short.source ?? "S1",
    note: null,
    line: i + 2,
  }));

export const release = (
  quarter: Quarter,
  published: readonly Published[],
  more: Partial<Release> = {},
): Release => ({
  id: quarter,
  quarter,
  revision: 1,
  status: "published",
  published_on: "2030-01-01",
  kind: "final",
  register: false,
  projects: null,
  published,
  events: null,
  scores: null,
  tasks: null,
  preparation: null,
  exits: null,
  ...more,
});

const region = (code: string, name: string, kind: Region["kind"], line: number): Region => ({
  code,
  name,
  short: null,
  name_en: null,
  kind,
  group: null,
  grid_row: null,
  grid_col: null,
  line,
});

const category = (dimension: string, code: string, name: string): Category => ({
  dimension,
  code,
  name,
  name_en: null,
  lower: null,
  upper: null,
  line: 2,
});

export const dataset = (releases: readonly Release[]): Dataset => ({
  site: {
    name: { zh: "季报", en: "Quarterly" },
    region: { code: "420300", zh: "十堰市", en: "Shiyan" },
    locales: ["zh", "en"],
    url: "https://example.org",
  },
  regions: [
    region("420302", "甲区", "district", 2),
    region("420303", "乙县", "county", 3),
    region("420391", "丙特区", "zone", 4),
  ],
  categories: [
    category("sector", "industry", "产业类"),
    category("sector", "welfare", "社会民生类"),
    category("sector", "ecology", "生态环保类"),
    category("size", "a", "亿元以上"),
    category("size", "b", "10亿元以上"),
    category("size", "c", "亿元以下"),
  ],
  sources: [],
  targets: [],
  exceptions: [],
  footnotes: [],
  calendar: [],
  releases,
});

const entry = (label: string, more: Partial<Indicator> = {}): Indicator => ({
  label: { zh: label, en: label },
  unit: "count",
  decimals: 0,
  covers: "printed",
  better: "neither",
  definition: { zh: label, en: label },
  origin: "published",
  area: "city",
  additive: true,
  ...more,
});

/** A small registry with every relation. */
export const indicators: Readonly<Record<string, Indicator>> = {
  count: entry("项目"),
  money: entry("总投资", { unit: "yuan" }),
  planned: entry("计划", { planOf: "count" }),
  list: entry("全年清单", { covers: "year" }),
  list_money: entry("全年清单总投资", { unit: "yuan" }),
  done: entry("完成投资", { unit: "yuan" }),
  plan: entry("年度计划", { unit: "yuan" }),
  new: entry("新开工项目", { relation: { kind: "part", of: "count" } }),
  count_share: entry("个数占比", {
    unit: "percent",
    additive: false,
    relation: { kind: "share", of: "count" },
  }),
  some_share: entry("占比", {
    unit: "percent",
    additive: false,
    relation: { kind: "share", of: "count", baseStated: false },
  }),
  money_share: entry("投资占比", {
    unit: "percent",
    additive: false,
    relation: { kind: "share", of: "money" },
  }),
  list_rate: entry("占全年比重", {
    unit: "percent",
    additive: false,
    relation: { kind: "ratio", numerator: "count", denominator: "list" },
  }),
  list_money_rate: entry("占全年投资比重", {
    unit: "percent",
    additive: false,
    relation: { kind: "ratio", numerator: "money", denominator: "list_money" },
  }),
  unknown_rate: entry("占全部比重", {
    unit: "percent",
    additive: false,
    relation: { kind: "ratio", numerator: "done", denominator: "money", baseStated: false },
  }),
  rate: entry("完成率", {
    unit: "percent",
    additive: false,
    relation: { kind: "ratio", numerator: "done", denominator: "plan" },
  }),
  lead: entry("超序时进度", {
    unit: "points",
    additive: false,
    relation: { kind: "lead", of: "rate" },
  }),
  count_growth: entry("个数增速", {
    unit: "percent",
    additive: false,
    relation: { kind: "growth", of: "count" },
  }),
  money_growth: entry("投资增速", {
    unit: "percent",
    additive: false,
    relation: { kind: "growth", of: "money" },
  }),
  money_change: entry("投资增减", {
    unit: "yuan",
    additive: false,
    relation: { kind: "change", of: "money", base: "yoy" },
  }),
  money_change_qoq: entry("投资比上季增减", {
    unit: "yuan",
    additive: false,
    relation: { kind: "change", of: "money", base: "qoq" },
  }),
  count_multiple: entry("倍数", {
    unit: "times",
    additive: false,
    relation: { kind: "multiple", of: "count" },
  }),
  funds: entry("资金", { unit: "yuan", additive: false }),
  total_investment: entry("总投资", { unit: "yuan" }),
  computed_count: entry("在册项目", { origin: "computed" }),
  starts: entry("开工项目"),
  starts_investment: entry("开工项目总投资", { unit: "yuan" }),
  rally_projects: entry("拉练项目"),
};

/** The findings in one quarter of published rows. */
export const findIn = (list: readonly Short[], quarter: Quarter = "2022Q3"): readonly Finding[] =>
  findAcross([[quarter, list]]);

/** The findings in several quarters. */
export const findAcross = (
  quarters: readonly (readonly [Quarter, readonly Short[]])[],
  options: Options = {},
): readonly Finding[] =>
  findings(dataset(quarters.map(([quarter, list]) => release(quarter, rows(list)))), {
    indicators,
    ...options,
  });

/** What a finding is, for tables of cases. */
export const kindsOf = (found: readonly Finding[]): string[] =>
  found.map(({ kind, severity }) => `${kind} ${severity}`);

export const event = (more: Partial<Event>): Event => ({
  id: "e1",
  kind: "ceremony",
  date: "2022-08-12",
  region: null,
  venue: null,
  covers: "day",
  batches: null,
  regions_count: null,
  projects: null,
  total_investment: null,
  annual_plan: null,
  expected_output: null,
  expected_tax: null,
  expected_jobs: null,
  source: null,
  note: null,
  line: 2,
  ...more,
});

export const project = (id: string, more: Partial<Project>): Project => ({
  id,
  name: "某项目",
  region: null,
  sector: null,
  level: null,
  tags: null,
  bundle: null,
  status: null,
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
  ...more,
});
