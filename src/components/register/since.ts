import { percentBetween } from "../../changes/change.ts";
import { exact } from "../../domain/exact.ts";
import { percentText } from "../../i18n/changes.ts";
import { formatRecorded, formatValue } from "../../i18n/format.ts";
import { paths } from "../../i18n/routes.ts";
import { sinceStrings } from "../../i18n/since.ts";
import { projects as projectsSchema } from "../../schema/tables.ts";
import { isOfNumbers, type ColumnMoves, type Move } from "../../report/register/movements.ts";
import type { TracedField } from "../../report/over-time/project-changes.ts";
import type { ProjectList } from "../../report/register/rows.ts";
import { fieldText } from "../project/history.ts";
import type { Cell, Column, Table } from "../tables/table.ts";
import type { Trend } from "../trend/words.ts";
import { columnsOf } from "./columns.ts";
import { listTable } from "./list-tables.ts";
import { projectCell, signed, type Sheet } from "./sheet.ts";

/** What differs between a register and the one before it, as tables: rows that came and went, and columns. */

/** Rows of a list of projects that came or left. */
export const listed = 10;

/** Rows of a column that are seen at once, and how many more are folded below them. */
const seenAtOnce = 5;
const folded = 25;

/** What stands in a column: its name as people know it. */
export const columnName = ({ edition }: Sheet, field: TracedField): string =>
  edition.say(projectsSchema.columns[field].title);

/** The address of a column's table on the page. */
export const columnId = (field: TracedField): string => `column-${field.replaceAll("_", "-")}`;

const tablesHref = ({ edition }: Sheet): string =>
  `${edition.link.page(paths.guidePage("tables"))}#projects`;

/** The first projects of a list, with the columns of the list's own page. */
export const firstOfList = (sheet: Sheet, list: ProjectList): Table =>
  listTable(
    sheet,
    list.rows.slice(0, listed),
    columnsOf(sheet, list, false),
    sinceStrings[sheet.edition.locale].largest(listed, list.rows.length),
  );

/** 16.5亿元 → 26.83亿元 */
const arrow = (trend: Trend, { field, from, to }: Move): string =>
  `${fieldText(trend, field, from)} → ${fieldText(trend, field, to)}`;

/** Every column that changed: in how many projects, and the one that moved most. */
export function overviewTable(sheet: Sheet, trend: Trend, columns: readonly ColumnMoves[]): Table {
  const t = sinceStrings[sheet.edition.locale];
  const href = tablesHref(sheet);
  return {
    caption: t.columnsCaption,
    columns: [
      { label: t.column, kind: "name" },
      { label: t.count, kind: "value", href },
      { label: sheet.edition.t.columns.project, kind: "text" },
      { label: t.changed, kind: "text" },
    ],
    rows: columns.flatMap(({ field, moves }) => {
      const [first] = moves;
      if (!first) return [];
      return [
        {
          cells: [
            { text: columnName(sheet, field), href: `#${columnId(field)}` },
            { text: String(moves.length) },
            projectCell(sheet, first.project),
            { text: arrow(trend, first), chinese: field === "name" },
          ],
        },
      ];
    }),
  };
}

/** +3170万元, −2.5亿元, +120人; empty where one side is blank: what is newly reported did not grow. */
function differenceText({ edition: { locale } }: Sheet, { field, from, to }: Move): string {
  if (typeof from !== "number" || typeof to !== "number") return "";
  const difference = exact(to - from);
  const { text } =
    field === "expected_jobs"
      ? formatValue(difference, { unit: "persons", decimals: 0 }, locale)
      : formatRecorded(difference, locale);
  return signed(difference, text);
}

const percentOf = ({ from, to }: Move): string =>
  typeof from === "number" && typeof to === "number"
    ? percentText(percentBetween(String(from), String(to)))
    : "";

function moveCells(sheet: Sheet, trend: Trend, move: Move, numbers: boolean): Cell[] {
  const value = (of: Move["from"]): Cell => ({
    text: fieldText(trend, move.field, of),
    absent: of === null,
    chinese: move.field === "name",
  });
  return [
    projectCell(sheet, move.project),
    value(move.to),
    value(move.from),
    ...(numbers ? [{ text: differenceText(sheet, move) }, { text: percentOf(move) }] : []),
  ];
}

/** A column's moves in two tables: those seen at once, and those folded below; what is left out is counted. */
export interface MoveTables {
  readonly seen: Table;
  readonly folded: Table | null;
  readonly left: number;
}

export function moveTables(sheet: Sheet, trend: Trend, { field, moves }: ColumnMoves): MoveTables {
  const t = sinceStrings[sheet.edition.locale];
  const numbers = moves.some(isOfNumbers);
  const columns: Column[] = [
    { label: sheet.edition.t.columns.project, kind: "name" },
    { label: t.now, kind: "value", href: tablesHref(sheet) },
    { label: t.before, kind: "text", said: true },
    ...(numbers
      ? [
          { label: t.difference, kind: "text" as const, said: true },
          { label: t.percent, kind: "text" as const },
        ]
      : []),
  ];
  const table = (own: readonly Move[]): Table => ({
    ...{ caption: t.heading(columnName(sheet, field), moves.length), quiet: true, columns },
    rows: own.map((move) => ({ cells: moveCells(sheet, trend, move, numbers) })),
  });
  const rest = moves.slice(seenAtOnce, seenAtOnce + folded);
  return {
    seen: table(moves.slice(0, seenAtOnce)),
    folded: rest.length > 0 ? table(rest) : null,
    left: Math.max(0, moves.length - seenAtOnce - folded),
  };
}
