import type { Problem } from "../domain/problem.ts";

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Columns of tables have names, those of texts are numbers. */
const byColumn = (a: string, b: string): number => {
  const isNumber = /^\d+$/.test(a) && /^\d+$/.test(b);
  return (isNumber ? Number(a) - Number(b) : 0) || byText(a, b);
};

/** Problems by file, line, column and code; the order never depends on how they were found. */
export const sortProblems = (problems: readonly Problem[]): Problem[] =>
  problems
    .map((found, index) => ({ found, index }))
    .sort(
      (a, b) =>
        byText(a.found.file, b.found.file) ||
        (a.found.line ?? 0) - (b.found.line ?? 0) ||
        byColumn(a.found.column ?? "", b.found.column ?? "") ||
        byText(a.found.code, b.found.code) ||
        a.index - b.index,
    )
    .map(({ found }) => found);
