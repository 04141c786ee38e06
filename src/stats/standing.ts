import { dayOf } from "../domain/date.ts";
import type { Project, Task } from "../schema/tables.ts";
import { beforeYear, byLastDay, inQuarter, inYear, type Period } from "./period.ts";

/** Where a project stands on the quarter's last day: its dates, read once for all the figures that count them. */
export interface Standing {
  readonly project: Project;
  /** planned_start in Y. */
  readonly startPlanned: boolean;
  /** planned_start in Y and on D or before. */
  readonly startDue: boolean;
  /** actual_start on D or before, in whatever year. */
  readonly started: boolean;
  readonly startedThisYear: boolean;
  readonly startedThisQuarter: boolean;
  /** Started before Y and not finished before Y: expected back at work. */
  readonly resumable: boolean;
  /** Of these: resumed, or finished, in Y and on D or before. */
  readonly resumed: boolean;
  readonly finishPlanned: boolean;
  /** actual_finish on D or before, in whatever year. */
  readonly finished: boolean;
  readonly finishedThisYear: boolean;
  readonly signedThisYear: boolean;
}

export function standingOf(project: Project, period: Period): Standing {
  const startPlanned = inYear(project.planned_start, period);
  const started = byLastDay(project.actual_start, period);
  const finished = byLastDay(project.actual_finish, period);
  const finishedThisYear = finished && inYear(project.actual_finish, period);
  const resumable =
    beforeYear(project.actual_start, period) && !beforeYear(project.actual_finish, period);
  const resumedThisYear = inYear(project.resumed, period) && byLastDay(project.resumed, period);
  return {
    project,
    startPlanned,
    startDue: startPlanned && byLastDay(project.planned_start, period),
    started,
    startedThisYear: started && inYear(project.actual_start, period),
    startedThisQuarter: inQuarter(project.actual_start, period),
    resumable,
    resumed: resumable && (resumedThisYear || finishedThisYear),
    finishPlanned: inYear(project.planned_finish, period),
    finished,
    finishedThisYear,
    signedThisYear: inYear(project.signed, period) && byLastDay(project.signed, period),
  };
}

/** Where a supervised task stands on the quarter's last day. */
export interface TaskStanding {
  readonly task: Task;
  /** Struck off (销号) on D or before; every other task is open. */
  readonly closed: boolean;
  /** Open, and due before D. */
  readonly overdue: boolean;
}

export function taskStandingOf(task: Task, period: Period): TaskStanding {
  const closed = byLastDay(task.closed, period);
  const pastDue = task.due !== null && dayOf(task.due) < period.lastDay;
  return { task, closed, overdue: !closed && pastDue };
}
