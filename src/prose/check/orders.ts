import type { Locale } from "../../domain/bilingual.ts";
import { compare, toNumber } from "../../domain/exact.ts";
import type { FigureBook } from "../figures/book.ts";
import type { KnownFigure } from "../figures/known-figure.ts";
import type { Numeral } from "../numerals/numeral.ts";
import type { Facets } from "./context.ts";
import type { Verdict } from "./judge.ts";
import { isOfMention, isWhole } from "./parts.ts";
import { ownFigures } from "./pool.ts";
import type { Sentence } from "./sentences.ts";
import { siblingsOf } from "./superlatives.ts";

/** The third highest of the four, the second-lowest rate: a place among the parts of one kind, counted from one end. */

const fromTop = /^[\s-](?:highest|most|largest|biggest|fastest|best|strongest)\b/iu;
const fromBottom = /^[\s-](?:lowest|fewest|smallest|slowest|weakest|worst|least)\b/iu;
/** Third among the four classes. */
const amongParts =
  /^(?:\splace)?\s(?:among|of) (?:the |all )?(?:[a-z]+ )?(?:classes|sectors|counties|districts|four|three|five|ten)\b/iu;
/** Places among others than the parts of the report, of which there are figures of their own. */
const elsewhere =
  /^[^,;.]{0,40}\b(?:in|of) (?:the )?(?:whole )?(?:province|country|nation|Hubei|China)\b/iu;

/** What is said to have the place: what was stated before it, else the figures of the part that is named. */
function heldFigures(
  sentence: Sentence,
  numeral: Numeral,
  facets: Facets,
  book: FigureBook,
): readonly KnownFigure[] {
  const { before, named, subjects } = facets;
  if (before && before.unit !== "rank" && !isWhole(before)) return [before];
  const at = numeral.end - sentence.start;
  const part = named.at(-1) ?? sentence.mentions.find(({ start }) => start >= at);
  if (!part || subjects.length === 0) return [];
  return ownFigures(book, numeral, facets).filter(
    (figure) =>
      figure.aspect === "" &&
      figure.unit !== "rank" &&
      isOfMention(part)(figure) &&
      subjects.every(({ label }) => label.test(figure.label.zh)),
  );
}

/** Whether a figure has a place among its like; parts that have the same figure share their places. */
function hasPlace(figure: KnownFigure, others: readonly KnownFigure[], place: number, end: 1 | -1) {
  const orders = others.map(({ value }) => compare(value, figure.value) * end);
  const before = orders.filter((order) => order > 0).length;
  const equal = orders.filter((order) => order === 0).length;
  return place > before && place <= before + Math.max(equal, 1);
}

/** Holds such a place against the figures of all parts; null where a number is none, or where there is nothing to hold it against. */
export function placeAmongParts(
  sentence: Sentence,
  numeral: Numeral,
  facets: Facets,
  { book, locale }: { readonly book: FigureBook; readonly locale: Locale },
): Verdict | null {
  const rest = sentence.text.slice(numeral.end - sentence.start);
  const end = fromTop.test(rest) || amongParts.test(rest) ? 1 : fromBottom.test(rest) ? -1 : null;
  if (locale === "zh" || numeral.unit !== "rank" || end === null || elsewhere.test(rest))
    return null;
  const held = heldFigures(sentence, numeral, facets, book)
    .map((figure) => ({ figure, others: siblingsOf(figure, book) }))
    .filter(({ others }) => others.length > 1);
  const place = toNumber(numeral.value);
  if (held.some(({ figure, others }) => hasPlace(figure, others, place, end)))
    return { kind: "plain" };
  const [first] = held;
  if (!first) return { kind: "plain" };
  const nearest = [...first.others].sort((a, b) => compare(b.value, a.value) * end).slice(0, 3);
  return { kind: "wrong", fault: "value", nearest };
}
