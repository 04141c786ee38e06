import type { Finding } from "../../consistency/finding.ts";
import type { Figure } from "../../report/figures.ts";
import { noFootnotes, type Footnotes, type NotedCells } from "../../report/footnotes.ts";
import type { Revisions } from "./revised.ts";

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
  /** Numbers of the notes on a published figure: its own and what editors tell of it. */
  noteNumbers(figure: Figure): readonly number[];
  /** Numbers of the notes on a project, event, task … of a release, or on some of its cells. */
  rowNotes(row: object, cells?: NotedCells): readonly number[];
  /** The marks of what a revision changed; null where the page shows nothing revised. */
  readonly revisions: Revisions | null;
  findingsOf(row: { readonly release: string; readonly line: number }): readonly Finding[];
}

/** What a page has beside its published figures. */
export interface ApparatusOptions {
  /** False where the findings stand on another page. */
  readonly showsFindings?: boolean;
  readonly footnotes?: Footnotes;
  readonly revisions?: Revisions | null;
  /** Rows of tables on the page that may have footnotes, in their order. */
  readonly rows?: Iterable<object>;
}

const keyOf = (row: { readonly release: string; readonly line: number }): string =>
  `${row.release}:${row.line}`;

function byFigure(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const byRow = new Map<string, Finding[]>();
  for (const finding of findings)
    for (const row of finding.rows) {
      if (row.table !== "published") continue;
      byRow.set(keyOf(row), [...(byRow.get(keyOf(row)) ?? []), finding]);
    }
  return byRow;
}

/** `more` are sources that are no figure's: of projects, events and scores on the page. */
export function createApparatus(
  figures: readonly Figure[],
  more: readonly string[],
  findings: readonly Finding[],
  {
    showsFindings = true,
    footnotes = noFootnotes,
    rows = [],
    revisions = null,
  }: ApparatusOptions = {},
): Apparatus {
  const sources = [...new Set([...figures.flatMap((figure) => figure.sources), ...more])];
  const notesOf = (figure: Figure): string[] => [
    ...(figure.note === null ? [] : [figure.note]),
    ...footnotes.ofFigure(figure),
  ];
  const notes = [
    ...new Set([...figures.flatMap(notesOf), ...[...rows].flatMap((row) => footnotes.ofRow(row))]),
  ];
  const numbers = (texts: readonly string[]): number[] => [
    ...new Set(texts.map((text) => notes.indexOf(text) + 1).filter((number) => number > 0)),
  ];
  const byRow = byFigure(findings);
  return {
    sources,
    notes,
    findings,
    showsFindings,
    revisions,
    sourceNumber: (id) => sources.indexOf(id) + 1,
    noteNumbers: (figure) => numbers(notesOf(figure)),
    rowNotes: (row, cells) => numbers(footnotes.ofRow(row, cells)),
    findingsOf: (row) => byRow.get(keyOf(row)) ?? [],
  };
}
