import { en } from "./consistency-en.ts";
import { zh } from "./consistency-zh.ts";
import { strings } from "./strings.ts";

export type { BaseSaid, Miss, Parts, Said, Told } from "./consistency-said.ts";
export { afterPeriod, qualifierWords, withoutRemark } from "./consistency-said.ts";

/** Titles and sentences of the data checks, made from the figures they speak of. */
export const consistencyWords = strings(zh, en);
