import {
  absolute,
  decimalsOf,
  equals,
  round,
  shift,
  subtract,
  type Exact,
} from "../../domain/exact.ts";
import { valueOf } from "../../domain/reading.ts";
import { draft, type Draft } from "../finding.ts";
import type { Figure } from "../figure.ts";
import { point } from "../interval.ts";
import { monthsToDate } from "../period.ts";
import { numberOf } from "../../domain/quarter.ts";
import { printedUnits } from "../../domain/unit.ts";
import { amountIn, digitsIn, expectedIn, said } from "../say.ts";
import type { World } from "../world.ts";
import { missOf, severityOfMiss } from "./rates.ts";

/** Whether a row speaks of the time that the register of its release can be computed for. */
function isOfTheQuarter({ row, period, release }: Figure): boolean {
  if (row.basis === "ytd") return monthsToDate(period) === numberOf(release.quarter) * 3;
  return row.basis === "quarter" || row.basis === "stock" || row.basis === "plan";
}

/** One place more than print has, so that a difference in the last digit can be seen; none for a whole value. */
function decimalsFor(value: Exact, { digits, unit }: Figure): number {
  const printed = decimalsOf(digits);
  const inPrint = shift(value, -printedUnits[unit].power);
  return equals(round(inPrint, printed), inPrint) ? printed : printed + 1;
}

/** A published figure against what a complete register adds up to (data contract, section 2). */
export const computedAndPublished = (world: World): Draft[] =>
  world.figures.flatMap((figure) => {
    const { release, row, indicator } = figure;
    if (!world.computed || !release.register || indicator?.origin !== "computed") return [];
    if (!isOfTheQuarter(figure)) return [];
    const { region, dimension, category } = row;
    const value = valueOf(world.computed(release, row.indicator, region, dimension, category));
    const miss = value && missOf(figure, { value, range: point(value) });
    if (!value || !miss) return [];
    const unit = figure.unit;
    const decimals = decimalsFor(value, figure);
    return [
      draft(
        "computed-and-published",
        severityOfMiss[miss],
        [figure],
        (locale) =>
          world.words[locale].computedDiffers(
            said(figure, world, locale),
            amountIn(digitsIn(value, unit, decimals), unit, locale, figure),
            amountIn(
              digitsIn(absolute(subtract(value, figure.value)), unit, decimals),
              // Two rates differ by percentage points.
              unit === "%" ? "个百分点" : unit,
              locale,
              figure,
            ),
          ),
        expectedIn(value, unit, decimals),
        miss,
      ),
    ];
  });
