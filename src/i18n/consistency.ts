import { en } from "./consistency-en.ts";
import { zh } from "./consistency-zh.ts";
import { strings } from "./strings.ts";

export type { BaseSaid, Miss, Parts, Said, Told } from "./consistency-said.ts";
export { afterPeriod, qualifierWords, withoutRemark } from "./consistency-said.ts";

/** Severities as headings and marks. */
export const severityWords = strings(
  { contradiction: "不能同时成立", rounding: "取整有误", notice: "请留意" },
  { contradiction: "Cannot all be true", rounding: "A slip of rounding", notice: "Good to know" },
);

/** Titles and sentences of the data checks, made from the figures they speak of. */
export const consistencyWords = strings(zh, en);
