/**
 * Lots that fall the same way every time: a stream of numbers depends on its seed and keys only, so that one
 * project's life does not move when another is added.
 */
export interface Draw {
  /** A whole number from 0 up to, not including, `n`. */
  below(n: number): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** True so many times in a hundred. */
  chance(percent: number): boolean;
  pick<T>(list: readonly [T, ...T[]]): T;
  /** A value by its weight. */
  weigh<T>(list: readonly [readonly [weight: number, value: T], ...(readonly [number, T])[]]): T;
}

/** One step of mulberry32 (Tommy Ettinger, public domain): 32 bits from a counter. */
function scramble(counter: number): number {
  let bits = Math.imul(counter ^ (counter >>> 15), counter | 1);
  bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
  return (bits ^ (bits >>> 14)) >>> 0;
}

const step = 0x6d2b79f5;

/** The stream of a seed and some keys, all whole numbers. */
export function drawer(seed: number, ...keys: readonly number[]): Draw {
  let state = keys.reduce((mixed, key) => scramble((mixed ^ Math.imul(key + 1, step)) | 0), seed);
  const below = (n: number): number => {
    state = (state + step) | 0;
    return scramble(state) % n;
  };
  return {
    below,
    between: (low, high) => low + below(high - low + 1),
    chance: (percent) => below(100) < percent,
    pick: (list) => list[below(list.length)] ?? list[0],
    weigh(list) {
      const whole = list.reduce((sum, [weight]) => sum + weight, 0);
      let left = below(whole);
      for (const [weight, value] of list) {
        if (left < weight) return value;
        left -= weight;
      }
      return list[0][1];
    },
  };
}
