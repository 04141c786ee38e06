import { templateStrings } from "../i18n/workbook.ts";
import { headerNames, loosely } from "../intake/header-names.ts";
import { titlesIn } from "../intake/header.ts";
import type { Table } from "../schema/column.ts";
import { releaseTables } from "../schema/tables.ts";
import type { Merge, WorkbookSheet } from "./cell.ts";
import { cellText } from "./cell-text.ts";

/** Which table a sheet holds, and where its header stands. */

export type ReleaseTableName = keyof typeof releaseTables;

/** Titles and notes stand above the header in no more rows than these. */
const deepest = 20;
/** So many known titles make a header, whatever the sheet is called. */
const enough = 3;

/** A sheet's name without what people add to it: “2020年项目清单” is 项目. */
const bareName = (name: string): string =>
  loosely(name)
    .replace(/\.csv$/, "")
    .replace(/^(?:\d{4}(?:年度?|q[1-4])?)?(?:第?[一二三四1-4]季度)?/, "")
    .replace(/(?:一览表|明细表|汇总表|清单|明细|台账|信息|表|库)+$/, "");

/** The table that a sheet is named after, or null. */
export function tableNamed(name: string): ReleaseTableName | null {
  const bare = bareName(name);
  const found = Object.entries<Table>(releaseTables).find(([key, { title }]) =>
    [key, title.zh, title.en].some((word) => loosely(word) === bare),
  );
  return (found?.[0] ?? null) as ReleaseTableName | null;
}

const covers = (merge: Merge, row: number, column: number): boolean =>
  merge.startRow <= row &&
  row <= merge.endRow &&
  merge.startCol <= column &&
  column <= merge.endCol;

/** The titles of a row: a title that is joined with the cell below it counts for that row too. */
export function titlesOf({ rows, merges }: WorkbookSheet, row: number): string[] {
  const width = rows.slice(0, row + 1).reduce((most, cells) => Math.max(most, cells.length), 0);
  return Array.from({ length: width }, (_, column) => {
    const own = rows[row]?.[column] ?? null;
    if (own !== null) return cellText(own, null);
    const merge = merges.find(
      (one) => one.startCol === column && one.endCol === column && covers(one, row, column),
    );
    return merge ? cellText(rows[merge.startRow]?.[column] ?? null, null) : "";
  });
}

interface HeaderFound {
  readonly row: number;
  readonly titles: number;
}

/** The row with the most titles of a table; the last one where joined cells make several equal. */
function headerIn(sheet: WorkbookSheet, table: Table): HeaderFound | null {
  let best: HeaderFound | null = null;
  for (let row = 0; row < Math.min(deepest, sheet.rows.length); row += 1) {
    const titles = titlesIn(titlesOf(sheet, row), table);
    const continued = (sheet.rows[row] ?? []).every((cell) => cell === null);
    const most: number = best?.titles ?? 0;
    if (titles > most || (titles > 0 && titles === most && continued)) best = { row, titles };
  }
  return best;
}

export interface TableFound {
  readonly table: ReleaseTableName;
  /** The header's row, counted from 0; null where the sheet has the table's name and no header. */
  readonly header: number | null;
}

/** Sheets of the template that are no tables, although they speak of columns. */
const ofTemplate = new Set(
  Object.values(templateStrings).flatMap(({ about, lists }) => [loosely(about), loosely(lists)]),
);

/** Whether a header has every column that the table cannot do without. */
function hasNeeded(sheet: WorkbookSheet, header: HeaderFound, table: Table): boolean {
  const { loose } = headerNames(table);
  const keys = new Set(titlesOf(sheet, header.row).map((title) => loose.get(loosely(title))?.key));
  return Object.entries(table.columns).every(([key, { required }]) => !required || keys.has(key));
}

/** The table of a sheet, by its name or else by the titles in it; null for a sheet that holds none. */
export function findTable(sheet: WorkbookSheet): TableFound | null {
  if (ofTemplate.has(loosely(sheet.name))) return null;
  const named = tableNamed(sheet.name);
  if (named !== null)
    return { table: named, header: headerIn(sheet, releaseTables[named])?.row ?? null };
  const candidates = (Object.keys(releaseTables) as ReleaseTableName[])
    .flatMap((table) => {
      const header = headerIn(sheet, releaseTables[table]);
      const fits = header !== null && header.titles >= enough;
      return fits && hasNeeded(sheet, header, releaseTables[table]) ? { table, header } : [];
    })
    .sort((a, b) => b.header.titles - a.header.titles);
  const [first, second] = candidates;
  if (!first || first.header.titles === second?.header.titles) return null;
  return { table: first.table, header: first.header.row };
}
