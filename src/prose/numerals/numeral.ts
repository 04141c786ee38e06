import { add, exact, multiply, shift, type Exact } from "../../domain/exact.ts";
import type { Unit } from "../../domain/unit.ts";
import { atLeast, atMost, point, roundedTo, type Interval } from "../../consistency/interval.ts";

/**
 * What a number of a text counts: a unit of the program; `none` where no unit stands beside it; `other`
 * for what the program does not measure, such as kilometres.
 */
export type NumeralUnit = Unit | "none" | "other";

/** What the words around a number leave open: 约, 超过 …以上, 不到 近. */
export type Bound = "about" | "more" | "less";

/** A number as it stands in a text, with its unit. */
export interface Numeral {
  /** Offsets of the number and its unit in the text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In the base unit: 元, %, 个 … */
  readonly value: Exact;
  /** One unit of the last printed digit, in the base unit. */
  readonly place: Exact;
  readonly unit: NumeralUnit;
  readonly bound: Bound | null;
  /** The other end of a range such as 15—20%. */
  readonly upTo: Exact | null;
  /** Money followed by 以上, 以下, "or more": the name of a class of sizes, unless it is a figure. */
  readonly isThreshold: boolean;
}

/** One unit of the last digit that means something: of 1000 the thousand, of 25.4 the tenth. */
export function significantPlace(value: Exact, place: Exact): Exact {
  let step = place;
  if (value.num === 0n) return step;
  for (;;) {
    const next = shift(step, 1);
    const remainder = (value.num * next.den) % (value.den * next.num);
    if (remainder !== 0n) return step;
    step = next;
  }
}

const counted: readonly NumeralUnit[] = ["count", "events", "persons", "days", "rank"];

/** Whether a number counts things one by one, so that it is printed in full and never rounded. */
export const isWhole = ({ unit, place }: Pick<Numeral, "unit" | "place">): boolean =>
  counted.includes(unit) && place.num === place.den;

/**
 * What the exact figure may be where a text prints this number: rounded half away from zero at its last
 * digit and never cut; exactly itself where things are counted. After 约 the last digit that is no
 * filling zero has been rounded; after 超过 the figure is above it, but still below the next such digit.
 */
export function rangeOf(numeral: Numeral): Interval {
  const { value, place, bound, upTo } = numeral;
  if (upTo) return { low: atLeast(value).low, high: atMost(upTo).high };
  const step = significantPlace(value, place);
  const open = (end: Exact) => ({ value: end, open: true });
  if (bound === "more") return { low: atLeast(value).low, high: open(add(value, step)) };
  if (bound === "less")
    return {
      low: open(add(value, multiply(step, exact(-1)))),
      high: atMost(value).high,
    };
  if (bound === "about") return roundedTo(value, step);
  return isWhole(numeral) ? point(value) : roundedTo(value, place);
}
