/** CSV as the intake reads it. Texts are written as they are: these files go back into the data folder. */

const cell = (text: string): string =>
  /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Lines of CSV; a record of one blank cell is a blank line. */
export const csvText = (records: readonly (readonly string[])[]): string =>
  records.map((record) => `${record.map(cell).join(",")}\n`).join("");

const byteOrderMark = "\uFEFF";

/** The bytes of a CSV file for the data folder: UTF-8 with a mark, by which Excel and WPS know it. */
export const csvBytes = (records: readonly (readonly string[])[]): Uint8Array =>
  new TextEncoder().encode(byteOrderMark + csvText(records));
