import type { Place } from "../../domain/problem.ts";
import { visible } from "../../domain/characters.ts";
import type { Table } from "../../schema/column.ts";
import { releaseTables, type Published } from "../../schema/tables.ts";
import type { Facts, ReleaseFacts } from "../facts.ts";
import { mergedBlocks, type Block } from "../merged-cells.ts";
import type { TableRead } from "../read-table.ts";
import { rule } from "./rule.ts";

type Row = Readonly<Record<string, unknown>> & { readonly line: number };

/** Columns that may be blank, and that spreadsheets are grouped by. */
const grouped = {
  projects: ["region", "sector", "level"],
  published: ["region"],
  tasks: ["region"],
} as const satisfies Partial<Record<keyof typeof releaseTables, readonly string[]>>;
type Name = keyof typeof grouped;

/** A column of a table in which cells were merged. */
export interface MergedColumn {
  readonly release: ReleaseFacts;
  readonly name: Name;
  readonly key: string;
  readonly rows: readonly Row[];
  readonly blocks: readonly Block[];
  readonly place: (row: Row) => Place;
}

/** Figures of a county, then of the whole city, are no block; two of the whole city that say the same are. */
function wouldRepeat(rows: readonly Row[], blocks: readonly Block[]): boolean {
  const seen = new Set<string>();
  for (const index of blocks.flatMap(({ blanks }) => blanks)) {
    const { indicator, basis, period, dimension, category } = rows[index] as unknown as Published;
    const key = JSON.stringify([indicator, basis, period, dimension, category]);
    if (seen.has(key)) return true;
    seen.add(key);
  }
  return false;
}

function mergedIn(release: ReleaseFacts, name: Name, key: string): MergedColumn | null {
  const table: TableRead | null = release.tables[name];
  const rows = (table?.rows ?? []) as readonly Row[];
  const texts = rows.map((row) => (typeof row[key] === "string" ? row[key] : null));
  const blocks = mergedBlocks(texts);
  if (!table || blocks.length === 0) return null;
  if (name === "published" && !wouldRepeat(rows, blocks)) return null;
  const place = (row: Row): Place => table.place(row, key);
  // What cannot be read is not blank.
  const blanks = blocks.flatMap((block) => block.blanks.flatMap((index) => rows[index] ?? []));
  if (!blanks.every((row) => (place(row).text ?? "").trim() === "")) return null;
  return { release, name, key, rows, blocks, place };
}

/** Every column of every release in which cells were merged. */
export function* mergedColumns({ releases }: Facts): Generator<MergedColumn> {
  for (const release of releases)
    for (const [name, keys] of Object.entries(grouped) as [Name, readonly string[]][])
      for (const key of keys) {
        const found = mergedIn(release, name, key);
        if (found) yield found;
      }
}

/** A county that stands in the first row of its block only: the others belong to nobody. */
export const cellsAreNotMerged = rule(
  "cells-merged",
  "warning",
  {
    zh: "每一行都写明县市区、类别、级别，不靠合并单元格",
    en: "Every row has its region, sector and level; no cell stands for those below it",
  },
  function* (facts, say) {
    for (const { name, key, rows, blocks, place } of mergedColumns(facts)) {
      const [first] = blocks;
      const [head, blank] = [rows[first?.head ?? -1], rows[first?.blanks[0] ?? -1]];
      if (!head || !blank) continue;
      const table: Table = releaseTables[name];
      const { zh, en } = table.columns[key]?.title ?? { zh: key, en: key };
      const word = visible(place(head).text ?? "");
      const count = blocks.reduce((sum, { blanks }) => sum + blanks.length, 0);
      yield say(
        place(blank),
        {
          zh: `“${zh}”像是合并单元格存成的 CSV：第 ${head.line} 行是“${word}”，下面空着，这样的有 ${blocks.length} 处、${count} 格`,
          en: `“${en}” looks like merged cells saved as CSV: “${word}” on line ${head.line} with blank cells below it, ${blocks.length} times, ${count} cells in all`,
        },
        {
          zh: "在表格软件里取消合并，把每一行都填上再导出；空着就是未注明",
          en: "Unmerge the cells, fill in every row and export again; a blank cell means not stated",
        },
      );
    }
  },
);
