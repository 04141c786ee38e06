import type { MultiplePanel, SmallMultiplesData } from "../../charts/register-types.ts";
import type { ChartFigure } from "../../charts/types.ts";
import { absolute, compare, sign, subtract, toFixed, toNumber } from "../../domain/exact.ts";
import { numberOf, quarterAt, yearOf } from "../../domain/quarter.ts";
import type { Reading } from "../../domain/reading.ts";
import { computedIndicators, type ComputedId } from "../../indicators/computed.ts";
import {
  byYear,
  computedPoints,
  trendOf,
  type Slice,
  type TrendPoint,
} from "../../report/over-time/trend.ts";
import {
  compared,
  indicatorLabel,
  leadText,
  panelName,
  quarterText,
  readingText,
  sliceName,
  valueText,
  type Trend,
} from "../trend/words.ts";
import { axisOf } from "./axes.ts";
import type { Drawn } from "./figure.ts";

/** Rates that the calendar is held against. */
const againstCalendar: readonly ComputedId[] = ["completion_rate", "completion_rate_adjusted"];
const elapsed = [25, 50, 75, 100];

const isRate = (id: ComputedId): boolean => computedIndicators[id].unit === "percent";

/** Whether an indicator is drawn as lines of a year on a declared scale. */
export const hasMultiples = (id: ComputedId): boolean => isRate(id) && id !== "time_progress";

function figureOf(trend: Trend, id: ComputedId, reading: Reading | null): ChartFigure {
  if (!reading) return { value: null, text: trend.t.noRegister };
  const value = reading.kind === "value" ? toNumber(reading.value) : null;
  return { value, text: readingText(trend, id, reading) };
}

/** The quarters of a year up to its last one that is known; before the first, a quarter is a gap. */
function yearPoints(
  trend: Trend,
  id: ComputedId,
  year: number,
  points: readonly TrendPoint[],
): readonly ChartFigure[] {
  const last = points.at(-1);
  if (!last) return [];
  const known = new Map(points.map((point) => [point.quarter, point.now]));
  return Array.from({ length: numberOf(last.quarter) }, (_, i) =>
    figureOf(trend, id, known.get(quarterAt(year, i + 1)) ?? null),
  );
}

/** A panel without any value says why instead. */
const panel = (name: string, points: readonly ChartFigure[]): MultiplePanel =>
  points.some(({ value }) => value !== null)
    ? { name, points }
    : { name, points, reason: points.at(-1)?.text ?? "" };

const dataOf = (
  trend: Trend,
  id: ComputedId,
  panels: readonly MultiplePanel[],
): SmallMultiplesData => ({
  panels,
  ticks: trend.t.multiples.quarters,
  axis: axisOf(id),
  time: againstCalendar.includes(id) ? elapsed : null,
});

function scaleText({ t }: Trend, id: ComputedId): string[] {
  const [from, to] = axisOf(id);
  const scale = t.multiples.scale(from, to);
  return againstCalendar.includes(id) ? [scale, t.multiples.diagonal] : [scale];
}

const gapText = ({ t }: Trend, panels: readonly MultiplePanel[]): string => {
  const gaps = panels.flatMap(({ points }) => points.filter(({ value }) => value === null)).length;
  return gaps > 0 ? t.multiples.gaps(gaps) : "";
};

const semicolon = ({ edition }: Trend): string => (edition.locale === "zh" ? "；" : "; ");

/** What the latest figure of a rate is held against: the calendar, else the same quarter a year before. */
function comparedText(
  trend: Trend,
  id: ComputedId,
  { now, quarter }: TrendPoint,
  points: readonly TrendPoint[],
): string {
  const t = trend.t.multiples;
  if (now?.kind !== "value") return "";
  const n = numberOf(quarter);
  if (againstCalendar.includes(id))
    return leadText(trend, subtract(now.value, { num: BigInt(25 * n), den: 1n }));
  const base = points.find((point) => point.quarter === quarterAt(yearOf(quarter) - 1, n))?.now;
  if (base?.kind !== "value") return "";
  const difference = subtract(now.value, base.value);
  if (/^0(\.0)?$/.test(toFixed(absolute(difference), 1))) return t.level;
  const text = valueText(trend, "lead", absolute(difference));
  return sign(difference) > 0 ? t.higher(text) : t.lower(text);
}

/** A rate of one part of the register: one panel a year, the first year first. Null without any figure. */
export function yearPanels(
  trend: Trend,
  id: ComputedId,
  slice: Slice,
): Drawn<SmallMultiplesData> | null {
  const points = trendOf(trend.dataset, id, slice);
  const latest = computedPoints(points).findLast(({ now }) => now.kind === "value");
  if (!latest) return null;
  const t = trend.t.multiples;
  const panels = byYear(points).map(({ year, points: own }) =>
    panel(t.year(year), yearPoints(trend, id, year, own)),
  );
  const label = indicatorLabel(trend, id);
  const place = sliceName(trend, slice);
  return {
    title: t.yearTitle(
      quarterText(trend, latest.quarter),
      label,
      readingText(trend, id, latest.now),
      comparedText(trend, id, latest, points),
    ),
    subtitle: [t.years(label, place), ...scaleText(trend, id)].join(semicolon(trend)),
    desc: `${t.descYears(label, panels.length)}${gapText(trend, panels)}`,
    data: dataOf(trend, id, panels),
  };
}

interface Latest {
  readonly name: string;
  readonly reading: Reading;
}

/** The finding of the latest quarter: how many are ahead of the calendar, else which is highest. */
function slicesTitle(
  trend: Trend,
  id: ComputedId,
  latest: readonly Latest[],
  dimension: Exclude<Slice["dimension"], "" | "size">,
  time: number,
): string {
  const t = trend.t.multiples;
  const every = trend.t.everyOne[dimension];
  const label = indicatorLabel(trend, id);
  const valued = ranked(latest);
  const [first] = valued;
  if (!first) return t.none(label);
  const text = valueText(trend, id, first.value);
  if (againstCalendar.includes(id)) {
    const now = { num: BigInt(time), den: 1n };
    const ahead = valued.filter(({ value }) => compare(value, now) >= 0).length;
    return t.ahead(ahead, valued.length, every);
  }
  const highest = valued.filter(({ value }) => compare(value, first.value) === 0).length;
  if (highest === valued.length) return t.equal(label, valued.length, every, text);
  return highest > 1 ? t.tied(label, highest, every, text) : t.highest(label, first.name, text);
}

const ranked = (latest: readonly Latest[]) =>
  latest
    .flatMap(({ name, reading }) =>
      reading.kind === "value" ? [{ name, value: reading.value }] : [],
    )
    .sort((a, b) => compare(b.value, a.value));

/** A rate in the latest year: one panel for every part, all on the declared scale. Null without a register. */
export function slicePanels(
  trend: Trend,
  id: ComputedId,
  slices: readonly Slice[],
): Drawn<SmallMultiplesData> | null {
  const series = slices.map((slice) => ({ slice, points: trendOf(trend.dataset, id, slice) }));
  const quarter = series
    .flatMap(({ points }) => points.at(-1)?.quarter ?? [])
    .sort()
    .at(-1);
  const dimension = slices[0]?.dimension;
  if (!quarter || !dimension || dimension === "size") return null;
  const t = trend.t.multiples;
  const year = yearOf(quarter);
  const panels = series.map(({ slice, points }) => {
    const own = points.filter((point) => yearOf(point.quarter) === year);
    return panel(panelName(trend, slice), yearPoints(trend, id, year, own));
  });
  const group = compared(trend, slices);
  const latest = series.flatMap(({ slice, points }): Latest[] => {
    if (!group.includes(slice)) return [];
    const reading = points.find((point) => point.quarter === quarter)?.now;
    return reading ? [{ name: sliceName(trend, slice), reading }] : [];
  });
  const label = indicatorLabel(trend, id);
  const values = ranked(latest);
  const [first, last] = [values[0], values.at(-1)];
  const said = (one: (typeof values)[number]): string =>
    `${one.name} ${valueText(trend, id, one.value)}`;
  return {
    title: slicesTitle(trend, id, latest, dimension, 25 * numberOf(quarter)),
    subtitle: [t.slices(label, year, trend.t.everyOne[dimension]), ...scaleText(trend, id)].join(
      semicolon(trend),
    ),
    desc: [
      t.descSlices(label, panels.length),
      first && last ? t.extremes(said(first), said(last)) : "",
      gapText(trend, panels),
    ].join(""),
    data: dataOf(trend, id, panels),
  };
}
