import type { Locale } from "../../domain/bilingual.ts";
import type { FigureBook } from "../figures/book.ts";
import type { KnownFigure } from "../figures/known-figure.ts";
import type { Numeral } from "../numerals/numeral.ts";
import { point } from "../../consistency/interval.ts";
import { add, exact, subtract } from "../../domain/exact.ts";
import type { Facets } from "./context.ts";
import {
  apartOfStated,
  calculated,
  differences,
  figuresOf,
  isOfSamePart,
  isWhole,
  sameOfEach,
  sumOfStated,
  sums,
  totalWords,
} from "./parts.ts";
import { leadsOf } from "./leads.ts";
import { isOfOwner, narrow } from "./narrow.ts";
import { spreadOf } from "./spread.ts";
import {
  hasUnitOf,
  multiplesOfBase,
  sharesOfBase,
  sharesOfBefore,
  sharesOfStated,
} from "./shares.ts";

const ofProvince: Record<Locale, RegExp> = {
  zh: /占全省/u,
  en: /of the province's|of the provincial total/iu,
};

/** 占全省的12.0%: what the city's and the counties' figures are of the province's that count the same. */
function provinceShares(
  pool: readonly KnownFigure[],
  numeral: Numeral,
  facets: Facets,
): readonly KnownFigure[] {
  const { before } = facets;
  const plain = pool.filter(({ aspect }) => aspect === "");
  const wholes = plain.filter(({ isOfProvince }) => isOfProvince);
  // 全省2034个，我市个数占全省的12%: what was stated is the province's own.
  const parts = before && !before.isOfProvince ? [before] : plain.filter(hasUnitOf(facets.clause));
  const shares = parts.flatMap((part) =>
    wholes
      .filter(({ unit }) => unit === part.unit)
      .flatMap((whole) => {
        const share = part.isOfProvince ? null : calculated(part, whole, "/");
        const { region, dimension, category } = part;
        return share ? [{ ...share, region, dimension, category }] : [];
      }),
  );
  return narrow(shares, numeral, { ...facets, said: "plain" }).figures;
}

const perEvent: Record<Locale, RegExp> = {
  zh: /(?:平均)?每(?:批次?|场次?|次)(?:活动)?(?:平均)?/u,
  en: /\b(?:per|each|every) (?:batch|ceremony|event)/iu,
};

/** 平均每批次开工9个: numbers and amounts by the number of events, of the part itself where it is known. */
function perEvents(
  pool: readonly KnownFigure[],
  numeral: Numeral,
  facets: Facets,
): readonly KnownFigure[] {
  const plain = { ...facets, said: "plain", before: null } as const;
  const own = pool.filter(({ aspect }) => aspect === "");
  const events = own.filter(({ unit }) => unit === "events");
  return narrow(own, numeral, plain).figures.flatMap((figure) => {
    const counts = events.filter((count) => isOfSamePart(count, figure));
    return (counts.length > 0 ? counts : events.filter(isWhole)).flatMap((count) => {
      const average = calculated(figure, count, "/");
      return average ? [{ ...average, aspect: "average" }] : [];
    });
  });
}

const isPerEvent = (figure: KnownFigure | null): boolean =>
  figure?.aspect === "average" && figure.token.includes(" / ");

const restWords: Record<Locale, RegExp> = {
  zh: /(?:还|尚|仍|下半年|余下)[^，。；]{0,3}[有差需余要待](?:完成|投资|投入)?(?:约|近)?$|剩余?$|缺口[为达]?$/u,
  en: /\b(?:remain\w*|still (?:to|lack\w*|ha(?:s|ve) to)|yet to be|short|outstanding|to go|missing|lacking)\b/iu,
};
/** What is still to be done is a plan less what has been done of it. */
const donesOfPlans = [
  ["annual_plan", "completed_ytd"],
  ["adjusted_plan", "completed_ytd"],
  ["planned_starts", "started_ytd"],
  ["due_starts", "on_plan_starts"],
] as const;

/** 尚有52亿元未完成: plans less what was done; null where the words speak of no rest. */
function remainders(
  pool: readonly KnownFigure[],
  numeral: Numeral,
  facets: Facets,
  locale: Locale,
): readonly KnownFigure[] | null {
  const words = locale === "zh" ? facets.clause : `${facets.lead} ¦ ${facets.tail}`;
  if (!restWords[locale].test(words)) return null;
  const own = pool.filter((figure) => figure.aspect === "" && isOfOwner(facets)(figure));
  const found = donesOfPlans.flatMap(([plan, done]) =>
    own
      .filter(({ indicator }) => indicator === plan)
      .flatMap((whole) =>
        own
          .filter((figure) => figure.indicator === done && isOfSamePart(figure, whole))
          .flatMap((figure) => calculated(whole, figure, "-") ?? []),
      ),
  );
  return orNarrow(found, pool, numeral, facets);
}

/** 还有近六成投资任务待完成: what a rate lacks to all of its plan. */
function undoneOf(
  pool: readonly KnownFigure[],
  { unit }: Numeral,
  facets: Facets,
): readonly KnownFigure[] {
  // 剩下的21.6%要在四季度完成
  const isLeft = /(?:剩下|余下|剩余|其余)的?$/u.test(facets.clause);
  const isUndone = unit === "percent" && (isLeft || /(?:待|未)完成/u.test(facets.tail));
  // 完成率78.4%，距离完成年度计划还差21.6个百分点
  const isMissing =
    unit === "points" && /(?:完成|计划)[^，。；]*[还尚仍][差有]$/u.test(facets.clause);
  if (!isUndone && !isMissing) return [];
  return pool
    .filter((figure) => figure.indicator === "completion_rate" && figure.aspect === "")
    .filter(isOfOwner(facets))
    .map((figure) => {
      const value = subtract(exact(100), figure.value);
      return { ...figure, value, range: point(value), unit, aspect: "rest", token: "" };
    });
}

const lastYear: Record<Locale, RegExp> = {
  zh: /上年|去年/u,
  en: /year (?:earlier|before)|last year/iu,
};
const grewBy: Record<Locale, RegExp> = {
  zh: /(?:增长|增加|提高|扩大|上升|多)了?$/u,
  en: /\b(?:grew|rose|increased|up) by\s*$/iu,
};

/** 是上年同期的1.5倍, 增长0.5倍, 约为总投资的4.2倍. */
function multiples(
  pool: readonly KnownFigure[],
  numeral: Numeral,
  facets: Facets,
  locale: Locale,
): readonly KnownFigure[] | null {
  const { base, clause } = facets;
  if (base && !lastYear[locale].test(base.words))
    return multiplesOfBase({ base, pool, numeral, facets, locale });
  if (!grewBy[locale].test(clause)) return null;
  return narrow(pool, numeral, facets)
    .figures.filter(({ aspect }) => aspect === "multiple")
    .map((figure) => ({ ...figure, value: add(figure.value, exact(-1)), token: "" }));
}

/** What was worked out, and with it what the words may name; null where nothing was. */
const orNarrow = (
  found: readonly KnownFigure[],
  pool: readonly KnownFigure[],
  numeral: Numeral,
  facets: Facets,
): readonly KnownFigure[] | null =>
  found.length > 0 ? [...found, ...narrow(pool, numeral, facets).figures] : null;

/** The figures that a number's words work out from others; null where they do not. */
export function workedOut(
  book: FigureBook,
  pool: readonly KnownFigure[],
  numeral: Numeral,
  facets: Facets,
  locale: Locale,
): readonly KnownFigure[] | null {
  const { together, versus, clause, tail, said, base } = facets;
  const near = `${clause}${tail}`;
  const spread = spreadOf(book, numeral, facets, locale);
  if (spread) return spread;
  if (facets.each.length > 0) {
    const same = sameOfEach(facets.each, pool, numeral, facets);
    const last = facets.each.at(-1);
    // Where they are not all alike, the one named last says what it should have been.
    return same.length > 0 || !last ? same : figuresOf(last, pool, numeral, facets);
  }
  if (together.length > 0) return sums(together, pool, numeral, facets);
  if (versus) return differences(versus, pool, numeral, facets);
  if (numeral.unit === "times") return multiples(pool, numeral, facets, locale);
  const both = apartOfStated(facets);
  if (both.length > 0) return both;
  const leads = leadsOf(pool, numeral, facets, locale);
  if (leads) return leads;
  const undone = undoneOf(pool, numeral, facets);
  if (undone.length > 0) return undone;
  const rest = remainders(pool, numeral, facets, locale);
  if (rest) return rest;
  const isEach = facets.before?.unit === "events" && /average of\s*$/iu.test(clause);
  if (isEach || perEvent[locale].test(near)) return perEvents(pool, numeral, facets);
  // 平均每批次开工14.7个，总投资67.1亿元: what follows on an average may be one.
  if (said === "plain" && isPerEvent(facets.before))
    return [...perEvents(pool, numeral, facets), ...narrow(pool, numeral, facets).figures];
  const total = said === "plain" && totalWords[locale].test(near) ? sumOfStated(facets) : null;
  if (total) return [total, ...narrow(pool, numeral, facets).figures];
  // 开工41个，是西山县的215.8%: one part in percent of another.
  if (
    said === "plain" &&
    numeral.unit === "percent" &&
    base &&
    base.parts.length > 0 &&
    facets.before
  )
    return orNarrow(sharesOfBase({ base, pool, numeral, facets, locale }), pool, numeral, facets);
  if (said !== "share") return null;
  if (ofProvince[locale].test(locale === "zh" ? clause : tail))
    return provinceShares(pool, numeral, facets);
  if (facets.isPaired) return null;
  const based = base ? sharesOfBase({ base, pool, numeral, facets, locale }) : [];
  if (based.length > 0) return based;
  const within = sharesOfBefore(pool, facets, numeral, locale);
  if (within.length > 0) return within;
  const shares = sharesOfStated(facets);
  return shares.length > 0 ? [...narrow(pool, numeral, facets).figures, ...shares] : null;
}
