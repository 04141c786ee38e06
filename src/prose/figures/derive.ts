import { monthsToDate } from "../../consistency/period.ts";
import {
  point,
  shifted,
  subtract as subtractRange,
  type Interval,
} from "../../consistency/interval.ts";
import { decimalsOf, exact, shift, subtract, toFixed, type Exact } from "../../domain/exact.ts";
import { printedUnits, type Unit } from "../../domain/unit.ts";
import type { KnownFigure } from "./known-figure.ts";
import { withAspect, type PublishedFigure } from "./published.ts";
import { ratioOf } from "./ratio.ts";
import { tokenOfAspect } from "./token-text.ts";

/**
 * What follows from published figures by one stated step, where no source prints it:
 * a part's share of the whole it was published with, the change on an earlier figure of the same
 * indicator, a completion rate's lead over the calendar, the average of an amount over a number.
 * Everything else is written as a calculation, `{{a / b}}`, so that the step is stated in the text.
 */
export const derivedAspects = [
  "share",
  "yoy",
  "yoy_change",
  "qoq",
  "qoq_change",
  "rank_change",
  "multiple",
  "lead",
  "time_progress",
  "average",
] as const;
export type DerivedAspect = (typeof derivedAspects)[number];

/** The number of things whose amount another indicator gives. */
export const countsOfAmounts: Readonly<Record<string, string>> = {
  started_investment_quarter: "started_quarter",
  started_investment_ytd: "started_ytd",
  starts_investment: "starts",
  scheduled_investment: "scheduled_starts",
  signed_total_investment: "projects_signed",
  commissioned_total_investment: "projects_commissioned",
  rally_total_investment: "rally_projects",
  total_investment: "projects_split",
  event_total_investment: "event_projects",
};

const completionRates = ["completion_rate", "completion_rate_adjusted", "province_completion_rate"];

/** A figure before the comparison is worked out: its exact value, its interval and its unit. */
interface Step {
  readonly value: Exact;
  readonly range: Interval;
  readonly unit: Unit;
  readonly decimals?: number;
}

/** Finds other rows: of the same release, or of an earlier one as it was known. */
export interface Peers {
  readonly own: readonly PublishedFigure[];
  readonly yearEarlier: readonly PublishedFigure[];
  readonly quarterBefore: readonly PublishedFigure[];
}

const sameSlice = (a: KnownFigure, b: KnownFigure): boolean =>
  a.region === b.region && a.dimension === b.dimension && a.category === b.category;

/** The same figure of another time: one basis, one indicator, one slice, and the same months of the year. */
const earlier = (one: PublishedFigure, others: readonly PublishedFigure[], anyMonths: boolean) =>
  others.filter(
    ({ figure, row, period }) =>
      figure.indicator === one.figure.indicator &&
      row.basis === one.row.basis &&
      sameSlice(figure, one.figure) &&
      (anyMonths || period.key === one.period.key),
  );

const only = <T>(items: readonly T[]): T | null => (items.length === 1 ? (items[0] ?? null) : null);

/** The published whole of a part: the same indicator and time without the category, or without the region. */
function wholeOf(one: PublishedFigure, { own }: Peers): PublishedFigure | null {
  const { figure, period, row } = one;
  const isPart = (other: PublishedFigure): boolean =>
    other.figure.dimension === null &&
    other.figure.indicator === figure.indicator &&
    other.row.basis === row.basis &&
    other.period.key === period.key &&
    other.figure.region === (figure.dimension === null ? null : figure.region);
  if (figure.dimension === null && figure.region === null) return null;
  return only(own.filter(isPart));
}

const share = (part: KnownFigure, whole: KnownFigure): Step | null => {
  const ratio = ratioOf(part, whole);
  return ratio && { value: shift(ratio.value, 2), range: shifted(ratio.range, 2), unit: "percent" };
};

const growth = (now: KnownFigure, base: KnownFigure): Step | null => {
  const ratio = share(now, base);
  if (!ratio) return null;
  const hundred = exact(100);
  return {
    ...ratio,
    value: subtract(ratio.value, hundred),
    range: subtractRange(ratio.range, point(hundred)),
  };
};

/** Digits after the point that both figures are printed with, at most. */
export const decimalsOfPrint = ({ printed, decimals }: KnownFigure): number => {
  if (!printed) return decimals;
  const { power } = printedUnits[printed.unit];
  const own = decimalsOf(printed.digits);
  // Money is printed in 亿元: 3000万元 has four digits after that point.
  return printedUnits[printed.unit].unit === "yuan" ? Math.max(0, own + 8 - power) : own;
};

const difference = (now: KnownFigure, base: KnownFigure): Step => ({
  value: subtract(now.value, base.value),
  range: subtractRange(now.range, base.range),
  unit: now.unit === "percent" ? "points" : now.unit,
  decimals: Math.max(decimalsOfPrint(now), decimalsOfPrint(base)),
});

const multiple = (now: KnownFigure, base: KnownFigure): Step | null => {
  const ratio = ratioOf(now, base);
  return ratio && { ...ratio, unit: "times" };
};

const placeOf = ({ row, figure }: PublishedFigure): Exact | null =>
  figure.unit === "rank" ? figure.value : row.rank === null ? null : exact(row.rank);

/** Places gained since the quarter before: a smaller rank is a better one, so up is positive. */
function rankChange(one: PublishedFigure, { quarterBefore }: Peers): Step | null {
  const base = only(earlier(one, quarterBefore, true));
  const [now, before] = [placeOf(one), base && placeOf(base)];
  if (!now || !before) return null;
  const value = subtract(before, now);
  return { value, range: point(value), unit: "rank", decimals: 0 };
}

function elapsed({ period }: PublishedFigure): Exact | null {
  const months = monthsToDate(period);
  return months === null ? null : exact(months * 100, 12);
}

function average(one: PublishedFigure, { own }: Peers): Step | null {
  const { figure, period, row } = one;
  const count = only(
    own.filter(
      (other) =>
        other.figure.indicator === countsOfAmounts[figure.indicator] &&
        other.row.basis === row.basis &&
        other.period.key === period.key &&
        sameSlice(other.figure, figure),
    ),
  )?.figure;
  const ratio = count ? ratioOf(figure, count) : null;
  return ratio && { ...ratio, unit: "yuan" };
}

function compared(
  one: PublishedFigure,
  others: readonly PublishedFigure[],
  anyMonths: boolean,
  step: (now: KnownFigure, base: KnownFigure) => Step | null,
): Step | null {
  const base = only(earlier(one, others, anyMonths))?.figure;
  return base ? step(one.figure, base) : null;
}

function stepOf(one: PublishedFigure, aspect: DerivedAspect, peers: Peers): Step | null {
  const { figure } = one;
  const isRate = figure.unit === "percent" || figure.unit === "points";
  const isAmount = ["count", "yuan", "persons", "events"].includes(figure.unit);
  // What was counted since January grows from quarter to quarter in any year.
  const isOfQuarter = isAmount && one.row.basis !== "ytd";
  switch (aspect) {
    case "share": {
      const whole = isAmount ? wholeOf(one, peers)?.figure : undefined;
      return whole ? share(figure, whole) : null;
    }
    case "yoy":
      if (isRate) return compared(one, peers.yearEarlier, false, difference);
      return isAmount ? compared(one, peers.yearEarlier, false, growth) : null;
    case "qoq":
      return isOfQuarter ? compared(one, peers.quarterBefore, true, growth) : null;
    case "yoy_change":
      return isAmount ? compared(one, peers.yearEarlier, false, difference) : null;
    case "qoq_change":
      return isOfQuarter || isRate ? compared(one, peers.quarterBefore, true, difference) : null;
    case "rank_change":
      return rankChange(one, peers);
    case "multiple":
      return isAmount ? compared(one, peers.yearEarlier, false, multiple) : null;
    case "average":
      return average(one, peers);
    case "lead":
    case "time_progress": {
      const progress = completionRates.includes(figure.indicator) ? elapsed(one) : null;
      if (!progress) return null;
      if (aspect === "time_progress")
        return { value: progress, range: point(progress), unit: "percent", decimals: 1 };
      return {
        value: subtract(figure.value, progress),
        range: subtractRange(figure.range, point(progress)),
        unit: "points",
        decimals: 1,
      };
    }
  }
}

/** A figure in 亿元 with as many digits as the figures that it was worked out from. */
export function printedLike(value: Exact, unit: Unit, decimals: number): KnownFigure["printed"] {
  if (unit !== "yuan") return null;
  return { digits: toFixed(shift(value, -8), decimals), unit: "亿元" };
}

/** What one step from published figures gives; null where the figures for it were not published. */
export function derive(
  one: PublishedFigure,
  aspect: DerivedAspect,
  peers: Peers,
): KnownFigure | null {
  const step = stepOf(one, aspect, peers);
  if (!step) return null;
  const { figure } = one;
  const decimals = step.decimals ?? 1;
  return {
    ...figure,
    ...step,
    aspect,
    decimals,
    printed: step.decimals === undefined ? null : printedLike(step.value, step.unit, decimals),
    qualifier: null,
    counted: step.unit === figure.unit ? figure.counted : undefined,
    origin: "derived",
    token: tokenOfAspect(figure.token, aspect),
    label: withAspect(figure, aspect),
  };
}
