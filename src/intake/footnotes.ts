import type { Problem } from "../domain/problem.ts";
import type { Footnote } from "../schema/footnotes.ts";
import type { Exception } from "../schema/tables.ts";
import { answers, scopeOf } from "./answers.ts";

const sameNote = (a: Footnote, b: Footnote): boolean =>
  a.release === b.release && a.table === b.table && a.line === b.line && a.text === b.text;

/**
 * The footnotes of exceptions.csv, each beside the row whose warning it answers: a blank key means every
 * row that has the warning, not every row. An answer that has expired still tells what it told; the check
 * asks for a new one. Warnings about tables that all releases share stand beside no figure.
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
    if (found.severity !== "warning" || release === null) continue;
    for (const { footnote } of telling.filter((row) => answers(row, found))) {
      const { line, record: key } = found;
      const note: Footnote = { release, table, line, key, text: footnote ?? "" };
      if (!placed.some((other) => sameNote(other, note))) placed.push(note);
    }
  }
  return placed;
}
