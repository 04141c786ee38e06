import type { Locale } from "../../domain/bilingual.ts";
import { compare, exact } from "../../domain/exact.ts";
import type { KnownFigure } from "../figures/known-figure.ts";
import { point } from "../../consistency/interval.ts";
import { spokenFigures, type Reading } from "./operands.ts";
import type { Mention } from "./mentions.ts";
import { figuresOf, isOfMention, isWhole, sameAs } from "./parts.ts";
import { siblingsOf } from "./superlatives.ts";

/** 居四类第二, second among the counties: places that follow from the figures of all parts of one kind. */

const fromBelow: Record<Locale, RegExp> = {
  zh: /倒数|末|垫底|最[低少小慢]|靠后/u,
  en: /\b(?:last|bottom|lowest|fewest|smallest|slowest)\b/iu,
};

/** Of which figures of a part a place can be: of that before it, else of those that the words name. */
function rankedFigures(reading: Reading, part: Mention): KnownFigure[] {
  const { numeral, facets } = reading;
  const own = spokenFigures(reading).filter(
    (figure) =>
      figure.aspect === "" &&
      !isWhole(figure) &&
      isOfMention(part)(figure) &&
      isOfNow(reading, figure),
  );
  const { before } = facets;
  if (before && !isWhole(before)) return own.filter(sameAs(before));
  const plain = { ...facets, said: "plain", before: null } as const;
  return (["count", "yuan", "percent"] as const)
    .flatMap((unit) => figuresOf(part, own, { ...numeral, unit }, plain))
    .filter(({ label }) => facets.subjects.every((subject) => subject.label.test(label.zh)));
}

const isOfNow = ({ book }: Reading, { quarter }: KnownFigure): boolean => quarter === book.quarter;

/** 排在第二位的基础设施类 */
const partAfter = ({ sentence, numeral, facets }: Reading): Mention | undefined =>
  sentence.mentions.find(
    ({ start }) => facets.tail.startsWith("的") && start === numeral.end - sentence.start + 1,
  );

/** The places of the part that was named last before a number, in the figures that its words can mean. */
export function standingsOf(reading: Reading): KnownFigure[] {
  const { numeral, facets, book, locale } = reading;
  // 46.0%，排在社会民生类之后，居第二位: that of the figure before, as well as that of the part named last.
  const { before } = facets;
  const own = before && !isWhole(before) ? before : null;
  const part = partAfter(reading) ?? facets.named.at(-1);
  if (numeral.unit !== "rank" || !part) return [];
  const order = fromBelow[locale].test(facets.clause) ? -1 : 1;
  return [...rankedFigures(reading, part), ...(own ? [own] : [])].flatMap((figure) => {
    const siblings = siblingsOf(figure, book);
    const ahead = siblings.filter(({ value }) => compare(value, figure.value) * order > 0);
    const value = exact(ahead.length + 1);
    const place = { unit: "rank" as const, value, range: point(value), decimals: 0 };
    return siblings.length > 1
      ? [{ ...figure, ...place, aspect: "standing", printed: null, qualifier: null, token: "" }]
      : [];
  });
}
