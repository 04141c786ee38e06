import { divide, exact, multiply, sign, shift } from "../../domain/exact.ts";
import { decimalsOf } from "../../domain/exact.ts";
import { printedUnits } from "../../domain/unit.ts";
import { draft, type Draft } from "../finding.ts";
import type { Figure } from "../figure.ts";
import { contains } from "../interval.ts";
import { amountIn, digitsIn, expectedIn, said } from "../say.ts";
import type { World } from "../world.ts";
import { missOf, partnerOf, quotientOf, severityOfMiss, wholeFor } from "./rates.ts";

/** A rate against the quotient of two figures: the finding, or none. */
function quotientDraft(
  { kind, baseStated = true }: { kind: "share" | "ratio"; baseStated?: boolean },
  rate: Figure,
  part: Figure | null,
  whole: Figure | null,
  world: World,
): Draft[] {
  const derived = part && whole && quotientOf(part, whole, 2);
  const found = derived && missOf(rate, derived);
  const miss = found === "unexplained" && !baseStated ? "base-unknown" : found;
  if (!part || !whole || !derived || !miss) return [];
  const decimals = decimalsOf(rate.digits);
  return [
    draft(
      kind,
      severityOfMiss[miss],
      [rate, part, whole],
      (locale) =>
        world.words[locale][kind](
          said(rate, world, locale),
          said(part, world, locale),
          said(whole, world, locale),
          amountIn(digitsIn(derived.value, rate.unit, Math.max(1, decimals)), rate.unit, locale),
          miss,
        ),
      expectedIn(derived.value, rate.unit, Math.max(1, decimals)),
      miss,
    ),
  ];
}

/** A class's printed share against the class and its total: 1314 of 1441.9 is 91.1 %. */
export const shares = (world: World): Draft[] =>
  world.figures.flatMap((rate) => {
    const relation = rate.indicator?.relation;
    if (relation?.kind !== "share") return [];
    return quotientDraft(
      relation,
      rate,
      partnerOf(rate, relation.of, world),
      wholeFor(rate, relation.of, world),
      world,
    );
  });

/** One indicator in % of another: 61 of the year's 127 is 48.0 %. */
export const ratios = (world: World): Draft[] =>
  world.figures.flatMap((rate) => {
    const relation = rate.indicator?.relation;
    if (relation?.kind !== "ratio") return [];
    return quotientDraft(
      relation,
      rate,
      partnerOf(rate, relation.numerator, world),
      partnerOf(rate, relation.denominator, world),
      world,
    );
  });

/** The whole counts on either side of a share of a total, and whether one of them gives it. */
function neighbours(rate: Figure, whole: Figure) {
  const wanted = divide(multiply(rate.value, whole.value), exact(100));
  const below = wanted.num / wanted.den;
  const counts = [below, below + 1n].filter((count) => count <= whole.value.num);
  const shareOf = (count: bigint) => shift(divide(exact(count), whole.value), 2);
  return {
    counts: counts.map((count) => ({ count: exact(count), share: shareOf(count) })),
    possible: counts.some((count) => contains(rate.range, shareOf(count))),
  };
}

/** 51.3 % of 225 things is 115.4 of them: a share that no whole count gives is a share of something else. */
export const impossibleShares = (world: World): Draft[] =>
  world.figures.flatMap((rate) => {
    const relation = rate.indicator?.relation;
    if (relation?.kind !== "share" || rate.qualifier !== null) return [];
    const whole = wholeFor(rate, relation.of, world);
    if (!whole || whole.qualifier !== null || sign(whole.value) <= 0 || sign(rate.value) < 0)
      return [];
    if (printedUnits[whole.unit].unit !== "count" || partnerOf(rate, relation.of, world)) return [];
    const { counts, possible } = neighbours(rate, whole);
    if (possible) return [];
    const severity = relation.baseStated === false ? "notice" : "contradiction";
    return [
      draft("impossible-share", severity, [rate, whole], (locale) =>
        world.words[locale].impossibleShare(
          said(rate, world, locale),
          said(whole, world, locale),
          counts.map(({ count, share }) => ({
            count: amountIn(digitsIn(count, whole.unit, 0), whole.unit, locale, whole),
            share: amountIn(digitsIn(share, rate.unit, decimalsOf(rate.digits)), rate.unit, locale),
          })),
        ),
      ),
    ];
  });
