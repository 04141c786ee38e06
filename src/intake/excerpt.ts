import { cut } from "../domain/characters.ts";
import type { Excerpt, Problem } from "../domain/problem.ts";
import type { Table } from "../schema/column.ts";
import { releaseTables, siteTables } from "../schema/tables.ts";
import { decode } from "./decode.ts";
import { titlesIn } from "./header.ts";
import { readRecords, type CsvRecord } from "./records.ts";
import type { Files } from "./read-release.ts";

/** The row of a problem, so that a report can show the cell where it stands. */

const tables: Readonly<Record<string, Table>> = { ...siteTables, ...releaseTables };
const longestCell = 60;

const tableOf = (file: string): Table | undefined => tables[/([^/]+)\.csv$/.exec(file)?.[1] ?? ""];

/** columnLetters(0) === "A", columnLetters(26) === "AA": a column as spreadsheets name it. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

interface Sheet {
  readonly header: readonly string[];
  /** Records by their physical line, with the row that a spreadsheet shows them in. */
  readonly byLine: ReadonlyMap<number, { readonly record: CsvRecord; readonly row: number }>;
}

function sheetOf(file: string, bytes: Uint8Array | undefined): Sheet | null {
  const table = tableOf(file);
  if (!table || bytes === undefined) return null;
  const recognise = (line: string): boolean => titlesIn(line.split(/[,;\t，|"]/), table) > 0;
  const { text } = decode(bytes, file, recognise);
  const records = text === null ? null : readRecords(text, file).records;
  if (!records?.[0]) return null;
  return {
    header: records[0].cells,
    byLine: new Map(records.map((record, i) => [record.line, { record, row: i + 1 }])),
  };
}

/** Finds the row of a problem in the bytes of the files; each file is read once more, when it is asked for. */
export function excerptsOf(files: Files): (found: Problem) => Excerpt | null {
  const sheets = new Map<string, Sheet | null>();
  return ({ file, line, column }) => {
    if (line === null) return null;
    const sheet = sheets.has(file) ? sheets.get(file) : sheetOf(file, files.get(file));
    sheets.set(file, sheet ?? null);
    const found = sheet?.byLine.get(line);
    if (!sheet || !found) return null;
    const at = column === null ? -1 : sheet.header.indexOf(column);
    return {
      header: sheet.header.map((cell) => cut(cell, longestCell)),
      cells: found.record.cells.map((cell) => cut(cell, longestCell)),
      at: at < 0 ? null : at,
      address: `${at < 0 ? "" : columnLetters(at)}${found.row}`,
    };
  };
}
