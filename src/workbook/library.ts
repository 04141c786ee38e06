import { readXlsx, type CellValue } from "hucre/xlsx";
import type { WorkbookCell, WorkbookSheet } from "./cell.ts";

/** The only file that knows the library which reads and writes workbooks. */

export { writeXlsx, type CellStyle, type CellValue, type WriteSheet } from "hucre/xlsx";

/** A result that the file does not hold: the formula was never computed by a spreadsheet. */
const notComputed = "#VALUE!";

const pad = (n: number): string => String(n).padStart(2, "0");

/** Whether a date format shows the day: `yyyy"年"m"月"` and `mmm-yy` do not. */
function showsDay(format: string | undefined): boolean {
  if (format === undefined) return true;
  const signs = format
    .replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "")
    .toLowerCase()
    .split(";")[0];
  return !/[ym]/.test(signs ?? "") || /[dh]/.test(signs ?? "");
}

/** The library gives dates as instants of UTC that stand for what the sheet shows. */
function dateText(date: Date, format: string | undefined): string {
  const month = `${String(date.getUTCFullYear()).padStart(4, "0")}-${pad(date.getUTCMonth() + 1)}`;
  if (!showsDay(format) && date.getUTCDate() === 1) return month;
  const day = `${month}-${pad(date.getUTCDate())}`;
  const [hours, minutes] = [date.getUTCHours(), date.getUTCMinutes()];
  return hours + minutes === 0 ? day : `${day} ${pad(hours)}:${pad(minutes)}`;
}

interface Details {
  readonly type?: string;
  readonly formula?: string;
  readonly style?: { readonly numFmt?: string };
}

function cellOf(value: CellValue, details: Details | undefined): WorkbookCell | null {
  const format = details?.style?.numFmt;
  if (value === null || value === "")
    return details?.formula !== undefined && value === null
      ? { kind: "error", text: notComputed }
      : null;
  if (details?.type === "error") return { kind: "error", text: String(value) };
  if (value instanceof Date) return { kind: "date", text: dateText(value, format) };
  if (typeof value === "number") return { kind: "number", value, format: format ?? null };
  if (typeof value === "boolean") return { kind: "text", text: value ? "TRUE" : "FALSE" };
  return { kind: "text", text: value };
}

/**
 * The sheets of an .xlsx file, formulas by the value that was computed last. Null where the bytes are no
 * workbook, are damaged, or ask for a password.
 */
export async function readSheets(bytes: Uint8Array): Promise<readonly WorkbookSheet[] | null> {
  const workbook = await readXlsx(bytes, { readStyles: true }).catch(() => null);
  return (
    workbook?.sheets.map(({ name, hidden, veryHidden, rows, cells, merges }) => ({
      name,
      hidden: hidden === true || veryHidden === true,
      rows: rows.map((row, r) => row.map((value, c) => cellOf(value, cells?.get(`${r},${c}`)))),
      merges: merges ?? [],
    })) ?? null
  );
}
