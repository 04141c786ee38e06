import type { Problem } from "../domain/problem.ts";
import type { Footnote } from "../schema/footnotes.ts";
import type { Exception } from "../schema/tables.ts";
import type { Table } from "../schema/column.ts";
import { releaseTables, siteTables } from "../schema/tables.ts";
import { answers, scopeOf } from "./answers.ts";
import { headerNames, loosely } from "./header-names.ts";

const sameNote = (a: Footnote, b: Footnote): boolean =>
  a.release === b.release &&
  a.table === b.table &&
  a.line === b.line &&
  a.column === b.column &&
  a.text === b.text;

const tables: Readonly<Record<string, Table>> = { ...siteTables, ...releaseTables };

/** The key of a column by its title in the file; null where the problem is about no column of a table. */
function columnOf(table: string, title: string | null): string | null {
  const names = Object.hasOwn(tables, table) ? tables[table] : undefined;
  if (title === null || !names) return null;
  const { exact, loose } = headerNames(names);
  return (exact.get(title) ?? loose.get(loosely(title)))?.key ?? null;
}

/**
 * The footnotes of exceptions.csv, each beside the cell, or the row, whose warning it answers: a blank key means
 * every row that has the warning, not every row. An answer that has expired still tells what it told; the check
 * asks for a new one.
 */
export function placedFootnotes(
  problems: readonly Problem[],
  exceptions: readonly Exception[],
): Footnote[] {
  const telling = exceptions.filter(({ footnote }) => footnote !== null);
  if (telling.length === 0) return [];
  const placed: Footnote[] = [];
  for (const found of problems) {
    const { release, table } = scopeOf(found.file);
    if (found.severity !== "warning") continue;
    for (const { footnote } of telling.filter((row) => answers(row, found))) {
      const { line, record: key } = found;
      const column = columnOf(table, found.column);
      const note: Footnote = { release, table, line, column, key, text: footnote ?? "" };
      if (!placed.some((other) => sameNote(other, note))) placed.push(note);
    }
  }
  return placed;
}
