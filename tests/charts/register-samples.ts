import type {
  BridgeData,
  BurnDownData,
  FlowData,
  MatrixData,
  SizesData,
  SmallMultiplesData,
} from "../../src/charts/register-types.ts";
import type { RevisedData } from "../../src/charts/types.ts";

/** Made-up figures of a complete register, which no public page of Shiyan has. */

export const bridge: BridgeData = {
  unit: "个",
  opening: { label: "二季度末", value: 421, text: "421个" },
  closing: { label: "三季度末", value: 434, text: "434个" },
  steps: [
    { label: "新增", value: 44, text: "+44" },
    { label: "拆分", value: 0, text: "0" },
    { label: "投产退出", value: -22, text: "−22" },
    { label: "取消", value: -3, text: "−3" },
    { label: "年度清单调整", value: -6, text: "−6" },
  ],
};

export const flow: FlowData = {
  fromTitle: "二季度末",
  toTitle: "三季度末",
  labels: {
    ...{ reserve: "储备", unstarted: "未开工", building: "在建", paused: "停工" },
    ...{ finished: "投产", cancelled: "取消", entered: "新增", left: "退出" },
  },
  moves: [
    { from: "reserve", to: "reserve", count: 60 },
    { from: "reserve", to: "unstarted", count: 12 },
    { from: "unstarted", to: "unstarted", count: 80 },
    { from: "unstarted", to: "building", count: 41 },
    { from: "building", to: "building", count: 180 },
    { from: "building", to: "paused", count: 5 },
    { from: "building", to: "finished", count: 22 },
    { from: "paused", to: "paused", count: 7 },
    { from: "paused", to: "building", count: 2 },
    { from: "finished", to: "left", count: 12 },
    { from: "entered", to: "unstarted", count: 44 },
    { from: "unstarted", to: "cancelled", count: 1 },
  ],
};

export const burnDown: BurnDownData = {
  target: { date: "2020-12-31", label: "年底清零" },
  points: [
    ["2020-04-15", "4月15日", 96, 0],
    ["2020-05-31", "5月31日", 88, 4],
    ["2020-07-15", "7月15日", 61, 12],
    ["2020-08-31", "8月31日", 66, 10],
    ["2020-10-15", "10月15日", 30, 11],
    ["2020-11-15", "11月15日", 14, 9],
  ].map(([date, dateText, open, overdue]) => ({
    ...{ date: String(date), dateText: String(dateText), open: Number(open) },
    ...{ openText: String(open), overdue: Number(overdue), overdueText: String(overdue) },
  })),
};

export const matrix: MatrixData = {
  items: [
    "规划选址",
    "用地预审",
    "节能评价",
    "环境评价",
    "可研批复",
    "初步设计",
    "施工图",
    "资金落实",
    "招投标",
    "施工许可",
    "施工现场",
  ].map((label) => ({ label })),
  rows: [
    {
      name: "潘口抽水蓄能电站",
      shareText: "9/11",
      states: [
        "done",
        "done",
        "done",
        "done",
        "done",
        "done",
        "done",
        "done",
        "done",
        "doing",
        "todo",
      ],
    },
    {
      name: "十堰市中心城区水环境综合治理及生态修复工程（二期）",
      shareText: "3/9",
      states: [
        "done",
        "todo",
        "none",
        "doing",
        "done",
        "done",
        "todo",
        "todo",
        "todo",
        "none",
        "unreported",
      ],
    },
  ],
};

const panel = (name: string, values: readonly (number | null)[], reason?: string) => ({
  name,
  points: values.map((value) => ({ value, text: value === null ? "未报送" : `${value}%` })),
  reason,
});

export const multiples: SmallMultiplesData = {
  ticks: ["一", "二", "三", "四"],
  axis: [0, 120],
  time: [25, 50, 75, 100],
  panels: [
    panel("茅箭区", [30.1, 58.4, 88.4, null]),
    panel("张湾区", [20, null, 79.6, null]),
    panel("郧阳区", [28, 61, 135.2, null]),
    panel("丹江口市", [18, 39.5, null, null]),
    panel("武当山旅游经济特区", [null, null, null, null], "无年度计划"),
    panel("竹溪县", [10, 31, 61.7, null]),
  ],
};

export const sizesOfProjects: SizesData = {
  unit: "亿元",
  median: { value: 11.2, text: "11.2亿元" },
  largest: [
    { name: "十堰—西安高速铁路湖北段 380亿元", value: 380 },
    { name: "竹山县宝丰镇绿松石产业园 100亿元", value: 100 },
  ],
  bands: [
    { from: 1, to: 10, text: "1—10亿元21个" },
    { from: 10, to: 1000, text: "10亿元以上25个" },
  ],
  values: Array.from({ length: 44 }, (_, i) => 1.2 * 1.09 ** i).concat([100, 380]),
};

export const revised: RevisedData = {
  rows: [
    { name: "二季度完成投资", change: 11.1, text: "+11.1%", words: "410 → 455.5亿元" },
    { name: "开工项目", change: -2.2, text: "−2.2%", words: "225 → 220个" },
    { name: "停工项目", change: 0, text: "未修订", words: "12个" },
    { name: "复工项目", change: null, text: "无法比较：原为零", words: "0 → 3个" },
  ],
};
