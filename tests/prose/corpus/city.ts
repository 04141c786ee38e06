import { parseDecimal } from "../../../src/domain/exact.ts";
import type { PrintedUnit } from "../../../src/domain/unit.ts";
import { lookupsOf } from "../../../src/prose/figure-lookup.ts";
import type { Printed } from "../../../src/schema/column.ts";
import type { Dataset } from "../../../src/schema/dataset.ts";
import type { Project, Published } from "../../../src/schema/tables.ts";
import { category, dataset, project, region, register, release, wan } from "../../support/rows.ts";

/** An invented city: one quarter known from bulletins, one from a complete register. */

export const printed = (text: string): Printed => {
  const value = parseDecimal(text);
  if (!value) throw new Error(text);
  return { text, value };
};

type Filled = Partial<Published> & { readonly of?: string };

/** `of` is a region, a class as `sector industry`, or both, separated by a comma. */
export function row(
  indicator: string,
  value: string,
  unit: PrintedUnit,
  filled: Filled = {},
): Published {
  const { of = "", ...own } = filled;
  const parts = of.split(",").map((part) => part.trim());
  const code = parts.find((part) => /^\d{6}$/.test(part)) ?? null;
  const [dimension = null, name = null] =
    parts.find((part) => part.includes(" "))?.split(" ") ?? [];
  return {
    ...{ indicator, basis: "quarter", period: null, region: code, dimension, category: name },
    ...{ value: printed(value), unit, qualifier: null, part_of: null, yoy: null, rank: null },
    ...{ source: "S01", note: null, line: 2 },
    ...own,
  };
}

const named = (dimension: string, code: string, name: string, name_en: string) => ({
  ...category(dimension, code),
  name,
  name_en,
});

const regions = [
  region("420302", { name: "茅箭区", short: "茅箭", name_en: "Maojian District", group: "县" }),
  region("420303", { name: "张湾区", short: "张湾", name_en: "Zhangwan District", group: "县" }),
  region("420325", { name: "房县", short: "房县", name_en: "Fang County", group: "县" }),
  region("420323", { name: "竹山县", short: "竹山", name_en: "Zhushan County", group: "县" }),
];
const categories = [
  named("sector", "industry", "产业类", "Industry"),
  named("sector", "infrastructure", "基础设施类", "Infrastructure"),
  named("sector", "ecology", "生态环保类", "Ecology"),
  named("sector", "welfare", "社会民生类", "Social welfare"),
  named("size_from", "from-1yi", "亿元以上", "100 million yuan and above"),
  named("size_from", "from-10yi", "10亿元以上", "1 billion yuan and above"),
  named("trade", "primary", "第一产业", "Primary industry"),
  named("trade", "secondary", "第二产业", "Secondary industry"),
  named("fund", "bonds", "企业债券", "Corporate bonds"),
];

const ytd = { basis: "ytd", period: "1—9月" } as const;

const now: readonly Published[] = [
  row("started_quarter", "244", "个"),
  row("started_investment_quarter", "908.2", "亿元"),
  row("started_annual_plan_quarter", "370.5", "亿元"),
  row("started_quarter", "121", "个", { of: "sector industry" }),
  row("started_investment_quarter", "486.3", "亿元", { of: "sector industry" }),
  row("started_quarter", "64", "个", { of: "sector infrastructure" }),
  row("started_investment_quarter", "250.4", "亿元", { of: "sector infrastructure" }),
  row("started_quarter", "33", "个", { of: "sector ecology" }),
  row("started_investment_quarter", "98.7", "亿元", { of: "sector ecology" }),
  row("started_quarter", "26", "个", { of: "sector welfare" }),
  row("started_investment_quarter", "72.8", "亿元", { of: "sector welfare" }),
  row("started_quarter", "150", "个", { of: "size_from from-1yi" }),
  row("started_investment_quarter", "861", "亿元", { of: "size_from from-1yi" }),
  row("started_quarter", "27", "个", { of: "size_from from-10yi" }),
  row("started_quarter", "52", "个", { of: "420302" }),
  row("started_investment_quarter", "189.6", "亿元", { of: "420302" }),
  row("started_quarter", "47", "个", { of: "420303" }),
  row("started_investment_quarter", "160.3", "亿元", { of: "420303" }),
  row("started_quarter", "38", "个", { of: "420325" }),
  row("completed_ytd", "50", "亿元", { of: "420323", ...ytd, qualifier: "at_least" }),
  row("start_events", "27", "批次"),
  row("completion_rate", "78.4", "%", ytd),
  row("fixed_asset_investment_growth", "16.6", "%", { ...ytd, rank: 3 }),
  row("fixed_asset_investment_growth", "-7.6", "%", { ...ytd, of: "trade primary" }),
  row("fixed_asset_investment_growth", "22.4", "%", { ...ytd, of: "trade secondary" }),
  row("private_investment_growth", "-3.1", "%", ytd),
  row("fixed_asset_investment_growth_target", "9", "%", { basis: "plan", qualifier: "about" }),
  row("projects_under_construction", "1477", "个", { ...ytd, yoy: printed("-10.1") }),
  row("projects_signed", "154", "个"),
  row("signed_total_investment", "612.5", "亿元"),
  row("rally_projects", "15", "个", { basis: "event" }),
  row("rally_total_investment", "107.9", "亿元", { basis: "event" }),
  row("rally_expected_annual_output", "450.2", "亿元", { basis: "event" }),
  row("rally_expected_annual_tax", "19.8", "亿元", { basis: "event" }),
  row("rally_expected_jobs", "8.7", "万人", { basis: "event" }),
  row("resumption_index_rank", "2", "位", { basis: "stock" }),
  row("policy_funds", "42.7", "亿元", { ...ytd, of: "fund bonds" }),
  row("province_starts", "2034", "个", { basis: "event" }),
  row("province_starts_investment", "1.2", "万亿元", { basis: "event" }),
  row("total_investment_started_change_qoq", "370", "亿元"),
];

const bulletins = dataset(
  [
    release("2020Q3", {
      register: false,
      published: [
        row("started_quarter", "217", "个"),
        row("started_investment_quarter", "1071.9", "亿元"),
        row("completion_rate", "75.1", "%", ytd),
      ],
    }),
    release("2021Q2", {
      register: false,
      published: [
        row("started_quarter", "225", "个"),
        row("fixed_asset_investment_growth", "14.1", "%", { ...ytd, rank: 5 }),
        row("resumption_index_rank", "1", "位", { basis: "stock" }),
      ],
    }),
    release("2021Q3", { register: false, published: now }),
  ],
  { regions, categories },
);

const at = ["420302", "420303", "420325", "420323"];
const sectors = ["industry", "infrastructure", "ecology", "welfare"];

/** The nth project of a year's register; every number of the register follows from n. */
function nth(year: number, n: number): Project {
  const month = (n % 9) + 1;
  const isStarted = n % 5 !== 0;
  return project(`P${n}`, {
    region: at[n % 4] ?? null,
    sector: sectors[(n * 7) % 4] ?? null,
    status: isStarted ? "building" : "unstarted",
    total_investment: wan(8_000 + n * 1_370 + (year % 10) * 900),
    annual_plan: wan(3_000 + n * 411),
    completed_ytd: isStarted ? wan(900 + n * 260 + (year % 10) * 55) : wan(0),
    planned_start: `${year}-0${month}`,
    actual_start: isStarted && month <= 6 ? `${year}-0${month}-11` : null,
  });
}

const projects = (year: number, count: number): Project[] =>
  Array.from({ length: count }, (_, i) => nth(year, i + 1));

const registers = dataset(
  [register("2021Q2", projects(2021, 48)), register("2022Q2", projects(2022, 61))],
  { regions, categories: categories.filter(({ dimension }) => dimension === "sector") },
);

const withSources = (data: Dataset): Dataset => ({
  ...data,
  sources: [
    {
      id: "S01",
      title: "简报",
      publisher: null,
      date: null,
      url: null,
      mirror: null,
      note: null,
      line: 2,
    },
  ],
});

const lookups = {
  "2021Q3": lookupsOf(withSources(bulletins)),
  "2022Q2": lookupsOf(withSources(registers)),
} as const;

/** The two quarters: bulletins only, and a register. */
export type CorpusQuarter = keyof typeof lookups;
export const lookupFor = (quarter: CorpusQuarter) => lookups[quarter];
