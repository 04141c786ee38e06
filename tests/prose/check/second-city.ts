import type { Locale } from "../../../src/domain/bilingual.ts";
import type { Problem } from "../../../src/domain/problem.ts";
import { readCommentary } from "../../../src/prose/commentary.ts";
import { lookupsOf } from "../../../src/prose/figure-lookup.ts";
import type { Dataset } from "../../../src/schema/dataset.ts";
import { category, dataset, project, region, release, wan } from "../../support/rows.ts";
import { printed, row } from "../corpus/city.ts";

/**
 * An invented city that is known from bulletins only. Unlike in the city of the corpus, no class has the
 * figures of a county, counties lie unevenly around the city, and there are two targets.
 */

const regions = [
  region("420901", { name: "东河县", short: "东河", name_en: "Donghe County", group: "县" }),
  region("420902", { name: "西山县", short: "西山", name_en: "Xishan County", group: "县" }),
  region("420903", { name: "南湖区", short: "南湖", name_en: "Nanhu District", group: "县" }),
];
const [donghe, xishan, nanhu] = ["420901", "420902", "420903"] as const;
const categories = [
  { ...category("sector", "industry"), name: "产业类", name_en: "Industry" },
  { ...category("sector", "ecology"), name: "生态环保类", name_en: "Ecology" },
  { ...category("sector", "welfare"), name: "社会民生类", name_en: "Social welfare" },
  { ...category("size_from", "from-1yi", 10_000), name: "亿元以上", name_en: null },
  { ...category("size", "to-5yi", 20_000, 50_000), name: "中型", name_en: null },
];

/** Two projects of which bulletins gave the names, the one with a place in front and the other with digits. */
const named = [
  project("P1", { name: "东河县汽车零部件产业园", total_investment: wan(120_000) }),
  project("P2", { name: "鄂西北5G智慧冷链中心", total_investment: wan(36_000) }),
];

const ytd = { basis: "ytd", period: "1—6月" } as const;
const plan = { basis: "plan" } as const;
const event = { basis: "event" } as const;

const now = [
  row("started_quarter", "88", "个"),
  row("started_quarter", "41", "个", { of: donghe }),
  row("started_quarter", "19", "个", { of: xishan }),
  row("started_quarter", "28", "个", { of: nanhu }),
  row("started_quarter", "50", "个", { of: "sector industry" }),
  row("started_quarter", "23", "个", { of: "sector ecology" }),
  row("started_quarter", "15", "个", { of: "sector welfare" }),
  row("started_quarter", "26", "个", { of: `${donghe}, sector industry` }),
  row("started_investment_quarter", "402.6", "亿元"),
  row("started_investment_quarter", "210.5", "亿元", { of: donghe }),
  row("started_investment_quarter", "75.3", "亿元", { of: xishan }),
  row("started_investment_quarter", "116.8", "亿元", { of: nanhu }),
  row("started_investment_quarter", "263.7", "亿元", { of: "sector industry" }),
  row("start_events", "6", "批次"),
  row("start_events", "2", "批次", { of: donghe }),
  row("annual_plan", "183.8", "亿元", plan),
  row("annual_plan", "65.4", "亿元", { ...plan, of: donghe }),
  row("annual_plan", "44.9", "亿元", { ...plan, of: xishan }),
  row("annual_plan", "73.5", "亿元", { ...plan, of: nanhu }),
  row("completed_ytd", "96.3", "亿元", ytd),
  row("completed_ytd", "40.2", "亿元", { ...ytd, of: donghe }),
  row("completed_ytd", "21.7", "亿元", { ...ytd, of: xishan }),
  row("completed_ytd", "34.4", "亿元", { ...ytd, of: nanhu }),
  row("completion_rate", "52.4", "%", ytd),
  row("completion_rate", "61.5", "%", { ...ytd, of: donghe }),
  row("completion_rate", "48.3", "%", { ...ytd, of: xishan }),
  row("completion_rate", "46.8", "%", { ...ytd, of: nanhu }),
  row("completion_rate", "57.7", "%", { ...ytd, of: "sector industry" }),
  row("completion_rate", "30.2", "%", { ...ytd, of: `${donghe}, sector industry` }),
  row("province_completion_rate", "49.0", "%", ytd),
  row("fixed_asset_investment_growth", "8.6", "%", { ...ytd, rank: 4 }),
  row("fixed_asset_investment_growth", "11.2", "%", { ...ytd, of: donghe }),
  row("fixed_asset_investment_growth", "-2.4", "%", { ...ytd, of: xishan }),
  row("fixed_asset_investment_growth", "8.6", "%", { ...ytd, of: nanhu }),
  row("inspection_rank", "3", "位", { basis: "stock" }),
  row("inspection_rank", "2", "位", { basis: "stock", of: donghe }),
  row("inspection_rank", "7", "位", { basis: "stock", of: xishan }),
  row("fixed_asset_investment_growth_target", "10", "%", plan),
  row("fixed_asset_investment_growth_target", "12", "%", { ...plan, of: donghe }),
  row("private_investment_growth", "5.3", "%", ytd),
  row("gdp_growth", "6.1", "%", ytd),
  row("gdp_growth_target", "7", "%", plan),
  row("projects_signed", "35", "个"),
  row("signed_total_investment", "120.5", "亿元"),
  row("completion_rate", "40.0", "%", { ...ytd, period: "1—5月", of: "sector ecology" }),
  row("completion_rate", "38", "%", { ...ytd, period: "1—5月", of: "sector welfare" }),
  row("started_annual_plan_quarter", "170.2", "亿元"),
  row("started_quarter", "57", "个", { of: "size_from from-1yi" }),
  row("started_quarter", "11", "个", { of: "size to-5yi" }),
  row("key_projects_total_investment", "610.4", "亿元", plan),
  row("bank_new_loans", "50", "亿元", { ...ytd, qualifier: "at_least" }),
  row("policy_funds", "9.5", "亿元", { ...ytd, qualifier: "about" }),
  row("service_staff", "60", "人", { basis: "stock", qualifier: "at_most" }),
  row("policy_funds_annual_task_rate", "71.3", "%", ytd),
  row("projects_under_construction", "640", "个", { ...ytd, yoy: printed("-3.2") }),
  row("rally_projects", "9", "个", event),
  row("rally_total_investment", "88.8", "亿元", event),
  row("rally_expected_annual_output", "310", "亿元", event),
  row("rally_expected_jobs", "1.2", "万人", event),
  row("resumption_index_rank", "2", "位", { basis: "stock" }),
  row("policy_funds_arrived", "96", "亿元", ytd),
  row("county_investment_growth", "0.0", "%", ytd),
  row("province_starts", "1040", "个", event),
  row("province_starts_investment", "5200", "亿元", event),
];

const bulletin = {
  ...{ id: "S01", title: "简报", publisher: null, date: null },
  ...{ url: null, mirror: null, note: null, line: 2 },
};

const secondCity: Dataset = dataset(
  [
    release("2022Q2", {
      register: false,
      published: [
        row("started_quarter", "80", "个"),
        row("started_quarter", "30", "个", { of: donghe }),
        row("started_investment_quarter", "350", "亿元"),
        row("completion_rate", "50.0", "%", ytd),
        row("completed_ytd", "64.2", "亿元", ytd),
      ],
    }),
    release("2023Q1", {
      register: false,
      published: [
        row("started_quarter", "60", "个"),
        row("started_quarter", "33", "个", { of: donghe }),
        row("fixed_asset_investment_growth", "7.5", "%", { ...ytd, period: "1—3月", rank: 6 }),
        row("resumption_index_rank", "1", "位", { basis: "stock" }),
        row("inspection_rank", "3", "位", { basis: "stock" }),
        row("inspection_rank", "5", "位", { basis: "stock", of: donghe }),
        row("inspection_rank", "6", "位", { basis: "stock", of: xishan }),
      ],
    }),
    release("2023Q2", { register: false, published: now, projects: named }),
  ],
  { regions, categories, sources: [bulletin] },
);

/**
 * What an editor is told of the numbers of a text: the number, the code of what is said of it, and what is
 * offered: tokens, or the figures where they have none.
 */
export function told(text: string, locale: Locale): string[] {
  const head = locale === "zh" ? "summary: 甲\npoints: [乙]" : "summary: A\npoints: [B]";
  const path = `content/quarters/2023Q2.${locale}.md`;
  const written = `---\n${head}\n---\n${text}\n`;
  // A book of figures of its own for every text: what is kept in it is then tested with every sentence.
  const { problems } = readCommentary(path, written, { lookupFor: lookupsOf(secondCity) });
  return problems.map((problem) => toldOf(problem, locale));
}

function toldOf({ text, code, hint }: Problem, locale: Locale): string {
  const figures = /^(?:数据里是：|The data say: )(.+?)(?:。|\. )/u.exec(hint[locale])?.[1] ?? "";
  const offered = (code.endsWith("token") ? hint.en : figures)
    .split(/；|; /u)
    .map((one) => /\{\{(.+)\}\}/u.exec(one)?.[1] ?? (code.endsWith("token") ? "" : one))
    .filter((one) => one !== "");
  return [`${text} ${code.replace("prose-figure-", "")}`, ...offered].join(" | ");
}
