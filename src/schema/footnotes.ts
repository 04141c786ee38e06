/** A footnote for readers: what an accepted warning has to say beside the figures that it was about. */
export interface Footnote {
  /** The release that it is about, `2020Q1-r2`; null for the tables that all releases share. */
  readonly release: string | null;
  /** The table of the row, `projects`; `release` for the release as a whole, `content` for its commentary. */
  readonly table: string;
  /** Physical line of the row in its file; null for the file as a whole. */
  readonly line: number | null;
  /** The column of the cell, `annual_plan`; null for the row as a whole. */
  readonly column: string | null;
  /** The id of the project, event …, as the check calls the row. */
  readonly key: string | null;
  /** What readers are told, in the language in which the editor wrote it. */
  readonly text: string;
}
