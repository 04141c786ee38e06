import { absolute, decimalsOf, sign, subtract as subtractExact } from "../../domain/exact.ts";
import { draft, type Draft } from "../finding.ts";
import type { Figure } from "../figure.ts";
import { meets, subtract } from "../interval.ts";
import { amountIn, digitsIn, expectedIn, fullIn, said } from "../say.ts";
import type { World } from "../world.ts";
import { baseOf, baseSaid, rowsOfBase, severityOnBase, type Base } from "./bases.ts";
import { missOf, partnerOf, quotientOf, severityOfMiss } from "./rates.ts";

/** A figure as a multiple of the year before. */
export const multiples = (world: World): Draft[] =>
  world.figures.flatMap((rate) => {
    const relation = rate.indicator?.relation;
    if (relation?.kind !== "multiple") return [];
    const now = partnerOf(rate, relation.of, world);
    const base = now && baseOf(now, "yoy", world);
    const derived = base && quotientOf(now, base.figure, 0);
    const miss = derived && missOf(rate, derived);
    if (!base || !derived || !miss) return [];
    const decimals = Math.max(1, decimalsOf(rate.digits));
    return [
      draft(
        "multiple",
        severityOnBase(base, severityOfMiss[miss]),
        [rate, now, ...rowsOfBase(base)],
        (locale) =>
          world.words[locale].multiple(
            said(rate, world, locale),
            said(now, world, locale),
            baseSaid(base, world, locale),
            amountIn(digitsIn(derived.value, rate.unit, decimals), rate.unit, locale),
            miss,
          ),
        expectedIn(derived.value, rate.unit, decimals),
        miss,
      ),
    ];
  });

function changeDraft(change: Figure, now: Figure, base: Base, versus: "yoy" | "qoq", world: World) {
  const expected = subtractExact(now.value, base.figure.value);
  const unit = now.unit;
  const amount = (value: typeof expected, locale: "zh" | "en") =>
    amountIn(fullIn(value, unit), unit, locale, now);
  return draft(
    "change",
    severityOnBase(base, "contradiction"),
    [change, now, ...rowsOfBase(base)],
    (locale) =>
      world.words[locale].change({
        now: said(now, world, locale),
        change: amount(absolute(change.value), locale),
        direction: sign(change.value),
        implied: amount(subtractExact(now.value, change.value), locale),
        base: baseSaid(base, world, locale),
        expected: amount(absolute(expected), locale),
        versus,
      }),
    expectedIn(expected, unit, Math.max(decimalsOf(now.digits), decimalsOf(base.figure.digits))),
  );
}

/** A printed change against the two figures that it lies between. */
export const changes = (world: World): Draft[] =>
  world.figures.flatMap((change) => {
    const relation = change.indicator?.relation;
    if (relation?.kind !== "change") return [];
    const now = partnerOf(change, relation.of, world);
    const base = now && baseOf(now, relation.base, world);
    if (!base) return [];
    return meets(change.range, subtract(now.range, base.figure.range))
      ? []
      : [changeDraft(change, now, base, relation.base, world)];
  });
