import type { Quarter } from "../domain/quarter.ts";
import { formatDate, formatQuarter } from "./format.ts";
import { strings } from "./strings.ts";

/** Words of `npm run freshness`: what goes wrong while nobody changes anything. */
export const freshnessStrings = strings(
  {
    usage: "用法：npm run freshness -- --date 2026-03-31",
    needsDate: "要写明今天是哪一天：--date 2026-03-31",
    errors: "数据有错误，先用 npm run check 改正",
    overdue: (quarter: Quarter, day: string) =>
      `${formatQuarter(quarter, "zh")}原定 ${formatDate(day, "zh")} 发布，还没有发布：发布它，或在 calendar.csv 加一行新的日期和原因`,
    gone: (id: string, url: string, why: string) =>
      `来源 ${id} 的网页没有了（${why}）：${url}；找新的网址，或在 sources.csv 的备注里写明存本`,
    unclear: (id: string, url: string, why: string) =>
      `来源 ${id} 的网页这次没有打开（${why}）：${url}`,
    timeout: "超时",
    summary: (sources: number, gone: number, unclear: number, overdue: number) =>
      `${sources} 个来源有网址：${gone} 个没有了，${unclear} 个这次没有打开；${overdue} 个季度过了日期没有发布`,
  },
  {
    usage: "Usage: npm run freshness -- --date 2026-03-31",
    needsDate: "Say which day it is: --date 2026-03-31",
    errors: "The data have errors; mend them with npm run check first",
    overdue: (quarter, day) =>
      `${formatQuarter(quarter, "en")} was announced for ${formatDate(day, "en")} and is not published: publish it, or add a row with the new date and its reason to calendar.csv`,
    gone: (id, url, why) =>
      `The page of source ${id} is gone (${why}): ${url}; find its new address, or name a copy in the note of sources.csv`,
    unclear: (id, url, why) => `The page of source ${id} did not open this time (${why}): ${url}`,
    timeout: "no answer in time",
    summary: (sources, gone, unclear, overdue) =>
      `${sources} sources with an address: ${gone} gone, ${unclear} that did not open; ${overdue} quarters overdue`,
  },
);
