import type { Bilingual } from "../domain/bilingual.ts";
import { strings } from "./strings.ts";

/** A figure, ready to be said in one language. */
export interface Said {
  /** Whose and when: 郧阳区12月份 · Yunyang District, December 2022 */
  readonly where: string;
  /** What is measured: 开工项目 */
  readonly label: string;
  /** 产业项目; null for a whole */
  readonly category: string | null;
  /** 约25.4亿元 · about 2.54 billion yuan */
  readonly amount: string;
  /** Who printed it, and in which quarter's release it stands. */
  readonly source: string;
  readonly quarter: string;
}

/** How a printed rate misses what its inputs give. */
export type Miss = "cut" | "raised" | "unexplained" | "within-inputs" | "base-unknown";

export interface Told {
  readonly title: string;
  readonly text: string;
}

/** An earlier figure, or the classes that were printed in its place and add up to it. */
export interface BaseSaid {
  readonly amount: string;
  readonly parts: readonly Said[];
}

export interface Parts {
  readonly whole: Said;
  readonly parts: readonly Said[];
  readonly sum: string;
  readonly difference: string;
}

/** Words of the site's own, where a figure's wording is not enough. */
export const qualifierWords: Record<"about" | "at_least" | "at_most", Bilingual> = {
  about: { zh: "约", en: "about " },
  at_least: { zh: "至少", en: "at least " },
  at_most: { zh: "至多", en: "at most " },
};

const dimensionWords: Record<string, Bilingual> = {
  sector: { zh: "类别", en: "sector" },
  size: { zh: "规模", en: "size" },
  level: { zh: "级别", en: "level" },
  fund: { zh: "资金来源", en: "fund" },
  region: { zh: "县市区", en: "region" },
};

/** Severities as headings and marks. */
export const severityWords = strings(
  { contradiction: "不能同时成立", rounding: "取整有误", notice: "请留意" },
  { contradiction: "Cannot all be true", rounding: "A slip of rounding", notice: "Good to know" },
);

const zhList = (figures: readonly Said[]): string =>
  figures.map((f) => `${f.category ?? (f.where || f.label)}${f.amount}`).join("、");
const zhName = (f: Said): string => `${f.where}${f.category ? `${f.category}的` : ""}${f.label}`;
const zhSay = (f: Said): string => `${zhName(f)}${f.amount}`;

const zhBase = ({ amount, parts }: BaseSaid): string =>
  parts.length > 0 ? `${zhList(parts)}（相加${amount}）` : amount;

const zhMiss: Record<Miss, string> = {
  cut: "印出的数像是把后面的小数舍去了，没有四舍五入。",
  raised: "印出的数像是往上进了一位，没有四舍五入。",
  unexplained: "四舍五入解释不了这个差别，来源没有说明算法。",
  "within-inputs": "参与计算的数本身取过整，所印的数仍有可能成立。",
  "base-unknown": "来源没有写明是占什么的比重，分母可能另有所指。",
};

const enList = (figures: readonly Said[]): string =>
  figures.map((f) => `${f.category ?? (f.where || f.label)}: ${f.amount}`).join("; ");
const enName = (f: Said): string =>
  [f.category ? `${f.label} (${f.category})` : f.label, f.where].filter(Boolean).join(", ");
const enSay = (f: Said): string => `${enName(f)}: ${f.amount}`;

const enBase = ({ amount, parts }: BaseSaid): string =>
  parts.length > 0 ? `${enList(parts)} (together ${amount})` : amount;

const enMiss: Record<Miss, string> = {
  cut: "The printed figure seems to have been cut off, not rounded.",
  raised: "The printed figure seems to have been rounded up, not to the nearest.",
  unexplained:
    "Rounding does not explain the difference, and the source does not say how it was computed.",
  "within-inputs": "The inputs are rounded themselves, so the printed figure may still be right.",
  "base-unknown": "The source does not say what it is a share of; it may mean another base.",
};

const zh = {
  partAboveWhole: (part: Said, whole: Said): Told => ({
    title: "两个数不能同时成立",
    text: `来源称${zhSay(whole)}、${part.label}${part.amount}。${part.label}是${whole.label}的一部分，不应更多。两数照原文保留。`,
  }),
  categoryAboveWhole: (part: Said, whole: Said): Told => ({
    title: "其中一类多于合计",
    text: `来源称${zhSay(whole)}，其中${part.category ?? part.label}${part.amount}。其中的数不应比合计多。两数照原文保留。`,
  }),
  partsAboveWhole: ({ whole, parts, sum, difference }: Parts): Told => ({
    title: "分项之和与合计不符",
    text: `来源称${zhSay(whole)}。各分项是${zhList(parts)}，相加是${sum}，比合计多${difference}。各数照原文保留。`,
  }),
  partsFallShort: ({ whole, parts, sum, difference }: Parts, closing: Said): Told => ({
    title: "分项之和与合计不符",
    text: `来源称${zhSay(whole)}。各分项是${zhList(parts)}，相加是${sum}，比合计少${difference}。同样的分项，${closing.label}却与合计${closing.amount}相符。各数照原文保留。`,
  }),
  totalRoundedAway: ({ whole, parts, sum, difference }: Parts): Told => ({
    title: "合计取整，与分项相差零头",
    text: `来源称${zhSay(whole)}，没有“约”字。各分项是${zhList(parts)}，相加是${sum}，与合计相差${difference}。各数照原文保留。`,
  }),
  incomplete: (
    { whole, parts, sum, difference }: Parts,
    absent: readonly string[],
    stray: { figure: Said; own: string; listed: string } | null,
  ): Told => ({
    title: "分项没有列全",
    text: [
      `来源称${zhSay(whole)}。列出的分项是${zhList(parts)}，相加是${sum}，其余${difference}没有列出。`,
      absent.length > 0 ? `${absent.join("、")}的数没有公布。` : "",
      stray
        ? `来源还列出${stray.figure.category ?? ""}${stray.figure.amount}，那是按${stray.own}分的，不能和按${stray.listed}分的数相加。`
        : "",
    ].join(""),
  }),
  share: (rate: Said, part: Said, whole: Said, expected: string, miss: Miss): Told => ({
    title: "占比与所印的数不符",
    text: `来源称${rate.category ?? zhName(rate)}占${rate.amount}。按所印的数，${part.amount}÷${whole.amount}＝${expected}。${zhMiss[miss]}各数照原文保留。`,
  }),
  ratio: (rate: Said, part: Said, whole: Said, expected: string, miss: Miss): Told => ({
    title: "比率与所印的数不符",
    text: `来源称${zhSay(rate)}。按所印的数，${part.label}${part.amount}÷${whole.label}${whole.amount}＝${expected}。${zhMiss[miss]}各数照原文保留。`,
  }),
  growth: (rate: string, now: Said, base: BaseSaid, expected: string, miss: Miss): Told => ({
    title: "增速与上年数不符",
    text: `来源称${zhSay(now)}，与上年相比${rate}。上年公布的是${zhBase(base)}，算得${expected}。${zhMiss[miss]}各数照原文保留。`,
  }),
  unchanged: "持平",
  multiple: (rate: Said, now: Said, base: BaseSaid, expected: string, miss: Miss): Told => ({
    title: "倍数与上年数不符",
    text: `来源称${zhSay(now)}，是上年同期的${rate.amount}。上年同期公布的是${zhBase(base)}，算得${expected}。${zhMiss[miss]}各数照原文保留。`,
  }),
  change: (c: {
    now: Said;
    change: string;
    direction: -1 | 0 | 1;
    implied: string;
    base: BaseSaid;
    expected: string;
    versus: "yoy" | "qoq";
  }): Told => {
    const before = c.versus === "yoy" ? "上年" : "上季度";
    const words = { "-1": `少${c.change}`, "0": "持平", "1": `多${c.change}` }[c.direction];
    return {
      title: `变化量与${before}数不符`,
      text: `来源称${zhSay(c.now)}，与${before}相比${words}，${before}就应是${c.implied}。${before}公布的是${zhBase(c.base)}，与现在相差${c.expected}。各数照原文保留。`,
    };
  },
  impossibleShare: (
    rate: Said,
    whole: Said,
    near: readonly { count: string; share: string }[],
  ): Told => ({
    title: "没有一个整数合这个占比",
    text: `来源称${zhSay(whole)}，${rate.category ?? ""}占${rate.amount}。${near.map((n) => `${n.count}占${n.share}`).join("，")}，没有整数合得上。这个占比可能不是按个数算的，来源没有说明。`,
  }),
  lead: (l: {
    lead: Said;
    rate: Said;
    implied: string;
    months: number;
    progress: string;
    expected: string;
    days: string | null;
  }): Told => ({
    title: "超时间进度的数与时间进度不符",
    text: [
      `来源称${zhSay(l.rate)}，快于时间进度${l.lead.amount}，时间进度就应是${l.implied}。`,
      `${l.months}个月的时间进度是${l.months}÷12＝${l.progress}，应快${l.expected}。`,
      l.days ? `按天数算是${l.days}，来源可能用了这种算法。` : "",
      "各数照原文保留。",
    ].join(""),
  }),
  twoTimeProgresses: (
    where: string,
    implied: readonly { lead: Said; progress: string }[],
  ): Told => ({
    title: "同一时期用了两种时间进度",
    text: `${where}的数由完成率减去超时间进度，得出不同的时间进度：${implied.map((i) => `${i.lead.category ?? i.lead.label}${i.progress}`).join("，")}。同一时期的时间进度只有一个，来源没有说明。`,
  }),
  sumAboveTotal: ({ whole, parts, sum, difference }: Parts): Told => ({
    title: "各期之和大于累计",
    text: `来源称${zhSay(whole)}。其中各期是${zhList(parts)}，相加已是${sum}，比累计多${difference}。各数照原文保留。`,
  }),
  sourcesDiffer: (figures: readonly Said[], different: number): Told => ({
    title: "不同来源说法不一",
    text: `${figures[0] ? zhName(figures[0]) : ""}有${different}个说法：${figures.map((f) => `${f.amount}（${f.quarter}，${f.source}）`).join("、")}。各数照原文保留。`,
  }),
  eventDiffers: (event: { what: string; amount: string }, figure: Said): Told => ({
    title: "活动记录与公布的数不符",
    text: `活动记录中${event.what}是${event.amount}，公布的${zhName(figure)}是${figure.amount}。两数照原文保留。`,
  }),
  computedDiffers: (figure: Said, computed: string, difference: string): Told => ({
    title: "公布的数与清单计算的数不符",
    text: `来源称${zhSay(figure)}。按项目清单计算是${computed}，相差${difference}。公布的数照原文保留。`,
  }),
  neverAdd: (
    items: readonly Said[],
    same: readonly (readonly Said[])[],
    headline: Said | null,
  ): Told => ({
    title: "各项不能相加",
    text: [
      `来源并列${zhList(items)}。`,
      ...same.map(
        (group) =>
          `${group.map((f) => f.category ?? f.label).join("和")}数值相同，都是${group[0]?.amount ?? ""}。`,
      ),
      headline
        ? `${headline.category ?? headline.label}${headline.amount}不等于其余任何几项之和。`
        : "",
      "各项可能重叠，不要相加。",
    ].join(""),
  }),
  listChanged: (figures: readonly Said[]): Told => ({
    title: "年度清单在年内有变化",
    text: `${figures[0] ? zhName(figures[0]) : ""}在一年内公布过不同的数：${figures.map((f) => `${f.quarter}${f.amount}`).join("，")}。清单在年内有增减，前后不能直接比较。`,
  }),
  quarterDays: (days: number, of: number, progress: string) => `${days}÷${of}＝${progress}`,
  dimension: (name: string) => dimensionWords[name]?.zh ?? name,
  comma: "",
};

const en: typeof zh = {
  partAboveWhole: (part, whole) => ({
    title: "Two figures cannot both be true",
    text: `The source gives ${enSay(whole)}; ${part.label}: ${part.amount}. ${part.label} are part of ${whole.label} and cannot be more. Both are shown as printed.`,
  }),
  categoryAboveWhole: (part, whole) => ({
    title: "One class is more than the total",
    text: `The source gives ${enSay(whole)}; of which ${part.category ?? part.label}: ${part.amount}. A part cannot be more than its total. Both are shown as printed.`,
  }),
  partsAboveWhole: ({ whole, parts, sum, difference }) => ({
    title: "Parts do not add up to the total",
    text: `The source gives ${enSay(whole)}. Its parts are ${enList(parts)}. They add up to ${sum}, more than the total by ${difference}. All are shown as printed.`,
  }),
  partsFallShort: ({ whole, parts, sum, difference }, closing) => ({
    title: "Parts do not add up to the total",
    text: `The source gives ${enSay(whole)}. Its parts are ${enList(parts)}. They add up to ${sum}, less than the total by ${difference}. For ${closing.label} the same classes do reach the total of ${closing.amount}. All are shown as printed.`,
  }),
  totalRoundedAway: ({ whole, parts, sum, difference }) => ({
    title: "The total is rounded away from its parts",
    text: `The source gives ${enSay(whole)}, without “about”. Its parts are ${enList(parts)}. They add up to ${sum}; the difference is ${difference}. All are shown as printed.`,
  }),
  incomplete: ({ whole, parts, sum, difference }, absent, stray) => ({
    title: "Not every part is listed",
    text: [
      `The source gives ${enSay(whole)}. It lists ${enList(parts)}. They add up to ${sum}; the other ${difference} are not listed.`,
      absent.length > 0 ? ` No figure is published for ${absent.join(", ")}.` : "",
      stray
        ? ` The source also lists ${stray.figure.category ?? ""}: ${stray.figure.amount}. That is a class by ${stray.own} and cannot be added to classes by ${stray.listed}.`
        : "",
    ].join(""),
  }),
  share: (rate, part, whole, expected, miss) => ({
    title: "A share does not follow from its figures",
    text: `The source gives ${enSay(rate)}. The printed figures give ${part.amount} ÷ ${whole.amount} = ${expected}. ${enMiss[miss]} All are shown as printed.`,
  }),
  ratio: (rate, part, whole, expected, miss) => ({
    title: "A ratio does not follow from its figures",
    text: `The source gives ${enSay(rate)}. The printed figures give ${part.label} ${part.amount} ÷ ${whole.label} ${whole.amount} = ${expected}. ${enMiss[miss]} All are shown as printed.`,
  }),
  growth: (rate, now, base, expected, miss) => ({
    title: "A growth rate does not follow from last year's figure",
    text: `The source gives ${enSay(now)}; change on the year: ${rate}. What was published a year earlier is ${enBase(base)}, which gives ${expected}. ${enMiss[miss]} All are shown as printed.`,
  }),
  unchanged: "unchanged",
  multiple: (rate, now, base, expected, miss) => ({
    title: "A multiple does not follow from last year's figure",
    text: `The source gives ${enSay(now)}, ${rate.amount} the level of a year earlier. The figure published then is ${enBase(base)}, which gives ${expected}. ${enMiss[miss]} All are shown as printed.`,
  }),
  change: (c) => {
    const before = c.versus === "yoy" ? "a year earlier" : "in the quarter before";
    const words = {
      "-1": `${c.change} less than`,
      "0": "unchanged on",
      "1": `${c.change} more than`,
    }[c.direction];
    return {
      title: "A change does not follow from the earlier figure",
      text: `The source gives ${enSay(c.now)}, ${words} ${before}. The earlier figure would be ${c.implied}. What was published then is ${enBase(c.base)}; the difference from now is ${c.expected}. All are shown as printed.`,
    };
  },
  impossibleShare: (rate, whole, near) => ({
    title: "No whole number gives this share",
    text: `The source gives ${enSay(whole)}; share of ${rate.category ?? rate.label}: ${rate.amount}. ${near.map((n) => `${n.count} would be ${n.share}`).join(", ")}; no whole number fits. The share may not be one of the count; the source does not say.`,
  }),
  lead: (l) => ({
    title: "A lead does not follow from the time progress",
    text: [
      `The source gives ${enSay(l.rate)}, ahead of the time progress by ${l.lead.amount}. The time progress would be ${l.implied}.`,
      ` For ${l.months} months it is ${l.months} ÷ 12 = ${l.progress}, a lead of ${l.expected}.`,
      l.days ? ` Counted in days it is ${l.days}; the source may have counted so.` : "",
      " All are shown as printed.",
    ].join(""),
  }),
  twoTimeProgresses: (where, implied) => ({
    title: "Two time progresses for one period",
    text: `Rates less leads give different time progresses${where ? ` for ${where}` : ""}: ${implied.map((i) => `${i.lead.category ?? i.lead.label}: ${i.progress}`).join("; ")}. One period has one time progress; the source does not explain.`,
  }),
  sumAboveTotal: ({ whole, parts, sum, difference }) => ({
    title: "Periods add up to more than the year to date",
    text: `The source gives ${enSay(whole)}. Periods within it are ${enList(parts)}. They add up to ${sum}, more by ${difference}. All are shown as printed.`,
  }),
  sourcesDiffer: (figures, different) => ({
    title: "Sources differ",
    text: `${figures[0] ? enName(figures[0]) : ""}: ${different} different figures. ${figures.map((f) => `${f.amount} (${f.quarter}, ${f.source})`).join("; ")}. All are shown as printed.`,
  }),
  eventDiffers: (event, figure) => ({
    title: "An event's record and the published figure differ",
    text: `The event's record has ${event.what}: ${event.amount}. Published is ${enSay(figure)}. Both are shown as printed.`,
  }),
  computedDiffers: (figure, computed, difference) => ({
    title: "The published figure and the register differ",
    text: `The source gives ${enSay(figure)}. The register adds up to ${computed}; the difference is ${difference}. The published figure is shown as printed.`,
  }),
  neverAdd: (items, same, headline) => ({
    title: "Never add these figures",
    text: [
      `The source lists ${enList(items)}.`,
      ...same.map(
        (group) =>
          ` ${group.map((f) => f.category ?? f.label).join(" and ")} have the same value, ${group[0]?.amount ?? ""}.`,
      ),
      headline
        ? ` ${headline.category ?? headline.label}, ${headline.amount}, is not the sum of any of the others.`
        : "",
      " They may overlap and must not be added.",
    ].join(""),
  }),
  listChanged: (figures) => ({
    title: "The year's list changed within the year",
    text: `${figures[0] ? enName(figures[0]) : ""} was given differently within one year: ${figures.map((f) => `${f.quarter}: ${f.amount}`).join("; ")}. Projects join and leave the list, so the two are not comparable.`,
  }),
  quarterDays: (days, of, progress) => `${days} ÷ ${of} = ${progress}`,
  dimension: (name) => dimensionWords[name]?.en ?? name,
  comma: ", ",
};

/** Titles and sentences of the data checks, made from the figures they speak of. */
export const consistencyWords = strings(zh, en);
