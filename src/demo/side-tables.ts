import { addQuarters, quartersBetween, yearOf, type Quarter } from "../domain/quarter.ts";
import { formatQuarter } from "../i18n/format.ts";
import type { CalendarEntry, Source, Target } from "../schema/tables.ts";
import { bulletinId, printed } from "./events.ts";
import { regions } from "./lists.ts";
import { lastQuarter, publishedOn } from "./releases.ts";

/** The tables beside the releases that depend on how long the history is. */

const publisher = "拾光市发改委（虚构）";

const yearsFrom = (first: Quarter): number[] => [
  ...new Set(quartersBetween(first, lastQuarter).map(yearOf)),
];

/** The year's list and the quarter's bulletin: what rows name as their source. */
export function sourceRows(first: Quarter): Source[] {
  const blank = { publisher, url: null, mirror: null, note: "虚构来源，没有网址" } as const;
  const lists = yearsFrom(first).map((year) => ({
    ...{ id: `L${year}`, title: `${year}年重点项目登记表（虚构）`, date: `${year}-01-15` },
    ...blank,
  }));
  const bulletins = quartersBetween(first, lastQuarter).map((quarter) => ({
    id: bulletinId(quarter),
    title: `${formatQuarter(quarter, "zh")}重点项目通报（虚构）`,
    date: publishedOn(quarter),
    ...blank,
  }));
  return [...lists, ...bulletins].map((row, i) => ({ ...row, line: i + 2 }));
}

/** What the city set out to reach each year, and one county of its own. */
export function targetRows(first: Quarter): Target[] {
  const rows = yearsFrom(first).flatMap((year): Omit<Target, "line">[] => {
    const target = (
      indicator: string,
      value: string,
      unit: Target["unit"],
      region: string | null = null,
    ) => ({
      ...{ year, indicator, region, value: printed(value), unit, source: `L${year}` },
    });
    return [
      target("completion_rate", "100", "%"),
      target("start_rate", "95", "%"),
      target("resumption_rate", "98", "%"),
      target("completion_rate", "105", "%", regions[0]?.code ?? null),
    ];
  });
  return rows.map((row, i) => ({ ...row, line: i + 2 }));
}

/** When each quarter was to be published, and the next one provisionally. */
export function calendarRows(first: Quarter): CalendarEntry[] {
  const next = addQuarters(lastQuarter, 1);
  return quartersBetween(first, next).map((quarter, i) => ({
    quarter,
    planned_at: publishedOn(quarter),
    state: quarter === next ? "provisional" : "confirmed",
    reason: null,
    line: i + 2,
  }));
}
