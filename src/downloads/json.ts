import { isDigits, type Cell } from "./cell.ts";
import type { Sheet } from "./sheet.ts";

/** A number is written with the digits it has, 712.0 as 712.0: JSON allows it, and nothing is rounded. */
const valueText = (cell: Cell): string =>
  cell !== null && isDigits(cell) ? cell.digits : JSON.stringify(cell);

const rowText = (sheet: Sheet, row: readonly Cell[]): string =>
  `{${row.map((cell, i) => `${JSON.stringify(sheet.fields[i]?.name)}:${valueText(cell)}`).join(",")}}`;

/**
 * Sheets as one JSON document: `head` first, then each table as a list of records, one a line.
 * A blank cell is null, and no text is changed.
 */
export function toJson(head: Readonly<Record<string, unknown>>, sheets: readonly Sheet[]): string {
  const members = [
    ...Object.entries(head).map(
      ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`,
    ),
    ...sheets.map((sheet) => {
      const rows = sheet.rows.map((row) => rowText(sheet, row)).join(",\n");
      return `${JSON.stringify(sheet.name)}:[\n${rows}\n]`;
    }),
  ];
  return `{${members.join(",\n")}}\n`;
}
