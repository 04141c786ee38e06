import type { Locale } from "../../domain/bilingual.ts";
import {
  absolute,
  add,
  compare,
  divide,
  exact,
  shift,
  sign,
  subtract,
  toNumber,
  type Exact,
} from "../../domain/exact.ts";
import { contains, meets, opposite, roundedTo, width } from "../../consistency/interval.ts";
import type { FigureBook } from "../figures/book.ts";
import type { KnownFigure } from "../figures/known-figure.ts";
import { rangeOf, type Bound, type Numeral } from "../numerals/numeral.ts";
import type { Facets } from "./context.ts";
import { loosely, narrow } from "./narrow.ts";
import { earlierFigures, ownFigures } from "./pool.ts";
import { workedOut } from "./worked-out.ts";

/** Whether it is left open what a number is: no figure, and no words that say which it should have been. */
export const isOpen = (verdict: Verdict): boolean =>
  verdict.kind === "unknown" ||
  (verdict.kind === "wrong" &&
    ["value", "bound", "scale"].includes(verdict.fault) &&
    verdict.isWorkedOut !== true);

/** Why a number is not what the data say. */
export type Fault = "value" | "direction" | "unit" | "scale" | "bound" | "qualifier";

export type Verdict =
  | { readonly kind: "match"; readonly figure: KnownFigure }
  | { readonly kind: "plain" }
  | { readonly kind: "elsewhere" }
  | {
      readonly kind: "wrong";
      readonly fault: Fault;
      readonly nearest: readonly KnownFigure[];
      /** Whether its words say how it was worked out, so that it cannot be anything else. */
      readonly isWorkedOut?: boolean;
    }
  | {
      readonly kind: "unknown";
      readonly nearest: readonly KnownFigure[];
    };

/** Growth, changes and leads carry a sign that the words around a number say. */
const isSigned = ({ unit, aspect, label }: KnownFigure): boolean =>
  (unit === "points" && aspect !== "rest") ||
  [
    "yoy",
    "qoq",
    "yoy_like",
    "yoy_change",
    "qoq_change",
    "rank_change",
    "lead",
    "difference",
  ].includes(aspect) ||
  (aspect === "" && /增速|增减/u.test(label.zh));

/**
 * Whether the exact figure is printed as this number. A lead over the calendar follows from a rate that
 * was rounded in print, so it may be any that the rate allows: 97.2 % after ten months is 13.8 or 13.9.
 */
function isPrinted(numeral: Numeral, figure: KnownFigure): boolean {
  // 超过50 of the source is the figure 50 with its qualifier, see `keepsQualifier`.
  if (figure.qualifier !== null && compare(absolute(numeral.value), absolute(figure.value)) === 0)
    return true;
  if (figure.aspect === "lowest" || figure.aspect === "highest") return reachesEnd(numeral, figure);
  // An average of things that are counted is no whole number: 平均每批次9个.
  const range =
    figure.aspect === "average" && numeral.bound === null
      ? roundedTo(numeral.value, numeral.place)
      : rangeOf(numeral);
  const forms = isSigned(figure) ? [range, opposite(range)] : [range];
  return forms.some(
    (one) =>
      contains(one, figure.value) ||
      (figure.aspect === "lead" && isFine(figure) && meets(one, figure.range)),
  );
}

/** 均在40%以上 is true of the lowest of all, however far above it lies; 介于43.6%至48.7% gives both ends. */
function reachesEnd(numeral: Numeral, { value }: KnownFigure): boolean {
  const order = compare(value, numeral.value);
  switch (numeral.bound) {
    case "above":
      return order > 0;
    case "at least":
      return order >= 0;
    case "below":
      return order < 0;
    case "at most":
      return order <= 0;
    default:
      return contains(rangeOf(numeral), value);
  }
}

/** Whether a figure is known to a tenth or better. */
const isFine = ({ range }: KnownFigure): boolean => {
  const span = width(range);
  return span !== null && compare(span, exact(1, 5)) < 0;
};

/** What a source's 约, 超过 or 不超过 may be written as. */
const boundsOf: Readonly<Record<"about" | "at_least" | "at_most", readonly Bound[]>> = {
  about: ["about"],
  at_least: ["above", "at least"],
  at_most: ["below", "at most"],
};

/** 约 and 超过 of the source belong to its figure. */
export const keepsQualifier = ({ bound }: Numeral, { qualifier }: KnownFigure): boolean =>
  qualifier === null || boundsOf[qualifier].some((one) => one === bound);

const origins = ["published", "computed", "derived"] as const;

/** Of several figures that a number can be, the one with its very digits; stated ones before derived ones. */
function best(figures: readonly KnownFigure[], { value }: Numeral): KnownFigure | null {
  const rank = (figure: KnownFigure): number =>
    (compare(absolute(figure.value), absolute(value)) === 0 ? 0 : origins.length) +
    origins.indexOf(figure.origin);
  let found: KnownFigure | null = null;
  for (const figure of figures) if (!found || rank(figure) < rank(found)) found = figure;
  return found;
}

/** Whether words such as 增长 and 下降 agree with the sign of a figure. */
export function agreesInDirection(
  { direction, isApart }: Facets,
  figure: KnownFigure,
  numeral: Numeral,
): boolean {
  // 差距由4.6个百分点收窄到4.2个百分点: how far apart, and not which is larger.
  if (isApart && figure.unit === "points") return true;
  if (direction === null || !isSigned(figure) || sign(figure.value) === 0) return true;
  if (sign(numeral.value) < 0) return sign(figure.value) < 0;
  // A number without any such word is read as it stands: 增速5% is no fall.
  return sign(figure.value) === (direction === 0 ? 1 : direction);
}

/** Whether a number, as its words put it, states a figure. */
export const states = (numeral: Numeral, facets: Facets, figure: KnownFigure): boolean =>
  isPrinted(numeral, figure) &&
  keepsQualifier(numeral, figure) &&
  agreesInDirection(facets, figure, numeral);

/** How far apart two amounts are, in parts of both together; for the order of suggestions only. */
function distance(a: Exact, b: Exact): number {
  const [x, y] = [absolute(a), absolute(b)];
  const both = add(x, y);
  return sign(both) === 0 ? 0 : toNumber(divide(absolute(subtract(x, y)), both));
}

const closest = (numeral: Numeral, figures: readonly KnownFigure[]): KnownFigure[] =>
  [...figures]
    .map((figure) => ({ figure, far: distance(figure.value, numeral.value) }))
    .sort((a, b) => a.far - b.far || (a.figure.token < b.figure.token ? -1 : 1))
    .map(({ figure }) => figure);

const powers = [-8, -4, -3, -2, -1, 1, 2, 3, 4, 8];

/** Whether the number has the digits of a figure but another power of ten. */
const isShifted = (numeral: Numeral, figure: KnownFigure): boolean =>
  numeral.unit === "yuan" &&
  powers.some((power) =>
    isPrinted(
      { ...numeral, value: shift(numeral.value, power), place: shift(numeral.place, power) },
      figure,
    ),
  );

const otherUnits: Readonly<Partial<Record<Numeral["unit"], Numeral["unit"]>>> = {
  percent: "points",
  points: "percent",
};

/** 个百分点 written as %, and the other way round. */
function hasOtherUnit(numeral: Numeral, figure: KnownFigure): boolean {
  // 过半, 四成, a third: words for shares are written for no percentage points.
  if (numeral.unit === "percent" && !/[%％百]|cent/u.test(numeral.text)) return false;
  return figure.unit === otherUnits[numeral.unit] && isPrinted(numeral, figure);
}

/** What exactly is wrong with a number that none of the figures it can mean is printed as. */
function faultOf(
  numeral: Numeral,
  figures: readonly KnownFigure[],
  others: readonly KnownFigure[],
): [Fault, KnownFigure[]] {
  const printed = figures.filter((figure) => isPrinted(numeral, figure));
  const unqualified = printed.filter((figure) => !keepsQualifier(numeral, figure));
  if (unqualified.length > 0) return ["qualifier", unqualified];
  if (printed.length > 0) return ["direction", printed];
  const converted = others.filter((figure) => hasOtherUnit(numeral, figure));
  if (converted.length > 0) return ["unit", converted];
  const shifted = figures.filter((figure) => isShifted(numeral, figure));
  if (shifted.length > 0) return ["scale", shifted];
  return [
    numeral.bound === null || numeral.bound === "about" ? "value" : "bound",
    closest(numeral, figures),
  ];
}

/** A class of sizes such as 10亿元以上 is a name, not a statement. */
const isClass = (
  { isThreshold, upTo, value, bound: side, unit }: Numeral,
  { clause, tail }: Facets,
  bounds: readonly Exact[],
): boolean =>
  // 94个项目总投资不足1亿元, 不足1亿元的项目: a bound beside a number of projects is that of a class.
  (isThreshold ||
    upTo !== null ||
    (unit === "yuan" &&
      side !== null &&
      (/个(?:新?开工)?项目[^，。；]*$/u.test(clause) || /^的/u.test(tail)))) &&
  bounds.some((bound) => compare(bound, value) === 0);

/** Holds one number against the figures that its sentence can mean. */
export function judge(
  numeral: Numeral,
  facets: Facets,
  book: FigureBook,
  bounds: readonly Exact[],
  locale: Locale,
): Verdict {
  if (isClass(numeral, facets, bounds)) return { kind: "plain" };
  const pool = facets.times.isOwn
    ? ownFigures(book, numeral, facets)
    : earlierFigures(book, numeral, facets);
  const made = workedOut(book, pool, numeral, facets, locale);
  const { figures, isNamed } = made
    ? { figures: made, isNamed: made.length > 0 }
    : narrow(pool, numeral, facets);
  const isIt = (figure: KnownFigure): boolean => states(numeral, facets, figure);
  const match = best(figures.filter(isIt), numeral);
  if (match) return { kind: "match", figure: match };
  const earlier = narrow(earlierFigures(book, numeral, facets), numeral, facets);
  const before = best(earlier.figures.filter(isIt), numeral);
  if (before) return { kind: "match", figure: before };
  // English puts its words more freely: what the number is of may stand anywhere in the sentence.
  const loose =
    locale === "en" && !made && !facets.isPaired
      ? best(loosely(pool, numeral, facets).filter(isIt), numeral)
      : null;
  if (loose) return { kind: "match", figure: loose };
  const [fault, found] = faultOf(numeral, figures, made ? [] : pool);
  const nearest = found.slice(0, 3);
  return nearest.length === 0 || (fault === "value" && !isNamed)
    ? unknown(numeral, nearest)
    : { kind: "wrong", fault, nearest, isWorkedOut: made !== null && isSure(facets) };
}

/** 占新开工项目总数的: where the base of a share is named, the share is of nothing else. */
const isSure = ({ base, versus, clause }: Facets): boolean =>
  base !== null || versus !== null || /\bof (?:which|these|them)\s*$/iu.test(clause);

/** 居首位 is no number: without a table of ranks there is nothing to hold it against. */
const unknown = (numeral: Numeral, nearest: readonly KnownFigure[]): Verdict =>
  numeral.unit === "rank" && /[首冠]|^first$/iu.test(numeral.text)
    ? { kind: "plain" }
    : { kind: "unknown", nearest };
