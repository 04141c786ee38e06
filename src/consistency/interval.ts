import {
  add as addExact,
  compare,
  divide as divideExact,
  exact,
  negate,
  shift,
  sign,
  subtract as subtractExact,
  zero,
  type Exact,
} from "../domain/exact.ts";

/**
 * What a printed figure can have been before it was rounded. A bound that is null is infinite, an open
 * one is not reached: half away from zero, 0.5 is printed 1, so 1 stands for [0.5, 1.5).
 */
export interface Interval {
  readonly low: Bound | null;
  readonly high: Bound | null;
}

export interface Bound {
  readonly value: Exact;
  readonly open: boolean;
}

const closed = (value: Exact): Bound => ({ value, open: false });
const open = (value: Exact): Bound => ({ value, open: true });

/** Exactly this value. */
export const point = (value: Exact): Interval => ({ low: closed(value), high: closed(value) });

/** Every value that is printed as `value` when it is rounded half away from zero to whole `place`s. */
export function roundedTo(value: Exact, place: Exact): Interval {
  const half = divideExact(place, exact(2));
  const [low, high] = [subtractExact(value, half), addExact(value, half)];
  return {
    low: sign(value) > 0 ? closed(low) : open(low),
    high: sign(value) < 0 ? closed(high) : open(high),
  };
}

/** Within one `place` on either side: what 约, 左右 and 近 leave open. */
export const around = (value: Exact, place: Exact): Interval => ({
  low: closed(subtractExact(value, place)),
  high: closed(addExact(value, place)),
});

export const atLeast = (value: Exact): Interval => ({ low: closed(value), high: null });
export const atMost = (value: Exact): Interval => ({ low: null, high: closed(value) });

const both = (
  a: Bound | null,
  b: Bound | null,
  combine: (x: Exact, y: Exact) => Exact,
): Bound | null => a && b && { value: combine(a.value, b.value), open: a.open || b.open };

/** All sums of a value of the one and a value of the other. */
export const add = (a: Interval, b: Interval): Interval => ({
  low: both(a.low, b.low, addExact),
  high: both(a.high, b.high, addExact),
});

export const sum = (intervals: readonly Interval[]): Interval => intervals.reduce(add, point(zero));

/** All differences of a value of the one and a value of the other. */
export const subtract = (a: Interval, b: Interval): Interval => ({
  low: both(a.low, b.high, subtractExact),
  high: both(a.high, b.low, subtractExact),
});

const flip = (bound: Bound | null): Bound | null =>
  bound && { value: negate(bound.value), open: bound.open };

export const opposite = (a: Interval): Interval => ({ low: flip(a.high), high: flip(a.low) });

/** Every value times 10ⁿ. */
export const shifted = (a: Interval, n: number): Interval => ({
  low: a.low && { ...a.low, value: shift(a.low.value, n) },
  high: a.high && { ...a.high, value: shift(a.high.value, n) },
});

/** One end of a quotient: null where it is infinite. */
function quotient(above: Bound | null, below: Bound | null): Bound | null {
  if (!above) return null;
  if (!below) return open(zero);
  if (sign(below.value) === 0) return null;
  return { value: divideExact(above.value, below.value), open: above.open || below.open };
}

/** All quotients; null when the denominator can be negative, which no check divides by. */
export function divide(a: Interval, b: Interval): Interval | null {
  if (!b.low || sign(b.low.value) < 0) return null;
  const lowDivisor = a.low && sign(a.low.value) >= 0 ? b.high : b.low;
  const highDivisor = a.high && sign(a.high.value) >= 0 ? b.low : b.high;
  return { low: quotient(a.low, lowDivisor), high: quotient(a.high, highDivisor) };
}

/** Whether every value of the one is above every value of the other. */
export function isAbove(a: Interval, b: Interval): boolean {
  if (!a.low || !b.high) return false;
  const order = compare(a.low.value, b.high.value);
  return order > 0 || (order === 0 && (a.low.open || b.high.open));
}

/** Whether some value is in both. */
export const meets = (a: Interval, b: Interval): boolean => !isAbove(a, b) && !isAbove(b, a);

export const contains = (a: Interval, value: Exact): boolean => meets(a, point(value));

/** What all intervals have in common, or null. */
export function common(intervals: readonly Interval[]): Interval | null {
  let [low, high]: [Bound | null, Bound | null] = [null, null];
  for (const interval of intervals) {
    if (!low || (interval.low && isTighter(interval.low, low, 1))) low = interval.low;
    if (!high || (interval.high && isTighter(interval.high, high, -1))) high = interval.high;
  }
  const shared = { low, high };
  return intervals.every((interval) => meets(shared, interval)) && !isEmpty(shared) ? shared : null;
}

const isTighter = (a: Bound, b: Bound, direction: 1 | -1): boolean => {
  const order = compare(a.value, b.value) * direction;
  return order > 0 || (order === 0 && a.open);
};

const isEmpty = ({ low, high }: Interval): boolean => {
  if (!low || !high) return false;
  const order = compare(low.value, high.value);
  return order > 0 || (order === 0 && (low.open || high.open));
};

/** The smallest interval that holds both. */
export const hull = (a: Interval, b: Interval): Interval => ({
  low: a.low && b.low && (isTighter(a.low, b.low, 1) ? b.low : a.low),
  high: a.high && b.high && (isTighter(a.high, b.high, -1) ? b.high : a.high),
});

/** The distance between the ends, or null where it is infinite. */
export const width = (a: Interval): Exact | null =>
  a.low && a.high && subtractExact(a.high.value, a.low.value);
