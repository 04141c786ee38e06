import { yuan } from "../domain/money.ts";
import type { Site } from "../schema/documents.ts";
import type { Category, Region } from "../schema/tables.ts";

/** The made-up city's own lists. Nothing here is a real place, and the names say so. */

export const site: Site = {
  name: { zh: "拾光市重点项目季报", en: "Shiguang Major Projects Quarterly" },
  region: { code: "990000", zh: "拾光市", en: "Shiguang" },
  locales: ["zh", "en"],
  url: "https://shiguang.example.org",
  description: {
    zh: "虚构的拾光市：登记表、计划和进度全部由程序生成，只供演示",
    en: "Shiguang is a made-up city: its register, plans and progress come from a program, for demonstration only",
  },
  publisher: { zh: "拾光市发改委（虚构）", en: "Shiguang Commission (made up)" },
  fictional: true,
};

type RegionLine = readonly [
  code: string,
  name: string,
  short: string,
  english: string,
  kind: Region["kind"],
  row: number,
  column: number,
];

const counties = "县市区";
const zones = "功能区";

const regionLines: readonly RegionLine[] = [
  ["990102", "晨星区", "晨星", "Morning Star District", "district", 2, 2],
  ["990103", "晚霞区", "晚霞", "Sunset District", "district", 2, 3],
  ["990104", "月牙区", "月牙", "Crescent District", "district", 1, 3],
  ["990121", "松果县", "松果", "Pinecone County", "county", 1, 2],
  ["990122", "蒲公英县", "蒲公英", "Dandelion County", "county", 3, 2],
  ["990123", "云朵县", "云朵", "Cloud County", "county", 3, 1],
  ["990181", "稻香市", "稻香", "Ricefield City", "city", 2, 5],
  ["990191", "纸鸢新区", "纸鸢", "Paper Kite New Area", "zone", 3, 4],
  ["990192", "蓝鲸开发区", "蓝鲸", "Blue Whale Development Zone", "zone", 2, 4],
  ["990100", "市直部门", "市直", "City departments", "direct", 3, 3],
];

const groupOf = (kind: Region["kind"]): string | null =>
  kind === "direct" ? null : kind === "zone" ? zones : counties;

export const regions: readonly Region[] = regionLines.map(
  ([code, name, short, name_en, kind, grid_row, grid_col], i) => ({
    ...{ code, name, short, name_en, kind, group: groupOf(kind), grid_row, grid_col },
    line: i + 2,
  }),
);

/** The county that sets no annual plans: it has no completion rate and is not ranked by it. */
export const regionWithoutPlan = "990123";

type CategoryLine = readonly [code: string, name: string, english: string];

const categoryLines = {
  sector: [
    ["industry", "产业", "Industry"],
    ["infrastructure", "基础设施", "Infrastructure"],
    ["ecology", "生态环保", "Ecology and environment"],
    ["welfare", "社会民生", "Social welfare"],
    ["tourism", "文旅", "Culture and tourism"],
  ],
  level: [
    ["provincial", "省重点", "Provincial key"],
    ["city", "市重点", "City key"],
    ["county", "县级", "County"],
  ],
  tag: [
    ["special-bond", "专项债", "Special bonds"],
    ["central-budget", "中央预算内", "Central budget"],
    ["counterpart", "对口协作", "Counterpart cooperation"],
    ["hundred-days", "百日攻坚", "Hundred days"],
  ],
  reason: [
    ["land", "用地", "Land"],
    ["financing", "资金", "Financing"],
    ["approval", "审批手续", "Approvals"],
    ["demolition", "征地拆迁", "Acquisition and demolition"],
    ["design", "规划设计", "Design"],
    ["contractor", "施工单位", "Contractor"],
    ["weather", "天气", "Weather"],
  ],
  item: [
    ["feasibility", "可研", "Feasibility study"],
    ["preliminary-design", "初设", "Preliminary design"],
    ["construction-preparation", "施工准备", "Preparation of construction"],
    ["site-selection", "规划选址", "Site selection"],
    ["land-review", "用地预审", "Land pre-approval"],
    ["energy-review", "节能评价", "Energy review"],
    ["environment-review", "环境评价", "Environmental review"],
    ["planning-design", "规划设计", "Planning and design"],
    ["funding", "资金落实", "Funding secured"],
    ["site", "施工现场", "Construction site"],
    ["tendering", "招投标", "Tendering"],
  ],
  fund: [
    ["central", "中央预算内投资", "Central budget investment"],
    ["special-bonds", "专项债券", "Special bonds"],
    ["policy-loans", "政策性贷款", "Policy loans"],
  ],
} as const satisfies Readonly<Record<string, readonly CategoryLine[]>>;

/** The codes of a list, in its order. */
export const codesOf = <D extends keyof typeof categoryLines>(
  dimension: D,
): readonly (typeof categoryLines)[D][number][0][] =>
  categoryLines[dimension].map(([code]) => code);

export type Sector = (typeof categoryLines)["sector"][number][0];
export type Reason = (typeof categoryLines)["reason"][number][0];

/** Size bands in 万元, half-open. */
const bands = [
  ["under-1yi", "亿元以下", "Below 100 million yuan", null, 10_000],
  ["1yi-5yi", "1—5亿元", "100 to below 500 million yuan", 10_000, 50_000],
  ["5yi-10yi", "5—10亿元", "500 million to below 1 billion yuan", 50_000, 100_000],
  ["over-10yi", "10亿元及以上", "1 billion yuan and above", 100_000, null],
] as const;

const inYuan = (wan: number | null) => (wan === null ? null : yuan(wan * 10_000));

const bandRows: readonly Omit<Category, "line">[] = bands.map(
  ([code, name, name_en, lower, upper]) => ({
    ...{ dimension: "size", code, name, name_en },
    lower: inYuan(lower),
    upper: inYuan(upper),
  }),
);

const listRows: readonly Omit<Category, "line">[] = Object.entries(categoryLines).flatMap(
  ([dimension, lines]) =>
    lines.map(([code, name, name_en]) => ({
      ...{ dimension, code, name, name_en },
      lower: null,
      upper: null,
    })),
);

export const categories: readonly Category[] = [...listRows, ...bandRows].map((row, i) => ({
  ...row,
  line: i + 2,
}));
