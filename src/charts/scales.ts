import { descending, max, min } from "d3-array";
import { scaleLinear } from "d3-scale";
import { exact, shift, toPlain } from "../domain/exact.ts";
import { withMinus } from "../i18n/format.ts";

/** A round step of an axis, 1, 2, 2.5 or 5 × 10ⁿ, kept in tenths so that ticks print exactly. */
interface Step {
  readonly tenths: number;
  readonly power: number;
}
interface Tick {
  readonly value: number;
  readonly text: string;
}
export interface Axis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly Tick[];
}

const mantissas = [10, 20, 25, 50];
const sizeOf = (step: Step): number => step.tenths * 10 ** (step.power - 1);

function tickAt(k: number, step: Step): Tick {
  const value = shift(exact(k * step.tenths), step.power - 1);
  return { value: k * sizeOf(step), text: withMinus(toPlain(value)) };
}

/** The smallest round step that spans an extent in at most `most` steps. */
function stepFor(extent: number, most: number): Step {
  const power = Math.floor(Math.log10(extent / most));
  for (const p of [power, power + 1]) {
    for (const tenths of mantissas) {
      const step = { tenths, power: p };
      if (extent / sizeOf(step) <= most + 1e-9) return step;
    }
  }
  return { tenths: 10, power: power + 2 };
}

/**
 * An axis that holds the values, with two to four round ticks on its larger side. It starts at zero
 * unless `fromZero` is false, which only charts of dots may ask for.
 */
export function axisFor(
  values: readonly number[],
  { fromZero = true, most = 4 }: { fromZero?: boolean; most?: number } = {},
): Axis {
  const floor = fromZero ? 0 : Infinity;
  const low = Math.min(floor, min(values) ?? 0);
  const highest = Math.max(fromZero ? 0 : -Infinity, max(values) ?? 0);
  // Data that is all zero still gets an axis.
  const high = highest === 0 && low === 0 ? 1 : highest;
  const extent = high - low > 0 ? high - low : Math.abs(high) > 0 ? Math.abs(high) / 2 : 1;
  const step = stepFor(extent, most);
  const size = sizeOf(step);
  const first = Math.floor(low / size + 1e-9);
  const last = Math.max(Math.ceil(high / size - 1e-9), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => tickAt(first + i, step));
  return { min: first * size, max: last * size, ticks };
}

/** The axis of a rate: to 100, or to the next 50 above it. */
export function percentAxis(values: readonly number[]): readonly [number, number] {
  const high = max(values) ?? 0;
  return [0, high <= 100 ? 100 : Math.ceil(high / 50) * 50];
}

/** Whether the largest value is a giant: more than eight times the second. */
export function giantOf(values: readonly number[]): number | null {
  const [first, second] = values.map(Math.abs).toSorted(descending);
  return first !== undefined && second !== undefined && second > 0 && first > second * 8
    ? first
    : null;
}

/** Lengths of bars from zero; a giant takes the full range, broken, and the others keep their scale. */
export interface BarScale {
  readonly length: (value: number) => number;
  readonly isBroken: (value: number) => boolean;
}

export function barScale(values: readonly number[], range: number, top?: number): BarScale {
  const giant = giantOf(values);
  const others = giant === null ? values : values.filter((v) => Math.abs(v) !== giant);
  const largest = max(others.map(Math.abs)) ?? 0;
  const domain = top ?? (giant === null ? largest : largest * 2);
  const scale = scaleLinear([0, domain || 1], [0, range]).clamp(true);
  const isBroken = (value: number): boolean =>
    top === undefined ? Math.abs(value) === giant : Math.abs(value) > top;
  return {
    length: (value) => (isBroken(value) ? range : (scale(Math.abs(value)) ?? 0)),
    isBroken,
  };
}
