import type { ChartStrings } from "../i18n/charts.ts";
import type { Drawing } from "./drawing.ts";
import { layoutRanking } from "./ranking.ts";
import type { RevisedData } from "./types.ts";

/**
 * 15 First published and now: how much have figures changed? Bars of the change in per cent from a zero
 * line, in the caller's order; two dots on a level axis would lie on each other.
 */
export function layoutRevised(data: RevisedData, width: number, t: ChartStrings): Drawing {
  const rows = data.rows.map(({ name, change, text, words }) => ({
    ...{ name, value: change, text },
    note: words,
  }));
  return layoutRanking({ unit: "%", groups: [{ label: "", rows }] }, width, t);
}
