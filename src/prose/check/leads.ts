import type { Locale } from "../../domain/bilingual.ts";
import { point } from "../../consistency/interval.ts";
import { add, compare, divide, exact } from "../../domain/exact.ts";
import { proseFigures } from "../../i18n/prose-figures.ts";
import type { KnownFigure } from "../figures/known-figure.ts";
import type { Numeral } from "../numerals/numeral.ts";
import type { Facets } from "./context.ts";
import { activities, moneys, rates } from "./lexicon.ts";
import { calculated, differenceOf, figuresOf, isOfSamePart, isWhole, sameAs } from "./parts.ts";
import { isTarget, narrow } from "./narrow.ts";

/** 高于目标7.6个百分点: rates less their own targets; those of the figure before the number, else those that are named. */
function leadsOnTargets(
  pool: readonly KnownFigure[],
  numeral: Numeral,
  facets: Facets,
): readonly KnownFigure[] {
  const { before, nearSubjects } = facets;
  const targetOf = (figure: KnownFigure): KnownFigure | undefined =>
    pool.find(
      (target) => target.indicator === `${figure.indicator}_target` && isOfSamePart(target, figure),
    );
  // 目标为9%左右，…高出目标: the rate of the target that was stated.
  const stated = before?.indicator.replace(/_target$/u, "");
  const plain = { ...facets, said: "plain", before: null } as const;
  const meant =
    before && ["percent", "points"].includes(before.unit) && nearSubjects.length === 0
      ? pool.filter((figure) => figure.indicator === stated && isOfSamePart(figure, before))
      : narrow(pool, { ...numeral, unit: "percent" }, plain).figures;
  return meant.flatMap((figure) => {
    const target = targetOf(figure);
    return (target && calculated(figure, target, "-")) ?? [];
  });
}

const targetWords: Record<Locale, RegExp> = { zh: /目标/u, en: /\btarget\b/iu };
/** What a rate is compared with: 低于全市平均水平, 高出全部投资增速, below the growth of all investment. */
const comparedWith: Record<Locale, RegExp> = {
  zh: /(?:[高低快慢多少]于|[高低]出|超[出过]|领先|落后|比|较)于?(?<words>[^，]+?)[高低快慢多少]?$/u,
  en: /^\s(?:above|below|(?:higher|lower|more|fewer|less) than|ahead of|behind) (?<words>.+)$/iu,
};
const averageWords: Record<Locale, RegExp> = {
  zh: /^(?:全市|全部|整体|总体|平均)/u,
  en: /^(?:the )?(?:city|overall|average|whole)/iu,
};
const timeWords: Record<Locale, RegExp> = {
  zh: /上年|去年|同期|季|上半年|月|序时|进度|目标/u,
  en: /year|quarter|half|month|calendar|schedule|target/iu,
};

/** 民间投资比全部投资低19.7个百分点: what is a part of all investment is held against its growth. */
const isOfAllInvestment = ({ indicator, aspect }: KnownFigure): boolean =>
  indicator === "fixed_asset_investment_growth" && aspect === "";

/** 比全市平均多11.7个: what the counties have on average, where together they have what the city has. */
function averageOf(part: KnownFigure, pool: readonly KnownFigure[]): readonly KnownFigure[] {
  if (part.region === null || part.dimension !== null) return [];
  const same = pool.filter((figure) => sameAs(part)(figure) && figure.dimension === null);
  const counties = new Map(
    same.flatMap(({ region, value }) => (region === null ? [] : [[region, value] as const])),
  );
  const total = [...counties.values()].reduce(add, exact(0));
  return same
    .filter((whole) => isWhole(whole) && compare(whole.value, total) === 0)
    .map((whole) => {
      const value = divide(total, exact(counties.size));
      const label = {
        zh: proseFigures.zh.ofCounties(whole.label.zh),
        en: proseFigures.en.ofCounties(whole.label.en),
      };
      return { ...whole, value, range: point(value), label, token: "" };
    });
}

const othersTogether = /^其[他余][^，。；]*(?:合计|总和|之和|加起来)/u;

/** What a rate is compared with, where the words name a rate and no other time. */
function comparedRates(
  words: string,
  part: KnownFigure,
  pool: readonly KnownFigure[],
  locale: Locale,
): readonly KnownFigure[] {
  const wholes = pool.filter((figure) => isWhole(figure) && !isTarget(figure.indicator));
  // 比其他三类的合计少2个: with all but the part itself.
  if (othersTogether.test(words))
    return wholes
      .filter((whole) => sameAs(part)(whole) && whole !== part)
      .flatMap((whole) => calculated(whole, part, "-") ?? []);
  if (averageWords[locale].test(words)) {
    const average = /平均|average/iu.test(words) ? averageOf(part, pool) : [];
    if (average.length > 0) return average;
    const same = wholes.filter((whole) => sameAs(part)(whole) && whole !== part);
    return same.length > 0 ? same : wholes.filter(isOfAllInvestment);
  }
  const group = part.unit === "percent" ? rates : [...activities, ...moneys];
  const named = group.filter((subject) => words.search(subject[locale]) !== -1);
  const isNamed = ({ label }: KnownFigure): boolean =>
    named.every((one) => one.label.test(label.zh));
  if (named.length === 0) return [];
  // 东河县完成率61.5%，高于全市完成率: what the words name is what the part is, though of the whole.
  if (isNamed(part)) return wholes.filter(sameAs(part));
  return wholes.filter((whole) => whole.aspect === "" && isNamed(whole));
}

/** 占总投资的53.5%，比个数占比高4个百分点: the share of the same part in what else the words name. */
function otherShares(
  words: string,
  part: KnownFigure,
  pool: readonly KnownFigure[],
): readonly KnownFigure[] {
  if (part.aspect !== "share" || !/占比|比重|share/iu.test(words)) return [];
  return pool.filter(
    (other) =>
      other.aspect === "share" &&
      other.indicator !== part.indicator &&
      isOfSamePart(other, part) &&
      isOfStem(other, part),
  );
}

/** started_quarter and started_investment_quarter are of the same projects. */
const isOfStem = (a: KnownFigure, b: KnownFigure): boolean =>
  a.indicator.split("_")[0] === b.indicator.split("_")[0];

/** 低于全市平均水平2.2个百分点: a rate less another one; null where the words compare no two rates. */
function leadsOnOthers(
  pool: readonly KnownFigure[],
  numeral: Numeral,
  facets: Facets,
  locale: Locale,
): readonly KnownFigure[] | null {
  const { before, named, clause, tail } = facets;
  const where = locale === "zh" ? clause : tail;
  const words = comparedWith[locale].exec(where)?.groups?.["words"] ?? "";
  if (timeWords[locale].test(words)) return null;
  const last = named.at(-1);
  const plain = { ...facets, said: "plain", before: null } as const;
  const unit = numeral.unit === "points" ? "percent" : numeral.unit;
  const rate = { ...numeral, unit };
  const parts = before?.unit === unit ? [before] : last ? figuresOf(last, pool, rate, plain) : [];
  const found = parts.flatMap((part) =>
    [...comparedRates(words, part, pool, locale), ...otherShares(words, part, pool)]
      .filter((other) => other !== part)
      .flatMap((other) => differenceOf(part, other, facets)),
  );
  return found.length > 0 ? found : null;
}

/** By how many percentage points one rate lies above or below another; null where the words compare no two rates. */
export function leadsOf(
  pool: readonly KnownFigure[],
  numeral: Numeral,
  facets: Facets,
  locale: Locale,
): readonly KnownFigure[] | null {
  if (facets.said !== "change") return null;
  return numeral.unit === "points" && targetWords[locale].test(`${facets.clause}${facets.tail}`)
    ? leadsOnTargets(pool, numeral, facets)
    : leadsOnOthers(pool, numeral, facets, locale);
}
