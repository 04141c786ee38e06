import { add, compare, divide, exact, shift, subtract, type Exact } from "../../domain/exact.ts";
import type { Unit } from "../../domain/unit.ts";
import { point, roundedTo, type Interval } from "../../consistency/interval.ts";

/**
 * What a number of a text counts: a unit of the program; `none` where no unit stands beside it; `other`
 * for what the program does not measure, such as kilometres.
 */
export type NumeralUnit = Unit | "none" | "other";

/** What the words around a number leave open: 约, 近, 超过, 以上, 不到, 不超过. */
export type Bound = "about" | "near" | "above" | "at least" | "below" | "at most";

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
  /** Whether it is written as a fraction, 三分之二, so that 约 leaves two percentage points on either side. */
  readonly isFraction?: boolean;
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

const counted: readonly NumeralUnit[] = ["count", "events", "persons", "rank"];

/**
 * Whether a number counts things one by one, so that it is printed in full and never rounded. Days are not: the
 * median of an even number of spans may lie between two of them.
 */
export const isWhole = ({ unit, place }: Pick<Numeral, "unit" | "place">): boolean =>
  counted.includes(unit) && place.num === place.den;

/** More than a third ends where the next fraction that has a name begins: 33.3 % and 8.3 percentage points. */
const betweenFractions = exact(25, 3);
/** 接近一半 is said of 46 % too. */
const nearFraction = exact(5);

/**
 * What the exact figure may be where a text prints this number: rounded half away from zero at its last
 * digit and never cut; exactly itself where things are counted. After 约 the last digit that is no
 * filling zero has been rounded; after 近 it lies less than half of such a digit below, and at most a
 * fifth of the number; after 超过 it is above the number, but still below the next such digit.
 */
export function rangeOf(numeral: Numeral): Interval {
  const { value, place, bound, upTo } = numeral;
  if (upTo) {
    const isUp = compare(value, upTo) <= 0;
    const [low, high] = isUp ? [value, upTo] : [upTo, value];
    return { low: { value: low, open: false }, high: { value: high, open: false } };
  }
  const isVague = numeral.isFraction === true && (bound === "above" || bound === "below");
  const step = isVague ? betweenFractions : significantPlace(value, place);
  const open = (end: Exact) => ({ value: end, open: true });
  const closed = (end: Exact) => ({ value: end, open: false });
  switch (bound) {
    case "above":
      return { low: open(value), high: open(add(value, step)) };
    case "at least":
      return { low: closed(value), high: open(add(value, step)) };
    case "below":
      return { low: open(subtract(value, step)), high: open(value) };
    case "at most":
      return { low: open(subtract(value, step)), high: closed(value) };
    case "near":
      return { low: closed(subtract(value, nearness(numeral, step))), high: closed(value) };
    case "about":
      return roundedTo(value, numeral.isFraction === true ? exact(4) : step);
    case null:
      return isWhole(numeral) ? point(value) : roundedTo(value, place);
  }
}

function nearness({ value, isFraction }: Numeral, step: Exact): Exact {
  if (isFraction === true) return nearFraction;
  const [half, fifth] = [divide(step, exact(2)), divide(value, exact(5))];
  return compare(half, fifth) < 0 ? half : fifth;
}
