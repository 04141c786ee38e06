import type { Bilingual } from "./bilingual.ts";

/**
 * A letter to the person who can mend the data: where it is, what is wrong, what right looks like.
 * An error stops the publication, a warning asks for an answer, a note tells what was normalised.
 */
export interface Problem {
  readonly severity: Severity;
  /** Stable name of the rule, such as `number-format`. */
  readonly code: string;
  /** Path relative to the data folder, such as `releases/2020Q1/projects.csv`. */
  readonly file: string;
  /** Physical line on which the record starts; 1 is the header. Null for the file as a whole. */
  readonly line: number | null;
  /** Title of the column as the file writes it, or null for the record as a whole. */
  readonly column: string | null;
  /** The record's id, or another short name of it. */
  readonly record: string | null;
  /** The offending text, as it stands in the file. */
  readonly text: string | null;
  readonly message: Bilingual;
  readonly hint: Bilingual;
  /** Other cells that contradict this one: whichever of them is wrong, this is what it looks like. */
  readonly against?: readonly Place[];
  /** What the rules find only because of this fault; told in it, unless it is answered (see consequences.ts). */
  readonly explains?: readonly Problem[];
  /** What else the same wrong cell explains; the message tells it too. */
  readonly related?: readonly Problem[];
}

export const severities = ["error", "warning", "note"] as const;
export type Severity = (typeof severities)[number];

/** The row of a problem, as far as it can be shown. */
export interface Excerpt {
  readonly header: readonly string[];
  readonly cells: readonly string[];
  /** Which of the cells it is about, from 0; null for the row as a whole. */
  readonly at: number | null;
  /** The cell as a spreadsheet names it, `E3`; only the row where it is about no single cell. */
  readonly address: string;
}

/** Where a problem lies; whatever is not known is left out. */
export interface Place {
  readonly file: string;
  readonly line?: number | null;
  readonly column?: string | null;
  readonly record?: string | null;
  readonly text?: string | null;
}

/** A problem from its place and its words. */
export const problem = (
  severity: Severity,
  code: string,
  place: Place,
  message: Bilingual,
  hint: Bilingual,
  against: readonly Place[] = [],
): Problem => ({
  severity,
  code,
  file: place.file,
  line: place.line ?? null,
  column: place.column ?? null,
  record: place.record ?? null,
  text: place.text ?? null,
  message,
  hint,
  ...(against.length > 0 && { against }),
});

/** A problem after a change that what is told in it needs too, such as another name of the file. */
export function withRelated(found: Problem, change: (one: Problem) => Problem): Problem {
  const { related } = found;
  return { ...change(found), ...(related && { related: related.map(change) }) };
}

/** How many problems there are of each severity. */
export const countProblems = (problems: readonly Problem[]): Record<Severity, number> => ({
  error: problems.filter((p) => p.severity === "error").length,
  warning: problems.filter((p) => p.severity === "warning").length,
  note: problems.filter((p) => p.severity === "note").length,
});
