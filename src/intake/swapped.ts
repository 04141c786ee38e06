import type { Bilingual } from "../domain/bilingual.ts";
import { problem, type Problem } from "../domain/problem.ts";
import { visible } from "../domain/characters.ts";
import { cellReader } from "../schema/cells.ts";
import type { CellKind, Table } from "../schema/column.ts";
import type { Lists } from "../schema/listed-cells.ts";
import type { FileColumn } from "./header.ts";
import type { CsvRecord } from "./records.ts";

/**
 * Two columns whose cells stand under each other's header. Every cell of them is then wrong, and none by itself: it is
 * told once, and the table is read on as if the two were the right way round, so that nothing else in it stays hidden.
 */

/** So many records tell whether columns are exchanged. */
const enough = 300;

/** Fewer wrong cells than these are slips; and the exchange must mend all but a fifth of them. */
const [fewest, share] = [3, 5];

const numbers: ReadonlySet<CellKind["kind"]> = new Set(["money", "count", "printed"]);

/**
 * Whether cells of one kind are told from those of another by how they look: amounts and counts are not, nor is an id
 * such as 12 from a number.
 */
const areDistinct = (one: CellKind, other: CellKind): boolean =>
  JSON.stringify(one) !== JSON.stringify(other) &&
  !(numbers.has(one.kind) && (numbers.has(other.kind) || other.kind === "id")) &&
  !(numbers.has(other.kind) && one.kind === "id");

export interface Swap {
  readonly columns: readonly [FileColumn, FileColumn];
  /** How many of the cells looked at can only be read the other way round. */
  readonly cells: number;
}

interface Sheet {
  readonly table: Table;
  readonly columns: readonly FileColumn[];
  readonly records: readonly CsvRecord[];
  readonly lists: Lists;
  /** The keys that every row must fill. */
  readonly needed: ReadonlySet<string>;
}

const isKey = (key: string): boolean => key === "id" || key === "code";

/** How many cells of a column cannot be read as a column of the table, blank ones that must be filled among them. */
function wrongCells(
  { table, records, lists, needed }: Sheet,
  at: FileColumn,
  as: FileColumn,
): number {
  const cell = table.columns[as.key]?.cell;
  if (!cell) return Infinity;
  const read = cellReader(cell, lists, as.unit);
  const texts = records.map(({ cells }) => (cells[at.index] ?? "").trim());
  // What stands more than once is no column of ids that stood elsewhere.
  if (at !== as && isKey(as.key) && new Set(texts).size < texts.length) return Infinity;
  const isWrong = (text: string): boolean =>
    text === "" ? needed.has(as.key) : read(text).problem?.severity === "error";
  return texts.filter(isWrong).length;
}

const filledCells = ({ records }: Sheet, { index }: FileColumn): number =>
  records.filter(({ cells }) => (cells[index] ?? "").trim() !== "").length;

/** The pair of columns that reads best when exchanged, or null. */
function bestSwap(sheet: Sheet): Swap | null {
  const own = new Map(sheet.columns.map((column) => [column, wrongCells(sheet, column, column)]));
  const kindOf = ({ key }: FileColumn): CellKind | undefined => sheet.table.columns[key]?.cell;
  let best: Swap | null = null;
  for (const [one, wrong] of own) {
    const filled = filledCells(sheet, one);
    if (wrong * 2 < (sheet.needed.has(one.key) ? sheet.records.length : filled)) continue;
    for (const [other, also] of own) {
      const [a, b] = [kindOf(one), kindOf(other)];
      const before = wrong + also;
      if (!a || !b || wrong < also || before < fewest || !areDistinct(a, b)) continue;
      // A column that is blank fits every other.
      if (filledCells(sheet, other) * 2 < Math.min(filled, wrong)) continue;
      if (filledCells(sheet, other) < 2 || filled < 1) continue;
      const after = wrongCells(sheet, one, other) + wrongCells(sheet, other, one);
      const mended = before - after;
      if (after * share > before || (best && best.cells >= mended)) continue;
      best = {
        columns: one.index < other.index ? [one, other] : [other, one],
        cells: mended,
      };
    }
  }
  return best;
}

/** The columns with the two of each pair under each other's name, and the pairs. */
export function withoutSwaps(sheet: Sheet): {
  readonly columns: readonly FileColumn[];
  readonly swaps: readonly Swap[];
} {
  const sample = { ...sheet, records: sheet.records.slice(0, enough) };
  const swaps: Swap[] = [];
  const keys = new Map<number, FileColumn>();
  // A column is exchanged once: the search ends when every column was.
  for (;;) {
    const left = sheet.columns.filter(({ index }) => !keys.has(index));
    const swap = bestSwap({ ...sample, columns: left });
    if (!swap) break;
    swaps.push(swap);
    const [one, other] = swap.columns;
    keys.set(one.index, other).set(other.index, one);
  }
  const columns = sheet.columns.map((column) => {
    const { key, unit } = keys.get(column.index) ?? column;
    return { ...column, key, unit };
  });
  return { columns, swaps };
}

const hint: Bilingual = {
  zh: "把这两个表头对调，或把两列的内容对调；其余的检查按对调以后的内容进行",
  en: "Exchange the two headers, or the cells below them; everything else was checked as if that were done",
};

/** The letter on two columns; `told` are the letters on their cells as they stand. */
export function swapLetter(
  { columns: [one, other], cells }: Swap,
  file: string,
  line: number,
  told: readonly Problem[],
): Problem {
  const [a, b] = [visible(one.title), visible(other.title)];
  const related = told.filter(({ column }) => column === one.title || column === other.title);
  return {
    ...problem(
      "error",
      "columns-swapped",
      { file, line, column: one.title, text: one.title },
      {
        zh: `“${a}”和“${b}”两列像是填反了：有 ${cells} 格读不了，对调以后就能读`,
        en: `The columns “${a}” and “${b}” look exchanged: ${cells} cells cannot be read where they stand and can be the other way round`,
      },
      hint,
    ),
    ...(related.length > 0 && { related }),
  };
}
