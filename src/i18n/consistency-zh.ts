import {
  dimensionWords,
  type BaseSaid,
  type Miss,
  type Parts,
  type Ranked,
  type Said,
  type Told,
  type Voice,
} from "./consistency-said.ts";

/** 亿元以下为6亿元: two amounts side by side would read as one. */
const zhItem = (f: Said): string => {
  const name = f.category ?? (f.where || f.label);
  return /元|以[上下]$/.test(name) && /元$/.test(f.amount)
    ? `${name}为${f.amount}`
    : name + f.amount;
};
const zhList = (figures: readonly Said[]): string => {
  const items = figures.map(zhItem);
  return items.join(items.some((item) => item.includes("、")) ? "；" : "、");
};
/** 一季度48.2%、二季度51.3% */
const zhTimes = (figures: readonly Said[]): string =>
  figures.map((f) => `${f.where}${f.category ?? ""}${f.amount}`).join("、");
const zhRanked = (one: Ranked): string => `${one.name}${one.amount}排第${one.rank}`;
const zhName = (f: Said): string => `${f.where}${f.category ? `${f.category}的` : ""}${f.label}`;
const zhSay = (f: Said): string => `${zhName(f)}${f.amount}`;

const zhBase = ({ amount, parts }: BaseSaid): string =>
  parts.length > 0 ? `${zhList(parts)}（相加${amount}）` : amount;

const zhMiss = ({ kept }: Voice): Record<Miss, string> => ({
  cut: "印出的数像是把后面的小数舍去了，没有四舍五入。",
  raised: "印出的数像是往上进了一位，没有四舍五入。",
  unexplained: `四舍五入解释不了这个差别${kept("，来源没有说明算法")}。`,
  fraction: "印出的数像是把百分数写成了小数。",
  "cut-or-inputs": "印出的数像是舍去了后面的小数；但参与计算的数本身取过整，所印的数仍有可能成立。",
  "raised-or-inputs": "印出的数像是往上进了一位；但参与计算的数本身取过整，所印的数仍有可能成立。",
  "base-unknown": "来源没有写明是占什么的比重，分母可能另有所指。",
  classes: "上年的数由分类相加，范围不一定相同。",
});

/** Titles and sentences of the data checks in Chinese; English has the same. */
export const zhIn = ({ says, kept }: Voice) => ({
  partAboveWhole: (part: Said, whole: Said): Told => ({
    title: "两个数不能同时成立",
    text: `${says}${zhSay(whole)}、${part.label}${part.amount}。${part.label}是${whole.label}的一部分，不应更多。${kept("两数照原文保留。")}`,
  }),
  categoryAboveWhole: (part: Said, whole: Said): Told => ({
    title: "其中一类多于合计",
    text: `${says}${zhSay(whole)}，其中${part.category ?? part.label}${part.amount}。其中的数不应比合计多。${kept("两数照原文保留。")}`,
  }),
  partsAboveWhole: ({ whole, parts, sum, difference }: Parts): Told => ({
    title: "分项之和与合计不符",
    text: `${says}${zhSay(whole)}。各分项是${zhList(parts)}，相加是${sum}，比合计多${difference}。${kept("各数照原文保留。")}`,
  }),
  partsFallShort: ({ whole, parts, sum, difference }: Parts, closing: Said): Told => ({
    title: "分项之和与合计不符",
    text: `${says}${zhSay(whole)}。各分项是${zhList(parts)}，相加是${sum}，比合计少${difference}。同样的分项，${closing.label}却与合计${closing.amount}相符。${kept("各数照原文保留。")}`,
  }),
  totalRoundedAway: ({ whole, parts, sum, difference }: Parts): Told => ({
    title: "合计取整，与分项相差零头",
    text: `${says}${zhSay(whole)}，没有“约”字。各分项是${zhList(parts)}，相加是${sum}，与合计相差${difference}。${kept("各数照原文保留。")}`,
  }),
  incomplete: (
    { whole, parts, sum, difference }: Parts,
    absent: readonly string[],
    stray: { figure: Said; own: string; listed: string } | null,
  ): Told => ({
    title: "分项没有列全",
    text: [
      `${says}${zhSay(whole)}。列出的分项是${zhList(parts)}，相加是${sum}，其余${difference}没有列出。`,
      absent.length > 0 ? `${absent.join("、")}的数没有公布。` : "",
      stray
        ? `来源还列出${stray.figure.category ?? ""}${stray.figure.amount}，那是按${stray.own}分的，不能和按${stray.listed}分的数相加。`
        : "",
    ].join(""),
  }),
  share: (rate: Said, part: Said, whole: Said, expected: string, miss: Miss): Told => ({
    title: "占比与所印的数不符",
    text: `${says}${rate.where}${rate.category ?? ""}${rate.label}${rate.amount}。按所印的数，${part.amount}÷${whole.amount}＝${expected}。${zhMiss({ says, kept })[miss]}${kept("各数照原文保留。")}`,
  }),
  ratio: (rate: Said, part: Said, whole: Said, expected: string, miss: Miss): Told => ({
    title: "比率与所印的数不符",
    text: `${says}${zhSay(rate)}。按所印的数，${part.label}${part.amount}÷${whole.label}${whole.amount}＝${expected}。${zhMiss({ says, kept })[miss]}${kept("各数照原文保留。")}`,
  }),
  growth: (rate: string, now: Said, base: BaseSaid, expected: string, miss: Miss): Told => ({
    title: "增速与上年数不符",
    text: `${says}${zhSay(now)}，与上年相比${rate}。上年公布的是${zhBase(base)}，算得${expected}。${zhMiss({ says, kept })[miss]}${kept("各数照原文保留。")}`,
  }),
  unchanged: "持平",
  multiple: (rate: Said, now: Said, base: BaseSaid, expected: string, miss: Miss): Told => ({
    title: "倍数与上年数不符",
    text: `${says}${zhSay(now)}，是上年同期的${rate.amount}。上年同期公布的是${zhBase(base)}，算得${expected}。${zhMiss({ says, kept })[miss]}${kept("各数照原文保留。")}`,
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
      text: `${says}${zhSay(c.now)}，与${before}相比${words}，${before}就应是${c.implied}。${before}公布的是${zhBase(c.base)}，与现在相差${c.expected}。${kept("各数照原文保留。")}`,
    };
  },
  impossibleShare: (
    rate: Said,
    whole: Said,
    near: readonly { count: string; share: string }[],
  ): Told => ({
    title: "没有一个整数合这个占比",
    text: `${says}${zhSay(whole)}，${rate.category ?? ""}占${rate.amount}。${near.map((n) => `${n.count}占${n.share}`).join("，")}，没有整数合得上。这个占比可能不是按个数算的，来源没有说明。`,
  }),
  fraction: (rate: Said, others: readonly Said[], expected: string): Told => ({
    title: "百分数像是写成了小数",
    text: `${says}${zhSay(rate)}。同一指标其他的数是${zhTimes(others)}。写成百分数是${expected}。${kept("各数照原文保留。")}`,
  }),
  score: "得分",
  points: (digits: string): string => `${digits}分`,
  rank: (one: Ranked, others: readonly Ranked[], lowFirst: boolean): Told => ({
    title: "位次与数值不符",
    text: `${says}${one.label}${zhRanked(one)}，${others.map(zhRanked).join("，")}。${lowFirst ? "小的" : "大的"}应排在前面。${kept("各数照原文保留。")}`,
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
      `${says}${zhSay(l.rate)}，快于时间进度${l.lead.amount}，时间进度就应是${l.implied}。`,
      `${l.months}个月的时间进度是${l.months}÷12＝${l.progress}，应快${l.expected}。`,
      l.days ? `按天数算是${l.days}，来源可能用了这种算法。` : "",
      kept("各数照原文保留。"),
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
    text: `${says}${zhSay(whole)}。其中各期是${zhList(parts)}，相加已是${sum}，比累计多${difference}。${kept("各数照原文保留。")}`,
  }),
  sourcesDiffer: (what: string, figures: readonly Said[], different: number): Told => ({
    title: "不同来源说法不一",
    text: `${what}有${different}个说法：${figures.map((f) => `${f.quarter}${f.source}称${f.amount}`).join("，")}。${kept("各数照原文保留。")}`,
  }),
  name: zhName,
  projectFigure: (f: Said): string => `${f.category ?? ""}的${f.label}`,
  startsDiffer: (project: string, dates: readonly { quarter: string; date: string }[]): Told => ({
    title: "开工日期前后不一",
    text: `${project}的实际开工日期前后不一：${dates.map((d) => `${d.quarter}记为${d.date}`).join("，")}。${kept("各日期照原文保留。")}`,
  }),
  eventDiffers: (event: { what: string; amount: string }, figure: Said): Told => ({
    title: "活动记录与公布的数不符",
    text: `活动记录中${event.what}是${event.amount}，公布的${zhName(figure)}是${figure.amount}。${kept("两数照原文保留。")}`,
  }),
  computedDiffers: (figure: Said, computed: string, difference: string): Told => ({
    title: "公布的数与清单计算的数不符",
    text: `${says}${zhSay(figure)}。按项目清单计算是${computed}，相差${difference}。${kept("公布的数照原文保留。")}`,
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
  listChanged: (year: number, figures: readonly Said[]): Told => ({
    title: "年度清单在年内有变化",
    text: `${figures[0]?.region ?? ""}${figures[0]?.label ?? ""}在${year}年内公布过不同的数：${figures.map((f) => `${f.quarter}${f.amount}`).join("，")}。清单在年内有增减，前后不能直接比较。`,
  }),
  quarterDays: (days: number, of: number, progress: string) => `${days}÷${of}＝${progress}`,
  dimension: (name: string) => dimensionWords[name]?.zh ?? name,
  comma: "",
});

export type ConsistencyWords = ReturnType<typeof zhIn>;
