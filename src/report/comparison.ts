import { divide, exact, multiply, sign, subtract, type Exact } from "../domain/exact.ts";
import { quarterBefore, yearEarlier, type Quarter } from "../domain/quarter.ts";
import type { Indicator } from "../indicators/indicator.ts";
import { readPeriod } from "../consistency/period.ts";
import { rankOf, sameSlice, type Figure, type PrintedRank } from "./figures.ts";

/** What a figure is held against in the line under it; the first that exists, else the reason why none. */
export type Comparison =
  /** Growth in %, printed by the source or computed from the two printed values. */
  | {
      readonly kind: "growth";
      readonly base: "yoy" | "qoq";
      readonly value: Exact;
      readonly printed: string | null;
      readonly on: Quarter;
    }
  /** Difference of a rate from the year before, in 个百分点. */
  | { readonly kind: "points"; readonly value: Exact; readonly on: Quarter }
  /** Change in the figure's own unit, as the source prints it. */
  | { readonly kind: "change"; readonly base: "yoy" | "qoq"; readonly figure: Figure }
  /** Multiple of the year before, as the source prints it. */
  | { readonly kind: "multiple"; readonly figure: Figure }
  /** A place as the source prints it; among whom says `rankOf`. */
  | ({ readonly kind: "rank" } & PrintedRank)
  /** A part in % of its whole. */
  | { readonly kind: "share"; readonly value: Exact }
  /** The money of one project on average. */
  | { readonly kind: "average"; readonly value: Exact }
  | { readonly kind: "none"; readonly on: Quarter };

/** The figures a comparison may look at: this release's, and those of earlier quarters known with it. */
export interface Surroundings {
  readonly own: readonly Figure[];
  readonly earlier: (quarter: Quarter) => readonly Figure[];
  readonly indicator: (id: string) => Indicator | undefined;
}

const hundred = exact(100n);

/** (now − then) ÷ then in %, or null without a positive base. */
export const growthOf = (now: Exact, then: Exact): Exact | null =>
  sign(then) > 0 ? multiply(divide(subtract(now, then), then), hundred) : null;

const related = (
  figure: Figure,
  { own, indicator }: Surroundings,
  test: (relation: NonNullable<Indicator["relation"]>) => boolean,
): Figure | undefined =>
  own.find((candidate) => {
    const relation = indicator(candidate.indicator)?.relation;
    return relation !== undefined && test(relation) && sameSlice(candidate, figure);
  });

function printedComparison(
  figure: Figure,
  around: Surroundings,
  base: "yoy" | "qoq",
): Comparison | null {
  if (base === "yoy" && figure.yoy)
    return {
      kind: "growth",
      base,
      value: figure.yoy.value,
      printed: figure.yoy.text,
      on: yearEarlier(figure.quarter),
    };
  const change = related(
    figure,
    around,
    (r) => r.kind === "change" && r.of === figure.indicator && r.base === base,
  );
  if (change) return { kind: "change", base, figure: change };
  if (base !== "yoy") return null;
  const growth = related(figure, around, (r) => r.kind === "growth" && r.of === figure.indicator);
  if (growth)
    return {
      kind: "growth",
      base,
      value: growth.value,
      printed: growth.printed.text,
      on: yearEarlier(figure.quarter),
    };
  const multiple = related(
    figure,
    around,
    (r) => r.kind === "multiple" && r.of === figure.indicator,
  );
  return multiple ? { kind: "multiple", figure: multiple } : null;
}

/** Whether two figures of different quarters speak of the same thing and of spans that can be compared. */
const isComparable = (now: Figure, then: Figure): boolean =>
  then.indicator === now.indicator &&
  then.basis === now.basis &&
  sameSlice(then, now) &&
  then.qualifier === null &&
  readPeriod(then.period, then.basis, then.quarter).key ===
    readPeriod(now.period, now.basis, now.quarter).key;

/** What a figure of this basis may be held against: years to date never against the quarter before. */
const bases: Partial<Record<Figure["basis"], readonly ("yoy" | "qoq")[]>> = {
  quarter: ["yoy", "qoq"],
  stock: ["yoy", "qoq"],
  ytd: ["yoy"],
};

/** The change from an earlier printed figure: growth in %, of rates the difference in 个百分点. */
function computedChange(
  figure: Figure,
  around: Surroundings,
  base: "yoy" | "qoq",
): Comparison | null {
  if (figure.qualifier !== null || !bases[figure.basis]?.includes(base)) return null;
  const on = base === "yoy" ? yearEarlier(figure.quarter) : quarterBefore(figure.quarter);
  const then = around.earlier(on).find((candidate) => isComparable(figure, candidate));
  if (!then) return null;
  const unit = around.indicator(figure.indicator)?.unit;
  if (unit === "percent" || unit === "points")
    return base === "yoy"
      ? { kind: "points", value: subtract(figure.value, then.value), on }
      : null;
  const value = growthOf(figure.value, then.value);
  return value ? { kind: "growth", base, value, printed: null, on } : null;
}

/** The comparison under a figure: 同比, 环比, place among its like, average, or why there is none. */
export function comparisonOf(
  figure: Figure,
  around: Surroundings,
  count?: Figure | null,
): Comparison {
  for (const base of ["yoy", "qoq"] as const) {
    const found = printedComparison(figure, around, base) ?? computedChange(figure, around, base);
    if (found) return found;
  }
  const rank = rankOf(figure, around.indicator);
  if (rank) return { kind: "rank", ...rank };
  if (count && sign(count.value) > 0 && count.qualifier === null)
    return { kind: "average", value: divide(figure.value, count.value) };
  return { kind: "none", on: yearEarlier(figure.quarter) };
}
