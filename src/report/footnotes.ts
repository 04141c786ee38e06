import type { Dataset, Release } from "../schema/dataset.ts";
import type { Footnote } from "../schema/footnotes.ts";
import { releaseTables } from "../schema/tables.ts";

/** The footnotes of a site, found by the row or figure that they stand beside. */
export interface Footnotes {
  readonly all: readonly Footnote[];
  /** Of a row of the data set: a project, event, score, task … of one release. */
  ofRow(row: object): readonly string[];
  ofFigure(figure: { readonly release: string; readonly line: number }): readonly string[];
  /** Of the release as a whole: its document, a file, or the commentary on its quarter. */
  ofRelease(release: Release): readonly string[];
}

const noTexts: readonly string[] = [];

/** For a site, or a part of one, without any. */
export const noFootnotes: Footnotes = {
  all: [],
  ofRow: () => noTexts,
  ofFigure: () => noTexts,
  ofRelease: () => noTexts,
};

const isTable = (name: string): name is keyof typeof releaseTables =>
  Object.hasOwn(releaseTables, name);

/** The row that a footnote is about, or null where it is about no single row that readers see. */
function rowOf({ releases }: Pick<Dataset, "releases">, footnote: Footnote): object | null {
  const release = releases.find(({ id }) => id === footnote.release);
  const rows = isTable(footnote.table) ? release?.[footnote.table] : null;
  return rows?.find(({ line }) => line === footnote.line) ?? null;
}

/** The footnotes of a data set by what they are about. */
export function footnotesIn(
  dataset: Pick<Dataset, "releases">,
  all: readonly Footnote[],
): Footnotes {
  if (all.length === 0) return noFootnotes;
  const rows = new Map<object, string[]>();
  const whole = new Set<Footnote>();
  for (const footnote of all) {
    const row = rowOf(dataset, footnote);
    if (row === null) whole.add(footnote);
    else rows.set(row, [...(rows.get(row) ?? []), footnote.text]);
  }
  const published = Map.groupBy(
    all.filter(({ table }) => table === "published"),
    ({ release, line }) => `${release}:${line}`,
  );
  return {
    all,
    ofRow: (row) => rows.get(row) ?? noTexts,
    ofFigure: ({ release, line }) =>
      (published.get(`${release}:${line}`) ?? []).map(({ text }) => text),
    ofRelease: ({ id, quarter }) => [
      ...new Set(
        [...whole]
          .filter((one) => one.release === (one.table === "content" ? quarter : id))
          .map(({ text }) => text),
      ),
    ],
  };
}
