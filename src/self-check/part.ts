import { visible } from "../domain/characters.ts";
import type { Excerpt, Problem } from "../domain/problem.ts";
import type { SelfCheckStrings } from "../i18n/self-check.ts";

/** The part of the table around a cell: the rows before and after it, and a few columns on either side. */

/** One column before: on a phone the cell in question is then seen without scrolling. */
const columnsBefore = 1;
const columnsAfter = 2;
const rowsBeside = 1;
const longest = 40;

export interface Part {
  /** What a screen reader calls it: the cell's address. */
  readonly label: string;
  readonly head: readonly string[];
  /** Which title is in question, counted from 0; null where the problem is not in the header. */
  readonly headAt: number | null;
  readonly rows: readonly PartRow[];
}

export interface PartRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** Which cell is in question, counted from 0; null where none is. */
  readonly at: number | null;
}

type ExcerptOf = (at: Problem) => Excerpt | null;

const shown = (text: string): string => visible(text, longest);

/** The rows around a problem, as far as the table has them; never its header twice. */
function rowsAround(found: Problem, line: number, excerpt: ExcerptOf): [number, Excerpt][] {
  const rows: [number, Excerpt][] = [];
  for (let at = line - rowsBeside; at <= line + rowsBeside; at += 1) {
    const row = at === line || at > 1 ? excerpt({ ...found, line: at }) : null;
    if (row?.cells.some((text) => text !== "")) rows.push([at, row]);
  }
  return rows;
}

/** The part, or null where the problem is of no row. */
export function partOf(found: Problem, excerpt: ExcerptOf, t: SelfCheckStrings): Part | null {
  const { line } = found;
  const row = line === null ? null : excerpt(found);
  if (row === null || line === null) return null;
  const { header, at } = row;
  const from = Math.max(0, (at ?? 0) - columnsBefore);
  const to = (at ?? columnsBefore) + columnsAfter + 1;
  const isHeader = row.cells.every((text, i) => text === header[i]);
  const here = at === null ? null : at - from;
  return {
    label: t.part(row.address),
    head: header.slice(from, to).map(shown),
    headAt: isHeader ? here : null,
    rows: rowsAround(found, line, excerpt)
      .filter(([number]) => !(number === line && isHeader))
      .map(([number, { cells }]) => ({
        line: number,
        cells: cells.slice(from, to).map(shown),
        at: number === line ? here : null,
      })),
  };
}
