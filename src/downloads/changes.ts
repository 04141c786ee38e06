import type { Bilingual } from "../domain/bilingual.ts";
import {
  absolute,
  compare,
  divide,
  parseDecimal,
  shift,
  subtract,
  type Exact,
} from "../domain/exact.ts";
import type { Release } from "../schema/dataset.ts";
import { cellText, isDigits, type Cell } from "./cell.ts";
import { releaseSheet, releaseTableNames, type Context } from "./release-sheets.ts";
import type { Sheet } from "./sheet.ts";

/** What changed from one version of a quarter to the next, generated from the two folders. */

export interface ValueChange {
  readonly kind: "value";
  readonly table: Bilingual;
  /** The row, as people know it: its id and name, or what the figure is of. */
  readonly record: string;
  readonly field: Bilingual;
  /** Empty where the cell is blank. */
  readonly before: string;
  readonly after: string;
  /** In % of the value before, where both are numbers and the first is not zero. */
  readonly percent: Exact | null;
}

export interface RowChange {
  readonly kind: "added" | "removed";
  readonly table: Bilingual;
  readonly record: string;
}

export type Change = ValueChange | RowChange;

/** What a published figure is of; the rest of its row is what is said about it. */
const figureKey = ["indicator", "basis", "period", "region", "dimension", "category"];

type Row = readonly Cell[];

const at = (sheet: Sheet, row: Row, name: string): string =>
  cellText(row[sheet.fields.findIndex((field) => field.name === name)] ?? null);

/** Rows by their key; where several have the same one, they are counted off. */
function byKey(sheet: Sheet | null): Map<string, Row> {
  const rows = new Map<string, Row>();
  if (!sheet) return rows;
  const key = sheet.key.length > 0 ? sheet.key : figureKey;
  for (const row of sheet.rows) {
    const base = key.map((name) => at(sheet, row, name)).join("\u0000");
    let id = base;
    for (let n = 2; rows.has(id); n += 1) id = `${base}\u0000${n}`;
    rows.set(id, row);
  }
  return rows;
}

const labelParts: Readonly<Record<string, readonly string[]>> = {
  projects: ["id", "name"],
  published: ["indicator_name", "period", "region", "category_name", "category"],
  events: ["id"],
  scores: ["event", "region"],
  tasks: ["id", "title"],
  preparation: ["project", "item"],
  exits: ["id"],
};

const labelOf = (sheet: Sheet, row: Row): string =>
  [...new Set((labelParts[sheet.name] ?? []).map((name) => at(sheet, row, name)))]
    .filter((part) => part !== "")
    .join(" · ");

const numberOf = (cell: Cell): Exact | null =>
  cell !== null && isDigits(cell) ? parseDecimal(cell.digits) : null;

function percentOf(before: Cell, after: Cell): Exact | null {
  const [a, b] = [numberOf(before), numberOf(after)];
  return a && b && a.num !== 0n ? shift(divide(subtract(b, a), absolute(a)), 2) : null;
}

function cellChanges(sheet: Sheet, before: Row, after: Row): ValueChange[] {
  return sheet.fields.flatMap((field, i) => {
    const [old, now] = [before[i] ?? null, after[i] ?? null];
    if (cellText(old) === cellText(now)) return [];
    return [
      {
        kind: "value" as const,
        table: sheet.title,
        record: labelOf(sheet, after),
        field: field.title,
        before: cellText(old),
        after: cellText(now),
        percent: percentOf(old, now),
      },
    ];
  });
}

function tableChanges(before: Sheet | null, after: Sheet | null): Change[] {
  const sheet = after ?? before;
  if (!sheet) return [];
  const [old, now] = [byKey(before), byKey(after)];
  const row = (kind: RowChange["kind"], cells: Row): RowChange => ({
    kind,
    table: sheet.title,
    record: labelOf(sheet, cells),
  });
  const changed = [...now].flatMap(([key, cells]): Change[] => {
    const earlier = old.get(key);
    return earlier ? cellChanges(sheet, earlier, cells) : [row("added", cells)];
  });
  const removed = [...old]
    .filter(([key]) => !now.has(key))
    .map(([, cells]) => row("removed", cells));
  return [...changed, ...removed];
}

const weight = (change: Change): Exact | null =>
  change.kind === "value" && change.percent ? absolute(change.percent) : null;

/** Numbers by the size of their change, then everything else in the order of the tables. */
function largestFirst(a: Change, b: Change): number {
  const [x, y] = [weight(a), weight(b)];
  if (x && y) return compare(y, x);
  return x ? -1 : y ? 1 : 0;
}

/** Every value that differs between two versions, the largest change of a number first. */
export const changesBetween = (before: Release, after: Release, context: Context): Change[] =>
  releaseTableNames
    .flatMap((name) =>
      tableChanges(
        releaseSheet(before, name, "words", context),
        releaseSheet(after, name, "words", context),
      ),
    )
    .sort(largestFirst);
