import {
  absolute,
  add,
  compare,
  divide as divideExact,
  equals,
  exact,
  multiply,
  shift,
  sign,
  subtract as subtractExact,
  type Exact,
} from "../../domain/exact.ts";
import type { Miss } from "../../i18n/consistency.ts";
import type { FindingSeverity } from "../finding.ts";
import { isWhole, type Figure, type PrintedValue } from "../figure.ts";
import {
  around,
  contains,
  divide,
  meets,
  point,
  shifted,
  subtract,
  width,
  type Interval,
} from "../interval.ts";
import type { World } from "../world.ts";

/** A value that was computed from printed figures, and all it can be once their rounding is allowed for. */
export interface Derived {
  readonly value: Exact;
  readonly range: Interval;
}

/** a ÷ b × 10ⁿ; null where b is or may be zero. */
export function quotientOf(a: PrintedValue, b: PrintedValue, power: number): Derived | null {
  const range = divide(a.range, b.range);
  if (!range || sign(b.value) <= 0) return null;
  const ratio = divideExact(a.value, b.value);
  return {
    value: multiply(ratio, exact(10n ** BigInt(power))),
    range: shifted(range, power),
  };
}

/** Growth of a on b, in %. */
export function growthOf(a: PrintedValue, b: PrintedValue): Derived | null {
  const ratio = quotientOf(a, b, 2);
  const hundred = exact(100);
  return (
    ratio && {
      value: subtractExact(ratio.value, hundred),
      range: subtract(ratio.range, point(hundred)),
    }
  );
}

/** A value with everything behind a printed place cut off. */
function cutTo(value: Exact, place: Exact): Exact {
  const units = divideExact(absolute(value), place);
  const cut = multiply(exact(units.num / units.den), place);
  return value.num < 0n ? { num: -cut.num, den: cut.den } : cut;
}

/**
 * 0.504 for 50.4 %: a hundredfold, the printed percentage would be what its inputs give, or one off in its last
 * digit, as sources cut and raise digits.
 */
const isFraction = ({ unit, value, place }: PrintedValue, given: Interval): boolean =>
  unit === "%" && sign(value) !== 0 && meets(around(shift(value, 2), shift(place, 2)), given);

/**
 * How a printed rate misses the derived one, or null where it does not: it agrees when it is the derived
 * value rounded to the nearest. Where only the inputs' own rounding could explain it, that is said if the
 * inputs are precise enough to speak for the last digit, else nothing is.
 */
export function missOf(printed: PrintedValue, derived: Derived): Miss | null {
  if (contains(printed.range, derived.value)) return null;
  const possible = meets(printed.range, derived.range);
  if (!possible && isFraction(printed, derived.range)) return "fraction";
  if (printed.qualifier !== null) return possible ? null : "unexplained";
  const cut = cutTo(derived.value, printed.place);
  const isCut = equals(printed.value, cut);
  const away =
    sign(derived.value) < 0 ? { num: -printed.place.num, den: printed.place.den } : printed.place;
  // What needs no rounding was not rounded up.
  const isRaised = !equals(cut, derived.value) && equals(printed.value, add(cut, away));
  if (possible) {
    const spread = width(derived.range);
    const speaks = spread !== null && compare(spread, printed.place) < 0;
    if (!speaks) return null;
    return isCut ? "cut-or-inputs" : isRaised ? "raised-or-inputs" : null;
  }
  return isCut ? "cut" : isRaised ? "raised" : "unexplained";
}

export const severityOfMiss: Readonly<Record<Miss, FindingSeverity>> = {
  unexplained: "contradiction",
  fraction: "contradiction",
  cut: "rounding",
  raised: "rounding",
  "cut-or-inputs": "notice",
  "raised-or-inputs": "notice",
  "base-unknown": "notice",
  classes: "notice",
};

/**
 * The figure of another indicator that belongs to a printed rate: of the same slice and time, else the
 * year's plan, else the only one that the release prints of that slice.
 */
export function partnerOf(rate: Figure, indicator: string, world: World): Figure | null {
  for (const id of idsOf(indicator, world)) {
    const partner = partnerUnder(rate, id, world);
    if (partner) return partner;
  }
  return null;
}

/** An indicator, then the ones that plan it: a bulletin may state only what is to start. */
export const idsOf = (indicator: string, world: World): string[] => [
  indicator,
  ...Object.keys(world.indicators).filter((id) => world.indicators[id]?.planOf === indicator),
];

function partnerUnder(rate: Figure, indicator: string, world: World): Figure | null {
  const slice = world.find(["release", "indicator", "region", "dimension", "category"], rate, {
    indicator,
  });
  const sameTime = slice.filter(
    ({ row, period }) => row.basis === rate.row.basis && period.key === rate.period.key,
  );
  const plans = slice.filter(({ row }) => row.basis === "plan");
  for (const candidates of [sameTime, plans, slice]) {
    const [first, ...others] = candidates;
    if (first && others.every((other) => equals(other.value, first.value))) return first;
    if (first) return null;
  }
  return null;
}

/** The total that a class is a share of. */
export function wholeFor(rate: Figure, indicator: string, world: World): Figure | null {
  const aspects = ["release", "indicator", "region", "basis", "period", "dimension"] as const;
  const wholes = idsOf(indicator, world).flatMap((id) =>
    world.find(aspects, rate, { indicator: id, dimension: null }),
  );
  return wholes.find(isWhole) ?? null;
}
