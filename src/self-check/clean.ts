import { exact, shift, toPlain } from "../domain/exact.ts";
import { moneyPowers, type MoneyUnit, type Yuan } from "../domain/money.ts";
import { decode } from "../intake/decode.ts";
import { titlesIn } from "../intake/header.ts";
import { headerNames, loosely, type HeaderName } from "../intake/header-names.ts";
import { readRecords } from "../intake/records.ts";
import { cellReader } from "../schema/cells.ts";
import type { CellKind, Printed, Table } from "../schema/column.ts";
import { releaseTables } from "../schema/tables.ts";
import { csvBytes } from "../workbook/csv-text.ts";
import type { ReleaseTableName } from "../workbook/find-table.ts";

/** A table as it should have been written: the same content, UTF-8, titles and cells in their plain form. */

/** What was read as it is written plainly; null where only the text itself will do. */
function plainText(kind: CellKind["kind"], value: unknown, unit: MoneyUnit): string | null {
  if (value === null || value === undefined) return null;
  switch (kind) {
    case "money":
      return toPlain(shift(exact(value as Yuan), -moneyPowers[unit]));
    case "count":
      return `${value as number}`;
    case "printed":
      return (value as Printed).text;
    case "id":
    case "date":
    case "quarter":
      return value as string;
    default:
      return null;
  }
}

const suffixes: Readonly<Record<MoneyUnit, string>> = {
  yuan: "",
  wan: "(万元)",
  yi: "(亿元)",
  wanyi: "(万亿元)",
};

/** The title that a column should have had: 总投资(万元). */
const titleOf = (table: Table, { key, unit }: HeaderName): string =>
  `${table.columns[key]?.title.zh ?? key}${suffixes[unit]}`;

const noLists = { regions: null, categories: null };

/**
 * The bytes of a table in its plain form, without blank lines; null where the file cannot be read. Cells
 * that are wrong, and columns that nobody reads, stay as they are.
 */
export function cleanedTable(name: ReleaseTableName, bytes: Uint8Array): Uint8Array | null {
  const table: Table = releaseTables[name];
  const recognise = (line: string): boolean => titlesIn(line.split(/[,;\t，|"]/), table) > 0;
  const { text } = decode(bytes, `${name}.csv`, recognise);
  const { records } = text === null ? { records: null } : readRecords(text, `${name}.csv`);
  const [header, ...rest] = (records ?? []).map(({ cells }) => cells);
  if (!header) return null;
  const names = headerNames(table);
  const columns = header.map((title) => {
    const found = names.exact.get(title) ?? names.loose.get(loosely(title)) ?? null;
    const cell = found && table.columns[found.key]?.cell;
    if (!found || !cell) return { title: title.trim(), clean: (raw: string): string => raw };
    const read = cellReader(cell, noLists, found.unit);
    return {
      title: titleOf(table, found),
      clean: (raw: string): string =>
        plainText(cell.kind, read(raw).value, found.unit) ?? raw.trim(),
    };
  });
  const rows = rest
    .filter((cells) => cells.some((cell) => cell.trim() !== ""))
    .map((cells) => cells.map((cell, i) => columns[i]?.clean(cell) ?? cell));
  return csvBytes([columns.map(({ title }) => title), ...rows]);
}
