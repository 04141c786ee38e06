import type { Locale } from "../../domain/bilingual.ts";
import { compare, sign } from "../../domain/exact.ts";
import { calculate } from "../figures/calculate.ts";
import type { FigureBook } from "../figures/book.ts";
import type { KnownFigure } from "../figures/known-figure.ts";
import type { Numeral } from "../numerals/numeral.ts";
import type { Operator } from "../tokens.ts";
import type { Facets } from "./context.ts";
import { categoryKey, type Mention, type Part } from "./mentions.ts";
import { narrow } from "./narrow.ts";
import { slicesOf } from "./pool.ts";

/** A calculation with the token that an editor would write for it; there is none for two different steps. */
export function calculated(a: KnownFigure, b: KnownFigure, operator: Operator): KnownFigure | null {
  const result = calculate(a, b, operator);
  const isSayable =
    a.token !== "" && b.token !== "" && (operator === "+" || !/ [-+/] /u.test(a.token + b.token));
  return result && { ...result, token: isSayable ? `${a.token} ${operator} ${b.token}` : "" };
}

/** The figures of one named part; none where it has none that the words can mean. */
export function figuresOf(
  part: Part,
  pool: readonly KnownFigure[],
  numeral: Numeral,
  facets: Facets,
): readonly KnownFigure[] {
  const [region] = part.regions;
  const of =
    region === undefined
      ? { categories: part.categories }
      : { owner: { region }, categories: null };
  return narrow(pool, numeral, { ...facets, ...of }).figures.filter(isOfMention(part));
}

/** Whether another figure says the same of some part. */
export const sameAs =
  ({ indicator, aspect }: KnownFigure) =>
  (other: KnownFigure): boolean =>
    other.indicator === indicator && other.aspect === aspect;

/** Whether a figure is of the whole city. */
export const isWhole = ({ region, dimension, isOfProvince }: KnownFigure): boolean =>
  region === null && dimension === null && !isOfProvince;

/** Whether two figures are of one part of the register. */
export const isOfSamePart = (a: KnownFigure, b: KnownFigure): boolean =>
  a.region === b.region && a.dimension === b.dimension && a.category === b.category;

/** Whether a figure is of a part that a text names. */
export const isOfMention =
  ({ regions, categories }: Part) =>
  ({ region, dimension, category }: KnownFigure): boolean =>
    region === null
      ? categories.includes(categoryKey(dimension ?? "", category ?? ""))
      : regions.includes(region) && dimension === null;

/** 茅箭区和张湾区共开工99个: each figure of the first part, with the same ones of the others added. */
export function sums(
  together: readonly Mention[],
  pool: readonly KnownFigure[],
  numeral: Numeral,
  facets: Facets,
): readonly KnownFigure[] {
  const [first = [], ...others] = together.map((part) => figuresOf(part, pool, numeral, facets));
  return first.flatMap((figure) => {
    let total: KnownFigure | null = figure;
    for (const figures of others) {
      const next = figures.find(sameAs(figure));
      total = total && next ? calculated(total, next, "+") : null;
    }
    const names = together.map((part) => [...part.regions, ...part.categories].join(" "));
    return total ? [{ ...total, dimension: "sum", category: names.join("+") }] : [];
  });
}

/** The figure of another part that says the same; undefined where it has none. */
export const sameOfPart = (
  book: FigureBook,
  { indicator, aspect, quarter }: KnownFigure,
  part: Part,
): KnownFigure | undefined =>
  [
    ...book.stated(quarter),
    ...slicesOf(part.regions, part.categories).flatMap((slice) => book.computed(slice, quarter)),
  ].find(
    (other) => other.indicator === indicator && other.aspect === aspect && isOfMention(part)(other),
  );

/** 张湾、竹山各开工5个: each figure of the last part that all the others have too. */
export function sameOfEach(
  each: readonly Mention[],
  pool: readonly KnownFigure[],
  numeral: Numeral,
  facets: Facets,
): readonly KnownFigure[] {
  const [last = [], ...others] = [...each]
    .reverse()
    .map((part) => figuresOf(part, pool, numeral, facets));
  return last.filter((figure) =>
    others.every((figures) =>
      figures.some((other) => sameAs(figure)(other) && compare(other.value, figure.value) === 0),
    ),
  );
}

/** Words by which a number counts together what was said before it. */
export const totalWords: Record<Locale, RegExp> = {
  zh: /(?:加起来|相加|之和|合计|共计|总计|一共|共)(?:[^，]{0,8})$/u,
  en: /\b(?:together|combined|in total|in all|altogether)\b/iu,
};

/** 52个和47个，合计99个: what the numbers before it say of several parts, from the last one back, added. */
export function sumOfStated({ stated }: Facets): KnownFigure | null {
  const last = stated.at(-1);
  if (!last || isWhole(last)) return null;
  let total: KnownFigure | null = last;
  const added = [last];
  for (const figure of stated.slice(0, -1).reverse()) {
    if (!sameAs(last)(figure) || isWhole(figure)) continue;
    if (added.some((one) => isOfSamePart(one, figure))) continue;
    total = total && calculated(total, figure, "+");
    added.push(figure);
  }
  return added.length > 1 ? total : null;
}

/** 茅箭区比张湾区多5个, 相差5个: the figures of the one less those of the other. */
export function differences(
  [one, other]: readonly [Part, Part],
  pool: readonly KnownFigure[],
  numeral: Numeral,
  facets: Facets,
): readonly KnownFigure[] {
  const plain = { ...facets, said: "plain" } as const;
  // 相差5.1个百分点 is the difference of two rates.
  const unit = numeral.unit === "points" ? "percent" : numeral.unit;
  const others = figuresOf(other, pool, { ...numeral, unit }, plain);
  return figuresOf(one, pool, { ...numeral, unit }, plain).flatMap((figure) => {
    const base = others.find(sameAs(figure));
    return base ? differenceOf(figure, base, facets) : [];
  });
}

/** 48.7%，…43.6%，两者相差5个百分点: how far the last two figures of one kind are apart. */
export function apartOfStated(facets: Facets): readonly KnownFigure[] {
  const [last, other] = [facets.stated.at(-1), facets.stated.at(-2)];
  return facets.isApart && facets.said === "change" && last && other && sameAs(last)(other)
    ? differenceOf(other, last, facets)
    : [];
}

/** One figure less another; 相差 says how far apart they are, and not which is larger. */
export function differenceOf(
  figure: KnownFigure,
  base: KnownFigure,
  { isApart }: Facets,
): readonly KnownFigure[] {
  const change = calculated(figure, base, "-");
  const isTurned = isApart && change !== null && sign(change.value) < 0;
  const result = isTurned ? calculated(base, figure, "-") : change;
  return result ? [{ ...result, aspect: "difference" }] : [];
}
