import type { Quarter } from "../domain/quarter.ts";
import { addQuarters } from "../domain/quarter.ts";
import type { Preparation, Project, Task } from "../schema/tables.ts";
import { rowsBehind } from "../stats/behind.ts";
import { byLastDay, inQuarter, periodOf } from "../stats/period.ts";
import { wholeSlice, type Slice, type Slicing } from "../stats/slice.ts";
import { standingOf, taskStandingOf } from "../stats/standing.ts";
import { computedIndicators, type ComputedId } from "./computed.ts";
import type { ComputedIndicator } from "./build.ts";

const computations: Readonly<Record<string, ComputedIndicator>> = computedIndicators;

/**
 * The projects behind a figure: `projectsBehind("late_starts", …)` are the late ones, in the order of the register.
 * Behind a lead stand those of its rate, behind a quarter's investment those that report the year to date.
 */
export function projectsBehind(
  id: ComputedId,
  projects: readonly Project[],
  quarter: Quarter,
  slicing: Slicing,
  slice: Slice = wholeSlice,
): Project[] {
  const computation = computations[id]?.computation;
  if (computation?.table !== "projects") return [];
  if ("derivation" in computation) {
    const { derivation } = computation;
    return "of" in derivation
      ? projectsBehind(derivation.of as ComputedId, projects, quarter, slicing, slice)
      : [];
  }
  const period = periodOf(quarter);
  const inSlice = projects.filter((project) => slicing.holds(slice, project));
  const standings = inSlice.map((project) => standingOf(project, period));
  return rowsBehind(computation.measure, standings).map(({ project }) => project);
}

/** The tasks behind a figure: open, closed or overdue ones; of one region, or of all where none is given. */
export function tasksBehind(
  id: ComputedId,
  tasks: readonly Task[],
  quarter: Quarter,
  region: string | null = null,
): Task[] {
  const computation = computations[id]?.computation;
  if (computation?.table !== "tasks") return [];
  const period = periodOf(quarter);
  const inRegion = tasks.filter((task) => region === null || (task.region ?? "") === region);
  const standings = inRegion.map((task) => taskStandingOf(task, period));
  return rowsBehind(computation.measure, standings).map(({ task }) => task);
}

/** The items of preparation that are needed: what `preparation_rate` is the done share of. */
export const neededItems = (items: readonly Preparation[]): Preparation[] =>
  items.filter(({ state }) => state !== "none");

/** What the next quarter is to bring (抢开工, 抢投产): planned for it, and not done by the end of this one. */
export function outlook(
  projects: readonly Project[],
  quarter: Quarter,
): { readonly starts: readonly Project[]; readonly finishes: readonly Project[] } {
  const [now, next] = [periodOf(quarter), periodOf(addQuarters(quarter, 1))];
  return {
    starts: projects.filter(
      (p) => inQuarter(p.planned_start, next) && !byLastDay(p.actual_start, now),
    ),
    finishes: projects.filter(
      (p) => inQuarter(p.planned_finish, next) && !byLastDay(p.actual_finish, now),
    ),
  };
}
