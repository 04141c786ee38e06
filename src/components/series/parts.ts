import type { PartMeasure, PartRow, PartsData } from "../../charts/types.ts";
import {
  absolute,
  add,
  compare,
  divide,
  exact,
  multiply,
  sign,
  subtract,
  toFixed,
  toNumber,
  zero,
  type Exact,
} from "../../domain/exact.ts";
import { formatMoney, formatQuarter } from "../../i18n/format.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { series } from "../../i18n/series.ts";
import { dimensionName } from "../../i18n/dimensions.ts";
import type { Breakdown, Statement } from "../../report/breakdown.ts";
import type { Figure } from "../../report/figures.ts";
import { amountOf, labelOf, textOf, type Edition } from "../words/edition.ts";
import type { Drawn } from "./figure.ts";

const hundred = exact(100n);
const shareOf = (part: Exact, whole: Exact | null): Exact | null =>
  whole && sign(whole) > 0 ? multiply(divide(part, whole), hundred) : null;

type Side = "count" | "money";
const sideOf = (s: Statement | null, side: Side): Figure | null =>
  s === null ? null : side === "count" ? (s.count ?? (s.measure ? null : s.lead)) : s.money;

/** The statements that may be added: not 其中. */
const summands = (b: Breakdown): Statement[] => b.parts.filter((part) => !part.lead.partOf);

function measureRow(
  edition: Edition,
  figure: Figure | null,
  whole: Figure | null,
): PartMeasure | undefined {
  if (!figure) return undefined;
  const share = shareOf(figure.value, whole?.value ?? null);
  return {
    value: toNumber(figure.value),
    text: textOf(edition, figure),
    approximate: figure.qualifier === "about",
    share: share ? toNumber(share) : null,
    ...(share ? { shareText: `${toFixed(share, 1)}%` } : {}),
  };
}

/** What the parts leave of the whole, when every part is known on that side and they fall short. */
function remainderOf(b: Breakdown, side: Side): Exact | null {
  const whole = sideOf(b.whole, side);
  const parts = summands(b).map((part) => sideOf(part, side));
  if (!whole || !b.exhaustive || parts.some((part) => part === null)) return null;
  const sum = parts.reduce((total, part) => add(total, part?.value ?? zero), zero);
  const rest = subtract(whole.value, sum);
  return sign(rest) > 0 ? rest : null;
}

const remainderText = (edition: Edition, rest: Exact, side: Side, like: Figure): string =>
  side === "money"
    ? formatMoney(rest, edition.locale).text
    : `${toFixed(rest, 0)}${amountOf(edition, like).unit}`;

function remainderRow(edition: Edition, b: Breakdown): PartRow[] {
  const measureFor = (side: Side): PartMeasure | undefined => {
    const [rest, whole] = [remainderOf(b, side), sideOf(b.whole, side)];
    if (!rest || !whole) return undefined;
    const share = shareOf(rest, whole.value);
    return {
      value: toNumber(rest),
      text: remainderText(edition, rest, side, whole),
      share: share ? toNumber(share) : null,
      ...(share ? { shareText: `${toFixed(share, 1)}%` } : {}),
    };
  };
  const [count, money] = [measureFor("count"), measureFor("money")];
  return count || money ? [{ name: edition.t.remainder, remainder: true, count, money }] : [];
}

/** The part whose two shares differ most, else the part with the largest share. */
function titleOf(edition: Edition, b: Breakdown): string {
  const t = series[edition.locale].parts;
  const name = (s: Statement): string =>
    edition.say(edition.names.categoryName(s.dimension, s.category));
  const shares = b.parts.flatMap((s) => {
    const count = s.count && shareOf(s.count.value, sideOf(b.whole, "count")?.value ?? null);
    const money = s.money && shareOf(s.money.value, sideOf(b.whole, "money")?.value ?? null);
    return [{ s, count, money }];
  });
  const both = shares
    .flatMap(({ s, count, money }) =>
      count && money ? [{ s, count, money, gap: absolute(subtract(money, count)) }] : [],
    )
    .sort((x, y) => compare(y.gap, x.gap))[0];
  if (both) return t.both(name(both.s), `${toFixed(both.count, 1)}%`, `${toFixed(both.money, 1)}%`);
  const one = shares
    .flatMap(({ s, count, money }) => {
      const share = count ?? money;
      return share ? [{ s, share }] : [];
    })
    .sort((x, y) => compare(y.share, x.share))[0];
  if (one)
    return `${labelOf(edition, b.indicator)}${edition.t.colon}${t.one(name(one.s), `${toFixed(one.share, 1)}%`)}`;
  return `${labelOf(edition, b.indicator)}${edition.t.colon}${t.list(b.parts.length)}`;
}

function describe(edition: Edition, b: Breakdown): string {
  const t = series[edition.locale].parts;
  const whole = b.whole ? textOf(edition, b.whole.lead) : null;
  const side: Side = b.parts.some((s) => s.money) ? "money" : "count";
  const largest = [...summands(b)]
    .filter((s) => sideOf(s, side))
    .sort((x, y) => compare(sideOf(y, side)?.value ?? zero, sideOf(x, side)?.value ?? zero))[0];
  const figure = largest && sideOf(largest, side);
  const rest = remainderOf(b, side);
  const wholeFigure = sideOf(b.whole, side);
  return [
    t.desc(labelOf(edition, b.indicator), b.parts.length, whole),
    figure
      ? t.largest(
          edition.say(edition.names.categoryName(largest.dimension, largest.category)),
          textOf(edition, figure),
        )
      : "",
    b.parts.some((s) => s.lead.partOf) && b.exhaustive ? t.within : "",
    rest && wholeFigure ? t.remainder(remainderText(edition, rest, side, wholeFigure)) : "",
  ].join("");
}

/** A breakdown as a chart of parts: count beside money on one track, or plain bars where parts overlap. */
export function partsFigure(edition: Edition, b: Breakdown): Drawn<PartsData> {
  const t = series[edition.locale].parts;
  const { names, locale } = edition;
  const additive = edition.indicator(b.indicator)?.additive !== false;
  const ordered = [...b.parts].sort(
    (x, y) =>
      names.categoryOrder(x.dimension, x.category) - names.categoryOrder(y.dimension, y.category),
  );
  const rows: PartRow[] = ordered.map((s) => ({
    name: edition.say(names.categoryName(s.dimension, s.category)),
    within: s.lead.partOf && b.exhaustive,
    count: measureRow(edition, sideOf(s, "count"), sideOf(b.whole, "count")),
    money: measureRow(edition, sideOf(s, "money"), sideOf(b.whole, "money")),
  }));
  const quarter = ordered[0]?.lead.quarter;
  const period =
    formatPeriod(b.period, quarter ?? "0000Q1", locale).text ||
    (quarter ? formatQuarter(quarter, locale) : "");
  return {
    title: additive
      ? titleOf(edition, b)
      : `${labelOf(edition, b.indicator)}${edition.t.colon}${t.overlap}`,
    subtitle: t.subtitle(
      labelOf(edition, b.indicator),
      dimensionName(b.dimension, locale),
      edition.say(names.regionName(b.region)),
      period,
    ),
    desc: additive ? describe(edition, b) : `${describe(edition, b)}${t.notOfWhole}`,
    data: {
      rows: [...rows, ...(additive ? remainderRow(edition, b) : [])],
      countLabel: t.count,
      moneyLabel: t.money,
      ofWhole: additive && b.whole !== null,
    },
  };
}
