import { writeXlsx, type CellValue, type WriteSheet } from "../workbook/library.ts";
import { cellText, isDigits, type Cell } from "./cell.ts";
import { headerOf, type Sheet } from "./sheet.ts";

/** Sheets of data as a workbook to take away. */

/** What a workbook says of itself, on its first sheet and in its properties. */
export interface Cover {
  readonly title: string;
  readonly creator: string | null;
  /** Day of publication, YYYY-MM-DD; stands in for the clock, so that the bytes are the same each time. */
  readonly day: string;
  /** Lines of the first sheet: a label and what it says. */
  readonly lines: readonly (readonly [string, string])[];
}

/** Excel computes with doubles, which hold every amount of the data (at most 13 digits). */
const valueOf = (cell: Cell): CellValue =>
  cell !== null && isDigits(cell) ? Number(cell.digits) : cell;

/** Width of a column in characters, a Chinese sign counting two. */
function widthOf(sheet: Sheet, column: number): number {
  const texts = [
    headerOf(sheet)[column] ?? "",
    ...sheet.rows.map((row) => cellText(row[column] ?? null)),
  ];
  const longest = texts.reduce((most, text) => Math.max(most, signs(text)), 0);
  return Math.min(48, Math.max(8, longest + 2));
}

const signs = (text: string): number => {
  let width = 0;
  for (const sign of text) width += sign > "\u2e7f" ? 2 : 1;
  return width;
};

/** Trailing zeros that a source printed are shown: 712.0 has the format 0.0. */
function printedZeros(sheet: Sheet): NonNullable<WriteSheet["cells"]> {
  const cells: NonNullable<WriteSheet["cells"]> = new Map();
  sheet.rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell === null || !isDigits(cell) || !/\.\d*0$/.test(cell.digits)) return;
      const decimals = cell.digits.split(".")[1] ?? "";
      cells.set(`${r + 1},${c}`, {
        value: Number(cell.digits),
        style: { numFmt: `0.${"0".repeat(decimals.length)}` },
      });
    });
  });
  return cells;
}

const bold = { font: { bold: true } };

function tableSheet(sheet: Sheet): WriteSheet {
  const header = headerOf(sheet);
  const cells = printedZeros(sheet);
  header.forEach((value, c) => cells.set(`0,${c}`, { value, style: bold }));
  return {
    name: sheet.title.zh,
    columns: header.map((_, c) => ({ width: widthOf(sheet, c) })),
    rows: [header, ...sheet.rows.map((row) => row.map(valueOf))],
    cells,
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${letters(header.length)}${sheet.rows.length + 1}` },
  };
}

/** The letters of the n-th column, from 1: letters(27) === "AA" */
const letters = (n: number): string =>
  (n > 26 ? letters(Math.floor((n - 1) / 26)) : "") + String.fromCharCode(65 + ((n - 1) % 26));

const coverSheet = (cover: Cover): WriteSheet => ({
  name: "说明",
  columns: [{ width: 20 }, { width: 90 }],
  rows: [[cover.title, null], ...cover.lines.map(([label, text]) => [label, text])],
  cells: new Map([["0,0", { value: cover.title, style: bold }]]),
});

/**
 * A workbook: 说明 first, then one table a sheet. Texts are text cells, so nothing is taken for a formula;
 * the same sheets give the same bytes.
 */
export function toXlsx(cover: Cover, sheets: readonly Sheet[]): Promise<Uint8Array> {
  const published = new Date(`${cover.day}T00:00:00Z`);
  return writeXlsx({
    sheets: [coverSheet(cover), ...sheets.map(tableSheet)],
    properties: {
      title: cover.title,
      created: published,
      modified: published,
      ...(cover.creator ? { creator: cover.creator } : {}),
    },
  });
}
