import {
  decimalsOf,
  divide,
  exact,
  shift,
  subtract as subtractExact,
  type Exact,
} from "../../domain/exact.ts";
import { draft, type Draft } from "../finding.ts";
import { groupBy, keyBy, type Figure } from "../figure.ts";
import { common, contains, meets, point, subtract, type Interval } from "../interval.ts";
import { daysToDate, monthsToDate } from "../period.ts";
import { amountIn, digitsIn, expectedIn, said } from "../say.ts";
import type { World } from "../world.ts";
import { partnerOf } from "./rates.ts";

/** A printed lead with its rate, and the time progress that the two imply. */
interface Lead {
  readonly lead: Figure;
  readonly rate: Figure;
  readonly implied: Interval;
  readonly impliedValue: Exact;
  readonly months: number;
}

const shareOfYear = (part: number, whole: number): Exact =>
  shift(divide(exact(part), exact(whole)), 2);

function leadsOf(world: World): Lead[] {
  return world.figures.flatMap((lead) => {
    const relation = lead.indicator?.relation;
    if (relation?.kind !== "lead") return [];
    const rate = partnerOf(lead, relation.of, world);
    const months = rate && (monthsToDate(lead.period) ?? monthsToDate(rate.period));
    if (!rate || months === null) return [];
    return [
      {
        lead,
        rate,
        months,
        implied: subtract(rate.range, lead.range),
        impliedValue: subtractExact(rate.value, lead.value),
      },
    ];
  });
}

/** The time progress in days, where that is what the source seems to have used. */
function byDays({ lead, implied, months }: Lead) {
  const { year } = lead.period;
  const [days, of] = [daysToDate(year, months), daysToDate(year, 12)];
  const progress = shareOfYear(days, of);
  return contains(implied, progress) ? { days, of, progress } : null;
}

/** Lead = rate − months ÷ 12, from the unrounded rate: 88.6 − 30.5 is 58.1, and seven months are 58.3. */
export const leads = (world: World): Draft[] =>
  leadsOf(world).flatMap((item) => {
    const { lead, rate, implied, impliedValue, months } = item;
    const progress = shareOfYear(months, 12);
    if (meets(implied, point(progress))) return [];
    const decimals = Math.max(1, decimalsOf(lead.digits));
    const expected = subtractExact(rate.value, progress);
    const days = byDays(item);
    return [
      draft(
        "lead",
        "contradiction",
        [lead, rate],
        (locale) => {
          const words = world.words[locale];
          const percent = (value: Exact) => amountIn(digitsIn(value, "%", decimals), "%", locale);
          return words.lead({
            lead: said(lead, world, locale),
            rate: said(rate, world, locale),
            implied: percent(impliedValue),
            months,
            progress: percent(progress),
            expected: amountIn(digitsIn(expected, lead.unit, decimals), lead.unit, locale),
            days: days && words.quarterDays(days.days, days.of, percent(days.progress)),
          });
        },
        expectedIn(expected, lead.unit, decimals),
      ),
    ];
  });

/** Leads of one source and one period that imply different time progresses. */
export const twoTimeProgresses = (world: World): Draft[] =>
  groupBy(leadsOf(world), ({ lead }) =>
    [keyBy("release", "period")(lead), lead.row.source ?? ""].join("\u0000"),
  ).flatMap((group) => {
    if (group.length < 2 || common(group.map(({ implied }) => implied))) return [];
    const figures = group.flatMap(({ lead, rate }) => [lead, rate]);
    return [
      draft("two-time-progresses", "contradiction", figures, (locale) => {
        const told = group.map(({ lead, impliedValue }) => ({
          lead: said(lead, world, locale),
          progress: amountIn(
            digitsIn(impliedValue, "%", Math.max(1, decimalsOf(lead.digits))),
            "%",
            locale,
          ),
        }));
        return world.words[locale].twoTimeProgresses(told[0]?.lead.where ?? "", told);
      }),
    ];
  });
