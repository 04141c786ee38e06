import type { Bilingual } from "../domain/bilingual.ts";
import type { Columns, Table } from "../schema/column.ts";
import type { Dataset, Release } from "../schema/dataset.ts";
import { releaseTables, siteTables } from "../schema/tables.ts";
import { digits, type Cell } from "./cell.ts";
import { cellOf, fieldsOf, type Words } from "./fields.ts";
import { footnotesSheet } from "./footnotes-sheet.ts";
import type { Field, Form, Sheet } from "./sheet.ts";

/** What the sheets need to know beside the rows. */
export interface Context {
  readonly dataset: Dataset;
  /** The words for an indicator's id, or null where the registry has none. */
  readonly indicator: (id: string) => Bilingual | null;
}

export type ReleaseTable = keyof typeof releaseTables;
export const releaseTableNames = Object.keys(releaseTables) as ReleaseTable[];

/** The files beside the releases that readers may want; exceptions and the calendar are the editors'. */
const sharedTables = ["regions", "categories", "sources", "targets"] as const;

const keys: Readonly<Record<ReleaseTable | keyof typeof siteTables, readonly string[]>> = {
  projects: ["id"],
  published: [],
  events: ["id"],
  scores: ["event", "region"],
  tasks: ["id"],
  preparation: ["project", "item"],
  exits: ["id"],
  regions: ["code"],
  categories: ["dimension", "code"],
  sources: ["id"],
  targets: [],
  exceptions: [],
  calendar: [],
};

/** Chinese names for the codes of the dataset. */
export function wordsOf(dataset: Dataset): Words {
  const regions = new Map(dataset.regions.map((row) => [row.code, row.name]));
  const categories = new Map(
    dataset.categories.map((row) => [`${row.dimension}/${row.code}`, row.name]),
  );
  return {
    region: (code) => regions.get(code) ?? code,
    category: (dimension, code) => categories.get(`${dimension}/${code}`) ?? code,
  };
}

type Row = Readonly<Record<string, unknown>>;

function rowsOf(
  table: Table<Columns>,
  rows: readonly object[],
  form: Form,
  words: Words,
): readonly Cell[][] {
  const columns = Object.entries(table.columns);
  return rows.map((row) =>
    columns.map(([name, { cell }]) => cellOf(table.name, cell, (row as Row)[name], form, words)),
  );
}

const nameField = (name: string, zh: string, en: string): Field => ({
  name,
  title: { zh, en },
  description: { zh, en },
  type: "string",
  required: false,
});

/** Published rows speak in ids and codes; people get the names beside them. */
const withNames = (sheet: Sheet, release: Release, context: Context, words: Words): Sheet => ({
  ...sheet,
  fields: [
    ...sheet.fields,
    nameField("indicator_name", "指标名称", "Indicator’s name (Chinese)"),
    nameField("category_name", "分类名称", "Category’s name (Chinese)"),
  ],
  rows: sheet.rows.map((cells, i) => {
    const row = release.published?.[i];
    const category = row?.category ?? null;
    return [
      ...cells,
      row ? (context.indicator(row.indicator)?.zh ?? null) : null,
      category === null ? null : words.category(row?.dimension ?? "", category),
    ];
  }),
});

function sheetOf(
  table: Table<Columns>,
  name: ReleaseTable | keyof typeof siteTables,
  rows: readonly object[],
  form: Form,
  words: Words,
): Sheet {
  return {
    name,
    title: table.title,
    form,
    fields: fieldsOf(table),
    rows: rowsOf(table, rows, form, words),
    key: keys[name],
  };
}

/** A table of a release, or null where its folder does not have it. */
export function releaseSheet(
  release: Release,
  name: ReleaseTable,
  form: Form,
  context: Context,
): Sheet | null {
  const rows = release[name];
  if (rows === null) return null;
  const words = wordsOf(context.dataset);
  const sheet = sheetOf(releaseTables[name], name, rows, form, words);
  return name === "published" ? withNames(sheet, release, context, words) : sheet;
}

/** All tables of a release that have rows, and its footnotes where it has any. */
export function releaseSheets(release: Release, form: Form, context: Context): Sheet[] {
  const notes = footnotesSheet(release, context.dataset.footnotes, form);
  const tables = releaseTableNames.flatMap((name) => {
    const sheet = releaseSheet(release, name, form, context);
    return sheet && sheet.rows.length > 0 ? [sheet] : [];
  });
  return notes ? [...tables, notes] : tables;
}

export const siteTableNames = Object.keys(siteTables) as (keyof typeof siteTables)[];

/** A table that all releases share, the editors' own too. */
export const siteSheet = (
  name: keyof typeof siteTables,
  form: Form,
  { dataset }: Pick<Context, "dataset">,
): Sheet => sheetOf(siteTables[name], name, dataset[name], form, wordsOf(dataset));

/** The lists that all releases share. */
export const sharedSheets = (form: Form, { dataset }: Context): Sheet[] =>
  sharedTables
    .map((name) => sheetOf(siteTables[name], name, dataset[name], form, wordsOf(dataset)))
    .filter((sheet) => sheet.rows.length > 0);

const leading: readonly Field[] = [
  { ...nameField("quarter", "季度", "Quarter"), required: true },
  { ...nameField("revision", "版次", "Version"), type: "integer", required: true },
];

/**
 * A table of several releases in one sheet, long form: quarter and version stand before each row.
 * Published figures are called `figures` there.
 */
export function unitedSheet(
  releases: readonly Release[],
  table: ReleaseTable,
  form: Form,
  context: Context,
): Sheet | null {
  return united(releases, table === "published" ? "figures" : table, (release) =>
    releaseSheet(release, table, form, context),
  );
}

/** One sheet of the sheets that these releases have. */
function united(
  releases: readonly Release[],
  name: string,
  sheetOf: (release: Release) => Sheet | null,
): Sheet | null {
  const sheets = releases.flatMap((release) => {
    const sheet = sheetOf(release);
    return sheet ? [{ release, sheet }] : [];
  });
  const first = sheets[0]?.sheet;
  if (!first) return null;
  return {
    ...first,
    name,
    fields: [...leading, ...first.fields],
    key: first.key.length > 0 ? ["quarter", ...first.key] : [],
    rows: sheets.flatMap(({ release, sheet }) =>
      sheet.rows.map((cells) => [release.quarter, digits(String(release.revision)), ...cells]),
    ),
  };
}

/** Every table of all these releases that has rows, and their footnotes where they have any. */
export function unitedSheets(releases: readonly Release[], form: Form, context: Context): Sheet[] {
  const notes = united(releases, "footnotes", (release) =>
    footnotesSheet(release, context.dataset.footnotes, form),
  );
  const tables = releaseTableNames.flatMap((name) => {
    const sheet = unitedSheet(releases, name, form, context);
    return sheet && sheet.rows.length > 0 ? [sheet] : [];
  });
  return notes ? [...tables, notes] : tables;
}
