import { statuses, type Exit, type Project, type Status } from "../schema/tables.ts";
import { exitReasonsById, type ExitReason } from "./bridge.ts";

/** A project that left the register, and why; null where exits.csv does not say. */
export interface Leaver {
  readonly project: Project;
  readonly reason: ExitReason | null;
}

type ByStatus<T> = Readonly<Record<Status, readonly T[]>>;

/** Where the projects of one register stand in a later one. */
export interface StatusFlow {
  /** moves[from][to]: the projects, as they stand in the later register. */
  readonly moves: Readonly<Record<Status, ByStatus<Project>>>;
  /** New on the register, by their status there. */
  readonly added: ByStatus<Project>;
  /** No longer on the register, by the status they had. */
  readonly left: ByStatus<Leaver>;
}

const statusNames = Object.keys(statuses) as readonly Status[];

const byStatus = <T>(make: (status: Status) => T): Record<Status, T> =>
  Object.fromEntries(statusNames.map((status) => [status, make(status)])) as Record<Status, T>;

/**
 * The status of every project in two registers: the 36 moves, the new ones and the leavers. A complete
 * register states every status, so each project is found exactly once.
 *
 * @param exits the exits.csv rows of the later release, or of all releases after the earlier register
 */
export function statusFlow(
  earlier: readonly Project[],
  later: readonly Project[],
  exits: readonly Exit[],
): StatusFlow {
  const before = new Map(earlier.map((p) => [p.id, p]));
  const after = new Map(later.map((p) => [p.id, p]));
  const reasons = exitReasonsById(exits);
  const moves = byStatus(() => byStatus((): Project[] => []));
  const added = byStatus((): Project[] => []);
  const left = byStatus((): Leaver[] => []);
  for (const project of later) {
    if (!project.status) continue;
    const from = before.get(project.id)?.status;
    (from ? moves[from] : added)[project.status].push(project);
  }
  for (const project of earlier) {
    if (!project.status || after.has(project.id)) continue;
    left[project.status].push({ project, reason: reasons.get(project.id) ?? null });
  }
  return { moves, added, left };
}
