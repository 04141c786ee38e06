import type { Locale } from "../../domain/bilingual.ts";
import { calculate } from "../figures/calculate.ts";
import type { KnownFigure } from "../figures/known-figure.ts";
import type { Numeral } from "../numerals/numeral.ts";
import type { Operator } from "../tokens.ts";
import { compare } from "../../domain/exact.ts";
import type { Facets } from "./context.ts";
import type { Mention } from "./mentions.ts";
import { isTarget, narrow } from "./pool.ts";

/** A calculation with the token that an editor would write for it. */
function calculated(a: KnownFigure, b: KnownFigure, operator: Operator): KnownFigure | null {
  const result = calculate(a, b, operator);
  const token = a.token === "" || b.token === "" ? "" : `${a.token} ${operator} ${b.token}`;
  return result && { ...result, token };
}

/** The figures of one named part. */
function figuresOf(
  { regions, categories }: Mention,
  pool: readonly KnownFigure[],
  numeral: Numeral,
  facets: Facets,
): readonly KnownFigure[] {
  const [region] = regions;
  const of = region === undefined ? { categories } : { owner: { region }, categories: null };
  return narrow(pool, numeral, { ...facets, ...of }).figures;
}

const sameAs =
  ({ indicator, aspect }: KnownFigure) =>
  (other: KnownFigure): boolean =>
    other.indicator === indicator && other.aspect === aspect;

/** 茅箭区和张湾区共开工99个: each figure of the first part, with the same ones of the others added. */
function sums(
  pool: readonly KnownFigure[],
  numeral: Numeral,
  facets: Facets,
): readonly KnownFigure[] {
  const [first = [], ...others] = facets.together.map((part) =>
    figuresOf(part, pool, numeral, facets),
  );
  return first.flatMap((figure) => {
    let total: KnownFigure | null = figure;
    for (const figures of others) {
      const next = figures.find(sameAs(figure));
      total = total && next ? calculated(total, next, "+") : null;
    }
    return total ?? [];
  });
}

/** 茅箭区比张湾区多5个: the figures of the one less those of the other; the words say which is larger. */
function differences(
  pool: readonly KnownFigure[],
  [one, other]: readonly [Mention, Mention],
  numeral: Numeral,
  facets: Facets,
): readonly KnownFigure[] {
  const plain = { ...facets, said: "plain" } as const;
  const others = figuresOf(other, pool, numeral, plain);
  return figuresOf(one, pool, numeral, plain).flatMap((figure) => {
    const base = others.find(sameAs(figure));
    const change = base && calculated(figure, base, "-");
    return change ? { ...change, aspect: "difference" } : [];
  });
}

/** 高于目标7.6个百分点: rates less their targets. */
function leadsOnTargets(pool: readonly KnownFigure[]): readonly KnownFigure[] {
  const targets = pool.filter(({ indicator, aspect }) => isTarget(indicator) && aspect === "");
  return targets.flatMap((target) => {
    const figure = pool.find(
      ({ indicator, aspect, dimension, region }) =>
        `${indicator}_target` === target.indicator &&
        aspect === "" &&
        dimension === target.dimension &&
        region === target.region,
    );
    return (figure && calculated(figure, target, "-")) ?? [];
  });
}

/** 全市61个项目中，在建49个，占80.3%: of what the sentence has stated, the last as a share of the others. */
function sharesOfStated({ stated, before }: Facets): readonly KnownFigure[] {
  if (!before || before.aspect !== "") return [];
  return stated
    .filter((whole) => whole.aspect === "" && compare(whole.value, before.value) > 0)
    .flatMap((whole) => calculated(before, whole, "/") ?? []);
}

const ofProvince: Record<Locale, RegExp> = {
  zh: /占全省/u,
  en: /of the province's|of the provincial total/iu,
};

/** 占全省的12.0%: what the city's figures are of the province's that count the same. */
function provinceShares(
  pool: readonly KnownFigure[],
  numeral: Numeral,
  facets: Facets,
): readonly KnownFigure[] {
  const plain = pool.filter(
    ({ aspect, unit }) => aspect === "" && ["count", "yuan"].includes(unit),
  );
  const whole = plain.filter(({ isOfProvince }) => isOfProvince);
  const shares = plain
    .filter((figure) => !figure.isOfProvince)
    .flatMap((part) =>
      whole
        .filter(({ unit }) => unit === part.unit)
        .flatMap((province) => calculated(part, province, "/") ?? []),
    );
  return narrow(shares, numeral, { ...facets, said: "plain" }).figures;
}

const targetWords: Record<Locale, RegExp> = { zh: /目标/u, en: /\btarget\b/iu };

/** The figures that a number's words work out from others; null where they do not. */
export function workedOut(
  pool: readonly KnownFigure[],
  numeral: Numeral,
  facets: Facets,
  locale: Locale,
): readonly KnownFigure[] | null {
  if (facets.together.length > 0) return sums(pool, numeral, facets);
  if (facets.versus) return differences(pool, facets.versus, numeral, facets);
  if (numeral.unit === "points" && targetWords[locale].test(`${facets.clause}${facets.tail}`))
    return leadsOnTargets(pool);
  const words = locale === "zh" ? facets.clause : facets.tail;
  if (facets.said !== "share") return null;
  if (ofProvince[locale].test(words)) return provinceShares(pool, numeral, facets);
  const shares = facets.isPaired ? [] : sharesOfStated(facets);
  return shares.length > 0 ? [...narrow(pool, numeral, facets).figures, ...shares] : null;
}
