import { strings } from "./strings.ts";
import { en } from "./trend-en.ts";
import { zh } from "./trend-zh.ts";

/** Words of the pages that follow one county, sector, level, list, indicator or project over time. */
export const trendStrings = strings(zh, en);

export type TrendStrings = typeof zh;
