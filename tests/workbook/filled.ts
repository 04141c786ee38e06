import { openXlsx, saveXlsx, type CellValue, type RoundtripWorkbook } from "hucre/xlsx";

/** A template as an editor's spreadsheet opens it, with everything in it that is kept when it is saved. */
export const readXlsxTemplate = (bytes: Uint8Array): Promise<RoundtripWorkbook> => openXlsx(bytes);

/** The workbook with rows typed below the header of a sheet; cells keep the format they have. */
export function fillSheet(
  workbook: RoundtripWorkbook,
  name: string,
  rows: readonly Readonly<Record<string, CellValue>>[],
): Promise<Uint8Array> {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`the template has no sheet ${name}`);
  const header = sheet.rows[0] ?? [];
  rows.forEach((row, r) => {
    for (const [title, value] of Object.entries(row)) {
      const c = header.indexOf(title);
      if (c < 0) throw new Error(`the sheet ${name} has no column ${title}`);
      const cells = (sheet.rows[r + 1] ??= []);
      cells[c] = value;
      const detail = sheet.cells?.get(`${r + 1},${c}`);
      if (detail) sheet.cells?.set(`${r + 1},${c}`, { ...detail, value });
    }
  });
  return saveXlsx(workbook);
}
