import { add, subtract, type Exact } from "../domain/exact.ts";
import { sumYuan } from "../domain/money.ts";
import { exitReasons, type Exit, type Project } from "../schema/tables.ts";

export type ExitReason = Exit["reason"];

/** A step of a bridge: the projects, and the total investment of those that report it, in 元. */
export interface Step {
  readonly projects: readonly Project[];
  readonly totalInvestment: Exact;
}

/** Projects that left for one reason; null where exits.csv does not say, which the checks refuse between neighbours. */
export interface ExitStep extends Step {
  readonly reason: ExitReason | null;
}

/** A project that both registers hold with another total investment: raised, lowered, newly reported or withdrawn. */
export interface Revaluation {
  readonly before: Project;
  readonly after: Project;
  /** After less before, a blank counting as nothing, in 元. */
  readonly difference: Exact;
}

/**
 * What happened between two registers: opening + added + split − exits = closing, in projects; in total
 * investment also + changed.
 */
export interface Bridge {
  readonly opening: Step;
  /** New on the register, and no item of a split. */
  readonly added: Step;
  /** New on the register because an earlier project was split into it. */
  readonly split: Step;
  /** By reason, in the order of the contract; only reasons that occur. */
  readonly exits: readonly ExitStep[];
  readonly revaluations: readonly Revaluation[];
  /** The revaluations together, in 元. */
  readonly changed: Exact;
  readonly closing: Step;
}

/**
 * The bridge from one register to a later one.
 *
 * @param exits the exits.csv rows of the later release, or of all releases after the earlier register
 */
export function bridge(
  earlier: readonly Project[],
  later: readonly Project[],
  exits: readonly Exit[],
): Bridge {
  const before = new Map(earlier.map((p) => [p.id, p]));
  const after = new Set(later.map(({ id }) => id));
  const items = new Set(
    exits.flatMap(({ reason, into }) => (reason === "split" ? (into ?? []) : [])),
  );
  const entered = later.filter(({ id }) => !before.has(id));
  const revaluations = later.flatMap((p) => revaluation(before.get(p.id), p));
  return {
    opening: stepOf(earlier),
    added: stepOf(entered.filter(({ id }) => !items.has(id))),
    split: stepOf(entered.filter(({ id }) => items.has(id))),
    exits: exitSteps(
      earlier.filter(({ id }) => !after.has(id)),
      exits,
    ),
    revaluations,
    changed: revaluations.reduce((sum, { difference }) => add(sum, difference), sumYuan([])),
    closing: stepOf(later),
  };
}

const stepOf = (projects: readonly Project[]): Step => ({
  projects,
  totalInvestment: sumYuan(projects.flatMap((p) => p.total_investment ?? [])),
});

function revaluation(before: Project | undefined, after: Project): Revaluation[] {
  if (!before || before.total_investment === after.total_investment) return [];
  const difference = subtract(stepOf([after]).totalInvestment, stepOf([before]).totalInvestment);
  return [{ before, after, difference }];
}

/** Why each project left, by its id; the last word counts where several releases lie between. */
export const exitReasonsById = (exits: readonly Exit[]): ReadonlyMap<string, ExitReason> =>
  new Map(exits.map(({ id, reason }) => [id, reason]));

function exitSteps(gone: readonly Project[], exits: readonly Exit[]): ExitStep[] {
  const reasons = exitReasonsById(exits);
  const order: (ExitReason | null)[] = [...(Object.keys(exitReasons) as ExitReason[]), null];
  return order.flatMap((reason) => {
    const projects = gone.filter(({ id }) => (reasons.get(id) ?? null) === reason);
    return projects.length > 0 ? [{ reason, ...stepOf(projects) }] : [];
  });
}
