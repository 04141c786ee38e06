import type { Problem } from "../domain/problem.ts";

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Columns of tables have names, those of texts are numbers; what is no number is compared as a name. */
const byColumn = (a: string, b: string): number => Number(a) - Number(b) || byText(a, b);

/** Problems by file, line, column and code, equal ones as they were; the order never depends on how they were found. */
export const sortProblems = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort(
    (a, b) =>
      byText(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      byColumn(a.column ?? "", b.column ?? "") ||
      byText(a.code, b.code),
  );
