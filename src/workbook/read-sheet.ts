import { columnLetters } from "../intake/excerpt.ts";
import { headerNames, loosely } from "../intake/header-names.ts";
import { problem, type Problem } from "../domain/problem.ts";
import type { CellKind, Table } from "../schema/column.ts";
import { releaseTables } from "../schema/tables.ts";
import type { Merge, WorkbookSheet } from "./cell.ts";
import { cellText } from "./cell-text.ts";
import { titlesOf, type ReleaseTableName, type TableFound } from "./find-table.ts";

/** One sheet as a table. */

/** A column of a sheet: its letters, its title, and the field that it was taken for. */
export interface SheetColumn {
  readonly letters: string;
  readonly title: string;
  /** Null for a column that no table has. */
  readonly key: string | null;
}

export interface TableOfSheet {
  readonly sheet: string;
  readonly table: ReleaseTableName;
  /** Row of the header as the spreadsheet numbers it. */
  readonly headerRow: number;
  readonly columns: readonly SheetColumn[];
  /** The header and every row below it, blank ones too, up to the last that is filled. */
  readonly records: readonly (readonly string[])[];
  readonly problems: readonly Problem[];
}

/** The field that a title stands for. */
function keyOf(title: string, table: Table): string | null {
  const names = headerNames(table);
  return (names.exact.get(title) ?? names.loose.get(loosely(title)))?.key ?? null;
}

function columnsOf(titles: readonly string[], table: Table): SheetColumn[] {
  return titles.map((title, i) => ({
    letters: columnLetters(i),
    title,
    key: keyOf(title, table),
  }));
}

const isBlank = (record: readonly string[]): boolean => record.every((text) => text.trim() === "");

/** A title or a note across the table: joined cells over three columns and more, and nothing beside them. */
function isNote(sheet: WorkbookSheet, row: number, merges: readonly Merge[]): boolean {
  const filled = (sheet.rows[row] ?? []).flatMap((cell, column) => (cell === null ? [] : column));
  const [only] = filled;
  return (
    filled.length === 1 &&
    merges.some(
      (merge) =>
        merge.startRow <= row &&
        row <= merge.endRow &&
        merge.startCol === only &&
        merge.endCol - merge.startCol >= 2,
    )
  );
}

/** Joined cells hold their content once; the rows below would silently count as not reported. */
function joinedCells(file: string, merge: Merge, columns: readonly SheetColumn[]): Problem {
  const cells = `${columnLetters(merge.startCol)}${merge.startRow + 1}:${columnLetters(merge.endCol)}${merge.endRow + 1}`;
  return problem(
    "error",
    "cell-merged",
    { file, line: merge.startRow + 1, column: columns[merge.startCol]?.title ?? null, text: cells },
    { zh: `${cells} 是合并的单元格`, en: `${cells} are merged cells` },
    {
      zh: "取消合并，每一行都填上自己的内容",
      en: "Unmerge them and fill in every row of its own",
    },
  );
}

/** Merges below the header that lie within the columns and are no note. */
const joinedRows = (
  sheet: WorkbookSheet,
  header: number,
  width: number,
  notes: ReadonlySet<number>,
): Merge[] =>
  sheet.merges.filter(
    ({ startRow, endRow, startCol }) =>
      startRow > header &&
      startCol < width &&
      !notes.has(startRow) &&
      sheet.rows.slice(startRow, endRow + 1).some((row) => row.some((cell) => cell !== null)),
  );

/** Reads a sheet that holds a table. `file` names the sheet in problems. */
export function readSheet(sheet: WorkbookSheet, found: TableFound, file: string): TableOfSheet {
  const table: Table = releaseTables[found.table];
  const header = found.header ?? 0;
  const titles = titlesOf(sheet, header);
  while (titles.at(-1)?.trim() === "" && !filledBelow(sheet, header, titles.length - 1))
    titles.pop();
  const columns = columnsOf(titles, table);
  const kinds = columns.map(({ key }): CellKind["kind"] | null =>
    key === null ? null : (table.columns[key]?.cell.kind ?? null),
  );
  const notes = new Set<number>();
  const body = sheet.rows.slice(header + 1).map((cells, i) => {
    if (isNote(sheet, header + 1 + i, sheet.merges)) {
      notes.add(header + 1 + i);
      return titles.map(() => "");
    }
    return titles.map((_, column) => cellText(cells[column] ?? null, kinds[column] ?? null));
  });
  while (body.length > 0 && isBlank(body.at(-1) ?? [])) body.pop();
  return {
    sheet: sheet.name,
    table: found.table,
    headerRow: header + 1,
    columns,
    records: [titles.map((title) => title.replace(/[\r\n]+/g, "")), ...body],
    problems: joinedRows(sheet, header, titles.length, notes).map((merge) =>
      joinedCells(file, merge, columns),
    ),
  };
}

const filledBelow = (sheet: WorkbookSheet, header: number, column: number): boolean =>
  sheet.rows.slice(header + 1).some((row) => (row[column] ?? null) !== null);
