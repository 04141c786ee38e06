import {
  absolute,
  decimalsOf,
  exact,
  sign,
  subtract as subtractExact,
} from "../../domain/exact.ts";
import { printedUnits } from "../../domain/unit.ts";
import { consistencyWords } from "../../i18n/consistency.ts";
import { draft, type Draft } from "../finding.ts";
import { printedValue, type Figure, type PrintedValue } from "../figure.ts";
import { meets, subtract } from "../interval.ts";
import { amountIn, digitsIn, expectedIn, fullIn, said } from "../say.ts";
import type { World } from "../world.ts";
import { baseOf, type Base } from "./bases.ts";
import { growthOf, missOf, partnerOf, quotientOf, severityOfMiss } from "./rates.ts";

const withSign = (digits: string): string => (/^[-0]/.test(digits) ? digits : `+${digits}`);

/** A figure's growth as printed: a row of its own, or the 同比 cell beside the figure. */
interface Claim {
  readonly rate: PrintedValue;
  readonly row: Figure;
  readonly now: Figure;
}

function growthClaims(world: World): Claim[] {
  return world.figures.flatMap((row): Claim[] => {
    const relation = row.indicator?.relation;
    if (relation?.kind === "growth") {
      const now = partnerOf(row, relation.of, world);
      return now ? [{ rate: row, row, now }] : [];
    }
    const amount = ["count", "yuan", "persons", "events"].includes(printedUnits[row.unit].unit);
    return row.row.yoy && amount ? [{ rate: printedValue(row.row.yoy, "%"), row, now: row }] : [];
  });
}

/** Growth on the year before, where the year before was published too. */
export const growth = (world: World): Draft[] =>
  growthClaims(world).flatMap(({ rate, row, now }) => {
    const base = baseOf(now, "yoy", world);
    const derived = base && growthOf(now, base.figure);
    const miss = derived && missOf(rate, derived);
    if (!base || !derived || !miss) return [];
    const decimals = Math.max(1, decimalsOf(rate.digits));
    const figures = row === now ? [row, base.figure] : [row, now, base.figure];
    return [
      draft(
        "growth",
        severityOfMiss[miss],
        figures,
        (locale) =>
          consistencyWords[locale].growth(
            {
              ...said(row, world, locale),
              amount: amountIn(withSign(rate.digits), "%", locale),
            },
            said(now, world, locale),
            said(base.figure, world, locale),
            amountIn(withSign(digitsIn(derived.value, "%", decimals)), "%", locale),
            miss,
          ),
        expectedIn(derived.value, "%", decimals),
      ),
    ];
  });

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
        severityOfMiss[miss],
        [rate, now, base.figure],
        (locale) =>
          consistencyWords[locale].multiple(
            said(rate, world, locale),
            said(now, world, locale),
            said(base.figure, world, locale),
            amountIn(digitsIn(derived.value, rate.unit, decimals), rate.unit, locale),
            miss,
          ),
        expectedIn(derived.value, rate.unit, decimals),
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
    "contradiction",
    [change, now, ...(base.parts.length > 0 ? base.parts : [base.figure])],
    (locale) =>
      consistencyWords[locale].change({
        now: said(now, world, locale),
        change: amount(absolute(change.value), locale),
        direction: sign(change.value),
        implied: amount(subtractExact(now.value, change.value), locale),
        base: said(base.figure, world, locale),
        baseAmount: amount(base.figure.value, locale),
        baseParts: base.parts.map((part) => said(part, world, locale)),
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

/** 持平 in the 同比 cell of a count: 0 is no change, exactly, so it is held against the count itself. */
export const unchangedCounts = (world: World): Draft[] =>
  world.figures.flatMap((now) => {
    const { yoy } = now.row;
    if (!yoy || sign(yoy.value) !== 0 || printedUnits[now.unit].unit !== "count") return [];
    const base = baseOf(now, "yoy", world);
    if (!base || base.parts.length === 0) return [];
    const change: Figure = { ...now, value: exact(0), digits: "0" };
    return meets(now.range, base.figure.range)
      ? []
      : [changeDraft(change, now, base, "yoy", world)];
  });
