import type { Dataset, Release } from "../schema/dataset.ts";
import type { Footnote } from "../schema/footnotes.ts";
import { releaseTables, siteTables } from "../schema/tables.ts";

/** Which footnotes of a row are meant, by their columns: all of them where neither is said. */
export interface NotedCells {
  /** Those on these cells. */
  readonly only?: readonly string[];
  /** Those on the row as a whole, and on cells other than these. */
  readonly except?: readonly string[];
}

const isMeant = ({ column }: Footnote, { only, except = [] }: NotedCells): boolean =>
  only ? column !== null && only.includes(column) : column === null || !except.includes(column);

/** The footnotes of a site, found by the row or figure that they stand beside. */
export interface Footnotes {
  readonly all: readonly Footnote[];
  /** Of a row of the data set: a project, event, task … of one release, a source, a region. */
  ofRow(row: object, cells?: NotedCells): readonly string[];
  ofFigure(figure: { readonly release: string; readonly line: number }): readonly string[];
  /** Of the release as a whole: its document, a file, or the commentary on its quarter. */
  ofRelease(release: Release): readonly string[];
  /** Of what all releases share, but for sources and regions, which have places of their own. */
  readonly shared: readonly Footnote[];
}

const noTexts: readonly string[] = [];

/** For a site, or a part of one, without any. */
export const noFootnotes: Footnotes = {
  all: [],
  ofRow: () => noTexts,
  ofFigure: () => noTexts,
  ofRelease: () => noTexts,
  shared: [],
};

type Noted = Pick<Dataset, "releases"> & Partial<Pick<Dataset, SharedTable>>;
type SharedTable = keyof typeof siteTables;

const isTable = (name: string): name is keyof typeof releaseTables =>
  Object.hasOwn(releaseTables, name);
const isShared = (name: string): name is SharedTable => Object.hasOwn(siteTables, name);

/** Shared tables whose rows stand on pages, with what is to be said of them. */
const withPlace: ReadonlySet<string> = new Set<SharedTable>(["sources", "regions"]);

/** The rows among which a footnote's stands; none where it is about a document. */
function rowsOf(dataset: Noted, { release, table }: Footnote): readonly { line: number }[] {
  if (release === null) return (isShared(table) ? dataset[table] : null) ?? [];
  const own = dataset.releases.find(({ id }) => id === release);
  return (isTable(table) ? own?.[table] : null) ?? [];
}

/** The row that a footnote is about, or null where it is about no single row that readers see. */
const rowOf = (dataset: Noted, footnote: Footnote): object | null =>
  rowsOf(dataset, footnote).find(({ line }) => line === footnote.line) ?? null;

/** The footnotes of a data set by what they are about. */
export function footnotesIn(dataset: Noted, all: readonly Footnote[]): Footnotes {
  if (all.length === 0) return noFootnotes;
  const rows = new Map<object, Footnote[]>();
  const whole = new Set<Footnote>();
  for (const footnote of all) {
    const row = rowOf(dataset, footnote);
    if (row === null) whole.add(footnote);
    else rows.set(row, [...(rows.get(row) ?? []), footnote]);
  }
  const published = Map.groupBy(
    all.filter(({ table }) => table === "published"),
    ({ release, line }) => `${release ?? ""}:${line}`,
  );
  return {
    all,
    ofRow: (row, cells = {}) => [
      ...new Set(
        (rows.get(row) ?? []).filter((one) => isMeant(one, cells)).map(({ text }) => text),
      ),
    ],
    ofFigure: ({ release, line }) =>
      (published.get(`${release}:${line}`) ?? []).map(({ text }) => text),
    shared: all.filter(
      (one) => one.release === null && (whole.has(one) || !withPlace.has(one.table)),
    ),
    ofRelease: ({ id, quarter }) => [
      ...new Set(
        [...whole]
          .filter((one) => one.release === (one.table === "content" ? quarter : id))
          .map(({ text }) => text),
      ),
    ],
  };
}
