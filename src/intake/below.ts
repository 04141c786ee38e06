import { cellReader } from "../schema/cells.ts";
import type { Table } from "../schema/column.ts";
import type { Lists } from "../schema/listed-cells.ts";
import type { Below } from "./header.ts";
import type { CsvRecord } from "./records.ts";

/** What stands below the header, as far as the header's own faults are judged by it. */
export const below = (table: Table, rest: readonly CsvRecord[], lists: Lists): Below => ({
  filled: (index) => rest.some(({ cells }) => (cells[index] ?? "").trim() !== ""),
  fits: (index, key) => {
    const cell = table.columns[key]?.cell;
    const texts = rest.slice(0, 50).map(({ cells }) => (cells[index] ?? "").trim());
    const filled = texts.filter((text) => text !== "");
    if (!cell || filled.length * 2 < texts.length || filled.length === 0) return false;
    const read = cellReader(cell, lists);
    return filled.filter((text) => read(text).value !== null).length * 2 > filled.length;
  },
});
