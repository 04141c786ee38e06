import { quartersBetween, type Quarter } from "../../src/domain/quarter.ts";
import type { DatesData, LeagueData, ProgressData } from "../../src/charts/register-types.ts";
import type {
  CeremoniesData,
  PartMeasure,
  PartsData,
  QuarterBarsData,
  RankingData,
  SourceRangeData,
  TileMapData,
} from "../../src/charts/types.ts";

/** Figures that Shiyan published, as charts take them; they are what the pictures are drawn from. */

const cityTotals: Partial<Record<Quarter, number>> = {
  "2018Q1": 567,
  "2020Q1": 908.2,
  "2020Q2": 498.7,
  "2022Q3": 712,
  "2025Q2": 1441.9,
};

export const quarterBars: QuarterBarsData = {
  unit: "亿元",
  bars: quartersBetween("2018Q1", "2025Q2").map((quarter) => {
    const value = cityTotals[quarter] ?? null;
    return {
      ...{ quarter, value },
      text: value === null ? "未见公布" : String(value),
      planned: quarter === "2022Q3",
    };
  }),
};

/** Growth of fixed-asset investment, made up below zero to show the direction. */
export const quarterChange: QuarterBarsData = {
  unit: "%",
  variant: "change",
  bars: [
    { quarter: "2022Q1", value: 18.8, text: "18.8%" },
    { quarter: "2022Q2", value: 16.6, text: "16.6%" },
    { quarter: "2022Q3", value: null, text: "无法比较", noBase: true },
    { quarter: "2022Q4", value: -4.2, text: "−4.2%" },
    { quarter: "2023Q1", value: 0, text: "0.0%" },
    { quarter: "2023Q2", value: null, text: "未见公布" },
  ],
};

const share = (value: number, text: string, percent: number, shareText: string): PartMeasure => ({
  value,
  text,
  share: percent,
  shareText,
});

/** Sizes of the projects to start in the third quarter of 2022. */
export const sizes: PartsData = {
  countLabel: "个数",
  moneyLabel: "总投资",
  ofWhole: true,
  rows: [
    {
      name: "10亿元以上",
      count: share(13, "13个", 2.4, "2.4%"),
      money: share(261.6, "261.6亿元", 36.74, "36.7%"),
    },
    {
      name: "1—10亿元",
      count: share(156, "156个", 28.8, "28.8%"),
      money: share(323.2, "323.2亿元", 45.4, "45.4%"),
    },
    {
      name: "亿元以下",
      count: share(372, "372个", 68.8, "68.8%"),
      money: share(127.2, "127.2亿元", 17.9, "17.9%"),
    },
  ],
};

export const sectors: PartsData = {
  countLabel: "个数",
  moneyLabel: "总投资",
  ofWhole: true,
  rows: [
    {
      name: "产业类",
      count: share(383, "383个", 70.8, "70.8%"),
      money: share(585.8, "585.8亿元", 82.3, "82.3%"),
    },
    {
      name: "其中：亿元以上工业",
      within: true,
      count: share(135, "135个", 25, "25.0%"),
      money: share(490.5, "490.5亿元", 68.9, "68.9%"),
    },
    {
      name: "基础设施类",
      count: share(95, "95个", 17.6, "17.6%"),
      money: share(84.5, "84.5亿元", 11.9, "11.9%"),
    },
    {
      name: "生态环保类",
      count: share(36, "36个", 6.7, "6.7%"),
      money: share(26.9, "26.9亿元", 3.8, "3.8%"),
    },
    {
      name: "社会民生类",
      count: share(27, "27个", 5, "5.0%"),
      money: share(14.8, "14.8亿元", 2.1, "2.1%"),
    },
  ],
};

/** The second quarter of 2025 names only its projects above 1亿元. */
export const remainder: PartsData = {
  countLabel: "个数",
  moneyLabel: "总投资",
  ofWhole: true,
  rows: [
    {
      name: "亿元以上",
      count: share(221, "221个", 42.8, "42.8%"),
      money: share(1314, "1314亿元", 91.1, "91.1%"),
    },
    {
      name: "未说明",
      remainder: true,
      count: share(295, "295个", 57.2, "57.2%"),
      money: share(127.9, "127.9亿元", 8.9, "8.9%"),
    },
  ],
};

/** Policy funds of 2020; the kinds overlap. */
export const funds: PartsData = {
  countLabel: "",
  moneyLabel: "资金",
  ofWhole: false,
  rows: [
    { name: "一揽子政策直达资金", money: { value: 69.2, text: "69.2亿元" } },
    { name: "抗疫特别国债", money: { value: 19.3, text: "19.3亿元" } },
    { name: "新增政府债券", money: { value: 34.8, text: "34.8亿元" } },
    { name: "企业债券", money: { value: 42.7, text: "42.7亿元" } },
    { name: "预算内资金", money: { value: 19.3, text: "19.3亿元" } },
  ],
};

const none = { value: null, text: "未公布" };

/** Starts in the first quarter of 2023, county by county. */
export const tileMap: TileMapData = {
  palette: "sequential",
  unit: "亿元",
  listTitle: "一季度开工投资（亿元）",
  breaks: [
    { value: 50, text: "50" },
    { value: 100, text: "100" },
    { value: 200, text: "200" },
    { value: 400, text: "400" },
  ],
  tiles: [
    { name: "郧西县", row: 1, column: 2, ...none },
    { name: "郧阳区", row: 1, column: 3, ...none },
    { name: "张湾区", row: 2, column: 2, ...none },
    { name: "茅箭区", row: 2, column: 3, ...none },
    { name: "经开区", row: 2, column: 4, zone: true, ...none },
    { name: "丹江口市", row: 2, column: 5, ...none },
    { name: "竹溪县", row: 3, column: 1, value: 429, text: "429" },
    { name: "竹山县", row: 3, column: 2, value: 333.81, text: "333.81", planned: true },
    { name: "房县", row: 3, column: 3, ...none },
    { name: "武当山", row: 3, column: 4, zone: true, value: 40, text: "40", mark: "〔注〕" },
  ],
};

/** Lead over the calendar, made up. */
export const leadMap: TileMapData = {
  palette: "diverging",
  unit: "",
  breaks: [
    { value: -10, text: "−10" },
    { value: -2, text: "−2" },
    { value: 2, text: "2" },
    { value: 10, text: "10" },
  ],
  tiles: [
    { name: "Yunxi", row: 1, column: 2, value: -13.3, text: "−13.3" },
    { name: "Yunyang", row: 1, column: 3, value: 8.1, text: "+8.1", current: true },
    { name: "Zhangwan", row: 2, column: 2, value: 4.6, text: "+4.6" },
    { name: "Maojian", row: 2, column: 3, value: 13.4, text: "+13.4" },
    { name: "Shiyan EDZ", row: 2, column: 4, zone: true, value: 0.4, text: "+0.4" },
    { name: "Danjiangkou", row: 2, column: 5, value: -3.8, text: "−3.8" },
    { name: "Zhuxi", row: 3, column: 1, value: -7.1, text: "−7.1" },
    { name: "Zhushan", row: 3, column: 2, value: 2, text: "+2.0" },
    { name: "Fangxian", row: 3, column: 3, value: -1.9, text: "−1.9" },
    { name: "Wudangshan", row: 3, column: 4, zone: true, value: null, text: "no plan" },
  ],
};

export const ranking: RankingData = {
  unit: "亿元",
  groups: [
    {
      label: "",
      rows: [
        { name: "竹溪县", value: 429, text: "429亿元", note: "117个" },
        { name: "竹山县", value: 333.81, text: "333.81亿元", note: "107个", planned: true },
        { name: "茅箭区", value: null, text: "未公布" },
      ],
    },
    {
      label: "功能区",
      rows: [
        { name: "武当山旅游经济特区", value: 40, text: "40亿元", note: "15个", planned: true },
        { name: "十堰经济技术开发区", value: null, text: "未公布" },
      ],
    },
  ],
};

/** Made up: no quarter of Shiyan has rates of all counties. */
export const league: LeagueData = {
  time: 75,
  timeText: "时间进度75%",
  axis: [50, 100],
  groups: [
    {
      label: "",
      rows: [
        { name: "茅箭区", value: 222, text: "222.0%", rank: 1, change: 0 },
        { name: "郧阳区", value: 83.1, text: "83.1%", rank: 2, change: 2 },
        { name: "张湾区", value: 79.6, text: "79.6%", rank: 3, tied: true, change: -1 },
        { name: "丹江口市", value: 79.6, text: "79.6%", rank: 3, tied: true, change: -12 },
        { name: "竹山县", value: 75, text: "75.0%", rank: 5, change: 1 },
        { name: "竹溪县", value: 61.7, text: "61.7%", rank: 6, change: null },
      ],
    },
    {
      label: "功能区（单独排名）",
      rows: [{ name: "十堰经济技术开发区", value: 74.8, text: "74.8%", rank: 1, change: 0 }],
    },
  ],
  unranked: [{ name: "武当山旅游经济特区", reason: "无年度计划" }],
};

/** Plans completed by the end of November 2018. */
export const progress: ProgressData = {
  time: 91.67,
  timeText: "时间进度91.7%",
  rows: [
    { name: "省督办项目", value: 171, text: "171%" },
    { name: "省重点项目", value: 135, text: "135%" },
    { name: "10亿元以上新开工重大项目", note: "13个", value: 95, text: "95%" },
    { name: "市级重点项目", value: null, text: "无年度计划" },
  ],
};

/** The total investment of one power station on four pages. */
export const sourceRange: SourceRangeData = {
  unit: "亿元",
  items: [
    {
      name: "潘口抽水蓄能电站",
      values: [
        { value: 27, text: "27", sources: "2处", qualifier: "about", used: false },
        { value: 26.58, text: "26.58", sources: "1处", used: false },
        { value: 26.83, text: "26.83", sources: "1处", used: true },
      ],
    },
  ],
};

export const dates: DatesData = {
  asOf: "2026-03-31",
  rows: [
    {
      name: "潘口抽水蓄能电站",
      note: "动工比仪式晚16个月；首台机组推后10个月",
      open: true,
      marks: [
        { kind: "start", state: "planned", date: "2022-12-24" },
        { kind: "start", state: "actual", date: "2024-05-08" },
        { kind: "finish", state: "planned", date: "2026-01" },
        { kind: "finish", state: "planned", date: "2026-11" },
      ],
    },
    {
      name: "十堰方特中华传统文化园",
      note: "按期开工",
      marks: [
        { kind: "start", state: "planned", date: "2022-03-20" },
        { kind: "start", state: "actual", date: "2022-03-20" },
        { kind: "finish", state: "actual", date: "2024-10" },
      ],
    },
  ],
};

const event = (
  date: `${string}-${string}-${string}`,
  place: string,
  count: number | null,
  money: number | null,
  scope: string,
): CeremoniesData["events"][number] => ({
  date,
  dateText: `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`,
  level: place === "全市" ? "city" : "county",
  place,
  countText: count === null ? null : `${count}个`,
  money: { value: money, text: money === null ? "未公布" : `${money}亿元` },
  scope,
});

export const ceremonies: CeremoniesData = {
  events: [
    event("2017-02-16", "丹江口市", 20, 37, "当次"),
    event("2020-03-24", "全市", 244, 908.2, "全季10次合计"),
    event("2020-04-21", "全市", 52, 108.3, "当次"),
    event("2021-03-01", "房县", 12, 58, "当次"),
    event("2022-02-08", "十堰经济技术开发区", 6, 12.7, "分会场"),
    event("2022-08-12", "全市", 203, 322.8, "8月计划"),
    event("2022-11-04", "全市", 213, 717.8, "11月计划"),
    event("2022-12-24", "郧阳区", 24, 47.3, "12月"),
    event("2022-12-24", "全市", null, null, ""),
    event("2023-01-31", "武当山旅游经济特区", 5, null, "当次"),
    event("2023-10-26", "全市", null, null, ""),
    event("2024-09-20", "郧阳区", 50, 93.66, "全季"),
    event("2025-04-03", "竹山县", 72, 127.84, "全季"),
    event("2025-04-03", "全市", 516, 1441.9, "全季"),
  ],
};
