import { formatDate } from "../../i18n/format.ts";
import type { ListRow } from "../../report/register/rows.ts";
import type { StatusCount } from "../../report/over-time/slices.ts";
import type { Totals } from "../../report/over-time/totals.ts";
import type { ComputedId } from "../../indicators/computed.ts";
import type { Slice } from "../../report/over-time/trend.ts";
import type { QuarterVersions } from "../../report/over-time/registers.ts";
import { statuses } from "../../schema/tables.ts";
import type { Cell, Table } from "../tables/table.ts";
import {
  indicatorHref,
  quarterText,
  readingCell,
  recordedText,
  rowsHref,
  type Trend,
} from "./words.ts";

/** What a row says of lateness: the start that was due, else the finish that was due. */
function lateText(trend: Trend, { lateSince }: ListRow): string {
  return lateSince === null
    ? ""
    : trend.t.table.lateSince(formatDate(lateSince, trend.edition.locale));
}

/** 3.1亿元/4亿元: this year's investment of its plan. */
function doneText(trend: Trend, { project }: ListRow): string {
  const { completed_ytd, annual_plan } = project;
  if (completed_ytd === null && annual_plan === null) return "";
  const words = (amount: number | null): string =>
    recordedText(trend, amount) || trend.t.project.blank;
  return trend.t.project.ofPlan(words(completed_ytd), words(annual_plan));
}

/** Projects as rows: name and total first, then place, status, money and lateness. */
export function projectsTable(
  trend: Trend,
  rows: readonly ListRow[],
  caption: string,
  places = false,
): Table {
  const { edition, t } = trend;
  const place = ({ project }: ListRow): Cell => ({
    text: project.region === null ? "" : edition.say(edition.names.regionName(project.region)),
  });
  return {
    ...{ caption, shape: "list" },
    columns: [
      { label: edition.t.columns.project, kind: "name" },
      {
        ...{ label: edition.t.columns.total, kind: "value" },
        href: indicatorHref(trend, "total_investment"),
      },
      ...(places ? [{ label: edition.t.columns.region, kind: "text" as const }] : []),
      { label: edition.t.columns.status, kind: "text" },
      {
        ...{ label: t.table.doneOfPlan, kind: "number", said: true },
        href: indicatorHref(trend, "completion_rate"),
      },
      { label: t.table.late, kind: "text" },
    ],
    rows: rows.map((row) => ({
      cells: [
        {
          text: row.project.name,
          href: edition.link.page(`projects/${row.project.id}/`),
          chinese: true,
        },
        row.project.total_investment === null
          ? { text: t.project.blank, absent: true }
          : { text: recordedText(trend, row.project.total_investment) },
        ...(places ? [place(row)] : []),
        { text: row.project.status ? edition.say(statuses[row.project.status]) : "" },
        { text: doneText(trend, row), loose: true },
        { text: lateText(trend, row) },
      ],
    })),
  };
}

/** Totals as the cells of a row; every number comes from the statistics. */
const totalCells = (trend: Trend, totals: Totals): Cell[] => [
  readingCell(trend, "total_investment", totals.total_investment),
  readingCell(trend, "annual_plan", totals.annual_plan),
  readingCell(trend, "completed_ytd", totals.completed_ytd),
  readingCell(trend, "completion_rate", totals.completion_rate),
];

/** Groups of projects with what they come to, and a last row for all of them where it is given. */
export function totalsTable(
  trend: Trend,
  {
    caption,
    label,
    groups,
    all,
    allHref,
  }: {
    readonly caption: string;
    readonly label: string;
    readonly groups: readonly {
      readonly name: string;
      readonly href?: string | undefined;
      readonly totals: Totals;
    }[];
    readonly all?: Totals;
    readonly allHref?: string | null;
  },
): Table {
  const { table: t } = trend.t;
  const figure = (head: string, id: ComputedId) => ({
    ...{ label: head, kind: "number" as const, said: true },
    href: indicatorHref(trend, id),
  });
  const row = (name: string, href: string | undefined, totals: Totals, total = false) => ({
    ...(total && { kind: "total" as const }),
    cells: [
      { text: name, href },
      readingCell(trend, "projects_split", totals.projects),
      ...totalCells(trend, totals),
    ],
  });
  return {
    ...{ caption, shape: "list" },
    columns: [
      { label, kind: "name" },
      { label: t.count, kind: "value", href: indicatorHref(trend, "projects_split") },
      figure(t.total, "total_investment"),
      figure(t.plan, "annual_plan"),
      figure(t.done, "completed_ytd"),
      figure(t.rate, "completion_rate"),
    ],
    rows: [
      ...groups.map(({ name, href, totals }) => row(name, href, totals)),
      ...(all ? [row(t.all, allHref ?? undefined, all, true)] : []),
    ],
  };
}

/** A part's projects by status with their totals; each leads to its rows. */
export const statusTable = (
  trend: Trend,
  { quarter, release }: QuarterVersions,
  slice: Slice,
  counts: readonly StatusCount[],
  all: Totals | null,
): Table =>
  totalsTable(trend, {
    caption: trend.t.table.status(quarterText(trend, quarter)),
    label: trend.edition.t.columns.status,
    groups: counts.map(({ status, totals }) => ({
      name: trend.edition.say(statuses[status]),
      href: rowsHref(trend, release, status, slice) ?? undefined,
      totals,
    })),
    ...(all ? { all, allHref: rowsHref(trend, release, "projects_split", slice) } : {}),
  });
