import type { Locale } from "../domain/bilingual.ts";
import { visible } from "../domain/characters.ts";
import { importStrings } from "../i18n/workbook.ts";
import type { Import } from "./import-workbook.ts";
import type { SheetRead } from "./read-workbook.ts";

/** What was understood of a workbook, for the eyes of the person who knows what it means. */

function sheetLines(read: SheetRead, locale: Locale): string[] {
  const t = importStrings[locale];
  const name = visible(read.sheet);
  if (read.as !== "table") return [t.sheet[read.as](name)];
  const { table, columns, headerRow, records } = read.table;
  const rows = records.slice(1).filter((record) => record.some((text) => text !== "")).length;
  if (rows === 0) return [t.sheet.empty(name)];
  return [
    t.table(name, `${table}.csv`, headerRow, rows),
    ...columns
      .filter(({ title }) => title !== "")
      .map(({ letters, title, key }) =>
        key === null ? t.unread(letters, visible(title)) : t.column(letters, visible(title), key),
      ),
  ];
}

/** Lines that say which sheet became which table, and which column which field. */
export function understood({ workbook, register }: Import, locale: Locale): string {
  const t = importStrings[locale];
  const lines = [
    t.understood(visible(workbook.file, 200)),
    ...workbook.sheets.flatMap((sheet) => sheetLines(sheet, locale)),
  ];
  return [...lines, ...(register === null ? [] : [t.register(register)]), ""].join("\n");
}
