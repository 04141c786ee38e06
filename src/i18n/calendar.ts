import type { Locale } from "../domain/bilingual.ts";
import { inChina } from "../domain/instant.ts";
import { isPublishedOn } from "../domain/publication.ts";
import { formatDate } from "./format.ts";
import { strings } from "./strings.ts";

/** 2021年1月20日 09:00, in China; what is no date stands as it was written. */
export function momentText(moment: string, locale: Locale): string {
  if (!isPublishedOn(moment)) return moment;
  const { day, time } = inChina(moment);
  return [formatDate(day, locale), ...(time ? [time] : [])].join(" ");
}

/** Words of the release calendar, its page and its file. */
export const calendarStrings = strings(
  {
    title: "发布日程",
    about: "每个季度什么时候发布：暂定、确定、取消的日期，和改期的记录",
    empty: "目前没有公布发布日程。",
    next: (quarter: string, when: string, state: string) =>
      `下次发布：${quarter}，${when}（${state}）`,
    noNext: "还没有下一次发布的日期。",
    quarter: "季度",
    planned: "计划发布",
    state: "状态",
    published: "实际发布",
    log: "改期和原因",
    states: { provisional: "暂定", confirmed: "确定", cancelled: "取消" },
    from: (when: string) => `原定${when}`,
    notYet: "未发布",
    zone: "时间为北京时间。",
    subscribe: "下载日历文件（iCalendar）",
    event: (site: string, quarter: string) => `${site}：${quarter}`,
  },
  {
    title: "Release calendar",
    about:
      "When each quarter is published: provisional, confirmed and cancelled dates, and changes of date",
    empty: "No dates have been announced.",
    next: (quarter, when, state) => `Next release: ${quarter}, ${when} (${state})`,
    noNext: "The next release has no date yet.",
    quarter: "Quarter",
    planned: "Planned",
    state: "State",
    published: "Published",
    log: "Changes of date and reasons",
    states: { provisional: "provisional", confirmed: "confirmed", cancelled: "cancelled" },
    from: (when) => `was ${when}`,
    notYet: "not published",
    zone: "Times are those of China (UTC+8).",
    subscribe: "Download the calendar file (iCalendar)",
    event: (site, quarter) => `${site}: ${quarter}`,
  },
);
