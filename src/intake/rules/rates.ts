import {
  absolute,
  add,
  compare,
  decimalsOf,
  divide,
  exact,
  shift,
  sign,
  subtract,
  toFixed,
  type Exact,
} from "../../domain/exact.ts";
import { printedUnits } from "../../domain/unit.ts";
import type { Published } from "../../schema/tables.ts";
import { rowsIn, rule } from "./rule.ts";

/** Which rate is made of which two figures. */
const rates: readonly { readonly rate: string; readonly part: string; readonly whole: string }[] = [
  { rate: "completion_rate", part: "completed_ytd", whole: "annual_plan" },
  { rate: "completion_rate_adjusted", part: "completed_ytd", whole: "adjusted_plan" },
];

/** What two figures must share to belong to one rate. */
const sliceOf = ({ period, region, dimension, category, source }: Published): string =>
  JSON.stringify([period, region, dimension, category, source]);

const amountOf = ({ value, unit }: Published): Exact =>
  shift(value.value, printedUnits[unit].power);

/** Half a unit of the last printed digit: as far as rounding can carry a figure. */
const slack = ({ value, unit }: Published): Exact =>
  shift(exact(1, 2), printedUnits[unit].power - decimalsOf(value.text));

/** The lowest and the highest rate, in percent, that two rounded figures may have; null for a plan of nothing. */
function rangeOf(part: Published, whole: Published): readonly [Exact, Exact] | null {
  const [p, w] = [amountOf(part), amountOf(whole)];
  const lowest = subtract(w, slack(whole));
  if (sign(lowest) < 1) return null;
  const high = divide(add(p, slack(part)), lowest);
  const low = divide(subtract(p, slack(part)), add(w, slack(whole)));
  return [shift(low, 2), shift(high, 2)];
}

function isOff(rate: Published, [low, high]: readonly [Exact, Exact]): boolean {
  const value = amountOf(rate);
  return (
    compare(add(value, slack(rate)), low) < 0 || compare(subtract(value, slack(rate)), high) > 0
  );
}

/** The exact figures of an indicator by what they are about. */
const figuresOf = (rows: readonly Published[], id: string): Map<string, Published> =>
  new Map(
    rows
      .filter(({ indicator, qualifier }) => indicator === id && qualifier === null)
      .map((row) => [sliceOf(row), row]),
  );

/** Rates that do not fit the two amounts beside them, with what the amounts make. */
function* misfits(rows: readonly Published[]): Generator<{ row: Published; right: string }> {
  for (const { rate, part, whole } of rates) {
    const [parts, wholes] = [figuresOf(rows, part), figuresOf(rows, whole)];
    for (const [slice, row] of figuresOf(rows, rate)) {
      const [p, w] = [parts.get(slice), wholes.get(slice)];
      if (!p || !w) continue;
      const range = rangeOf(p, w);
      if (range === null || !isOff(row, range)) continue;
      yield { row, right: toFixed(shift(divide(amountOf(p), amountOf(w)), 2), 1) };
    }
  }
}

/** A rate that is printed with both of its parts is what they make it, but for rounding. */
export const ratesAreComputed = rule(
  "rate-typed",
  "warning",
  {
    zh: "公布的完成率等于同一来源的完成投资除以计划",
    en: "A published rate is what the published amounts of the same source make it",
  },
  function* ({ releases }, say) {
    for (const { tables } of releases) {
      const { published } = tables;
      if (published === null) continue;
      for (const { row, right } of misfits(published.rows))
        yield say(
          published.place(row, "value"),
          {
            zh: `${row.value.text}% 与同一来源的两个金额不符，由金额算出约 ${right}%`,
            en: `${row.value.text}% does not fit the two amounts of the same source, which give about ${right}%`,
          },
          {
            zh: "核对小数点和两个金额；来源确实这样写，照录并写理由答复",
            en: "Check the point and both amounts; if the source says so, keep it and answer the warning",
          },
        );
    }
  },
);

const ceiling = exact(500);

/** 6902% is 69.2% with the point lost. Growth may be that large, a rate hardly. */
export const ratesAreLikely = rule(
  "rate-far",
  "warning",
  {
    zh: "完成率一类的百分数一般不超过 500%",
    en: "A rate is seldom above 500 %",
  },
  function* ({ releases, indicators }, say) {
    for (const { tables } of releases)
      for (const { row, table } of rowsIn(tables.published)) {
        const isRate = indicators.has(row.indicator) && row.indicator.endsWith("_rate");
        if (!isRate || row.unit !== "%") continue;
        if (compare(absolute(row.value.value), ceiling) <= 0) continue;
        yield say(
          table.place(row, "value"),
          { zh: `${row.value.text}% 不像是真的`, en: `${row.value.text}% is not likely` },
          { zh: "核对小数点", en: "Check the decimal point" },
        );
      }
  },
);
