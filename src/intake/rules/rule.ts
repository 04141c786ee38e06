import type { Bilingual } from "../../domain/bilingual.ts";
import { problem, type Place, type Problem, type Severity } from "../../domain/problem.ts";
import type { RowOf, Table } from "../../schema/column.ts";
import type { Project } from "../../schema/tables.ts";
import type { Facts, ReleaseFacts, Rule } from "../facts.ts";
import type { TableRead } from "../read-table.ts";
import { adviceOf, type RuleCode } from "./advice-of.ts";

/**
 * Builds the problem of a rule: its severity and code are the rule's own. `against` are the cells that contradict
 * the one at `place`, where the rule cannot know which of them is wrong (see letters.ts).
 */
export type Say = (
  place: Place,
  message: Bilingual,
  hint: Bilingual,
  against?: readonly Place[],
) => Problem;

/** A rule from its name, its law and the search for what breaks it. */
export function rule(
  code: RuleCode,
  severity: Severity,
  law: Bilingual,
  check: (facts: Facts, say: Say) => Iterable<Problem>,
): Rule {
  const say: Say = (place, message, hint, against) =>
    problem(severity, code, place, message, hint, against);
  return { code, severity, law, ...adviceOf(code), check: (facts) => check(facts, say) };
}

/** The rows of a table, each with the table that knows where it stands; none where there is no table. */
export function* rowsIn<T extends Table>(
  table: TableRead<T> | null,
): Generator<{ readonly row: RowOf<T>; readonly table: TableRead<T> }> {
  if (table !== null) for (const row of table.rows) yield { row, table };
}

const indexes = new WeakMap<readonly Project[], ReadonlyMap<string, Project>>();
const none: readonly Project[] = [];

/** The projects of a release by id. */
export function projectsOf(release: ReleaseFacts): ReadonlyMap<string, Project> {
  const rows = release.tables.projects?.rows ?? none;
  const known = indexes.get(rows);
  if (known) return known;
  const index = new Map(rows.map((project) => [project.id, project]));
  indexes.set(rows, index);
  return index;
}

const doubled = new WeakMap<readonly Project[], ReadonlySet<string>>();

/** The ids that stand more than once among these rows: which of them is the project, nobody knows. */
export function doubledIds(rows: readonly Project[]): ReadonlySet<string> {
  const known = doubled.get(rows);
  if (known) return known;
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { id } of rows) (seen.has(id) ? twice : seen).add(id);
  doubled.set(rows, twice);
  return twice;
}

/** Whether all that a release says of its projects could be read, so that what is not there is missing. */
export const projectsAreComplete = (release: ReleaseFacts): boolean =>
  release.tables.projects?.complete ?? true;
