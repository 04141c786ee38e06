import fc from "fast-check";
import { addQuarters, quartersBetween, type Quarter } from "../../src/domain/quarter.ts";
import type { ChartFigure } from "../../src/charts/types.ts";
import { chartStrings } from "../../src/i18n/charts.ts";

/** Random inputs as pages may give them: long names, giants, zeros, gaps, both languages. */

export const widths = fc.constantFrom(340, 760, 1200);
export const languages = fc.constantFrom(chartStrings.zh, chartStrings.en);

const han = fc.constantFrom(..."十堰市潘口抽水蓄能电站郧阳区丹江口经济技术开发武当山");
const chineseName = fc
  .array(han, { minLength: 1, maxLength: 30 })
  .map((characters) => characters.join(""));
const englishName = fc
  .array(fc.constantFrom("Danjiangkou", "City", "Zhushan", "pumped", "of", "storage", "2022"), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(" "));
export const name = fc.oneof(chineseName, englishName);

const printed = (value: number): string => String(Math.round(value * 100) / 100).replace("-", "−");

/** Mostly ordinary amounts, some giants, zeros and, where wanted, negatives. */
export const amount = (negative = false) =>
  fc
    .oneof(
      { weight: 6, arbitrary: fc.integer({ min: 1, max: 200_000 }) },
      { weight: 1, arbitrary: fc.integer({ min: 1_000_000, max: 99_999_900 }) },
      { weight: 1, arbitrary: fc.constant(0) },
      ...(negative ? [{ weight: 3, arbitrary: fc.integer({ min: -90_000, max: -1 }) }] : []),
    )
    .map((hundredths) => hundredths / 100);

export const figure = (negative = false, unit = "") =>
  fc
    .record({
      value: fc.option(amount(negative), { freq: 4 }),
      planned: fc.boolean(),
      approximate: fc.boolean(),
    })
    .map(({ value, planned, approximate }): ChartFigure =>
      value === null
        ? { value, text: "未公布" }
        : { value, text: `${printed(value)}${unit}`, planned, approximate },
    );

export const quarters = (most: number) =>
  fc
    .record({
      first: fc.integer({ min: 0, max: 60 }).map((n) => addQuarters("2010Q1", n)),
      length: fc.integer({ min: 1, max: most }),
    })
    .map(({ first, length }): Quarter[] => quartersBetween(first, addQuarters(first, length - 1)));

export const day = fc
  .record({
    year: fc.integer({ min: 2016, max: 2026 }),
    month: fc.integer({ min: 1, max: 12 }),
    date: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, date }) => {
    const two = (n: number): string => String(n).padStart(2, "0");
    return { text: `${month}月${date}日`, iso: `${year}-${two(month)}-${two(date)}` };
  });
