import type { QuarterBarsData } from "../../charts/types.ts";
import { compare, sign, toFixed, toNumber } from "../../domain/exact.ts";
import { formatQuarter } from "../../i18n/format.ts";
import { series } from "../../i18n/series.ts";
import { yearEarlier } from "../../domain/quarter.ts";
import { growthOf } from "../../report/comparison.ts";
import type { Figure } from "../../report/figures.ts";
import { known, type Point } from "../../report/history.ts";
import { amountOf, labelOf, textOf, type Edition } from "../words/edition.ts";
import { moneyOnAxis, type Drawn } from "./figure.ts";

const isMoney = (edition: Edition, figure: Figure): boolean =>
  edition.indicator(figure.indicator)?.unit === "yuan";

const isPlan = (edition: Edition, figure: Figure): boolean =>
  figure.basis === "plan" || edition.indicator(figure.indicator)?.planOf !== undefined;

const spanText = (edition: Edition, points: readonly Point[]): string => {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return "";
  const dash = edition.locale === "zh" ? "—" : "–";
  return `${formatQuarter(first.quarter, edition.locale)}${dash}${formatQuarter(last.quarter, edition.locale)}`;
};

/** A figure's quarters side by side, gaps kept; `place` is null for the whole city. */
export function quarterBars(
  edition: Edition,
  points: readonly Point[],
  indicator: string,
  place: string | null,
): Drawn<QuarterBarsData> {
  const t = series[edition.locale].bars;
  const { locale } = edition;
  const found = known(points);
  const ordered = [...found].sort((a, b) => compare(b.figure.value, a.figure.value));
  const [high, low] = [ordered[0], ordered.at(-1)];
  const say = (item: { figure: Figure } | undefined) => (item ? textOf(edition, item.figure) : "");
  const when = (item: { quarter: Point["quarter"] } | undefined) =>
    item ? formatQuarter(item.quarter, locale) : "";
  const money = high ? isMoney(edition, high.figure) : false;
  const unit = money
    ? series[locale].unitYi
    : high
      ? amountOf(edition, high.figure).unit.trim()
      : series[locale].unitCount;
  const span = spanText(edition, points);
  const label = labelOf(edition, indicator);
  const planned = found.some(({ figure }) => isPlan(edition, figure));
  return {
    title:
      found.length === 1
        ? t.one(when(high), say(high))
        : (place === null ? t.highest : t.regional)(found.length, when(high), say(high)),
    subtitle: t.subtitle(label, place ?? edition.say(edition.names.city), unit, span),
    desc: [
      t.desc(label, span),
      found.length > 1 ? t.extremes(say(high), when(high), say(low), when(low)) : "",
      t.missing(found.length, points.length),
      planned ? t.planned : "",
    ].join(""),
    data: {
      unit,
      bars: points.map(({ quarter, figure }) => ({
        quarter,
        value: figure ? (money ? moneyOnAxis(figure.value, locale) : toNumber(figure.value)) : null,
        text: figure ? amountOf(edition, figure).number : edition.t.notPublished,
        planned: figure ? isPlan(edition, figure) : undefined,
        approximate: figure?.qualifier === "about" ? true : undefined,
      })),
    },
  };
}

/** Growth of each quarter on the same quarter a year before; a quarter whose base is unknown is hollow. */
export function growthBars(
  edition: Edition,
  points: readonly Point[],
  indicator: string,
): Drawn<QuarterBarsData> | null {
  const t = series[edition.locale].bars;
  const byQuarter = new Map(known(points).map(({ quarter, figure }) => [quarter, figure]));
  const bars = points.map(({ quarter, figure }) => {
    const base = byQuarter.get(yearEarlier(quarter));
    const comparable = figure && base && base.indicator === figure.indicator;
    const growth = figure?.yoy?.value ?? (comparable ? growthOf(figure.value, base.value) : null);
    const digits = figure?.yoy?.text ?? (growth ? toFixed(growth, 1) : "");
    return {
      quarter,
      value: growth ? toNumber(growth) : null,
      text: growth
        ? `${sign(growth) > 0 ? "+" : ""}${digits.replace(/^-/, "−")}%`
        : edition.t.notPublished,
      noBase: figure !== null && !growth ? true : undefined,
    };
  });
  if (!bars.some(({ value }) => value !== null)) return null;
  const span = spanText(edition, points);
  const title = t.change(labelOf(edition, indicator));
  return {
    title,
    subtitle: t.subtitle(title, edition.say(edition.names.city), "%", span),
    desc: `${t.desc(title, span)}${t.missing(bars.filter((b) => b.value !== null).length, bars.length)}`,
    data: { unit: "%", variant: "change", bars },
  };
}
