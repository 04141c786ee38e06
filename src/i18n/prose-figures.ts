import { strings } from "./strings.ts";

type Side = -1 | 0 | 1;

const ordinal = (digits: string): string => {
  if (/1[123]$/.test(digits)) return `${digits}th`;
  return `${digits}${{ "1": "st", "2": "nd", "3": "rd" }[digits.slice(-1)] ?? "th"}`;
};

/** What is said of a figure, after its name. */
const zhAspects: Readonly<Record<string, string>> = {
  yoy: "同比",
  yoy_change: "比上年同期",
  qoq: "环比",
  qoq_change: "比上季",
  share: "占比",
  rank: "位次",
  rank_change: "位次变化",
  yoy_like: "可比口径同比",
  lead: "比时间进度",
  time_progress: "时间进度",
  average: "平均",
  multiple: "为上年同期的倍数",
};
const enAspects: Readonly<Record<string, string>> = {
  yoy: "on a year earlier",
  yoy_change: "change on the year",
  qoq: "on the quarter before",
  qoq_change: "change on the quarter",
  share: "share",
  rank: "rank",
  rank_change: "change of rank",
  yoy_like: "on a year earlier, like for like",
  lead: "lead over the calendar",
  time_progress: "time progress",
  average: "average",
  multiple: "times the level of a year earlier",
};

/** Figures in the words of the text; `size` is the printed amount without its sign. */
export const proseFigures = strings(
  {
    qualified: {
      about: (text: string) => `约${text}`,
      at_least: (text: string) => `超过${text}`,
      at_most: (text: string) => `不超过${text}`,
    },
    change: (size: string, side: Side) =>
      side === 0 ? `持平（${size}）` : `${side > 0 ? "多" : "少"}${size}`,
    changeOfCount: (size: string, side: Side) =>
      side === 0 ? `持平（${size}）` : `${side > 0 ? "多" : "少"}${size}`,
    changeOfRank: (size: string, side: Side) =>
      side === 0 ? "位次不变" : `${side > 0 ? "上升" : "下降"}${size}`,
    compare: (size: string, side: Side) =>
      side === 0 ? `持平（${size}）` : `${side > 0 ? "高" : "低"}${size}`,
    pace: (size: string, side: Side) =>
      side === 0 ? `与时间进度持平（${size}）` : `${side > 0 ? "快" : "慢"}于时间进度${size}`,
    nth: (digits: string) => `第${digits}位`,
    from: (source: string) => `来源：${source}`,
    definition: (label: string) => `“${label}”的定义和来源`,
    ratio: (a: string, b: string) => `${a}÷${b}`,
    difference: (a: string, b: string) => `${a}减${b}`,
    sum: (a: string, b: string) => `${a}加${b}`,
    aspects: zhAspects,
    bridge: {
      opening: "上期末项目",
      added: "本期纳入项目",
      split: "拆分形成的项目",
      exited: "本期退出项目",
    },
    regions: "县市区",
    ofCounties: (label: string) => `${label}（各县市区平均）`,
    regionsReported: "有公布数的县市区",
    projectsNamed: "具名项目",
    quoted: "来源原文里的数",
  },
  {
    qualified: {
      about: (text) => `about ${text}`,
      at_least: (text) => `more than ${text}`,
      at_most: (text) => `at most ${text}`,
    },
    change: (size, side) =>
      side === 0 ? `unchanged (${size})` : `${size} ${side > 0 ? "more" : "less"}`,
    changeOfCount: (size, side) =>
      side === 0 ? `unchanged (${size})` : `${size} ${side > 0 ? "more" : "fewer"}`,
    changeOfRank: (size, side) =>
      side === 0
        ? "unchanged in rank"
        : `${side > 0 ? "up" : "down"} ${size} ${size === "1" ? "place" : "places"}`,
    compare: (size, side) =>
      side === 0 ? `level (${size})` : `${size} ${side > 0 ? "higher" : "lower"}`,
    pace: (size, side) =>
      side === 0
        ? `level with the calendar (${size})`
        : `${size} ${side > 0 ? "ahead of" : "behind"} the calendar`,
    nth: ordinal,
    from: (source) => `Source: ${source}`,
    definition: (label) => `Definition and sources of "${label}"`,
    ratio: (a, b) => `${a} ÷ ${b}`,
    difference: (a, b) => `${a} less ${b}`,
    sum: (a, b) => `${a} plus ${b}`,
    aspects: enAspects,
    bridge: {
      opening: "Register before",
      added: "Added to the register",
      split: "Items split off",
      exited: "Left the register",
    },
    regions: "Counties and districts",
    ofCounties: (label: string) => `${label} (average of the counties)`,
    regionsReported: "Counties and districts with published figures",
    projectsNamed: "Projects named",
    quoted: "A number in the words of the source",
  },
);
