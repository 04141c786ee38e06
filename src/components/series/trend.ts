import type { QuarterBarsData, RevisedData } from "../../charts/types.ts";
import {
  absolute,
  compare,
  divide,
  exact,
  multiply,
  sign,
  toFixed,
  toNumber,
  type Exact,
} from "../../domain/exact.ts";
import type { Quarter } from "../../domain/quarter.ts";
import { formatValue } from "../../i18n/format.ts";
import { series } from "../../i18n/series.ts";
import { computedIndicators, type ComputedId } from "../../indicators/computed.ts";
import {
  computedPoints,
  revisionOf,
  trendOf,
  type Slice,
  type TrendPoint,
} from "../../report/over-time/trend.ts";
import {
  indicatorLabel,
  quarterText,
  readingText,
  sliceName,
  valueText,
  type Trend,
} from "../trend/words.ts";
import { moneyOnAxis, type Drawn } from "./figure.ts";

/** From the first to the last quarter of a series, as a subtitle says it. */
export function spanText(trend: Trend, quarters: readonly Quarter[]): string {
  const [first, last] = [quarters[0], quarters.at(-1)];
  if (!first || !last) return "";
  const dash = trend.edition.locale === "zh" ? "—" : "–";
  return first === last
    ? quarterText(trend, first)
    : `${quarterText(trend, first)}${dash}${quarterText(trend, last)}`;
}

const isMoney = (id: ComputedId): boolean => computedIndicators[id].unit === "yuan";

/** The digits of a value on an axis whose unit is said once. */
function digitsOf(trend: Trend, id: ComputedId, value: Exact): string {
  const { locale } = trend.edition;
  return isMoney(id)
    ? moneyDigits(trend, value)
    : formatValue(value, computedIndicators[id], locale).number;
}

/** Money in the unit of the axis, with one decimal in 亿元 and two in billions. */
export function moneyDigits({ edition }: Trend, value: Exact): string {
  const zh = edition.locale === "zh";
  const inUnit = divide(value, exact(zh ? 100_000_000n : 1_000_000_000n));
  return toFixed(inUnit, zh ? 1 : 2).replace(/^-/, "−");
}

const unitOf = (trend: Trend, id: ComputedId): string => {
  const { locale } = trend.edition;
  return isMoney(id)
    ? series[locale].unitYi
    : formatValue(exact(2), computedIndicators[id], locale).unit.trim();
};

function barsTitle(trend: Trend, id: ComputedId, points: readonly TrendPoint[]): string {
  const t = trend.t.bars;
  const label = indicatorLabel(trend, id);
  const valued = computedPoints(points)
    .flatMap(({ quarter, now }) => (now.kind === "value" ? [{ quarter, value: now.value }] : []))
    .sort((a, b) => compare(b.value, a.value));
  const [high, low] = [valued[0], valued.at(-1)];
  if (!high || !low) return t.none(label);
  const said = valueText(trend, id, high.value);
  const finding =
    compare(high.value, low.value) === 0
      ? t.equal(valued.length, said)
      : t.highest(valued.length, quarterText(trend, high.quarter), said);
  return `${label}${trend.edition.t.colon}${finding}`;
}

/** A figure in every quarter with a register, gaps kept. Null where fewer than two quarters have one. */
export function trendBars(
  trend: Trend,
  id: ComputedId,
  slice: Slice,
): Drawn<QuarterBarsData> | null {
  const points = trendOf(trend.dataset, id, slice);
  const known = points.filter(({ now }) => now?.kind === "value").length;
  if (known < 2) return null;
  const words = series[trend.edition.locale].bars;
  const label = indicatorLabel(trend, id);
  const span = spanText(
    trend,
    points.map(({ quarter }) => quarter),
  );
  const signed = computedIndicators[id].unit === "points";
  return {
    title: signed ? leadTitle(trend, points) : barsTitle(trend, id, points),
    subtitle: words.subtitle(label, sliceName(trend, slice), unitOf(trend, id), span),
    desc: `${words.desc(label, span)}${trend.t.bars.missing(known, points.length)}`,
    data: {
      unit: unitOf(trend, id),
      ...(signed ? { variant: "change" as const } : {}),
      bars: points.map(({ quarter, now }) => ({
        quarter,
        value: now?.kind === "value" ? onAxis(trend, id, now.value) : null,
        text:
          now?.kind === "value"
            ? `${signed && sign(now.value) > 0 ? "+" : ""}${digitsOf(trend, id, now.value)}`
            : now
              ? readingText(trend, id, now)
              : trend.t.noRegister,
      })),
    },
  };
}

const onAxis = (trend: Trend, id: ComputedId, value: Exact): number =>
  isMoney(id) ? moneyOnAxis(value, trend.edition.locale) : toNumber(value);

function leadTitle({ t }: Trend, points: readonly TrendPoint[]): string {
  const valued = points.flatMap(({ now }) => (now?.kind === "value" ? [now.value] : []));
  return t.lead.title(valued.filter((value) => sign(value) >= 0).length, valued.length);
}

/** Fewer are told by the table alone. */
const fewestRevised = 4;

const percentOf = (change: Exact, first: Exact): Exact | null =>
  sign(first) === 0 ? null : multiply(divide(change, absolute(first)), exact(100));

/** First published against now, for the quarters that were revised; null below four. */
export function revisedFigure(
  trend: Trend,
  id: ComputedId,
  points: readonly TrendPoint[],
): Drawn<RevisedData> | null {
  const t = trend.t.indicator;
  const known = computedPoints(points);
  const revised = known.flatMap(({ quarter, now, first }) => {
    if (!first || now.kind !== "value" || first.kind !== "value") return [];
    const change = revisionOf({ quarter, release: null, now, first, revised: true });
    return change && sign(change) !== 0
      ? [{ quarter, now, first, percent: percentOf(change, first.value) }]
      : [];
  });
  if (revised.length < fewestRevised) return null;
  const said = (percent: Exact | null): string =>
    percent === null
      ? t.zeroFirst
      : (sign(percent) > 0 ? t.rose : t.fell)(toFixed(absolute(percent), 1));
  const largest = revised
    .flatMap(({ percent }) => (percent ? [percent] : []))
    .sort((a, b) => compare(absolute(b), absolute(a)))[0];
  return {
    title: t.revisedTitle(revised.length, known.length, said(largest ?? null)),
    subtitle: t.revisedSubtitle(indicatorLabel(trend, id)),
    desc: t.revisedDesc(revised.length, known.length),
    data: {
      rows: revised.map(({ quarter, now, first, percent }) => ({
        name: quarterText(trend, quarter),
        change: percent && toNumber(percent),
        words: t.arrow(readingText(trend, id, first), readingText(trend, id, now)),
        text: percent
          ? `${sign(percent) > 0 ? "+" : ""}${toFixed(percent, 1).replace(/^-/, "−")}%`
          : t.zeroFirst,
      })),
    },
  };
}
