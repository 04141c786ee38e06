import type { Locale } from "../domain/bilingual.ts";
import { shift, toFixed, toPlain, decimalsOf, type Exact } from "../domain/exact.ts";
import { printedUnits, type PrintedUnit } from "../domain/unit.ts";
import { formatPrinted, formatQuarter } from "../i18n/format.ts";
import { formatPeriod } from "../i18n/period.ts";
import {
  afterPeriod,
  consistencyWords,
  qualifierWords,
  withoutRemark,
  type Said,
} from "../i18n/consistency.ts";
import type { Expected } from "./finding.ts";
import type { Figure } from "./figure.ts";
import type { World } from "./world.ts";

/** A value in the base unit as digits of a printed unit, with as many decimals as asked for. */
export const digitsIn = (value: Exact, unit: PrintedUnit, decimals: number): string =>
  toFixed(shift(value, -printedUnits[unit].power), decimals);

/** A value in full in a printed unit: sums and differences of printed figures always end. */
export const fullIn = (value: Exact, unit: PrintedUnit): string =>
  toPlain(shift(value, -printedUnits[unit].power));

export const expectedIn = (value: Exact, unit: PrintedUnit, decimals: number): Expected => ({
  digits: digitsIn(value, unit, decimals),
  unit,
});

/** Digits with their unit, in the words of a figure's indicator. */
export const amountIn = (
  digits: string,
  unit: PrintedUnit,
  locale: Locale,
  like?: Figure,
): string => formatPrinted(digits, unit, locale, like?.indicator?.counted).text;

/** The printed amount, with 约 or at least where the source says so. */
function amountOf(figure: Figure, locale: Locale): string {
  const words = figure.qualifier ? qualifierWords[figure.qualifier][locale] : "";
  return words + amountIn(figure.digits, figure.unit, locale, figure);
}

function whereOf(figure: Figure, world: World, locale: Locale): string {
  const region = world.regionName(figure.row.region)?.[locale] ?? "";
  const period = formatPeriod(figure.row.period, figure.release.quarter, locale);
  const when =
    period.text === "" || (locale === "en" && period.chinese)
      ? formatQuarter(figure.release.quarter, locale)
      : period.text;
  return [region, when].filter((part) => part !== "").join(consistencyWords[locale].comma);
}

/** Who printed a figure; a figure may have several sources. */
const sourceNames = (world: World, ids: string | null, locale: Locale): string =>
  (ids ?? "")
    .split(/[;；、]/)
    .filter((id) => id !== "")
    .map((id) => world.source(id)?.publisher ?? id)
    .join(locale === "zh" ? "、" : ", ");

/** A figure in the words of one language. */
export function said(figure: Figure, world: World, locale: Locale): Said {
  const label = withoutRemark(figure.indicator?.label[locale] ?? figure.row.indicator);
  const category = world.categoryName(figure)?.[locale];
  return {
    where: whereOf(figure, world, locale),
    region: world.regionName(figure.row.region)?.[locale] ?? "",
    label: afterPeriod(label),
    category: category === undefined ? null : withoutRemark(category),
    amount: amountOf(figure, locale),
    source: sourceNames(world, figure.row.source, locale),
    quarter: formatQuarter(figure.release.quarter, locale),
  };
}

/** The most decimals that any of some figures is printed with. */
export const finestDecimals = (figures: readonly Figure[]): number =>
  Math.max(0, ...figures.map(({ digits }) => decimalsOf(digits)));
