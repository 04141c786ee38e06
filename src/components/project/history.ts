import { percentBetween } from "../../changes/change.ts";
import { exact } from "../../domain/exact.ts";
import { percentText } from "../../i18n/changes.ts";
import { formatDate, formatQuarter, formatRecorded, formatValue } from "../../i18n/format.ts";
import { paths } from "../../i18n/routes.ts";
import type { NotedCells } from "../../report/footnotes.ts";
import type { ProjectHistory, ProjectQuarter } from "../../report/over-time/project-history.ts";
import type { TracedField, ValueChange } from "../../report/over-time/project-changes.ts";
import type { Project } from "../../schema/tables.ts";
import type { ComputedId } from "../../indicators/computed.ts";
import { projects as projectsSchema, statuses } from "../../schema/tables.ts";
import { rateOf } from "../series/plan.ts";
import type { Mark } from "../words/note-mark.ts";
import type { Cell, Table } from "../tables/table.ts";
import {
  indicatorHref,
  quarterText,
  recordedText,
  revisedMark,
  rowsHref,
  type Trend,
} from "../trend/words.ts";

/** A project's record over the quarters, as tables. */

const columnName = ({ edition }: Trend, field: TracedField): string =>
  edition.say(projectsSchema.columns[field].title);

const codesIn: Partial<Record<TracedField, string>> = {
  sector: "sector",
  level: "level",
  reason: "reason",
};

/** A value of a row in the words of the page; blank is said. */
export function fieldText(trend: Trend, field: TracedField, value: Project[TracedField]): string {
  const { edition } = trend;
  const { locale, names } = edition;
  if (value === null) return trend.t.project.blank;
  if (Array.isArray(value))
    return (value as readonly string[])
      .map((code) => edition.say(names.categoryName("tag", code)))
      .join(edition.t.list);
  if (typeof value === "number")
    return field === "expected_jobs"
      ? formatValue(exact(value), { unit: "persons", decimals: 0 }, locale).text
      : formatRecorded(exact(value), locale).text;
  const text = String(value);
  const { kind } = projectsSchema.columns[field].cell;
  if (kind === "date") return formatDate(text, locale);
  if (field === "region") return edition.say(names.regionName(text));
  if (field === "status") return edition.say(statuses[text as keyof typeof statuses]);
  const dimension = codesIn[field];
  return dimension ? edition.say(names.categoryName(dimension, text)) : text;
}

const isChinese = (field: TracedField): boolean => field === "name";

/** What changed, what it is now, what it was, and the quarter; the field leads to what it holds, its new value to the row that has it. */
function changeCells(
  trend: Trend,
  { quarters }: ProjectHistory,
  { quarter, field, from, to }: ValueChange,
  path: string,
): Cell[] {
  const { link } = trend.edition;
  const own = quarters.find(({ release }) => release.quarter === quarter);
  return [
    { text: columnName(trend, field), href: link.page(`${paths.guidePage("tables")}#projects`) },
    {
      text: fieldText(trend, field, to),
      href: to === null || !own ? undefined : registerHref(trend, own),
      absent: to === null,
      chinese: isChinese(field),
    },
    { text: fieldText(trend, field, from), absent: from === null, chinese: isChinese(field) },
    { text: quarterText(trend, quarter), href: link.page(path) },
  ];
}

/** The size of a change of a number, +12.4%; empty where one side is no number. */
const sizeOf = ({ from, to }: ValueChange): string =>
  typeof from === "number" && typeof to === "number"
    ? percentText(percentBetween(String(from), String(to)))
    : "";

/** What changed from quarter to quarter, the latest first. */
export function changesTable(trend: Trend, history: ProjectHistory): Table {
  const t = trend.t.project;
  return {
    ...{ caption: t.changesCaption, shape: "list" },
    columns: [
      { label: t.field, kind: "name" },
      { label: t.after, kind: "value" },
      { label: t.before, kind: "text", said: true },
      { label: trend.edition.t.columns.quarter, kind: "text" },
    ],
    rows: history.changes
      .map((change) => ({
        cells: changeCells(trend, history, change, paths.quarter(change.quarter)),
      }))
      .reverse(),
  };
}

/** What revisions of published quarters changed: first published, now, by how much; the latest first. */
export function revisionsTable(trend: Trend, history: ProjectHistory): Table {
  const t = trend.t.project;
  const { edition } = trend;
  return {
    ...{ caption: t.revisionsCaption, shape: "list" },
    columns: [
      { label: t.field, kind: "name" },
      { label: t.after, kind: "value" },
      { label: t.first, kind: "text", said: true },
      { label: edition.t.columns.quarter, kind: "text" },
      { label: t.size, kind: "text", said: true },
    ],
    rows: history.quarters
      .flatMap(({ revisions }) =>
        revisions.map((change) => ({
          cells: [
            ...changeCells(trend, history, change, paths.changes(change.quarter)),
            { text: sizeOf(change) },
          ],
        })),
      )
      .reverse(),
  };
}

/** Why each revised quarter was revised, the latest first. */
export const revisionCauses = (trend: Trend, { quarters }: ProjectHistory): string[] =>
  quarters
    .flatMap(({ release: { quarter, reason }, revisions }) =>
      revisions.length > 0 && reason
        ? [trend.t.project.cause(quarterText(trend, quarter), trend.edition.say(reason))]
        : [],
    )
    .reverse();

/** Whether a later version of a quarter says something else of the project than the first one. */
export const isRevised = ({ quarters }: ProjectHistory): boolean =>
  quarters.some(({ revisions }) => revisions.length > 0);

/** The mark of the notes on a row of a release, or on some of its cells. */
export type MarkOf = (row: object, cells: NotedCells) => Mark | undefined;

/** The columns of the record in which a note can stand at its own number; one number may be made of several. */
const notedCells = [
  ["status"],
  ["completed_ytd", "annual_plan"],
  ["completed_total"],
  ["total_investment"],
] as const satisfies readonly (readonly TracedField[])[];

/** Those whose mark is not taken by what a revision changed. */
const freeCells = (trend: Trend, quarter: ProjectQuarter): readonly TracedField[] =>
  notedCells
    .filter((fields) => fields.every((field) => !revisionMark(trend, quarter, field)))
    .flat();

/** 〔修〕 where the quarter's first version had another value: what it was, and the way to why. */
export function revisionMark(
  trend: Trend,
  { revisions }: ProjectQuarter,
  field: TracedField,
): Mark | undefined {
  const revised = revisions.find((change) => change.field === field);
  if (!revised) return undefined;
  const title = `${trend.t.project.first} ${fieldText(trend, field, revised.from)}`;
  return revisedMark(trend, "#revisions", title);
}

/** A number of the record with its mark. */
function recordCell(
  trend: Trend,
  quarter: ProjectQuarter,
  field: "total_investment" | "completed_total" | "status",
  markOf: MarkOf,
): Cell {
  const value = quarter.row[field];
  const mark = revisionMark(trend, quarter, field) ?? markOf(quarter.row, { only: [field] });
  return { text: fieldText(trend, field, value), absent: value === null, ...(mark && { mark }) };
}

/** The quarter's list in which the project's row stands: that of its county. */
const registerHref = (trend: Trend, { release, row }: ProjectQuarter): string | undefined =>
  rowsHref(trend, release, "projects_split", {
    dimension: "region",
    category: row.region ?? "",
  }) ?? undefined;

function recordRow(trend: Trend, quarter: ProjectQuarter, markOf: MarkOf): Table["rows"][number] {
  const { row, release, completedQuarter } = quarter;
  const t = trend.t.project;
  const rate = rateOf(row.completed_ytd, row.annual_plan);
  const done =
    row.completed_ytd === null && row.annual_plan === null
      ? ""
      : t.ofPlan(
          recordedText(trend, row.completed_ytd) || t.blank,
          recordedText(trend, row.annual_plan) || t.blank,
        );
  const mark =
    revisionMark(trend, quarter, "completed_ytd") ??
    revisionMark(trend, quarter, "annual_plan") ??
    markOf(row, { only: ["completed_ytd", "annual_plan"] });
  return {
    cells: [
      {
        text: formatQuarter(release.quarter, trend.edition.locale),
        href: trend.edition.link.page(`${release.quarter}/`),
        mark: markOf(row, { except: freeCells(trend, quarter) }),
      },
      completedQuarter === null
        ? { text: t.blank, absent: true }
        : { text: recordedText(trend, completedQuarter), href: registerHref(trend, quarter) },
      recordCell(trend, quarter, "status", markOf),
      {
        text: done,
        href: done === "" ? undefined : registerHref(trend, quarter),
        mark,
        loose: true,
      },
      { text: rate ? formatValue(rate, { unit: "percent", decimals: 1 }, "zh").text : "" },
      recordCell(trend, quarter, "completed_total", markOf),
      recordCell(trend, quarter, "total_investment", markOf),
    ],
  };
}

/** The project in each of the quarters given, the latest first. */
export function recordTable(
  trend: Trend,
  quarters: readonly ProjectQuarter[],
  caption: string,
  markOf: MarkOf = () => undefined,
): Table {
  const t = trend.t.project;
  const figure = (label: string, id: ComputedId) => ({
    ...{ label, kind: "number" as const, said: true },
    href: indicatorHref(trend, id),
  });
  return {
    ...{ caption, quiet: true, shape: "list" },
    columns: [
      { label: trend.edition.t.columns.quarter, kind: "name", whole: true },
      { label: t.quarterDone, kind: "value", href: indicatorHref(trend, "completed_quarter") },
      { label: trend.edition.t.columns.status, kind: "text" },
      figure(t.doneOfPlan, "completed_ytd"),
      figure(t.rate, "completion_rate"),
      figure(t.cumulativeDone, "completed_total"),
      figure(trend.edition.t.columns.total, "total_investment"),
    ],
    rows: quarters.map((quarter) => recordRow(trend, quarter, markOf)).reverse(),
  };
}
