import type { Quarter } from "../domain/quarter.ts";
import type { Task } from "../schema/tables.ts";
import type { Life } from "./life.ts";
import { dayText, january, lastMonth, someDay, yearOfMonth, type Month } from "./months.ts";
import { taskTitles } from "./names.ts";
import { drawer, type Draw } from "./random.ts";

/** A supervised task by its months; it is struck off when the thing is done. */
interface Errand {
  readonly kind: Task["kind"];
  readonly opened: Month;
  readonly due: Month;
  readonly closed: Month | null;
}

/** A late start is supervised until it has happened or is given up. */
function lateStart({ plannedStart, start, cancelled }: Life): Errand[] {
  const end = start ?? cancelled;
  if (end !== null && end <= plannedStart) return [];
  const opened = plannedStart + 1;
  return [
    { kind: "start", opened, due: opened + 2, closed: end === null ? null : Math.max(end, opened) },
  ];
}

/** What is built is urged on, and what is worth a 亿元 is to enter the statistics. */
function underConstruction({ start, finish, total }: Life, draw: Draw): Errand[] {
  if (start === null) return [];
  const errand = (kind: Task["kind"], opened: Month, due: Month, closed: Month): Errand[] =>
    finish !== null && opened >= finish ? [] : [{ kind, opened, due, closed }];
  return [
    ...(total >= 1e8 && draw.chance(45)
      ? errand("enrol", start, start + 2, start + draw.below(5))
      : []),
    ...(draw.chance(25) ? errand("speed", start + 4, start + 7, start + draw.between(5, 10)) : []),
  ];
}

function errandsOf(life: Life): Errand[] {
  const draw = drawer(life.seed, life.serial, 31);
  const opened = life.enters * 3 + draw.below(4);
  const other = draw.chance(10)
    ? [{ kind: "other" as const, opened, due: opened + 3, closed: opened + draw.between(1, 4) }]
    : [];
  return [...lateStart(life), ...underConstruction(life, draw), ...other];
}

/** The tasks of a quarter's projects: those open, and those struck off this year. Dates are half-monthly. */
export function taskRows(lives: readonly Life[], quarter: Quarter): Task[] {
  const month = lastMonth(quarter);
  const year = january(yearOfMonth(month));
  const rows: Task[] = [];
  for (const life of lives)
    for (const [i, { kind, opened, due, closed }] of errandsOf(life).entries()) {
      if (opened > month || (closed !== null && closed < year)) continue;
      const day = (life.serial + i) % 2 === 0 ? 1 : 15;
      // Struck off after the middle of the month at the earliest, so that no task closes before it opens.
      const struck = someDay(closed ?? 0, life.seed, life.serial, 40 + i);
      rows.push({
        id: `T${life.id}-${i + 1}`,
        project: life.id,
        kind,
        region: life.region,
        title: taskTitles[kind],
        opened: dayText(opened, day),
        due: dayText(due, 15),
        closed:
          closed === null || closed > month ? null : closed > opened ? struck : dayText(closed, 28),
        note: null,
        line: rows.length + 2,
      });
    }
  return rows;
}
