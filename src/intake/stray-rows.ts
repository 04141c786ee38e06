import { problem, type Problem } from "../domain/problem.ts";
import { visible } from "../domain/characters.ts";
import type { CsvRecord } from "./records.ts";

/** Lines that are no records: notes, signatures, headings of groups, rows that slipped to the side. One letter a line. */

/** How the cells of a record were read. */
export interface Reading {
  /** The titles of the cells that cannot be read, and of the blank ones that must be filled. */
  readonly bad: readonly string[];
  /** How many filled cells could be read. */
  readonly good: number;
  /** Whether the record lacks a cell without which it is no row. */
  readonly unusable: boolean;
}

/** So many wrong cells in one record are not so many slips, but another line altogether. */
const manyBad = 8;

/** Whether more of a record is wrong than right, so that it was never meant as a row. */
export const isStray = ({ bad, good, unusable }: Reading): boolean =>
  unusable && (bad.length >= manyBad || (bad.length > 1 && bad.length > good));

/** The letter on a line that is no record. */
export function strayRow(record: CsvRecord, file: string, { bad }: Reading): Problem {
  const columns = bad.map((title) => visible(title));
  const [zh, en] = [columns.slice(0, 4).join("、"), columns.slice(0, 4).join(", ")];
  const more = columns.length > 4;
  return problem(
    "error",
    "row-stray",
    { file, line: record.line, text: visible(record.cells.join(","), 200) },
    {
      zh: `这一行不像一条记录：${zh}${more ? ` 等 ${columns.length} 格` : ""}空着或对不上`,
      en: `This line does not look like a record: ${en}${more ? ` and others, ${columns.length} cells in all,` : ""} are blank or do not fit`,
    },
    {
      zh: "说明、落款、分组标题不要放在表格里；真是一条记录，就看是不是整行错位了",
      en: "Notes, signatures and headings of groups do not belong in the table; if it is a record, see whether its cells slipped to the side",
    },
  );
}

const joined: ReadonlySet<string> = new Set(["row-blank", "row-stray"]);

/** The first of some lines, with the last and the number of them. */
function runOf(first: Problem, run: readonly Problem[]): Problem {
  const last = run.at(-1)?.line;
  if (run.length === 1 || last == null) return first;
  const { zh, en } = first.message;
  return {
    ...first,
    message: {
      zh: `${zh}（到第 ${last} 行，共 ${run.length} 行）`,
      en: `${en} (to line ${last}, ${run.length} lines in all)`,
    },
  };
}

/** Lines of one kind that follow each other are told once, at the first of them. */
export function inRuns(problems: readonly Problem[]): Problem[] {
  const runs: [Problem, ...Problem[]][] = [];
  for (const found of problems) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const follows = before?.code === found.code && (before.line ?? 0) + 1 === found.line;
    if (run && follows && joined.has(found.code)) run.push(found);
    else runs.push([found]);
  }
  return runs.map((run) => runOf(run[0], run));
}
