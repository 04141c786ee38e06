import { problem, withRelated, type Problem } from "../domain/problem.ts";
import { csvBytes, csvText } from "./csv-text.ts";
import { findTable, type ReleaseTableName } from "./find-table.ts";
import { readSheets } from "./library.ts";
import { readSheet, type TableOfSheet } from "./read-sheet.ts";
import { isForm, readForm, type ReleaseForm } from "./release-form.ts";
import type { WorkbookSheet } from "./cell.ts";

/** A workbook as the tables of a release. */

/** What became of a sheet. */
export type SheetRead =
  | { readonly sheet: string; readonly as: "table"; readonly table: TableOfSheet }
  | { readonly sheet: string; readonly as: "form" | "hidden" | "nothing" };

export interface WorkbookRead {
  /** The file's name, by which its problems are called. */
  readonly file: string;
  readonly sheets: readonly SheetRead[];
  readonly form: ReleaseForm;
  /** What is wrong with the workbook itself; its cells are checked with all others. */
  readonly problems: readonly Problem[];
}

/** How a sheet is named in problems: `填报.xlsx#项目`. */
const placeOf = (file: string, sheet: string): string => `${file}#${sheet}`;

const unreadable = (file: string): Problem =>
  problem(
    "error",
    "workbook-unreadable",
    { file },
    { zh: "打不开这个工作簿", en: "The workbook cannot be opened" },
    {
      zh: "可能有密码、已损坏，或者不是 .xlsx（旧版 .xls、WPS 的 .et、LibreOffice 的 .ods）：打开它，另存为 .xlsx",
      en: "It may have a password, be damaged, or not be .xlsx (an old .xls, .et of WPS, .ods of LibreOffice): open it and save it as .xlsx",
    },
  );

const noTable = (file: string): Problem =>
  problem(
    "error",
    "workbook-no-table",
    { file },
    { zh: "没有认出任何一张表", en: "No sheet was recognised as a table" },
    {
      zh: "工作表用表名命名，如“项目”；表头写“项目编号”“项目名称”等列名。可以用 npm run template 生成模板",
      en: "Name the sheet after its table, such as 项目 or projects, and its columns by their titles; npm run template makes one",
    },
  );

const noRows = (file: string): Problem =>
  problem(
    "error",
    "workbook-empty",
    { file },
    { zh: "工作簿里一行数据也没有", en: "The workbook holds no row of data" },
    { zh: "在表头下面填写，一行一条", en: "Fill in rows below the header of a sheet" },
  );

const noHeader = (file: string): Problem =>
  problem(
    "error",
    "header-none",
    { file },
    { zh: "前 20 行里没有认识的列名", en: "There is no known column in the first 20 rows" },
    {
      zh: "第一行写列名，见数据字典",
      en: "The first row names the columns; see the data dictionary",
    },
  );

const tableTwice = (file: string, first: string): Problem =>
  problem(
    "error",
    "workbook-table-twice",
    { file },
    { zh: `与工作表“${first}”是同一张表`, en: `The sheet “${first}” is the same table` },
    { zh: "合成一张，或删去、隐藏其中一张", en: "Join them, or remove or hide one of them" },
  );

class Reader {
  readonly sheets: SheetRead[] = [];
  readonly problems: Problem[] = [];
  readonly #file: string;
  readonly #taken = new Map<ReleaseTableName, string>();

  constructor(file: string) {
    this.#file = file;
  }

  add(sheet: WorkbookSheet): void {
    const { name } = sheet;
    if (isForm(sheet)) return void this.sheets.push({ sheet: name, as: "form" });
    if (sheet.hidden) return void this.sheets.push({ sheet: name, as: "hidden" });
    const found = findTable(sheet);
    const place = placeOf(this.#file, name);
    if (found === null || sheet.rows.every((row) => row.every((cell) => cell === null)))
      return void this.sheets.push({ sheet: name, as: "nothing" });
    if (found.header === null) return void this.problems.push(noHeader(place));
    const first = this.#taken.get(found.table);
    if (first !== undefined) return void this.problems.push(tableTwice(place, first));
    this.#taken.set(found.table, name);
    const table = readSheet(sheet, found, place);
    this.problems.push(...table.problems);
    this.sheets.push({ sheet: name, as: "table", table });
  }
}

/** Reads a workbook. `file` is the name that its problems carry. Never throws for what is in the file. */
export async function readWorkbook(bytes: Uint8Array, file: string): Promise<WorkbookRead> {
  const sheets = await readSheets(bytes);
  if (sheets === null)
    return { file, sheets: [], form: readForm(undefined), problems: [unreadable(file)] };
  const reader = new Reader(file);
  for (const sheet of sheets) reader.add(sheet);
  const { problems } = reader;
  const tables = reader.sheets.filter(({ as }) => as === "table").length;
  const empty = problems.length === 0 && filledTables(reader.sheets).length === 0;
  return {
    file,
    sheets: reader.sheets,
    form: readForm(sheets.find(isForm)),
    problems: empty ? [tables > 0 ? noRows(file) : noTable(file)] : problems,
  };
}

/** The tables that have rows; a sheet of the template that was left empty is no table. */
export const filledTables = (sheets: readonly SheetRead[]): TableOfSheet[] =>
  sheets.flatMap((read) =>
    read.as === "table" && read.table.records.length > 1 ? [read.table] : [],
  );

const isBlank = (record: readonly string[]): boolean => record.every((text) => text === "");

/** The files of a release's folder that a workbook fills, without its blank rows. */
export const csvFiles = ({ sheets }: WorkbookRead): ReadonlyMap<string, Uint8Array> =>
  new Map(
    filledTables(sheets).map(({ table, records }) => [
      `${table}.csv`,
      csvBytes(records.filter((record) => !isBlank(record))),
    ]),
  );

/**
 * The same files for the check: every record on the line that is its row in the spreadsheet, blank lines in
 * between. So “line 5” in a message is row 5 of the sheet.
 */
export const csvForCheck = ({ sheets }: WorkbookRead): ReadonlyMap<string, Uint8Array> =>
  new Map(
    filledTables(sheets).map(({ table, headerRow, records }) => {
      const [header = [], ...rows] = records;
      const gap = Array.from({ length: headerRow - 1 }, () => [""]);
      const body = rows.map((row) => (isBlank(row) ? [""] : row));
      return [`${table}.csv`, new TextEncoder().encode(csvText([header, ...gap, ...body]))];
    }),
  );

/**
 * Problems of the release's files where they stand in the workbook. Its blank rows mean nothing, and its
 * header may stand below a title.
 */
export function inWorkbook(
  problems: readonly Problem[],
  { file, sheets }: WorkbookRead,
  folder: string,
): Problem[] {
  const tables = new Map(
    filledTables(sheets).map((table) => [`${folder}/${table.table}.csv`, table]),
  );
  return problems.flatMap((found) => {
    const table = tables.get(found.file);
    if (!table) return found;
    if (found.code === "row-blank") return [];
    return withRelated(found, (one) => ({
      ...one,
      file: placeOf(file, table.sheet),
      line: one.line === 1 ? table.headerRow : one.line,
    }));
  });
}

/** A problem of the workbook where `csvForCheck` has it: the way back from `inWorkbook`. */
export function excerptPlace(
  found: Problem,
  { file, sheets }: WorkbookRead,
  folder: string,
): Problem {
  const table = filledTables(sheets).find(({ sheet }) => placeOf(file, sheet) === found.file);
  if (!table) return found;
  const line = found.line === table.headerRow ? 1 : found.line;
  return { ...found, file: `${folder}/${table.table}.csv`, line };
}
