import { exact, equals, multiply, parseDecimal, type Exact } from "../../../src/domain/exact.ts";
import { moneyPowers } from "../../../src/domain/money.ts";
import type { Problem } from "../../../src/domain/problem.ts";
import type { DatasetRead } from "../../../src/intake/read-dataset.ts";
import type { CellKind, Printed, Table } from "../../../src/schema/column.ts";
import type { Dataset } from "../../../src/schema/dataset.ts";
import { releaseTables, siteTables } from "../../../src/schema/tables.ts";

/**
 * Reads a CSV file a second time, as plainly as can be, and holds what the intake made of it against
 * what stands there: a value that is not what the cell says, and of which nobody was told, is a lie.
 */

interface PlainRecord {
  readonly line: number;
  readonly cells: string[];
}

/** RFC 4180, character by character; null where quotes do not add up. */
export function plainRecords(text: string): PlainRecord[] | null {
  const records: PlainRecord[] = [];
  let [line, cell, start, state] = [1, "", 1, "open" as "open" | "bare" | "quoted" | "closed"];
  let cells: string[] = [];
  const endCell = (): void => {
    cells.push(cell);
    [cell, state] = ["", "open"];
  };
  const endRecord = (): void => {
    endCell();
    records.push({ line: start, cells });
    cells = [];
  };
  for (let i = 0; i < text.length; i += 1) {
    const character = text[i] ?? "";
    const isBreak = character === "\n" || character === "\r";
    if (character === "\n" || (character === "\r" && text[i + 1] !== "\n")) line += 1;
    if (state === "quoted") {
      if (character !== '"') cell += character;
      else if (text[i + 1] === '"') [cell, i] = [`${cell}"`, i + 1];
      else state = "closed";
    } else if (character === '"') {
      if (state !== "open") return null;
      state = "quoted";
    } else if (character === ",") endCell();
    else if (isBreak) {
      if (character === "\r" && text[i + 1] === "\n") [i, line] = [i + 1, line + 1];
      endRecord();
      start = line;
    } else if (state === "closed") return null;
    else [cell, state] = [cell + character, "bare"];
  }
  if (state === "quoted") return null;
  if (cell !== "" || cells.length > 0 || state === "closed") endRecord();
  return records;
}

export function plainText(bytes: Uint8Array): string | null {
  for (const encoding of ["utf-8", "gb18030"])
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      continue;
    }
  return null;
}

/** The words that a code of regions.csv or categories.csv may be written with. */
const wordsOf = (dataset: Dataset, cell: CellKind, code: unknown): unknown[] => {
  if (cell.kind === "region") {
    const region = dataset.regions.find((row) => row.code === code);
    return [region?.code, region?.name, region?.short];
  }
  if (cell.kind !== "category" && cell.kind !== "categories") return [];
  const found = dataset.categories.find(
    (row) => row.dimension === cell.dimension && row.code === code,
  );
  return [found?.code, found?.name];
};

const inUnit = (text: string, title: string): Exact | null => {
  const value = parseDecimal(text);
  const power = title.endsWith("_yi") ? moneyPowers.yi : moneyPowers.wan;
  return value && multiply(value, exact(10n ** BigInt(power)));
};

/** Whether a value is what the trimmed text of its cell plainly says. */
function says(
  dataset: Dataset,
  cell: CellKind,
  title: string,
  text: string,
  value: unknown,
): boolean {
  if (value === null) return text === "";
  switch (cell.kind) {
    case "text":
      return text.replace(/[\t\r\n]+/g, " ") === value;
    case "money": {
      const amount = inUnit(text, title);
      return amount !== null && equals(amount, exact(value as number));
    }
    case "count":
      return typeof value === "number" && text === String(value);
    case "printed":
      return (value as Printed).text === text;
    case "choice":
      return text === value || cell.options[value as string]?.zh === text;
    case "region":
    case "category":
      return wordsOf(dataset, cell, value).includes(text);
    case "ids":
    case "categories": {
      const items = text.split(/[;；、]/).map((item) => item.trim());
      const values = value as readonly string[];
      const same = (item: string, i: number): boolean =>
        item === values[i] || wordsOf(dataset, cell, values[i]).includes(item);
      const filled = items.filter((item) => item !== "");
      return filled.length === values.length && filled.every(same);
    }
    default:
      return text === value;
  }
}

interface Target {
  readonly table: Table;
  readonly rows: readonly ({ readonly line: number } & object)[] | null;
}

function targetOf(dataset: Dataset, path: string): Target {
  const [, id, file = ""] = /^releases\/([^/]+)\/(.+)\.csv$/.exec(path) ?? [];
  if (id === undefined) {
    const name = path.replace(/\.csv$/, "") as keyof typeof siteTables;
    return { table: siteTables[name], rows: dataset[name] };
  }
  const name = file as keyof typeof releaseTables;
  const release = dataset.releases.find((one) => one.id === id);
  return { table: releaseTables[name], rows: release?.[name] ?? null };
}

const isBlank = ({ cells }: PlainRecord): boolean => cells.every((cell) => cell.trim() === "");

/** Everything of an accepted file that is not what the file says and that no problem tells. */
export function lies(read: DatasetRead, path: string, bytes: Uint8Array): string[] {
  const { dataset, problems } = read;
  if (dataset === null)
    return problems.some(({ severity }) => severity === "error")
      ? []
      : ["refused without an error"];
  const told = problems.filter(({ file }: Problem) => file === path);
  const isTold = (line: number): boolean => told.some((found) => found.line === line);
  const text = plainText(bytes);
  const records = text === null ? null : plainRecords(text);
  if (!records?.[0]) return ["a broken file was accepted"];
  const [header, ...rest] = records as [PlainRecord, ...PlainRecord[]];
  const { table, rows } = targetOf(dataset, path);
  const filled = rest.filter((record) => !isBlank(record));
  const found: string[] = [];
  if ((rows?.length ?? 0) !== filled.length) found.push("rows were lost or made");
  for (const [i, title] of header.cells.entries()) {
    const key = title.replace(/_(?:wan|yi)$/, "");
    const column = table.columns[key] ?? table.columns[title];
    if (!column) {
      if (!isTold(header.line)) found.push(`nobody told of the column ${title}`);
      continue;
    }
    for (const record of filled) {
      const row = rows?.find(({ line }) => line === record.line) as
        Readonly<Record<string, unknown>> | undefined;
      const cell = (record.cells[i] ?? "").trim();
      const isPublishedCategory = table.name === "published" && key === "category";
      if (row && (isPublishedCategory || says(dataset, column.cell, title, cell, row[key])))
        continue;
      if (!isTold(record.line)) found.push(`line ${record.line} ${title}: ${JSON.stringify(cell)}`);
    }
  }
  return found;
}
