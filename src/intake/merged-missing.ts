import type { Problem } from "../domain/problem.ts";
import { visible } from "../domain/characters.ts";
import type { FileColumn } from "./header.ts";
import { mergedBlocks } from "./merged-cells.ts";
import type { CsvRecord } from "./records.ts";

/** Cells that must be filled and are blank because they were merged with the one above: one letter a column. */

/** The letter on the blank cells of a column; the first of them names the others. */
function mergedLetter(first: Problem, others: readonly Problem[], word: string): Problem {
  const lines = others.slice(0, 20).map(({ line }) => line ?? "");
  const more = others.length > lines.length ? " …" : "";
  return {
    ...first,
    message: {
      zh: `${first.message.zh}；像是与上面的“${word}”合并过的单元格，这一列另有 ${others.length} 格也是（第 ${lines.join("、")}${more} 行）`,
      en: `${first.message.en}; it looks merged with “${word}” above, like ${others.length} more of this column (line ${lines.join(", ")}${more})`,
    },
    hint: {
      zh: "在表格软件里取消合并，把每一行都填上再导出",
      en: "Unmerge the cells, fill in every row and export again",
    },
    related: others,
  };
}

/** The problems of a table, those of merged cells as one letter for each column. */
export function withMergedCells(
  problems: readonly Problem[],
  records: readonly CsvRecord[],
  columns: readonly FileColumn[],
): Problem[] {
  const letters = new Map<Problem, Problem | null>();
  for (const { index, title } of columns) {
    const missing = problems.filter(
      ({ code, column }) => code === "cell-missing" && column === title,
    );
    const [first, ...others] = missing;
    if (!first || others.length === 0) continue;
    const texts = records.map(({ cells }) => (cells[index] ?? "").trim() || null);
    // What must be filled is blank for a reason, so one block is enough.
    const blocks = mergedBlocks(texts, { blocks: 1 });
    const blank = new Set(blocks.flatMap(({ blanks }) => blanks.map((i) => records[i]?.line)));
    if (blocks.length === 0 || !missing.every(({ line }) => blank.has(line ?? 0))) continue;
    for (const found of others) letters.set(found, null);
    letters.set(first, mergedLetter(first, others, visible(texts[blocks[0]?.head ?? 0] ?? "")));
  }
  return problems.flatMap((found) => {
    const letter = letters.get(found);
    return letter === undefined ? [found] : letter === null ? [] : [letter];
  });
}
