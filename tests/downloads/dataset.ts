import { yuan } from "../../src/domain/money.ts";
import { exact } from "../../src/domain/exact.ts";
import type { Context } from "../../src/downloads/release-sheets.ts";
import type { Dataset, Release } from "../../src/schema/dataset.ts";
import type { Project, Published } from "../../src/schema/tables.ts";

/** A small made-up dataset, with the texts that files must survive. */

export const project = (id: string, over: Partial<Project> = {}): Project => ({
  id,
  name: `${id}号项目`,
  region: "420304",
  sector: "industry",
  level: null,
  tags: ["new", "green"],
  bundle: null,
  status: "building",
  total_investment: yuan(268_300_000),
  annual_plan: null,
  adjusted_plan: null,
  completed_ytd: yuan(0),
  completed_total: null,
  signed: null,
  planned_start: "2022-08",
  actual_start: "2022-08-12",
  resumed: null,
  planned_finish: null,
  actual_finish: null,
  expected_output: null,
  expected_tax: null,
  expected_jobs: 120,
  reason: null,
  ceremony: null,
  source: "S1；S2",
  note: null,
  line: 2,
  ...over,
});

export const figure = (text: string, over: Partial<Published> = {}): Published => ({
  indicator: "starts",
  basis: "quarter",
  period: "三季度",
  region: null,
  dimension: null,
  category: null,
  value: {
    text,
    value: exact(Number(text.replace(".", "")), 10 ** (text.split(".")[1] ?? "").length),
  },
  unit: "亿元",
  qualifier: null,
  part_of: null,
  yoy: null,
  rank: null,
  source: "S1",
  note: null,
  line: 2,
  ...over,
});

export const release = (over: Partial<Release> = {}): Release => ({
  id: "2022Q3",
  quarter: "2022Q3",
  revision: 1,
  status: "published",
  published_on: "2022-10-20",
  kind: "provisional",
  register: false,
  projects: [project("SY-1"), project("SY-2", { name: "=1+1", note: "第一行\n第二行" })],
  published: [
    figure("712.0"),
    figure("-44", { unit: "%", dimension: "sector", category: "industry" }),
  ],
  events: null,
  scores: null,
  tasks: [],
  preparation: null,
  exits: null,
  ...over,
});

export const dataset = (releases: readonly Release[]): Dataset => ({
  site: {
    name: { zh: "测试季报", en: "Test report" },
    region: { code: "420300", zh: "十堰市", en: "Shiyan" },
    locales: ["zh", "en"],
    url: "https://example.org",
    publisher: { zh: "测试发布者", en: "Test publisher" },
  },
  regions: [
    {
      code: "420304",
      name: "郧阳区",
      short: "郧阳",
      name_en: "Yunyang",
      kind: "district",
      group: null,
      grid_row: 1,
      grid_col: 1,
      line: 2,
    },
  ],
  categories: [
    {
      dimension: "sector",
      code: "industry",
      name: "产业类",
      name_en: "Industry",
      lower: null,
      upper: null,
      line: 2,
    },
    {
      dimension: "size",
      code: "big",
      name: "10亿元以上",
      name_en: null,
      lower: yuan(1_000_000_000),
      upper: null,
      line: 3,
    },
  ],
  sources: [
    {
      id: "S1",
      title: "来源一",
      publisher: null,
      date: null,
      url: "https://example.org/1",
      mirror: "no",
      note: null,
      line: 2,
    },
    {
      id: "S3",
      title: "没有用到的来源",
      publisher: null,
      date: null,
      url: null,
      mirror: null,
      note: null,
      line: 3,
    },
  ],
  targets: [],
  exceptions: [],
  footnotes: [],
  calendar: [],
  releases,
});

export const context = (releases: readonly Release[]): Context => ({
  dataset: dataset(releases),
  indicator: (id) => (id === "starts" ? { zh: "开工", en: "Starts" } : null),
});
