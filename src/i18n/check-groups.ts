import type { Problem } from "../domain/problem.ts";

/** Problems of one file, rule and column with the same advice: told once, with the lines of the others. */
export interface ProblemGroup {
  readonly first: Problem;
  readonly rest: Problem[];
}

/**
 * What must be the same for problems to be told together. Notes differ in advice only because they quote the cell,
 * errors at times in the number that they propose; the advice on a warning is about its own row.
 */
function adviceOf({ severity, hint }: Problem): string {
  if (severity === "note") return "";
  return severity === "error" ? hint.zh.replace(/\d+(?:\.\d+)?/g, "0") : hint.zh;
}

/** One letter for all problems that are alike. */
export function groupProblems(problems: readonly Problem[]): ProblemGroup[] {
  const groups = new Map<string, ProblemGroup>();
  for (const found of problems) {
    const { file, severity, code, column } = found;
    const key = [file, severity, code, column, adviceOf(found)].join("\n");
    const group = groups.get(key);
    if (group) group.rest.push(found);
    else groups.set(key, { first: found, rest: [] });
  }
  return [...groups.values()];
}

/** How many groups a report shows in full; the rest is counted. */
export const longestList = 100;
/** How many lines are named of problems that are alike. */
export const longestLines = 8;

export interface Shown {
  readonly groups: readonly ProblemGroup[];
  /** How many problems are left out. */
  readonly more: number;
}

/** The groups that a report shows: errors never give way to warnings and notes. */
export function shownGroups(problems: readonly Problem[], most = longestList): Shown {
  const groups = groupProblems(problems);
  if (groups.length <= most) return { groups, more: 0 };
  const weight = { error: 0, warning: 1, note: 2 } as const;
  const kept = new Set(
    [...groups].sort((a, b) => weight[a.first.severity] - weight[b.first.severity]).slice(0, most),
  );
  const shown = groups.filter((group) => kept.has(group));
  const told = shown.reduce((sum, { rest }) => sum + 1 + rest.length, 0);
  return { groups: shown, more: problems.length - told };
}

/** The lines of the problems that are alike, as many as are named. */
export function linesOf(rest: readonly Problem[]): { named: number[]; more: boolean } {
  const lines = rest.flatMap(({ line }) => line ?? []);
  return { named: lines.slice(0, longestLines), more: lines.length > longestLines };
}
