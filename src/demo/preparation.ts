import type { Quarter } from "../domain/quarter.ts";
import type { Preparation } from "../schema/tables.ts";
import type { Life } from "./life.ts";
import { codesOf } from "./lists.ts";
import { lastMonth, someDay, type Month } from "./months.ts";
import { statusIn } from "./project-row.ts";
import { drawer } from "./random.ts";

type Item = ReturnType<typeof codesOf<"item">>[number];

/** How many months before its start a project usually has each item. */
const ahead: Readonly<Record<Item, number>> = {
  ...{ feasibility: 6, "preliminary-design": 4, "construction-preparation": 1 },
  ...{ "site-selection": 5, "land-review": 3, "energy-review": 4, "environment-review": 3 },
  ...{ "planning-design": 4, funding: 2, site: 1, tendering: 1 },
};

/** The items that some projects do not need, and how many of a hundred. */
const optional: Partial<Record<Item, number>> = { "energy-review": 45, "environment-review": 15 };

/** In how many of a hundred cells nobody has reported. */
const blank = 5;
/** For how many months an item is under way. */
const underWay = 2;

/** The month in which a project has an item; null where it does not need it. */
function doneMonth(life: Life, item: Item, at: number): Month | null {
  const draw = drawer(life.seed, life.serial, 51, at);
  if (draw.chance(optional[item] ?? 0)) return null;
  const slow = item === "land-review" || item === "tendering" ? draw.below(4) : draw.below(2);
  // What never starts is held up for a long time by its last items.
  const start = life.start ?? life.plannedStart + (ahead[item] <= 3 ? 12 : 0);
  return Math.max(life.enters * 3 - 6, Math.max(life.plannedStart, start - 2) - ahead[item] + slow);
}

const stateIn = (done: Month, month: Month): Preparation["state"] =>
  done <= month ? "done" : done <= month + underWay ? "doing" : "todo";

/** The readiness of everything that has not started: eleven items each. */
export function preparationRows(lives: readonly Life[], quarter: Quarter): Preparation[] {
  const month = lastMonth(quarter);
  const rows: Preparation[] = [];
  for (const life of lives) {
    const status = statusIn(life, month);
    if (status !== "reserve" && status !== "unstarted") continue;
    for (const [i, item] of codesOf("item").entries()) {
      if (drawer(life.seed, life.serial, 52, i).chance(blank)) continue;
      const done = doneMonth(life, item, i);
      const state = done === null ? "none" : stateIn(done, month);
      const date =
        done !== null && state === "done" ? someDay(done, life.seed, life.serial, 60 + i) : null;
      rows.push({ project: life.id, item, state, date, note: null, line: rows.length + 2 });
    }
  }
  return rows;
}
