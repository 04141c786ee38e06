import type { Problem } from "../domain/problem.ts";
import type { Facts, ReleaseFacts } from "./facts.ts";
import { mergedColumns } from "./rules/merged.ts";
import { reversedColumns } from "./rules/reversed.ts";

/**
 * What follows from merged cells and from exchanged columns. The rules look at the data once more as they would be
 * without these faults: what they no longer find was a consequence, and is told in the letter on its cause. What they
 * still find is a fault of its own.
 */

const causes: ReadonlySet<string> = new Set(["cells-merged", "columns-reversed"]);

const keyOf = ({ code, file, line, column, record }: Problem): string =>
  [code, file, line, column, line === null ? record : ""].join("\n");

type Tables = ReleaseFacts["tables"];
type AnyTable = NonNullable<Tables[keyof Tables]>;

/** The facts as they would be with every merged cell filled in and every pair of exchanged columns put right. */
function mended(facts: Facts): Facts {
  const tables = new Map<AnyTable, AnyTable>();
  const current = (table: AnyTable): AnyTable => tables.get(table) ?? table;
  for (const { release, name, key, rows, blocks } of mergedColumns(facts)) {
    const original = release.tables[name];
    if (!original) continue;
    const heads = new Map(
      blocks.flatMap(({ head, blanks }) => blanks.map((i) => [i, rows[head]?.[key]] as const)),
    );
    const table = current(original);
    const filled = table.rows.map((row, i) =>
      heads.has(i) ? { ...row, [key]: heads.get(i) } : row,
    );
    tables.set(original, { ...table, rows: filled } as AnyTable);
  }
  for (const { projects, pair } of reversedColumns(facts)) {
    const [one, other] = pair;
    const table = current(projects) as typeof projects;
    const rows = table.rows.map((row) => ({ ...row, [one]: row[other], [other]: row[one] }));
    const place: typeof table.place = (row, key) =>
      table.place(row, key === one ? other : key === other ? one : key);
    tables.set(projects, { ...table, rows, place });
  }
  const withTables = (release: ReleaseFacts): ReleaseFacts => {
    const entries = Object.entries(release.tables).map(([name, table]) => [
      name,
      table === null ? null : current(table),
    ]);
    return { ...release, tables: Object.fromEntries(entries) as Tables };
  };
  return { ...facts, releases: facts.releases.map(withTables) };
}

/** The cause that a finding is told with: of its own column if there is one, else of its file. */
function causeOf(found: Problem, heads: readonly Problem[]): Problem | undefined {
  const inFile = heads.filter(({ file }) => file === found.file);
  return inFile.find(({ column }) => column === found.column) ?? inFile[0] ?? heads[0];
}

/** The findings of the rules; those on a cause name what it explains. */
export function withConsequences(
  facts: Facts,
  findings: readonly Problem[],
  check: (facts: Facts) => readonly Problem[],
): readonly Problem[] {
  const heads = findings.filter(({ code }) => causes.has(code));
  if (heads.length === 0) return findings;
  const still = new Set(check(mended(facts)).map(keyOf));
  const explained = new Map<Problem, Problem[]>();
  for (const found of findings) {
    if (causes.has(found.code) || still.has(keyOf(found))) continue;
    const head = causeOf(found, heads);
    if (head) explained.set(head, [...(explained.get(head) ?? []), found]);
  }
  return findings.map((found) => {
    const explains = explained.get(found);
    return explains ? { ...found, explains } : found;
  });
}

/**
 * Problems without the consequences of others, which are `related` to their cause: as grave as the gravest of them. A
 * cause that was answered explains nothing.
 */
export function withoutConsequences(problems: readonly Problem[]): readonly Problem[] {
  const told = new Set<string>();
  const open = (found: Problem): boolean =>
    found.severity !== "note" && found.explains !== undefined;
  for (const found of problems)
    if (open(found)) for (const one of found.explains ?? []) told.add(keyOf(one));
  if (told.size === 0) return problems;
  return problems
    .filter((found) => found.severity === "note" || !told.has(keyOf(found)))
    .map((found) => {
      const { explains = [], ...own } = found;
      if (!open(found)) return found;
      const grave = explains.some(({ severity }) => severity === "error");
      return { ...own, severity: grave ? "error" : own.severity, related: explains };
    });
}
