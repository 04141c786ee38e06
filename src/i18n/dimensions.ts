import type { Bilingual, Locale } from "../domain/bilingual.ts";

/** What a breakdown is by. Dimensions that a city adds in categories.csv are shown by their own name. */
const names: Readonly<Record<string, Bilingual>> = {
  region: { zh: "县市区", en: "county" },
  sector: { zh: "类别", en: "sector" },
  level: { zh: "级别", en: "level" },
  size: { zh: "规模", en: "size" },
  size_from: { zh: "规模（多少以上）", en: "size, at least" },
  size_printed: { zh: "规模", en: "size" },
  trade: { zh: "行业", en: "trade" },
  investor: { zh: "投资方", en: "investor" },
  fund: { zh: "资金来源", en: "fund" },
  tag: { zh: "专项", en: "tag" },
  reason: { zh: "原因", en: "reason" },
  item: { zh: "手续", en: "item" },
  status: { zh: "状态", en: "status" },
  construction: { zh: "建设阶段", en: "phase" },
};

/** The name of a dimension in a language. */
export const dimensionName = (dimension: string, locale: Locale): string =>
  names[dimension]?.[locale] ?? dimension;
