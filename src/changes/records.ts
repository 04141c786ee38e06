import type { Release } from "../schema/dataset.ts";
import { cellText, isDigits, type Cell } from "../downloads/cell.ts";
import { releaseSheet, releaseTableNames, type Context } from "../downloads/release-sheets.ts";
import type { Sheet } from "../downloads/sheet.ts";
import {
  percentBetween,
  sortChanges,
  type Change,
  type RowChange,
  type ValueChange,
} from "./change.ts";
import { pairsOf } from "./pairs.ts";

/** What changed from one version of a quarter to the next, generated from the two folders. */

/** What a row is of, where the table has no key of its own; the rest is what is said about it. */
const thing: Readonly<Record<string, readonly string[]>> = {
  published: ["indicator", "basis", "period", "region", "dimension", "category"],
  targets: ["year", "indicator", "region"],
  exceptions: ["release", "rule", "table", "key"],
  calendar: ["quarter"],
};

type Row = readonly Cell[];

const at = (sheet: Sheet, row: Row, name: string): string =>
  cellText(row[sheet.fields.findIndex((field) => field.name === name)] ?? null);

const joined = (cells: readonly string[]): string => cells.join("\u0000");

const labelParts: Readonly<Record<string, readonly string[]>> = {
  projects: ["id", "name"],
  published: ["indicator_name", "period", "region", "category_name", "category"],
  tasks: ["id", "title"],
  regions: ["code", "name"],
  categories: ["dimension", "code", "name"],
  sources: ["id", "title"],
};

const keyOf = (sheet: Sheet): readonly string[] =>
  sheet.key.length > 0 ? sheet.key : (thing[sheet.name] ?? []);

const labelOf = (sheet: Sheet, row: Row): string =>
  [...new Set((labelParts[sheet.name] ?? keyOf(sheet)).map((name) => at(sheet, row, name)))]
    .filter((part) => part !== "")
    .join(" · ");

/** Digits that are text, such as a code, are no number. */
const numberOf = (cell: Cell): string | null =>
  cell !== null && isDigits(cell) ? cell.digits : null;

function cellChanges(sheet: Sheet, before: Row, after: Row): ValueChange[] {
  return sheet.fields.flatMap((field, i) => {
    const [old, now] = [before[i] ?? null, after[i] ?? null];
    if (cellText(old) === cellText(now)) return [];
    return [
      {
        kind: "value" as const,
        name: sheet.name,
        table: sheet.title,
        record: labelOf(sheet, after),
        column: field.name,
        field: field.title,
        before: cellText(old),
        after: cellText(now),
        percent: percentBetween(numberOf(old), numberOf(now)),
      },
    ];
  });
}

/** Every cell and row that differs between two sheets of one table; null stands for a file that is not there. */
export function sheetChanges(before: Sheet | null, after: Sheet | null): Change[] {
  const sheet = after ?? before;
  if (!sheet) return [];
  const key = keyOf(sheet);
  const pairs = pairsOf<Row>(before?.rows ?? [], after?.rows ?? [], {
    key: (row) => joined(key.map((name) => at(sheet, row, name))),
    signs: [(row) => joined(row.map(cellText)), (row) => at(sheet, row, "source")],
  });
  const whole =
    (kind: RowChange["kind"]) =>
    (row: Row): RowChange => ({
      kind,
      name: sheet.name,
      table: sheet.title,
      record: labelOf(sheet, row),
      values: row.filter((cell) => cell !== null && cellText(cell) !== "").length,
    });
  return [
    ...pairs.kept.flatMap(([old, now]) => cellChanges(sheet, old, now)),
    ...pairs.added.map(whole("added")),
    ...pairs.removed.map(whole("removed")),
  ];
}

/** Every value that differs between two versions, the largest change of a number first. */
export const changesBetween = (before: Release, after: Release, context: Context): Change[] =>
  sortChanges(
    releaseTableNames.flatMap((name) =>
      sheetChanges(
        releaseSheet(before, name, "words", context),
        releaseSheet(after, name, "words", context),
      ),
    ),
  );
