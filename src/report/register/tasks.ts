import { dayOf, daysInMonth, type DateText } from "../../domain/date.ts";
import type { Task } from "../../schema/tables.ts";
import { taskStandingOf } from "../../stats/standing.ts";
import type { Register } from "./context.ts";

/** The tasks at the end of one day. */
export interface TaskPoint {
  readonly date: DateText;
  readonly open: number;
  readonly closed: number;
  readonly overdue: number;
}

/** Supervised tasks: how they went to zero, and what is left by kind. */
export interface TaskReport {
  /** Half-monthly; monthly, quarterly or yearly where that would be more than sixty. The last is the quarter's last day. */
  readonly points: readonly TaskPoint[];
  readonly kinds: readonly (Omit<TaskPoint, "date"> & { readonly kind: Task["kind"] })[];
}

const most = 60;

/** The tasks of a release; null without tasks.csv, or with an empty one. */
export function tasksOf({ release, period }: Register): TaskReport | null {
  const tasks = release.tasks ?? [];
  if (tasks.length === 0) return null;
  const kinds = (["start", "speed", "enrol", "other"] as const).flatMap((kind) => {
    const own = tasks.filter((task) => task.kind === kind);
    if (own.length === 0) return [];
    const standings = own.map((task) => taskStandingOf(task, period));
    const closed = standings.filter((s) => s.closed).length;
    const overdue = standings.filter((s) => s.overdue).length;
    return [{ kind, closed, overdue, open: own.length - closed }];
  });
  const dates = datesUntil(firstDay(tasks, `${period.year}-01-01`), period.lastDay);
  return { points: dates.map((date) => pointOf(tasks, date)), kinds };
}

/** The day on which the first task was opened, or another where none says when. */
const firstDay = (tasks: readonly Task[], otherwise: string): string =>
  tasks
    .flatMap(({ opened }) => (opened === null ? [] : [dayOf(opened)]))
    .toSorted()
    .at(0) ?? otherwise;

/** The 15th and the last day of every month, from the first day's to the last. */
function datesUntil(first: string, last: string): string[] {
  const halves: string[] = [];
  let [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
  for (;;) {
    const name = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
    halves.push(`${name}-15`, `${name}-${daysInMonth(year, month)}`);
    if (name === last.slice(0, 7)) break;
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    if (name > last) break;
  }
  const dates = halves.filter((day) => day >= first && day <= last);
  const coarser = [/-15$/, /-(01|02|04|05|07|08|10|11)-/, /-(03|06|09)-/].reduce<string[]>(
    (kept, left) => (kept.length <= most ? kept : thinned(kept, left)),
    dates,
  );
  return coarser.slice(-most);
}

/** Days without those of a pattern; the last one stays, for it is the day of the register. */
const thinned = (days: readonly string[], pattern: RegExp): string[] =>
  days.filter((day, i) => i === days.length - 1 || !pattern.test(day));

/** A task without a date of opening was always there. */
function pointOf(tasks: readonly Task[], date: string): TaskPoint {
  const opened = tasks.filter((task) => task.opened === null || dayOf(task.opened) <= date);
  const open = opened.filter(({ closed }) => closed === null || dayOf(closed) > date);
  const overdue = open.filter(({ due }) => due !== null && dayOf(due) < date);
  const counts = { open: open.length, overdue: overdue.length };
  return { date, ...counts, closed: opened.length - open.length };
}
