import type { Finding } from "../../consistency/finding.ts";
import type { Figure } from "../../report/figures.ts";

/**
 * The apparatus of a page: sources and notes numbered in the order in which they first appear, and the
 * findings that concern a figure. Made once a page, before anything is drawn, so that numbers cannot
 * depend on the order in which components render.
 */
export interface Apparatus {
  readonly sources: readonly string[];
  readonly notes: readonly string[];
  readonly findings: readonly Finding[];
  /** Whether the page itself shows the findings; else marks lead to the page of all of them. */
  readonly showsFindings: boolean;
  sourceNumber(id: string): number;
  noteNumber(figure: Figure): number | null;
  findingsOf(row: { readonly release: string; readonly line: number }): readonly Finding[];
}

const keyOf = (row: { readonly release: string; readonly line: number }): string =>
  `${row.release}:${row.line}`;

/** `more` are sources that are no figure's: of projects, events and scores on the page. */
export function createApparatus(
  figures: readonly Figure[],
  more: readonly string[],
  findings: readonly Finding[],
  showsFindings = true,
): Apparatus {
  const sources = [...new Set([...figures.flatMap((figure) => figure.sources), ...more])];
  const notes = [
    ...new Set(figures.map(({ note }) => note).filter((note): note is string => note !== null)),
  ];
  const byRow = new Map<string, Finding[]>();
  for (const finding of findings)
    for (const row of finding.rows) {
      if (row.table !== "published") continue;
      byRow.set(keyOf(row), [...(byRow.get(keyOf(row)) ?? []), finding]);
    }
  return {
    sources,
    notes,
    findings,
    showsFindings,
    sourceNumber: (id) => sources.indexOf(id) + 1,
    noteNumber: ({ note }) => (note === null ? null : notes.indexOf(note) + 1),
    findingsOf: (row) => byRow.get(keyOf(row)) ?? [],
  };
}
