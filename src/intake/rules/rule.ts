import type { Bilingual } from "../../domain/bilingual.ts";
import { problem, type Place, type Problem, type Severity } from "../../domain/problem.ts";
import type { Project } from "../../schema/tables.ts";
import type { Facts, ReleaseFacts, Rule } from "../facts.ts";
import { adviceOf, type RuleCode } from "./advice-of.ts";

/** Builds the problem of a rule: its severity and code are the rule's own. */
export type Say = (place: Place, message: Bilingual, hint: Bilingual) => Problem;

/** A rule from its name, its law and the search for what breaks it. */
export function rule(
  code: RuleCode,
  severity: Severity,
  law: Bilingual,
  check: (facts: Facts, say: Say) => Iterable<Problem>,
): Rule {
  const say: Say = (place, message, hint) => problem(severity, code, place, message, hint);
  return { code, severity, law, ...adviceOf(code), check: (facts) => check(facts, say) };
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

/** Whether all that a release says of its projects could be read, so that what is not there is missing. */
export const projectsAreComplete = (release: ReleaseFacts): boolean =>
  release.tables.projects?.complete ?? true;
