import type { Quarter } from "../domain/quarter.ts";
import type { Release } from "../schema/dataset.ts";
import { figuresOf, sameSlice, wholeCity, type Figure, type Slice } from "./figures.ts";
import { spanOf } from "./releases.ts";

/** One quarter of a series: the figure, or nothing known. */
export interface Point {
  readonly quarter: Quarter;
  readonly figure: Figure | null;
}

/**
 * A figure's history over every quarter of the releases, gaps kept. Several indicators may stand for one
 * series in order of preference: what was done, else what was planned (see `Indicator.planOf`).
 */
export function historyOf(
  releases: readonly Release[],
  indicators: readonly string[],
  slice: Slice = wholeCity,
): Point[] {
  const found = new Map<Quarter, Figure>();
  for (const release of releases) {
    const figures = figuresOf(release).filter((f) => sameSlice(f, slice) && coversQuarter(f));
    const figure = indicators
      .map((id) => figures.find((candidate) => candidate.indicator === id))
      .find((candidate) => candidate !== undefined);
    if (figure) found.set(release.quarter, figure);
  }
  return spanOf(releases).map((quarter) => ({ quarter, figure: found.get(quarter) ?? null }));
}

/** Whether a figure may stand in a series of quarters: a month's, an event's or a bound cannot. */
const coversQuarter = (figure: Figure): boolean =>
  figure.basis === "quarter" && figure.qualifier !== "at_least" && figure.qualifier !== "at_most";

/** The known points of a series. */
export const known = (points: readonly Point[]): { quarter: Quarter; figure: Figure }[] =>
  points.flatMap(({ quarter, figure }) => (figure ? [{ quarter, figure }] : []));
