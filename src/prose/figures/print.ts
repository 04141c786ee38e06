import type { Locale } from "../../domain/bilingual.ts";
import { sign, toFixed } from "../../domain/exact.ts";
import { formatGrowth, formatPrinted, formatValue, type Amount } from "../../i18n/format.ts";
import { proseFigures } from "../../i18n/prose-figures.ts";
import type { KnownFigure } from "./known-figure.ts";

/** How a token wants its figure said; see the table in `tokens.ts`. */
export const forms = [
  "unit",
  "bare",
  "size",
  "growth",
  "change",
  "compare",
  "pace",
  "nth",
] as const;
/** A form, or the two English nouns that are counted with: `start/starts`. */
export type Form = (typeof forms)[number] | `${string}/${string}`;

const amountOf = (figure: KnownFigure, locale: Locale): Amount =>
  figure.printed
    ? formatPrinted(figure.printed.digits, figure.printed.unit, locale, figure.counted)
    : formatValue(
        figure.value,
        {
          unit: figure.unit,
          decimals: figure.decimals,
          ...(figure.counted ? { counted: figure.counted } : {}),
        },
        locale,
      );

const withoutSign = (text: string): string => text.replace(/^[-−]/, "");

/** -1 below, 0 at, 1 above nothing, as a reader sees it: what rounds to zero is level. */
function direction(figure: KnownFigure, number: string): -1 | 0 | 1 {
  return /^0(?:\.0+)?$/.test(withoutSign(number)) ? 0 : sign(figure.value);
}

/** Growth in %, percentage points for differences of rates: the forms that fit a unit. */
function isSayable(figure: KnownFigure, form: Form): boolean {
  if (form === "growth") return figure.unit === "percent";
  const isPlace = figure.unit === "rank" && figure.aspect !== "rank_change";
  if (form === "nth") return isPlace;
  if (form === "pace" || form === "compare") return figure.unit === "points";
  return form !== "change" || !isPlace;
}

/**
 * The words of a figure, or null where it cannot be said in this form. Rounding is that of `i18n/format`:
 * once, half away from zero; a published figure keeps its digits and its 约 or 超过.
 */
export function sayFigure(figure: KnownFigure, locale: Locale, form: Form): string | null {
  if (!isSayable(figure, form)) return null;
  const words = proseFigures[locale];
  const { number, text } = amountOf(figure, locale);
  const [size, side] = [withoutSign(text), direction(figure, number)];
  switch (form) {
    case "unit":
      return figure.qualifier ? words.qualified[figure.qualifier](text) : text;
    case "bare":
      return number;
    case "size":
      return size;
    case "growth":
      return formatGrowth(figure.value, number, locale);
    case "change":
      if (figure.unit === "rank") return words.changeOfRank(size, side);
      return ["count", "persons"].includes(figure.unit)
        ? words.changeOfCount(size, side)
        : words.change(size, side);
    case "compare":
      return words.compare(size, side);
    case "pace":
      return words.pace(size, side);
    case "nth":
      return words.nth(toFixed(figure.value, 0));
    default: {
      const [one = "", many = ""] = form.split("/");
      return `${number} ${number === "1" ? one : many}`;
    }
  }
}
