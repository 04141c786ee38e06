import { writeXlsx, type CellValue, type WriteSheet } from "../../src/workbook/library.ts";

/** A workbook of sheets, made for a test. */
export const book = (...sheets: WriteSheet[]): Promise<Uint8Array> =>
  writeXlsx({ sheets, properties: { created: new Date(0), modified: new Date(0) } });

/** A sheet of plain rows. */
export const sheet = (
  name: string,
  rows: CellValue[][],
  more: Partial<WriteSheet> = {},
): WriteSheet => ({ name, rows, ...more });

/** The instant that the library writes for a day. */
export const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

/** A cell with a number format. */
export const formatted = (
  value: CellValue,
  numFmt: string,
): { value: CellValue; style: { numFmt: string } } => ({
  value,
  style: { numFmt },
});
