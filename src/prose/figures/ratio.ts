import { divide as divideRange, type Interval } from "../../consistency/interval.ts";
import { divide, sign, type Exact } from "../../domain/exact.ts";
import type { KnownFigure } from "./known-figure.ts";

/** One figure as a multiple of another, and what it can be where they were rounded. */
export interface Ratio {
  readonly value: Exact;
  readonly range: Interval;
}

/** a ÷ b; null where b is nothing, is below it, or may be below it before it was rounded. */
export function ratioOf(a: KnownFigure, b: KnownFigure): Ratio | null {
  if (sign(b.value) <= 0) return null;
  const range = divideRange(a.range, b.range);
  return range && { value: divide(a.value, b.value), range };
}
