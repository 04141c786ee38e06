import type { Dataset } from "./dataset.ts";

/** A footnote for readers: an accepted warning that has something to say beside the figure. */
export interface Footnote {
  /** The release that it is about, `2020Q1-r2`; null for all. */
  readonly release: string | null;
  /** The table that the figure comes from, `projects`; null for any. */
  readonly table: string | null;
  /** The id of the project, event … that it is about; null for all. */
  readonly key: string | null;
  /** The rule whose warning was accepted. */
  readonly rule: string;
  /** What readers are told, in the language in which the editor wrote it. */
  readonly text: string;
}

/** The footnotes of exceptions.csv, in the order of its rows. */
export const footnotesOf = ({ exceptions }: Pick<Dataset, "exceptions">): Footnote[] =>
  exceptions.flatMap(({ release, table, key, rule, footnote }) =>
    footnote === null
      ? []
      : [{ release, table: table?.replace(/\.csv$/, "") ?? null, key, rule, text: footnote }],
  );

/** The footnotes that belong beside the figures of one record of a table of a release. */
export const footnotesFor = (
  footnotes: readonly Footnote[],
  place: { readonly release: string; readonly table: string; readonly key: string },
): Footnote[] =>
  footnotes.filter(({ release, table, key }) =>
    [
      [release, place.release],
      [table, place.table],
      [key, place.key],
    ].every(([wanted, is]) => wanted === null || wanted === is),
  );
