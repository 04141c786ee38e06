import type { Bilingual } from "../domain/bilingual.ts";

/** A figure, ready to be said in one language. */
export interface Said {
  /** Whose and when: 郧阳区12月份 · Yunyang District, December 2022 */
  readonly where: string;
  /** 郧阳区 · Yunyang District; empty for the city */
  readonly region: string;
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

/**
 * How a printed rate misses what its inputs give: decimals cut off, rounded up instead of to the nearest,
 * either of them while the rounding of the inputs themselves would explain it too, not explained at all, a fraction
 * where a percentage belongs (0.504 for 50.4 %),
 * on a base that no source states, or on one that is put together from classes.
 */
export type Miss =
  | "cut"
  | "raised"
  | "cut-or-inputs"
  | "raised-or-inputs"
  | "unexplained"
  | "fraction"
  | "base-unknown"
  | "classes";

export interface Told {
  readonly title: string;
  readonly text: string;
}

/**
 * To whom a sentence speaks. Readers are told what the source says, and that it is shown as printed; an editor is
 * told what the table has, since any of its cells may be a slip of the one who typed it.
 */
export interface Voice {
  /** 来源称 · The source gives */
  readonly says: string;
  /** What is said of figures that are kept as printed. */
  readonly kept: (sentence: string) => string;
}

/** An earlier figure, or the classes that were printed in its place and add up to it. */
export interface BaseSaid {
  readonly amount: string;
  readonly parts: readonly Said[];
}

/** A figure with its place among others. */
export interface Ranked {
  /** What is ranked: 完成率 */
  readonly label: string;
  /** Whose it is: 郧阳区 */
  readonly name: string;
  readonly amount: string;
  readonly rank: number;
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

/** A name without the remark in brackets at its end: 施工项目（统计口径） is 施工项目 in a sentence. */
export const withoutRemark = (name: string): string => name.replace(/\s*[（(][^（()）]*[）)]$/, "");

/** A label after a period: 一季度当季开工项目 says the quarter twice. */
export const afterPeriod = (label: string): string =>
  label.replace(/^(当季|本年|单次或单月)(?=.)/, "");

export const dimensionWords: Record<string, Bilingual> = {
  sector: { zh: "类别", en: "sector" },
  size: { zh: "规模", en: "size" },
  size_from: { zh: "规模", en: "size" },
  size_printed: { zh: "规模", en: "size" },
  trade: { zh: "行业", en: "trade" },
  construction: { zh: "建设阶段", en: "stage of construction" },
  investor: { zh: "投资主体", en: "investor" },
  level: { zh: "级别", en: "level" },
  fund: { zh: "资金来源", en: "fund" },
  region: { zh: "县市区", en: "region" },
};
