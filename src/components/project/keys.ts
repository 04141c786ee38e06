import { monthsBetween } from "../../domain/date.ts";
import { exact, type Exact } from "../../domain/exact.ts";
import { formatDate, formatRecorded, formatValue, type Amount } from "../../i18n/format.ts";
import { pageStrings } from "../../i18n/pages.ts";
import type { ProjectHistory, ProjectQuarter } from "../../report/over-time/project-history.ts";
import { rateOf } from "../series/plan.ts";
import type { KeyItem } from "../trend/keys.ts";
import { indicatorHref, recordedText, revisedMark, type Trend } from "../trend/words.ts";

/** The head of a project's page where a complete register follows it. */

const formatRate = (rate: Exact): Amount =>
  formatValue(rate, { unit: "percent", decimals: 1 }, "zh");

function totalKey(trend: Trend, { row, revisions }: ProjectQuarter): KeyItem[] {
  if (row.total_investment === null) return [];
  const revised = revisions.find(({ field }) => field === "total_investment");
  const first = typeof revised?.from === "number" ? recordedText(trend, revised.from) : "";
  const share = rateOf(row.completed_total, row.total_investment);
  const t = trend.t.project;
  return [
    {
      label: pageStrings[trend.edition.locale].projects.total,
      value: formatRecorded(exact(row.total_investment), trend.edition.locale),
      compare: share
        ? `${t.cumulativeKey(recordedText(trend, row.completed_total))}${trend.edition.t.comma}${t.ofTotal(formatRate(share).text)}`
        : "",
      definition: indicatorHref(trend, "total_investment"),
      rows: "#record",
      ...(revised ? { mark: revisedMark(trend, "#revisions", `${t.first} ${first}`) } : {}),
    },
  ];
}

function completionKey(trend: Trend, { row }: ProjectQuarter): KeyItem[] {
  const rate = rateOf(row.completed_ytd, row.annual_plan);
  if (!rate) return [];
  const t = trend.t.project;
  return [
    {
      label: t.completion,
      value: formatRate(rate),
      compare: t.ofPlan(
        recordedText(trend, row.completed_ytd),
        recordedText(trend, row.annual_plan),
      ),
      definition: indicatorHref(trend, "completion_rate"),
      rows: "#record",
    },
  ];
}

function startText(trend: Trend, { row }: ProjectQuarter): string {
  const { planned_start, actual_start } = row;
  const t = trend.t.project;
  if (planned_start === null || actual_start === null) return "";
  const month = (date: string): string => `${date.slice(0, 7)}-01`;
  const months = monthsBetween(month(planned_start), month(actual_start));
  if (months === 0) return t.onTimeStart;
  return months > 0 ? t.lateStart(months) : t.earlyStart(-months);
}

function dateKeys(trend: Trend, quarter: ProjectQuarter): KeyItem[] {
  const { row } = quarter;
  const t = pageStrings[trend.edition.locale].projects;
  const { locale } = trend.edition;
  const key = (label: string, date: string | null, compare: string): KeyItem[] =>
    date === null ? [] : [{ label, value: formatDate(date, locale), compare }];
  const start =
    row.actual_start === null
      ? key(`${t.planned}${locale === "en" ? " " : ""}${t.dates.start}`, row.planned_start, "")
      : key(t.started, row.actual_start, startText(trend, quarter));
  const finish =
    row.actual_finish === null
      ? key(t.plannedFinish, row.planned_finish, "")
      : key(t.finished, row.actual_finish, "");
  return [...start, ...finish];
}

/** Total, completion, start and finish by the latest register that has the project. */
export function projectKeys(trend: Trend, history: ProjectHistory): KeyItem[] {
  const last = history.quarters.at(-1);
  return last
    ? [...totalKey(trend, last), ...completionKey(trend, last), ...dateKeys(trend, last)]
    : [];
}
