import { parseDecimal } from "../../../src/domain/exact.ts";
import { FigureBook } from "../../../src/prose/figures/book.ts";
import type { Printed } from "../../../src/schema/column.ts";
import type { Dataset, Release } from "../../../src/schema/dataset.ts";
import type { Published } from "../../../src/schema/tables.ts";
import {
  category,
  dataset,
  exit,
  project,
  region,
  register,
  release,
  wan,
} from "../../support/rows.ts";

/** A city of two counties whose every figure can be worked out by hand. */

const printed = (text: string): Printed => {
  const value = parseDecimal(text);
  if (!value) throw new Error(text);
  return { text, value };
};

type Filled = Omit<Partial<Published>, "value" | "yoy"> & { readonly yoy?: string };

function row(
  indicator: string,
  value: string,
  unit: Published["unit"],
  filled: Filled = {},
): Published {
  const { yoy, ...own } = filled;
  const blank = {
    ...{ basis: "quarter" as const, period: null, region: null, dimension: null, category: null },
    ...{ qualifier: null, part_of: null, rank: null, source: "S1", note: null, line: 2 },
  };
  const growth = yoy === undefined ? null : printed(yoy);
  return { ...blank, indicator, value: printed(value), unit, yoy: growth, ...own };
}

const regions = [
  region("420302", { name: "茅箭区", short: "茅箭", name_en: "Maojian District" }),
  region("420303", { name: "张湾 区", short: "张湾", name_en: "Zhangwan District" }),
  region("420300", { name: "市本级", kind: "direct" }),
];
const categories = [
  { ...category("sector", "industry"), name: "产业类", name_en: "Industry" },
  { ...category("fund", "bonds"), name: "企业债券", name_en: "Corporate bonds" },
];

const ytd = { basis: "ytd", period: "1—9月" } as const;

const bulletins: readonly Release[] = [
  release("2020Q3", {
    published: [
      row("started_quarter", "200", "个"),
      row("started_investment_quarter", "500", "亿元"),
      row("completion_rate", "76.1", "%", ytd),
      // Other months, and another basis: neither is what the quarter is compared with.
      row("completion_rate", "50", "%", { ...ytd, period: "1—6月" }),
      row("started_quarter", "999", "个", { basis: "month", period: "8月份" }),
      row("signed_total_investment", "0", "亿元"),
    ],
  }),
  release("2021Q2", {
    published: [
      row("started_quarter", "250", "个"),
      row("fixed_asset_investment_growth", "14.1", "%", { ...ytd, period: "1—6月", rank: 5 }),
      row("resumption_index_rank", "1", "位", { basis: "stock" }),
    ],
  }),
  release("2021Q3", {
    published: [
      row("started_quarter", "240", "个"),
      row("started_quarter", "60", "个", { region: "420302" }),
      row("started_quarter", "36", "个", { region: "420303", rank: 2 }),
      row("started_quarter", "90", "个", { dimension: "sector", category: "industry" }),
      row("started_investment_quarter", "604.8", "亿元"),
      row("completed_ytd", "50", "亿元", { ...ytd, region: "420302", qualifier: "at_least" }),
      row("completion_rate", "78.4", "%", ytd),
      row("fixed_asset_investment_growth", "16.6", "%", { ...ytd, rank: 3 }),
      row("projects_under_construction", "1477", "个", { ...ytd, yoy: "-10.1" }),
      row("signed_total_investment", "322.8", "亿元", { basis: "month", period: "8月份" }),
      row("signed_total_investment", "712", "亿元", { basis: "quarter" }),
      row("resumption_index_rank", "2", "位", { basis: "stock" }),
      row("policy_funds", "3000", "万元", { ...ytd, dimension: "fund", category: "bonds" }),
      row("policy_funds", "5", "亿元", { ...ytd, period: "1—6月" }),
      row("policy_funds", "9", "亿元", ytd),
      row("policy_funds", "7", "亿元", { basis: "month", period: "9月份" }),
      row("started_quarter", "20", "个", {
        ...{ region: "420302", dimension: "sector", category: "industry" },
      }),
      row("started_investment_quarter", "26.83", "亿元", { dimension: "project", category: "A" }),
      row("rally_expected_jobs", "8.7", "万人", { basis: "event", source: null }),
      row("province_starts", "2034", "个", { basis: "event", source: "S1" }),
      row("province_starts", "2100", "个", { basis: "event", source: "S2" }),
    ],
    events: [
      {
        ...{ id: "R1", kind: "rally", date: "2021-09-01", region: "420302", venue: null },
        ...{ covers: null, batches: 2, regions_count: 1, projects: 15, line: 2 },
        ...{ total_investment: wan(1_079_000), annual_plan: null, expected_output: wan(3_850) },
        ...{ expected_tax: null, expected_jobs: 87_000, source: "S1", note: null },
      },
      {
        ...{ id: "R 2", kind: "rally", date: null, region: null, venue: null },
        ...{ covers: null, batches: null, regions_count: null, projects: null, line: 3 },
        ...{ total_investment: null, annual_plan: wan(10_000), expected_output: null },
        ...{ expected_tax: wan(0.5), expected_jobs: null, source: null, note: null },
      },
    ],
    scores: [
      { event: "R1", region: "420302", score: printed("96.50"), rank: 1, source: "S1", line: 2 },
      { event: "R1", region: "420303", score: null, rank: null, source: null, line: 3 },
    ],
    projects: [
      project("A", { name: "十巫高速", total_investment: wan(268_300), region: "420302" }),
      project("B", { name: "电容", annual_plan: wan(3_850), region: null, source: "S1" }),
    ],
    register: false,
  }),
];

const built = (id: string, filled: Parameters<typeof project>[1]) =>
  project(id, { region: "420302", sector: "industry", ...filled });

const registers: readonly Release[] = [
  register("2021Q1", [
    built("A", { total_investment: wan(10_000), actual_start: "2021-02-01" }),
    built("B", { total_investment: wan(30_000), status: "unstarted" }),
  ]),
  register(
    "2022Q1",
    [
      built("A", {
        total_investment: wan(12_000),
        annual_plan: wan(8_000),
        completed_ytd: wan(3_000),
      }),
      built("C", {
        ...{ total_investment: wan(24_000), annual_plan: wan(4_000), completed_ytd: wan(500) },
        ...{ region: "420303", actual_start: "2022-03-01", planned_start: "2022-02" },
      }),
      built("D", { total_investment: wan(6_000), actual_start: "2022-01-05" }),
    ],
    { exits: [exit("B", "cancelled")] },
  ),
];

export const bulletinData: Dataset = dataset(bulletins, { regions, categories });
export const registerData: Dataset = dataset(registers, { regions, categories });

/** A new book each time: figures are worked out once for each book. */
export function bookOf(data: Dataset, quarter: string): FigureBook {
  const own = data.releases.find((one) => one.quarter === quarter);
  if (!own) throw new Error(quarter);
  return new FigureBook(data, own);
}
