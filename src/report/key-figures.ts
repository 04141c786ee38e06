import { divide, exact, multiply, sign } from "../domain/exact.ts";
import type { Statement } from "./breakdown.ts";
import { comparisonOf, type Comparison, type Surroundings } from "./comparison.ts";
import type { Figure } from "./figures.ts";

/** A figure large enough for the head of a page, with what it is held against. */
export interface KeyFigure {
  readonly figure: Figure;
  readonly comparison: Comparison;
  /** The count or money of the same statement, where both share a card. */
  readonly beside: Figure | null;
}

const most = 4;

/** A part of the first statement: how much of the whole it is. */
function partCard(part: Statement, whole: Statement, around: Surroundings): KeyFigure {
  const [figure, of] =
    part.money && whole.money ? [part.money, whole.money] : [part.lead, whole.lead];
  const comparison: Comparison =
    sign(of.value) > 0 && of.qualifier === null && figure.qualifier === null
      ? { kind: "share", value: multiply(divide(figure.value, of.value), exact(100n)) }
      : comparisonOf(figure, around);
  return { figure, comparison, beside: figure === part.money ? part.count : null };
}

/** The parts worth a card: the first of each breakdown of the first statement, as the source lists them. */
function partsOf(first: Statement, all: readonly Statement[]): Statement[] {
  const parts = all.filter(
    (s) =>
      s.dimension !== null &&
      s.region === first.region &&
      s.measure !== null &&
      s.measure === first.measure &&
      s.period === first.period &&
      s.basis === first.basis,
  );
  return parts.filter((s, i) => parts.findIndex((other) => other.dimension === s.dimension) === i);
}

/**
 * The page's key figures: the first statement's count and money apart, other statements in a card each,
 * then parts of the first; two to four where there are so many.
 */
export function keyFiguresOf(
  head: readonly Statement[],
  all: readonly Statement[],
  around: Surroundings,
): KeyFigure[] {
  const [first, ...rest] = head;
  if (!first) return [];
  const card = (figure: Figure, count: Figure | null, beside: Figure | null): KeyFigure => ({
    figure,
    comparison: comparisonOf(figure, around, count),
    beside,
  });
  const opening = [card(first.lead, null, null)];
  if (first.count && first.money) opening.push(card(first.money, first.count, null));
  const others = rest
    .filter(
      (s) =>
        s.region === first.region &&
        (s.lead.indicator !== first.lead.indicator || s.period !== first.period),
    )
    .map((s) => card(s.lead, null, s.count ? s.money : null));
  const parts = partsOf(first, all).map((part) => partCard(part, first, around));
  return [...opening, ...others, ...parts].slice(0, most);
}
