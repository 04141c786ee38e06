import { add as addRange, shifted, subtract as subtractRange } from "../../consistency/interval.ts";
import { add, shift, subtract } from "../../domain/exact.ts";
import { proseFigures } from "../../i18n/prose-figures.ts";
import type { Operator } from "../tokens.ts";
import { decimalsOfPrint, printedLike } from "./derive.ts";
import { derivedFigure, type KnownFigure } from "./known-figure.ts";
import { ratioOf } from "./ratio.ts";

const shareUnits = ["count", "yuan", "persons", "events"];

/**
 * a ÷ b: in % where both count the same, money or jobs for each thing or event that was counted, projects for each event; null for
 * anything else.
 */
function quotient(a: KnownFigure, b: KnownFigure): Partial<KnownFigure> | null {
  const ratio = ratioOf(a, b);
  if (!ratio) return null;
  const { value, range } = ratio;
  if (a.unit === b.unit && shareUnits.includes(a.unit))
    return { value: shift(value, 2), range: shifted(range, 2), unit: "percent", decimals: 1 };
  const isAmount = a.unit === "yuan" || a.unit === "persons";
  if (
    isAmount ? b.unit === "events" || b.unit === "count" : a.unit === "count" && b.unit === "events"
  )
    return { value, range, unit: a.unit, decimals: 1, counted: a.counted };
  return null;
}

/** a − b and a + b of one unit, with the decimals of the finer figure; rates differ in 个百分点. */
function combined(
  a: KnownFigure,
  b: KnownFigure,
  operator: "-" | "+",
): Partial<KnownFigure> | null {
  const isRate = a.unit === "percent";
  if (a.unit !== b.unit || ["rank", "times"].includes(a.unit) || (isRate && operator === "+"))
    return null;
  const [value, range] =
    operator === "-"
      ? [subtract(a.value, b.value), subtractRange(a.range, b.range)]
      : [add(a.value, b.value), addRange(a.range, b.range)];
  const decimals = Math.max(decimalsOfPrint(a), decimalsOfPrint(b));
  const unit = isRate ? "points" : a.unit;
  const counted = a.counted === b.counted ? a.counted : undefined;
  return { value, range, unit, decimals, counted, printed: printedLike(value, unit, decimals) };
}

const wordsOf = { "/": "ratio", "-": "difference", "+": "sum" } as const;

/** What a stated calculation gives, or null where the units do not allow it. */
export function calculate(a: KnownFigure, b: KnownFigure, operator: Operator): KnownFigure | null {
  const result = operator === "/" ? quotient(a, b) : combined(a, b, operator);
  if (!result) return null;
  const words = wordsOf[operator];
  return {
    ...derivedFigure({
      indicator: a.indicator,
      aspect: "",
      quarter: a.quarter,
      value: a.value,
      unit: a.unit,
      token: "",
      label: {
        zh: proseFigures.zh[words](a.label.zh, b.label.zh),
        en: proseFigures.en[words](a.label.en, b.label.en),
      },
      sources: [...new Set([...a.sources, ...b.sources])],
    }),
    ...result,
  };
}
