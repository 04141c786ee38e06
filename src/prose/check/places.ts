import type { Locale } from "../../domain/bilingual.ts";
import { compare, sign } from "../../domain/exact.ts";
import { quarterBefore } from "../../domain/quarter.ts";
import type { FigureBook } from "../figures/book.ts";
import type { KnownFigure } from "../figures/known-figure.ts";
import type { Facets } from "./context.ts";
import type { Verdict } from "./judge.ts";
import { hasReached } from "./said.ts";

const movedTo: Record<Locale, { readonly up: RegExp; readonly down: RegExp }> = {
  zh: {
    up: /(?:上升|升|提升|前移|跃居)[至到为]?(?:全[省市国])?$/u,
    down: /(?:下降|降|退|下滑|后移|跌)[至到为](?:全[省市国])?$/u,
  },
  en: {
    up: /(?:rose|rising|up|climb(?:ed|ing)|moved up|improv(?:ed|ing)|advanc(?:ed|ing))\s+(?:from\s+\S+\s+)?to\s*$/iu,
    down: /(?:fell|falling|down|dropp(?:ed|ing)|slipp(?:ed|ing)|moved down)\s+(?:from\s+\S+\s+)?to\s*$/iu,
  },
};

const isSame = (a: KnownFigure, b: KnownFigure): boolean =>
  a.indicator === b.indicator &&
  a.region === b.region &&
  a.dimension === b.dimension &&
  a.category === b.category;

/** How a rank moved since the quarter before: 1 up, -1 down, 0 stayed; null where nobody knows. */
function movement(figure: KnownFigure, book: FigureBook): -1 | 0 | 1 | null {
  const before = quarterBefore(figure.quarter);
  const slice =
    figure.region === null
      ? undefined
      : ({ dimension: "region", category: figure.region } as const);
  const candidates = [...book.stated(before), ...book.computed(slice, before)];
  const earlier = candidates.find(
    (one) => isSame(one, figure) && one.unit === "rank" && one.aspect === figure.aspect,
  );
  if (!earlier) return null;
  // A smaller rank is a better one.
  const order = compare(earlier.value, figure.value);
  return order > 0 ? 1 : order < 0 ? -1 : 0;
}

/** 由6个减少到8个: a direction that the two numbers do not have. */
function movedAmount(
  verdict: Extract<Verdict, { kind: "match" }>,
  { clause, before, direction }: Facets,
  locale: Locale,
): Verdict {
  const { figure } = verdict;
  const isFrom = before && before.quarter < figure.quarter && isSame(before, figure);
  if (!isFrom || before.aspect !== figure.aspect || !direction || !hasReached(clause, locale))
    return verdict;
  const order = compare(figure.value, before.value);
  return order === 0 || order === direction
    ? verdict
    : { kind: "wrong", fault: "direction", nearest: [figure] };
}

/** 上升至第五 with a fall in rank: the place is right, the way to it is not. */
export function movedPlace(
  verdict: Extract<Verdict, { kind: "match" }>,
  facets: Facets,
  book: FigureBook,
  locale: Locale,
): Verdict {
  const { figure } = verdict;
  const { clause } = facets;
  if (figure.unit !== "rank") return movedAmount(verdict, facets, locale);
  if (sign(figure.value) <= 0) return verdict;
  const said = movedTo[locale].up.test(clause) ? 1 : movedTo[locale].down.test(clause) ? -1 : 0;
  const moved = said === 0 ? null : movement(figure, book);
  return moved === null || moved === said
    ? verdict
    : { kind: "wrong", fault: "direction", nearest: [figure] };
}
