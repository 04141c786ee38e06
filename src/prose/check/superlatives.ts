import type { Locale } from "../../domain/bilingual.ts";
import { compare } from "../../domain/exact.ts";
import type { FigureBook } from "../figures/book.ts";
import type { KnownFigure } from "../figures/known-figure.ts";
import { isDimension } from "../figures/slices.ts";
import type { Facets } from "./context.ts";
import type { Verdict } from "./judge.ts";
import { isOfMention, isOfSamePart, sameAs } from "./parts.ts";

/** 基础设施类最多，达64个; Zhushan has the lowest rate, 44.8%: the part that is named must be the first or last of its kind. */

const highest: Record<Locale, RegExp> = {
  zh: /最[多高大快]/u,
  en: /\b(?:highest|(?<!at )most(?! of)|largest|biggest|fastest|led)\b/iu,
};
const lowest: Record<Locale, RegExp> = {
  zh: /最[少低小慢]|垫底|末位/u,
  en: /\b(?:lowest|fewest|(?<!at )least|smallest|slowest)\b/iu,
};
/** 慢于时间进度最多 */
const behindMost = /(?:慢|落后|滞后|低)于?[^，。；]{0,12}最[多大]/u;

/** Words that leave out some parts, or speak of the second of them. */
const limited: Record<Locale, RegExp> = {
  zh: /除|仅次|次[高多大低]|第[二三四]|之一|城区|县域|各县|最[多少]不|[增降]幅|增长最|下降最/u,
  en: /\b(?:except|after|second|third|among the|one of|growth|urban)\b/iu,
};

/** 除东河县外: what is said before the part leaves out another one. */
const excepting: Record<Locale, RegExp> = {
  zh: /除[^。；]*外/u,
  en: /\b(?:except|after|apart from|other than)\b/iu,
};

/** Its rate of 46% was the highest: English says it of the number before it too. */
const behind = /^\s(?:is|was|were|being)\s(?:[a-z]+ly\s|also\s|again\s)?the\s[^,;.]*/iu;

/** What is said between the part that is named and the number, and of the part: 最高的张湾区为. */
function wordsOf({ lead, tail, named }: Facets, figure: KnownFigure): string {
  const part = named.findLast((mention) => isOfMention(mention)(figure));
  if (!part) return "";
  const before = lead.slice(0, part.start).match(/最[\p{Script=Han}]的(?:[是为])?$/u)?.[0] ?? "";
  return before + lead.slice(part.end) + (behind.exec(tail)?.[0] ?? "");
}

/** The same figure of every part of its kind. */
export function siblingsOf({ quarter, ...figure }: KnownFigure, book: FigureBook): KnownFigure[] {
  const { regions, categories } = book.dataset;
  const isOfRegion = figure.region !== null && figure.dimension === null;
  const dimension = isOfRegion ? "region" : (figure.dimension ?? "");
  // 亿元以上 holds 10亿元以上: classes of sizes are no parts beside each other.
  if (!isDimension(dimension) || dimension.startsWith("size")) return [];
  // As in the tables of ranks: those of one group, and no departments.
  const own = regions.find(({ code }) => code === figure.region);
  const rivals = regions.filter(({ group }) => group !== null && group === own?.group);
  const codes = isOfRegion
    ? rivals.map(({ code }) => code)
    : categories.filter((one) => one.dimension === dimension).map(({ code }) => code);
  const computed = codes.flatMap((category) => book.computed({ dimension, category }, quarter));
  return [...book.stated(quarter), ...computed].filter(
    (other) =>
      sameAs({ ...figure, quarter })(other) &&
      (isOfRegion
        ? codes.includes(other.region ?? "") && other.dimension === null
        : other.region === figure.region && other.dimension === dimension),
  );
}

/** Holds the part of a matched figure against the others where the words say that it is the first or last. */
export function heldAsExtreme(
  verdict: Extract<Verdict, { kind: "match" }>,
  facets: Facets,
  book: FigureBook,
  locale: Locale,
): Verdict {
  const { figure } = verdict;
  if (figure.unit === "rank") return verdict;
  const words = wordsOf(facets, figure);
  if (/\d/u.test(words) || limited[locale].test(words)) return verdict;
  if (excepting[locale].test(facets.lead)) return verdict;
  const side = highest[locale].test(words) ? 1 : lowest[locale].test(words) ? -1 : 0;
  // 慢于时间进度最多: the most of what lies below is the lowest.
  const order = behindMost.test(facets.lead) ? -side : side;
  if (order === 0) return verdict;
  const further = siblingsOf(figure, book).filter(
    (other) => !isOfSamePart(other, figure) && compare(other.value, figure.value) * order > 0,
  );
  const [extreme] = further.sort((a, b) => compare(b.value, a.value) * order);
  return extreme ? { kind: "wrong", fault: "value", nearest: [extreme] } : verdict;
}
