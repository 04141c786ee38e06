import { exact, subtract } from "../../domain/exact.ts";
import { numberOf } from "../../domain/quarter.ts";
import { paths } from "../../i18n/routes.ts";
import type { TopicList } from "../../report/over-time/lists.ts";
import type { QuarterVersions } from "../../report/over-time/registers.ts";
import { statuses } from "../../schema/tables.ts";
import type { KeyItem } from "./keys.ts";
import { totalsTable } from "./projects.ts";
import type { Table } from "../tables/table.ts";
import {
  countText,
  indicatorHref,
  leadText,
  moneyText,
  quarterText,
  readingAmount,
  type Trend,
} from "./words.ts";

/** Rows on one page of a list. */
export const listPageSize = 100;

/** 省重点, 专项债, 停工, 逾期未开工. */
export function listName({ edition, t }: Trend, { group, subject }: TopicList): string {
  switch (group) {
    case "level":
    case "tag":
      return edition.say(edition.names.categoryName(group, subject));
    case "status":
      return edition.say(statuses[subject as keyof typeof statuses]);
    case "late":
      return t.lists.late[subject as keyof typeof t.lists.late];
  }
}

/** What puts a project on the list. */
export function listDefinition(trend: Trend, list: TopicList): string {
  const { lists: t } = trend.t;
  return list.group === "late"
    ? t.lateDefinition[list.subject as keyof typeof t.lateDefinition]
    : t.definition[list.group](listName(trend, list));
}

/** How many and how much, as a title. */
export function listTitle(trend: Trend, list: TopicList): string {
  const { total_investment: total } = list.totals;
  const money = total.kind === "value" ? moneyText(trend, total.value) : null;
  return trend.t.lists.pageTitle(listName(trend, list), countText(trend, list.rows.length), money);
}

/** A total with how many of the rows report it. */
function totalKey(
  trend: Trend,
  list: TopicList,
  id: "total_investment" | "annual_plan" | "completed_ytd",
  label: string,
): KeyItem {
  const reading = list.totals[id];
  return {
    label,
    value: readingAmount(trend, id, reading),
    compare: trend.t.lists.reported(reading.reported, reading.of),
    definition: indicatorHref(trend, id),
  };
}

/** The totals of a list, each computed by the statistics. */
export function listKeys(trend: Trend, { quarter }: QuarterVersions, list: TopicList): KeyItem[] {
  const t = trend.t.table;
  const rate = list.totals.completion_rate;
  const lead =
    rate.kind === "value"
      ? leadText(trend, subtract(rate.value, exact(25 * numberOf(quarter))))
      : "";
  return [
    totalKey(trend, list, "total_investment", t.total),
    totalKey(trend, list, "annual_plan", t.plan),
    totalKey(trend, list, "completed_ytd", t.done),
    {
      label: t.rate,
      value: readingAmount(trend, "completion_rate", rate),
      compare: lead,
      definition: indicatorHref(trend, "completion_rate"),
    },
  ];
}

/** The lists of a group side by side with their totals; they may overlap, so there is no sum. */
export const groupTable = (
  trend: Trend,
  version: QuarterVersions,
  lists: readonly TopicList[],
  label: string,
): Table =>
  totalsTable(trend, {
    caption: quarterText(trend, version.quarter),
    label,
    groups: lists.map((list) => ({
      name: listName(trend, list),
      href: trend.edition.link.page(paths.list(list.id)),
      totals: list.totals,
    })),
  });
