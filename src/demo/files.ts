import { cellText } from "../downloads/cell.ts";
import { cellOf, fieldsOf, type Words } from "../downloads/fields.ts";
import type { Columns, Table } from "../schema/column.ts";
import type { Dataset, Release } from "../schema/dataset.ts";
import { releaseTables, siteTables } from "../schema/tables.ts";

/** A data set as the files of a data folder. */

/** Cells hold codes, so no words are looked up. */
const noWords: Words = { region: (code) => code, category: (_dimension, code) => code };

const quoted = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** A table as an editor's CSV file: English headers with units, codes in the cells. */
function csvOf(table: Table<Columns>, rows: readonly object[]): string {
  const columns = Object.entries(table.columns);
  const header = fieldsOf(table).map(({ name }) => name);
  const lines = rows.map((row) =>
    columns
      .map(([name, { cell }]) => {
        const value = (row as Readonly<Record<string, unknown>>)[name];
        return quoted(cellText(cellOf(table.name, cell, value, "codes", noWords)));
      })
      .join(","),
  );
  return `${[header.join(","), ...lines].join("\n")}\n`;
}

const json = (document: object): string => `${JSON.stringify(document, null, 2)}\n`;

function releaseFiles(release: Release): [path: string, text: string][] {
  const folder = `releases/${release.id}`;
  const { quarter, revision, status, published_on, kind, register, reason, notes } = release;
  const document = { quarter, revision, status, published_on, kind, register, reason, notes };
  const tables = Object.entries(releaseTables).flatMap(([name, table]): [string, string][] => {
    const rows = release[name as keyof typeof releaseTables];
    return rows === null ? [] : [[`${folder}/${name}.csv`, csvOf(table, rows)]];
  });
  return [[`${folder}/release.json`, json(document)], ...tables];
}

/** Every file of the folder by its path; the same data set gives the same text. */
export function filesOf(dataset: Dataset): Map<string, string> {
  const shared = Object.entries(siteTables).map(([name, table]): [string, string] => [
    `${name}.csv`,
    csvOf(table, dataset[name as keyof typeof siteTables]),
  ]);
  return new Map([
    ["site.json", json(dataset.site)],
    ...shared,
    ...dataset.releases.flatMap(releaseFiles),
  ]);
}
