import type { Locale } from "../../domain/bilingual.ts";
import { compare, shift, sign } from "../../domain/exact.ts";
import { shifted } from "../../consistency/interval.ts";
import type { KnownFigure } from "../figures/known-figure.ts";
import type { Numeral } from "../numerals/numeral.ts";
import type { Base } from "./base.ts";
import type { Facets } from "./context.ts";
import { activities, type Subject } from "./lexicon.ts";
import {
  calculated,
  isOfMention,
  isOfSamePart,
  isWhole,
  sameAs,
  sumOfStated,
  totalWords,
} from "./parts.ts";
import { isOfOwner } from "./narrow.ts";
import { subjectsOf } from "./subjects.ts";

const money = /投资|资金|金额|产值|税|investment|money|funds|output|tax/iu;
const things = /项目|个数|总数|批次|projects?|starts|count|number/iu;
const ofSameYear =
  /^(?:今年)?(?:上半年|前三季度|前[二两三]个?季度|今年(?:以来)?|本年)|first half|this year/iu;
const everyProject = /项目(?:总[数量])?$|全部项目|all projects|^(?:the )?projects$/iu;
/** The register itself: 占清单的两成. */
const ofList =
  /^(?:全市|全部)?(?:重点)?(?:项目)?清单内?(?:项目)?(?:总[数量])?$|^(?:the )?(?:list|register)$/iu;
const ofItsOwn = /^[其该所]|^(?:its|their)\b/iu;
const ofCity = /全市|我市|全部|\bcity\b/iu;
const amounts = ["count", "yuan", "persons", "events"];

const isPlain = ({ aspect, unit, isOfProvince }: KnownFigure): boolean =>
  aspect === "" && amounts.includes(unit) && !isOfProvince;

/** What words alone name: 项目总投资, planned projects. */
function subjectsIn(words: string, numeral: Numeral, locale: Locale): Subject[] {
  const around = { lead: words, clause: words, tail: "" };
  return subjectsOf(around, { ...numeral, text: "", unit: "none" }, locale);
}

/** The unit that the words of a base have, where they say it. */
export const hasUnitOf =
  (words: string) =>
  ({ unit }: KnownFigure): boolean =>
    money.test(words) ? unit === "yuan" : !things.test(words) || unit !== "yuan";

const names =
  (subjects: readonly Subject[]) =>
  ({ label }: KnownFigure): boolean =>
    subjects.every((subject) => subject.label.test(label.zh));

/** Whether one figure says what happened to projects and another something else: 开工 and 签约. */
const isOfOther = (a: KnownFigure, b: KnownFigure): boolean => {
  const done = (figure: KnownFigure) =>
    activities.filter(({ label }) => label.test(figure.label.zh));
  const [own, others] = [done(a), done(b)];
  return own.length > 0 && others.length > 0 && !own.some((one) => others.includes(one));
};

/** A number that is said to be a part or a multiple of a base, and the figures that may be meant. */
export interface Asked {
  readonly base: Base;
  readonly pool: readonly KnownFigure[];
  readonly numeral: Numeral;
  readonly facets: Facets;
  readonly locale: Locale;
}

/** The figures that a base can be, for a part that is known or for any. */
function wholesOf(
  part: KnownFigure | null,
  { base, pool, numeral, facets, locale }: Asked,
): KnownFigure[] {
  const { words, about, parts } = base;
  const plain = pool.filter(isPlain);
  if (part && ofSameYear.test(words) && subjectsIn(words, numeral, locale).length === 0) {
    const ytd = part.indicator.replace(/_quarter$/u, "_ytd");
    return plain.filter((one) => one.indicator === ytd && isOfSamePart(one, part));
  }
  const isPlaced = (figure: KnownFigure): boolean => {
    if (parts.length > 0) return parts.some((one) => isOfMention(one)(figure));
    if (ofItsOwn.test(words)) return part ? isOfSamePart(figure, part) : isOfOwner(facets)(figure);
    const isOwn = part === null ? isOfOwner(facets)(figure) : isOfSamePart(figure, part);
    return isWhole(figure) || (!ofCity.test(words) && isOwn);
  };
  const placed = plain.filter((figure) => isPlaced(figure) && figure !== part);
  const like = part
    ? placed.filter(({ unit }) => unit === part.unit)
    : placed.filter(hasUnitOf(money.test(about) ? about : words));
  const isOfList = ofList.test(words);
  const subjects = isOfList ? [] : subjectsIn(words, numeral, locale);
  if (subjects.length === 0) {
    const all = (isOfList || everyProject.test(words)) && parts.length === 0;
    const projects = like.filter(({ indicator }) => /^projects(?:_split)?$/u.test(indicator));
    if (all && projects.length > 0) return projects;
    return part ? like.filter(sameAs(part)) : [];
  }
  const named = like.filter(names(subjects));
  const same = part ? named.filter(sameAs(part)) : [];
  if (same.length > 0) return same;
  // of the 150 worth at least 100 million yuan: the class says enough.
  if (part && named.length === 0 && parts.length > 0) return like.filter(sameAs(part));
  const isDone = subjects.some((subject) => activities.includes(subject));
  return named.filter((figure) => isDone || !part || !isOfOther(part, figure));
}

/** What the share is of, where a number before it or words beside the base say so. */
function statedPart({ base, facets, locale }: Asked): KnownFigure | null {
  const total = totalWords[locale].test(base.about) ? sumOfStated(facets) : null;
  const before = total ?? facets.before;
  if (!before || !isPlain(before)) return null;
  // 开工26个，投资72.8亿元，占全部开工投资的8%: things are no share of money.
  const isLike = hasUnitOf(base.about)(before) && hasUnitOf(base.words)(before);
  return isLike ? before : null;
}

/** Shares that have a name of their own. */
const namedRates = [
  ["completion_rate", "completed_ytd", "annual_plan"],
  ["completion_rate_adjusted", "completed_ytd", "adjusted_plan"],
  ["start_rate", "started_ytd", "planned_starts"],
  ["due_start_rate", "on_plan_starts", "due_starts"],
] as const;

/** A share as the tables have it, so that its own token is offered. */
function tabled(
  pool: readonly KnownFigure[],
  part: KnownFigure,
  whole: KnownFigure,
): KnownFigure[] {
  const ofPart = pool.filter((figure) => isOfSamePart(figure, part));
  if (part.indicator === whole.indicator)
    return ofPart.filter(
      ({ aspect, indicator }) =>
        isWhole(whole) && aspect === "share" && indicator === part.indicator,
    );
  const rate = namedRates.find(
    ([, done, all]) => done === part.indicator && all === whole.indicator,
  );
  return isOfSamePart(part, whole)
    ? ofPart.filter(({ aspect, indicator }) => aspect === "" && indicator === rate?.[0])
    : [];
}

function shareOf(asked: Asked, part: KnownFigure, whole: KnownFigure): KnownFigure[] {
  const share = calculated(part, whole, "/");
  return share?.unit === "percent" ? [...tabled(asked.pool, part, whole), share] : [];
}

/** The figures of the part in question: what the words about it name, else what `whole` says of all. */
function partsOf(
  whole: KnownFigure,
  { base, pool, numeral, facets, locale }: Asked,
): KnownFigure[] {
  const { before, lead, clause } = facets;
  // 完成投资10.5亿元，占年度计划的43.6%: where its number was wrong, the clause before it still names it.
  const earlier = before === null ? lead.slice(0, lead.length - clause.length) : "";
  const about = subjectsIn(base.about, numeral, locale);
  const subjects = about.length > 0 ? about : subjectsIn(earlier.slice(-40), numeral, locale);
  const owned = pool
    .filter(isPlain)
    .filter(isOfOwner(facets))
    .filter((figure) => figure.unit === whole.unit && names(subjects)(figure));
  const same = owned.filter((figure) => sameAs(whole)(figure) && !isOfSamePart(figure, whole));
  return same.length > 0 || subjects.length === 0 ? same : owned;
}

/**
 * 占项目总数的, 占其总投资的, of the city's completed investment: the shares that words with a base can mean;
 * none where the data have no such figures.
 */
export function sharesOfBase(asked: Asked): KnownFigure[] {
  const { before, stated } = asked.facets;
  const former = stated.at(-2);
  // 完成投资10.6亿元，占年度计划23.0亿元的46.0%: the base is stated with its number.
  if (/\d/u.test(asked.base.words) && before && former && isPlain(former))
    return shareOf(asked, former, before);
  const part = statedPart(asked);
  if (part) return wholesOf(part, asked).flatMap((whole) => shareOf(asked, part, whole));
  return wholesOf(null, asked).flatMap((whole) =>
    partsOf(whole, asked).flatMap((one) => shareOf(asked, one, whole)),
  );
}

/** 全市61个项目中，在建49个，占80.3%: of what the sentence has stated, the last as a share of the others. */
export function sharesOfStated({ stated, before }: Facets): readonly KnownFigure[] {
  if (!before || before.aspect !== "") return [];
  return stated
    .filter((whole) => whole.aspect === "" && compare(whole.value, before.value) > 0)
    .flatMap((whole) => calculated(before, whole, "/") ?? []);
}

/** Starts due numbered 41, of which 80.5% were made: shares of the number before, whatever they are of. */
export function sharesOfBefore(
  pool: readonly KnownFigure[],
  facets: Facets,
  numeral: Numeral,
  locale: Locale,
): KnownFigure[] {
  const { before, clause, tail, categories } = facets;
  if (!before || !isPlain(before) || !/\bof (?:which|these|them)\s*$/iu.test(clause)) return [];
  // Of which 56.8% were in industry: the same figure of the class.
  if (categories && before.dimension === null)
    return pool
      .filter((part) => sameAs(before)(part) && isOfOwner(facets)(part))
      .flatMap((part) =>
        [...tabled(pool, part, before), calculated(part, before, "/") ?? []].flat(),
      );
  const subjects = subjectsIn(tail, numeral, locale);
  return pool
    .filter((part) => isPlain(part) && part.unit === before.unit && names(subjects)(part))
    .filter((part) => isOfSamePart(part, before) && compare(part.value, before.value) < 0)
    .flatMap((part) => calculated(part, before, "/") ?? []);
}

/** 450.2亿元，约为总投资的4.2倍: how many times a base the number before it is. */
export function multiplesOfBase(asked: Asked): KnownFigure[] {
  const { before } = asked.facets;
  if (!before || !isPlain(before)) return [];
  return wholesOf(before, asked)
    .filter((whole) => sign(whole.value) > 0)
    .flatMap((whole) => {
      const share = calculated(before, whole, "/");
      if (share?.unit !== "percent") return [];
      const [value, range] = [shift(share.value, -2), shifted(share.range, -2)];
      return [{ ...share, value, range, unit: "times" as const, token: "" }];
    });
}
