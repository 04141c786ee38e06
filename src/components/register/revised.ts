import type { Cell, Table } from "../tables/table.ts";
import type { Mark } from "../words/note-mark.ts";
import { revisedMark, type Printed } from "../words/revised.ts";
import type { RegisterBlock } from "./blocks.ts";
import type { Sheet } from "./sheet.ts";

/**
 * 〔修〕 in the tables of a revised register. The tables are made from every version alike and compared cell by
 * cell, so that a mark stands exactly where the page prints something else.
 */

/** The same thing as an earlier version makes it. */
export interface Earlier<T> {
  readonly revision: number;
  readonly made: T;
}

/** What every version prints in one place, the latest last. */
const printedIn = (
  { report }: Sheet,
  earlier: readonly Earlier<string>[],
  now: string,
): readonly Printed[] => [
  ...earlier.map(({ revision, made: text }) => ({ revision, text })),
  { revision: report.release.revision, text: now },
];

/** The mark of a text that the latest version prints, by what earlier ones print in its place. */
export const markOfText = (
  sheet: Sheet,
  earlier: readonly Earlier<string>[],
  now: string,
): Mark | undefined =>
  revisedMark(sheet.edition, sheet.report.quarter, printedIn(sheet, earlier, now), "figures");

type CellTexts = ReadonlyMap<string, string>;

/** Each cell by the name of its row and the head of its column; rows of one name are counted. */
function cellKeys({ columns, rows }: Table): string[][] {
  const seen = new Map<string, number>();
  return rows.map(({ cells }) => {
    const name = cells[0]?.text ?? "";
    const time = (seen.get(name) ?? 0) + 1;
    seen.set(name, time);
    return columns.map(({ label }) => [name, String(time), label].join("\u0000"));
  });
}

const textsOf = (table: Table): CellTexts => {
  const keys = cellKeys(table);
  return new Map(
    table.rows.flatMap(({ cells }, i) =>
      cells.map(({ text }, j) => [keys[i]?.[j] ?? "", text] as const),
    ),
  );
};

const isFigure = (text: string): boolean => /\d/.test(text);

/** A table with marks on the cells that earlier versions of it print differently. */
export function markedTable(sheet: Sheet, table: Table, earlier: readonly Earlier<Table>[]): Table {
  const texts = earlier.map(({ revision, made }) => ({ revision, made: textsOf(made) }));
  const keys = cellKeys(table);
  const marked = (cell: Cell, key: string): Cell => {
    const before = texts.map(({ revision, made }) => ({ revision, made: made.get(key) ?? "" }));
    if (cell.mark || ![cell.text, ...before.map(({ made }) => made)].some(isFigure)) return cell;
    const mark = markOfText(sheet, before, cell.text);
    return mark ? { ...cell, mark } : cell;
  };
  const rows = table.rows.map((row, i) => ({
    ...row,
    cells: row.cells.map((cell, j) =>
      table.columns[j]?.kind === "name" ? cell : marked(cell, keys[i]?.[j] ?? ""),
    ),
  }));
  return { ...table, rows };
}

const tableOf = (block: RegisterBlock): Table | null =>
  block.kind === "register-text" ? null : block.table;

/** What a table is of, whatever its figures: its drawing, or the heads of its columns. */
function subjectOf(block: RegisterBlock): string {
  if (block.kind === "register-figure") return `figure ${block.chart.kind}`;
  if (block.kind === "register-text") return "text";
  return `table ${block.table.columns.map(({ label }) => label).join("\u0000")}`;
}

/** Blocks by what they are of; the second of its kind is another one. */
function bySubject(blocks: readonly RegisterBlock[]): Map<string, RegisterBlock> {
  const seen = new Map<string, number>();
  return new Map(
    blocks.map((block) => {
      const subject = subjectOf(block);
      const time = (seen.get(subject) ?? 0) + 1;
      seen.set(subject, time);
      return [`${subject} ${time}`, block];
    }),
  );
}

/** The blocks of a section with marks in their tables; a table that no earlier version has is left as it is. */
export function markedBlocks(
  sheet: Sheet,
  blocks: readonly RegisterBlock[],
  earlier: readonly Earlier<readonly RegisterBlock[]>[],
): RegisterBlock[] {
  const before = earlier.map(({ revision, made }) => ({ revision, made: bySubject(made) }));
  return [...bySubject(blocks)].map(([subject, block]) => {
    const tables = before.flatMap(({ revision, made }) => {
      const other = made.get(subject);
      const table = other && tableOf(other);
      return table ? [{ revision, made: table }] : [];
    });
    const table = tableOf(block);
    if (block.kind === "register-text" || !table || tables.length === 0) return block;
    const marked = markedTable(sheet, table, tables);
    return { ...block, table: marked };
  });
}
