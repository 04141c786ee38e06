import { stringify } from "csv-stringify/sync";
import { cellText, isDigits, type Cell } from "./cell.ts";
import { headerOf, type Sheet } from "./sheet.ts";

/** A negative number begins like a formula and is none: only texts are made safe. */
const write = (cell: Cell) =>
  cell !== null && isDigits(cell) && cell.digits.startsWith("-")
    ? { value: cell.digits, escape_formulas: false }
    : cellText(cell);

/**
 * A sheet as CSV: a line ends with CR LF, as RFC 4180 and Excel have it. A text that Excel would take
 * for a formula gets an apostrophe before it (OWASP, CSV injection); numbers stay numbers. Files for
 * people begin with a byte order mark, by which Excel and WPS know UTF-8.
 */
export const toCsv = (sheet: Sheet): string =>
  stringify([headerOf(sheet), ...sheet.rows.map((row) => [...row])], {
    bom: sheet.form === "words",
    record_delimiter: "\r\n",
    quoted_match: /[\r\n]/,
    escape_formulas: true,
    cast: { object: (cell: object) => write(cell as Cell) },
  });
