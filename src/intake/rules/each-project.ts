import type { Project, projects as projectsTable } from "../../schema/tables.ts";
import type { Facts, ReleaseFacts } from "../facts.ts";
import { knownBefore } from "../known.ts";
import type { TableRead } from "../read-table.ts";
import { doubledIds, projectsOf } from "./rule.ts";

export type Projects = TableRead<typeof projectsTable>;

/** A row of projects.csv with its table and its release. */
export interface ProjectAt {
  readonly release: ReleaseFacts;
  readonly projects: Projects;
  readonly project: Project;
}

/** A project as the latest earlier release that was known has it, complete register or not. */
export interface Earlier {
  readonly release: ReleaseFacts;
  readonly project: Project;
}

/** The latest of these releases that has the project; null where none has. */
function latestOf(id: string, earlier: readonly ReleaseFacts[]): Earlier | null {
  for (const release of earlier) {
    const project = projectsOf(release).get(id);
    if (project) return { release, project };
  }
  return null;
}

type WithPast = ProjectAt & { readonly before: Earlier | null };

const known = new WeakMap<Facts, readonly WithPast[]>();

/**
 * Every project of every release, in the order of the files, with the latest earlier release that has it, or null
 * where none has. A row whose id is another row's too has no past: it may be the other's. Found once for all rules.
 */
export function everyProject(facts: Facts): readonly WithPast[] {
  const found = known.get(facts) ?? [...findProjects(facts)];
  known.set(facts, found);
  return found;
}

function* findProjects(facts: Facts): Generator<WithPast> {
  for (const release of facts.releases) {
    const { projects } = release.tables;
    if (!projects) continue;
    const earlier = knownBefore(release, facts.releases);
    const twice = doubledIds(projects.rows);
    for (const project of projects.rows) {
      const before = twice.has(project.id) ? null : latestOf(project.id, earlier);
      yield { release, projects, project, before };
    }
  }
}

/** Every project that an earlier release has too, with the latest of them. */
export function* everyLaterProject(facts: Facts): Generator<ProjectAt & { before: Earlier }> {
  for (const { before, ...at } of everyProject(facts)) if (before) yield { ...at, before };
}
