import { absolute, compare, decimalsOf, exact, multiply, shift, sign } from "../../domain/exact.ts";
import { draft, type Draft } from "../finding.ts";
import type { Figure } from "../figure.ts";
import { amountIn, digitsIn, expectedIn, said } from "../say.ts";
import type { World } from "../world.ts";

/** Fewer figures beside it are too few to judge by, where the rate has no past of its own. */
const fewestBeside = 2;

/** What a rate is judged by: the same rate in earlier quarters, else the same indicator's others of its release. */
function neighboursOf(rate: Figure, world: World): readonly Figure[] {
  const isLike = (other: Figure): boolean => other !== rate && other.unit === "%";
  const past = world
    .find(["indicator", "region", "basis", "dimension", "category"], rate)
    .filter((other) => isLike(other) && other.release.quarter < rate.release.quarter);
  if (past.length > 0) return past;
  const beside = world.find(["release", "indicator", "basis"], rate).filter(isLike);
  return beside.length >= fewestBeside ? beside : [];
}

/**
 * Whether a rate looks like a fraction among percentages: far below all of them, among them when it is taken a
 * hundredfold, and with more decimals than any, as 50.4 % has one and 0.504 three.
 */
function looksLikeFraction(rate: Figure, others: readonly Figure[]): boolean {
  const size = absolute(rate.value);
  const hundredfold = shift(size, 2);
  const sizes = others.map(({ value }) => absolute(value));
  return (
    others.every(({ digits }) => decimalsOf(digits) < decimalsOf(rate.digits)) &&
    sizes.every((other) => compare(other, multiply(size, exact(10))) > 0) &&
    sizes.some((other) => compare(hundredfold, multiply(other, exact(3))) <= 0) &&
    sizes.some((other) => compare(multiply(hundredfold, exact(3)), other) >= 0)
  );
}

/** So many of the others are named. */
const named = 3;

/** 0.504 among 48.2, 51.3 and 49.9 %: nothing is computed from it, but it is typed in another way than they are. */
export const fractions = (world: World): Draft[] =>
  world.figures.flatMap((rate) => {
    if (rate.unit !== "%" || sign(rate.value) === 0) return [];
    const others = neighboursOf(rate, world);
    if (others.length === 0 || !looksLikeFraction(rate, others)) return [];
    const [value, decimals] = [shift(rate.value, 2), Math.max(0, decimalsOf(rate.digits) - 2)];
    return [
      draft(
        "rate-fraction",
        "contradiction",
        [rate],
        (locale) =>
          world.words[locale].fraction(
            said(rate, world, locale),
            others.slice(-named).map((other) => said(other, world, locale)),
            amountIn(digitsIn(value, rate.unit, decimals), rate.unit, locale),
          ),
        expectedIn(value, rate.unit, decimals),
        "fraction",
      ),
    ];
  });
