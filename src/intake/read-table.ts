import { problem, type Place, type Problem } from "../domain/problem.ts";
import { cellReader } from "../schema/cells.ts";
import type { CellProblem, CellReader } from "../schema/cell.ts";
import { cut } from "../domain/characters.ts";
import type { RowOf, Table } from "../schema/column.ts";
import type { Lists } from "../schema/listed-cells.ts";
import { below } from "./below.ts";
import { decode } from "./decode.ts";
import { readHeader, titlesIn, type FileColumn, type Header } from "./header.ts";
import { lineEndProblems } from "./line-ends.ts";
import { limits } from "./limits.ts";
import { withMergedCells } from "./merged-missing.ts";
import { recordFault } from "./record-shape.ts";
import { readRecords, type CsvRecord } from "./records.ts";
import { inRuns, isStray, strayRow, type Reading } from "./stray-rows.ts";
import { swapLetter, withoutSwaps } from "./swapped.ts";
import { shapeFault } from "./table-shape.ts";

/** A table of a file, as far as it could be read. */
export interface TableRead<T extends Table = Table> {
  readonly file: string;
  readonly rows: readonly RowOf<T>[];
  /** Whether every record became a row. Where it is false, nothing can be said to be missing from the table. */
  readonly complete: boolean;
  /** Where a row, or one of its cells, stands in the file, with the text that stands there. */
  place(row: { readonly line: number }, key?: keyof T["columns"] & string): Place;
}

export interface ReadOptions {
  readonly lists: Lists;
  /** Keys that must be filled beside those that the schema requires. */
  readonly required?: readonly string[];
}

const longestText = 200;

/** A reader for every column of the table: an absent column is a blank one. */
interface Plan {
  readonly key: string;
  readonly column: FileColumn | null;
  readonly read: CellReader;
  readonly required: boolean;
}

function planOf(table: Table, header: Header, { lists, required = [] }: ReadOptions): Plan[] {
  const byKey = new Map(header.columns.map((column) => [column.key, column]));
  return Object.entries(table.columns).map(([key, { cell, required: always }]) => {
    const column = byKey.get(key) ?? null;
    return {
      key,
      column,
      read: cellReader(cell, lists, column?.unit),
      required: always || required.includes(key),
    };
  });
}

/** The column by which a record is called: its id or code, else its first. */
function labelOf(table: Table, header: Header): (record: CsvRecord) => string | null {
  const keys = ["id", "code", ...Object.keys(table.columns)];
  const key = keys.find((name) => header.columns.some((column) => column.key === name));
  const index = header.columns.find((column) => column.key === key)?.index ?? -1;
  return ({ cells }) => cut(cells[index] ?? "", longestText) || null;
}

const missingCell: CellProblem = {
  severity: "error",
  code: "cell-missing",
  message: { zh: "这一格不能空", en: "This cell must be filled" },
  hint: { zh: "补上内容", en: "Fill it in" },
};

class TableReader<T extends Table> {
  readonly problems: Problem[] = [];
  readonly rows: RowOf<T>[] = [];
  complete = true;
  readonly #file: string;
  readonly #plan: readonly Plan[];
  readonly #label: (record: CsvRecord) => string | null;
  /** Has every key of a row: a copy of it takes half the memory of an object that grows key by key. */
  readonly #blank: Readonly<Record<string, unknown>>;

  constructor(table: T, file: string, header: Header, options: ReadOptions) {
    this.#file = file;
    this.#plan = planOf(table, header, options);
    const keys = ["line", ...this.#plan.map(({ key }) => key)];
    this.#blank = Object.fromEntries(keys.map((key): [string, unknown] => [key, null]));
    this.#label = labelOf(table, header);
  }

  /** Reads one record; it becomes a row unless one of its required cells has no value. */
  add(record: CsvRecord): void {
    const row: Record<string, unknown> = { ...this.#blank };
    row["line"] = record.line;
    let usable = true;
    let good = 0;
    const found: Problem[] = [];
    for (const { key, column, read, required } of this.#plan) {
      const text = column === null ? "" : (record.cells[column.index] ?? "");
      const { value, problem: fault } = read(text);
      row[key] = value;
      if (value !== null) good += 1;
      if (fault) found.push(this.#problem(record, column, text, fault));
      if (value !== null || !required) continue;
      usable = false;
      if (!fault && column) found.push(this.#problem(record, column, text, missingCell));
    }
    // The plan has a reader for every column of the table, so the row has every key with a value of its type.
    if (usable) this.rows.push(row as RowOf<T>);
    else this.complete = false;
    if (found.length > 0) this.#tell(record, found, { good, unusable: !usable });
  }

  /** A letter for every cell, or one for a line that is no record at all. */
  #tell(record: CsvRecord, found: readonly Problem[], read: Omit<Reading, "bad">): void {
    const errors = found.filter(({ severity }) => severity === "error");
    const reading = { ...read, bad: errors.map(({ column }) => column ?? "") };
    if (isStray(reading)) this.problems.push(strayRow(record, this.#file, reading));
    else this.problems.push(...found);
  }

  #problem(
    record: CsvRecord,
    column: FileColumn | null,
    text: string,
    found: CellProblem,
  ): Problem {
    const place = {
      file: this.#file,
      line: record.line,
      column: column?.title ?? null,
      record: this.#label(record),
      text: cut(text, longestText),
    };
    return problem(found.severity, found.code, place, found.message, found.hint);
  }
}

/** The place of a row is rarely asked for: the file is then read once more rather than kept. */
function placesOf(
  file: string,
  header: Header,
  records: () => ReadonlyMap<number, CsvRecord>,
  label: (record: CsvRecord) => string | null,
): (row: { readonly line: number }, key?: string) => Place {
  let known: ReadonlyMap<number, CsvRecord> | null = null;
  return (row, key) => {
    known ??= records();
    const record = known.get(row.line);
    const column = header.columns.find((candidate) => candidate.key === key);
    return {
      file,
      line: row.line,
      column: column?.title ?? null,
      record: record ? label(record) : null,
      text: record && column ? cut(record.cells[column.index] ?? "", longestText) : null,
    };
  };
}

/** A table of which nothing could be read: nobody can say what is missing from it. */
export const unread = (file: string): TableRead<never> => ({
  file,
  rows: [],
  complete: false,
  place: (row) => ({ file, line: row.line }),
});

function tooMany(problems: Problem[], file: string): Problem[] {
  const more = problems.length - limits.problemsPerFile;
  if (more <= 0) return problems;
  const rest = problem(
    problems.some((p) => p.severity === "error") ? "error" : "warning",
    "too-many",
    { file },
    { zh: `还有 ${more} 个问题没有列出`, en: `${more} more problems are not listed` },
    { zh: "先改正列出的问题，再检查一次", en: "Correct those listed and check again" },
  );
  return [...problems.slice(0, limits.problemsPerFile), rest];
}

/** Bytes to rows, with every problem of the file rather than the first. */
export function readTable<T extends Table>(
  table: T,
  file: string,
  bytes: Uint8Array,
  options: ReadOptions,
): { readonly table: TableRead<T>; readonly problems: readonly Problem[] } {
  const recognise = (line: string): boolean => titlesIn(line.split(/[,;\t，|"]/), table) > 0;
  const decoded = decode(bytes, file, recognise);
  if (decoded.text === null) return { table: unread(file), problems: decoded.problems };
  const { records, problems: broken } = readRecords(decoded.text, file);
  if (records === null) return { table: unread(file), problems: [...decoded.problems, ...broken] };
  const shape = shapeFault(records, table, file);
  const [first, ...rest] = records;
  if (shape || !first)
    return { table: unread(file), problems: unreadAs(decoded.problems, shape, first?.line) };
  const before = [...decoded.problems, ...lineEndProblems(decoded.text, file)];
  return readRows(table, file, first, rest, options, before, () =>
    recordsAgain(bytes, file, recognise),
  );
}

/**
 * Why no header was found. One that was converted twice is what is wrong, and not that its titles are unknown.
 */
function unreadAs(
  before: readonly Problem[],
  shape: Problem | null,
  headerLine: number | undefined,
): readonly Problem[] {
  const isGarbled = ({ code, line }: Problem): boolean =>
    code === "encoding-double" && line === headerLine;
  if (shape?.code !== "header-none" || !before.some(isGarbled))
    return shape ? [...before, shape] : before;
  return before.map((found) => (isGarbled(found) ? { ...found, severity: "error" } : found));
}

function recordsAgain(
  bytes: Uint8Array,
  file: string,
  recognise: (line: string) => boolean,
): ReadonlyMap<number, CsvRecord> {
  const text = decode(bytes, file, recognise).text ?? "";
  return new Map((readRecords(text, file).records ?? []).map((record) => [record.line, record]));
}

/** Reads every record; those that are no rows are told. */
function readAll<T extends Table>(
  table: T,
  file: string,
  [first, ...rest]: readonly [CsvRecord, ...CsvRecord[]],
  header: Header,
  options: ReadOptions,
): TableReader<T> {
  const reader = new TableReader(table, file, header, options);
  const isTitle = (cell: string): boolean => titlesIn([cell.replace(/^\uFEFF/, "")], table) > 0;
  for (const record of rest) {
    const fault = recordFault(record, first.cells, file, isTitle);
    if (fault) {
      reader.problems.push(fault);
      if (fault.severity === "error") reader.complete = false;
    } else reader.add(record);
  }
  return reader;
}

function readRows<T extends Table>(
  table: T,
  file: string,
  first: CsvRecord,
  rest: readonly CsvRecord[],
  options: ReadOptions,
  before: readonly Problem[],
  again: () => ReadonlyMap<number, CsvRecord>,
): { readonly table: TableRead<T>; readonly problems: readonly Problem[] } {
  const needed = Object.entries(table.columns)
    .filter(([key, column]) => column.required || options.required?.includes(key))
    .map(([key]) => key);
  const { header, problems } = readHeader(
    first,
    table,
    file,
    needed,
    below(table, rest, options.lists),
  );
  let reader = readAll(table, file, [first, ...rest], header, options);
  let columns = header.columns;
  const letters: Problem[] = [];
  if (reader.problems.some(({ severity }) => severity === "error")) {
    const records = rest.filter(({ cells }) => cells.length === first.cells.length);
    const { lists } = options;
    const found = withoutSwaps({ table, columns, records, lists, needed: new Set(needed) });
    if (found.swaps.length > 0) {
      for (const swap of found.swaps)
        letters.push(swapLetter(swap, file, first.line, reader.problems));
      columns = found.columns;
      reader = readAll(table, file, [first, ...rest], { ...header, columns }, options);
    }
  }
  const read = { ...header, columns };
  return {
    table: {
      file,
      rows: reader.rows,
      complete: reader.complete && header.sound,
      place: placesOf(file, read, again, labelOf(table, read)),
    },
    problems: tooMany(
      [
        ...before,
        ...problems,
        ...letters,
        ...inRuns(withMergedCells(reader.problems, rest, columns)),
      ],
      file,
    ),
  };
}
