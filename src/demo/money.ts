import { yuan, type Yuan } from "../domain/money.ts";
import type { Life } from "./life.ts";
import { regions, regionWithoutPlan } from "./lists.ts";
import { january, yearOfMonth, type Month } from "./months.ts";
import { drawer } from "./random.ts";

/** What a project costs, plans and spends, in 元. */

/** Total investment as it is estimated in a month. */
export const totalOf = ({ total, revalued }: Life, month: Month): Yuan =>
  revalued && month >= revalued.from ? revalued.total : total;

/** Months from `from` to the end of `to` in which the project is not paused. */
function workingMonths({ pause }: Life, from: Month, to: Month): number {
  const all = Math.max(0, to - from + 1);
  if (!pause) return all;
  const paused = Math.min(to + 1, pause.until ?? Infinity) - Math.max(from, pause.from);
  return all - Math.max(0, paused);
}

/** Months of a project that will never be finished, had it gone on. */
const usualMonths = 18;

/** The step in which a project reports what it spent: 万元, or for one in eight a hundred 元. */
const stepOf = ({ serial }: Life): number => (serial % 8 === 0 ? 100 : 10_000);

/** What was spent from the start to the end of a month: it never falls, and never passes the total. */
export function spentBy(life: Life, month: Month): Yuan {
  const { start, finish, serial } = life;
  if (start === null || month < start) return yuan(0);
  const whole = finish === null ? usualMonths : workingMonths(life, start, finish);
  const done = Math.min(
    whole,
    workingMonths(life, start, finish === null ? month : Math.min(month, finish)),
  );
  // Some projects come out a little below their estimate.
  const outcome = 97 + (serial % 4);
  const step = stepOf(life);
  const exact = (totalOf(life, month) * outcome * done) / (whole * 100);
  return yuan(Math.floor(exact / step) * step);
}

/** What was spent since 1 January, to the end of a month. */
export const spentThisYear = (life: Life, month: Month): Yuan =>
  yuan(spentBy(life, month) - spentBy(life, january(yearOfMonth(month)) - 1));

/** How much of what is possible a county dares to plan, in %: who plans less is sooner done. */
const daring = (region: string): number =>
  [84, 92, 88, 80, 96, 90, 86, 91, 83, 89][regions.findIndex(({ code }) => code === region)] ?? 90;

/** In how many of a hundred projects the plan was never handed in. */
const withoutPlan = 3;

/** Rounded down to what people write: hundreds of 万元, tens where it is small. */
function roundPlan(amount: number): Yuan {
  const step = amount >= 10_000_000 ? 1_000_000 : 100_000;
  return yuan(Math.max(step, Math.floor(amount / step) * step));
}

/** The investment planned for a year as it was set at its start, or on entering the list; null without a plan. */
export function annualPlan(life: Life, year: number): Yuan | null {
  const draw = drawer(life.seed, life.serial, 11, year);
  if (life.region === regionWithoutPlan || draw.chance(withoutPlan)) return null;
  const from = Math.max(january(year), life.plannedStart, life.listed);
  const to = january(year) + 11;
  const known = Math.max(life.plannedFinish, from + 3);
  const months = Math.min(known, to) - from + 1;
  if (months <= 0 || (life.finish !== null && life.finish < january(year))) return null;
  const total = totalOf(life, january(year));
  const left = total - spentBy(life, january(year) - 1);
  const share = Math.min(99, daring(life.region) + draw.between(-14, 6));
  const plan = roundPlan((left * months * share) / ((known - from + 1) * 100));
  return yuan(Math.min(plan, total));
}

/** The plan after a mid-year change, known from July on; null where there was none. */
export function adjustedPlan(life: Life, month: Month): Yuan | null {
  const year = yearOfMonth(month);
  const plan = annualPlan(life, year);
  const draw = drawer(life.seed, life.serial, 12, year);
  if (plan === null || month % 12 < 6 || !draw.chance(8)) return null;
  const changed = (plan * draw.pick([70, 80, 90, 110, 115, 120])) / 100;
  return yuan(Math.min(roundPlan(changed), totalOf(life, month)));
}
