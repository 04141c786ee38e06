import { dayOf } from "../domain/date.ts";
import { lastDay, numberOf, type Quarter } from "../domain/quarter.ts";
import type { Dataset, Release } from "../schema/dataset.ts";
import type { Exit, Preparation, Project, Task } from "../schema/tables.ts";

/** The register of a new quarter, carried forward from the one before it. */
export interface Carried {
  /** The register that was carried forward; null where there is none yet. */
  readonly from: Release | null;
  readonly projects: readonly Project[];
  readonly exits: readonly Exit[];
  readonly tasks: readonly Task[];
  readonly preparation: readonly Preparation[];
}

/** The latest revision of the latest register before a quarter, drafts included. */
export function registerBefore({ releases }: Dataset, quarter: Quarter): Release | null {
  const earlier = releases.filter((release) => release.register && release.quarter < quarter);
  return earlier.at(-1) ?? null;
}

/**
 * Whether a project leaves the list with the year. What was finished or cancelled stays until then, since
 * starts, finishes and investment of the year are counted over the rows of the register.
 */
const leaves = (project: Project, yearEnds: boolean): boolean =>
  yearEnds && (project.status === "finished" || project.status === "cancelled");

const exitOf = ({ id, status }: Project, line: number): Exit => ({
  line,
  id,
  reason: status === "finished" ? "finished" : "cancelled",
  into: null,
  note: null,
});

/** A new year has its own plan, and nothing is done of it yet. */
const inNewYear = (project: Project): Project => ({
  ...project,
  annual_plan: null,
  adjusted_plan: null,
  completed_ytd: null,
});

/** Whether a task is still open when its quarter ends. */
const isOpen = (task: Task, last: string): boolean =>
  task.closed === null || dayOf(task.closed) > last;

/**
 * What of the register before goes into the register of `quarter`. Open projects keep everything; in a first
 * quarter plans and the year's investment are blank, and what was finished or cancelled becomes an exit.
 */
export function carryForward(dataset: Dataset, quarter: Quarter): Carried {
  const from = registerBefore(dataset, quarter);
  if (from === null) return { from, projects: [], exits: [], tasks: [], preparation: [] };
  const yearEnds = numberOf(quarter) === 1 || from.quarter.slice(0, 4) < quarter.slice(0, 4);
  const before = from.projects ?? [];
  const stay = before.filter((project) => !leaves(project, yearEnds));
  const ids = new Set(stay.map(({ id }) => id));
  const isHere = (id: string | null): boolean => id === null || ids.has(id);
  return {
    from,
    projects: yearEnds ? stay.map(inNewYear) : stay,
    exits: before
      .filter((project) => leaves(project, yearEnds))
      .map((project, i) => exitOf(project, i + 2)),
    tasks: (from.tasks ?? []).filter(
      (task) => isHere(task.project) && isOpen(task, lastDay(from.quarter)),
    ),
    preparation: (from.preparation ?? []).filter(({ project }) => isHere(project)),
  };
}
