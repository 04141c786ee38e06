import type { QuarterBar, QuarterBarsData, RankingData } from "../../charts/types.ts";
import type { Locale } from "../../domain/bilingual.ts";
import { toNumber } from "../../domain/exact.ts";
import type { ChartBar, ChartBlock } from "../../prose/blocks/block.ts";
import { moneyOnAxis } from "../series/figure.ts";

/** A figure on its axis: money in 亿元 or billions, everything else as it is. */
const onAxis = ({ figure }: ChartBar, locale: Locale): number | null =>
  figure && (figure.unit === "yuan" ? moneyOnAxis(figure.value, locale) : toNumber(figure.value));

/** A series of quarters; null where the bars are parts. Every bar says its unit, so that the axis needs none. */
export function barsData({ bars }: ChartBlock, locale: Locale): QuarterBarsData | null {
  const entries = bars.flatMap((bar): QuarterBar[] =>
    bar.quarter === null
      ? []
      : [{ quarter: bar.quarter, value: onAxis(bar, locale), text: bar.text }],
  );
  return entries.length > 0 ? { bars: entries, unit: "" } : null;
}

/** Parts side by side, in the order of the data set. */
export const rankingData = ({ bars }: ChartBlock, locale: Locale): RankingData => ({
  groups: [
    {
      label: "",
      rows: bars.map((bar) => ({
        name: bar.name,
        value: onAxis(bar, locale),
        text: bar.text,
      })),
    },
  ],
  unit: "",
});

/** What a screen reader says of the drawing: every bar with its figure. */
export function descriptionOf({ label, bars }: ChartBlock, locale: Locale): string {
  const [colon, comma, stop] = locale === "zh" ? ["：", "，", "。"] : [": ", ", ", "."];
  return `${label}${colon}${bars.map(({ name, text }) => `${name} ${text}`).join(comma)}${stop}`;
}

/** What is measured, where the title does not say so; then from when to when. */
export function subtitleOf({ caption, label, bars }: ChartBlock, locale: Locale): string {
  const [first, last] = [bars[0]?.name ?? "", bars.at(-1)?.name ?? ""];
  if (caption !== label) return label;
  return locale === "zh" ? `${first}至${last}` : `${first} to ${last}`;
}
