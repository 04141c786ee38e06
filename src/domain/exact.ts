/**
 * Exact numbers: fractions of whole numbers. Sums, rates and medians stay exact from the cell to the
 * page, and are rounded once, when they are printed.
 */
export interface Exact {
  readonly num: bigint;
  /** Always positive. */
  readonly den: bigint;
}

const abs = (n: bigint): bigint => (n < 0n ? -n : n);

/** The number as a fraction; throws a RangeError on a zero denominator, which callers must rule out. */
export function exact(num: bigint | number, den: bigint | number = 1n): Exact {
  const [n, d] = [BigInt(num), BigInt(den)];
  if (d === 0n) throw new RangeError("an exact number has no zero denominator");
  return d < 0n ? { num: -n, den: -d } : { num: n, den: d };
}

export const zero: Exact = { num: 0n, den: 1n };

export const add = (a: Exact, b: Exact): Exact =>
  a.den === b.den
    ? { num: a.num + b.num, den: a.den }
    : { num: a.num * b.den + b.num * a.den, den: a.den * b.den };
export const negate = (a: Exact): Exact => ({ num: -a.num, den: a.den });
export const subtract = (a: Exact, b: Exact): Exact => add(a, negate(b));
export const multiply = (a: Exact, b: Exact): Exact => ({
  num: a.num * b.num,
  den: a.den * b.den,
});
/** a ÷ b; throws a RangeError when b is zero. */
export const divide = (a: Exact, b: Exact): Exact => exact(a.num * b.den, a.den * b.num);
/** a × 10ⁿ, n may be negative. */
export const shift = (a: Exact, n: number): Exact =>
  n >= 0
    ? { num: a.num * 10n ** BigInt(n), den: a.den }
    : { num: a.num, den: a.den * 10n ** BigInt(-n) };
/** Negative, zero or positive as a is below, equal to or above b. */
export function compare(a: Exact, b: Exact): number {
  const difference = a.num * b.den - b.num * a.den;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
export const equals = (a: Exact, b: Exact): boolean => compare(a, b) === 0;
export const sign = (a: Exact): -1 | 0 | 1 => (a.num < 0n ? -1 : a.num > 0n ? 1 : 0);
export const absolute = (a: Exact): Exact => ({ num: abs(a.num), den: a.den });

/** The nearest double: for the geometry of a chart, never for a printed figure. */
export function toNumber(a: Exact): number {
  const direct = Number(a.num) / Number(a.den);
  return Number.isFinite(direct) ? direct : Number(a.num / a.den);
}

const decimalPattern = /^(-?)(\d+)(?:\.(\d+))?$/;

/** A plain decimal such as `-12.50` as an exact number, or null when the text is none. */
export function parseDecimal(text: string): Exact | null {
  const match = decimalPattern.exec(text);
  if (!match) return null;
  const decimals = match[3] ?? "";
  const num = BigInt(`${match[2] ?? "0"}${decimals}`);
  return { num: match[1] ? -num : num, den: 10n ** BigInt(decimals.length) };
}

/** The number of decimals a plain decimal is written with: decimalsOf("712.0") === 1. */
export const decimalsOf = (text: string): number => text.split(".")[1]?.length ?? 0;

/** Rounded to a number of decimals, half away from zero (四舍五入), as a whole number of those units. */
function roundedUnits(a: Exact, decimals: number): bigint {
  const scaled = abs(a.num) * 10n ** BigInt(decimals);
  const units = (scaled * 2n + a.den) / (a.den * 2n);
  return a.num < 0n ? -units : units;
}

function placePoint(units: bigint, decimals: number): string {
  const digits = abs(units)
    .toString()
    .padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const text = decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`;
  return units < 0n ? `-${text}` : text;
}

/** Printed with a fixed number of decimals, half away from zero; never "-0.0". toFixed(exact(1, 8), 2) === "0.13" */
export const toFixed = (a: Exact, decimals: number): string =>
  placePoint(roundedUnits(a, decimals), decimals);

/** The value after rounding to a number of decimals. */
export const round = (a: Exact, decimals: number): Exact => ({
  num: roundedUnits(a, decimals),
  den: 10n ** BigInt(decimals),
});

/** How many decimals a fraction ends with, or null when it never ends. */
function terminatingDecimals(a: Exact): number | null {
  let den = a.den / gcd(abs(a.num), a.den);
  let [twos, fives] = [0, 0];
  for (; den % 2n === 0n; den /= 2n) twos += 1;
  for (; den % 5n === 0n; den /= 5n) fives += 1;
  return den === 1n ? Math.max(twos, fives) : null;
}

function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}

/** The power of ten of the first significant digit: magnitude(0.042) === -2. */
function magnitude(a: Exact): number {
  const value = abs(a.num);
  let power = value.toString().length - a.den.toString().length;
  const below = (p: number): boolean =>
    p >= 0 ? value < a.den * 10n ** BigInt(p) : value * 10n ** BigInt(-p) < a.den;
  while (below(power)) power -= 1;
  while (!below(power + 1)) power += 1;
  return power;
}

/**
 * The value in full: all its digits where the decimal ends, else 15 significant digits rounded half
 * away from zero. Plain digits, never an exponent, no trailing zeros.
 */
export function toPlain(a: Exact): string {
  if (a.num === 0n) return "0";
  const ends = terminatingDecimals(a);
  if (ends !== null) return toFixed(a, ends);
  const decimals = 14 - magnitude(a);
  if (decimals >= 0) return trimZeros(toFixed(a, decimals));
  const step = 10n ** BigInt(-decimals);
  return (roundedUnits({ num: a.num, den: a.den * step }, 0) * step).toString();
}

const trimZeros = (text: string): string =>
  text.includes(".") ? text.replace(/0+$/, "").replace(/\.$/, "") : text;
