import type { KnownFigure } from "../figures/known-figure.ts";
import { indicatorOf } from "../figures/label.ts";
import type { Numeral } from "../numerals/numeral.ts";
import type { Facets } from "./context.ts";
import { activities, aspectWords, moneys, type Subject } from "./lexicon.ts";
import { categoryKey } from "./mentions.ts";
import { test } from "./said.ts";

/** Whether a number with this unit may state a figure in that one. */
export function isCompatible(numeral: Numeral["unit"], figure: KnownFigure["unit"]): boolean {
  if (numeral === "none") return ["count", "persons", "events"].includes(figure);
  const things = ["count", "persons"];
  return numeral === figure || (things.includes(numeral) && things.includes(figure));
}

type Test = (figure: KnownFigure) => boolean;

const names = (subject: Subject): Test => {
  return ({ label }) => subject.label.test(label.zh);
};

const isGrowth: Test = ({ aspect, label, indicator }) =>
  ["yoy", "qoq"].includes(aspect) ||
  (aspect === "" &&
    (/增速|增长/u.test(label.zh) || indicatorOf(indicator)?.relation?.kind === "growth"));
const isShare: Test = ({ aspect, label }) =>
  aspect === "share" || (aspect === "" && /比重|占比/u.test(label.zh));
const isChange: Test = ({ aspect, indicator }) =>
  /_change$/u.test(aspect) ||
  (aspect === "" && indicatorOf(indicator)?.relation?.kind === "change");
/** What came onto the register or left it is a change of it too: splitting gave 3 projects more. */
const isFlow: Test = ({ aspect, indicator }) => indicator === "bridge" && aspect !== "opening";
/** Whether a figure says how far something is ahead of the calendar. */
export const isLead: Test = ({ aspect, indicator }) =>
  aspect === "lead" || (aspect === "" && /(?:^|_)lead$/u.test(indicator));

const isOfNoActivity: Test = (figure) => !activities.some((subject) => names(subject)(figure));

const isElapsed: Test = ({ aspect, indicator }) =>
  aspect === "time_progress" || indicator === "time_progress";
/** 完成率50%, 时间过半: where nothing speaks of the calendar, a rate is not how much of the year has passed. */
const namesPace = ({ lead, tail }: Facets): boolean =>
  /\bof the year\b(?!['’]s)|\b(?:passed|gone by)\b/iu.test(`${lead} ¦ ${tail}`) ||
  [aspectWords.pace.zh, aspectWords.pace.en].some((words) => test(words, `${lead}${tail}`));

/** Growth like for like is what is meant where the text says so, and nowhere else. */
const isGrowthAs =
  ({ isLike }: Facets): Test =>
  (figure) =>
    isLike ? figure.aspect === "yoy_like" : isGrowth(figure);

const yearWords = /同比|上年|去年|year (?:earlier|before|ago)|last year|on the year|year-on-year/iu;

/** 同比增长, 比一季度多: on what a change is based, where its words say it. */
function isOnBase({ clause, tail }: Facets): Test {
  const words = `${clause} ¦ ${tail}`;
  const isYearly = yearWords.test(words);
  const isQuarterly = [aspectWords.qoq.zh, aspectWords.qoq.en].some((one) => test(one, words));
  if (isYearly === isQuarterly) return () => true;
  return ({ aspect }) => !aspect.startsWith(isYearly ? "qoq" : "yoy");
}

function saysWhat(facets: Facets, numeral: Numeral): Test {
  const { said } = facets;
  switch (said) {
    case "growth":
      return (figure) => isGrowthAs(facets)(figure) && isOnBase(facets)(figure);
    case "qoq":
      return ({ aspect }) => aspect === "qoq";
    case "share":
      return isShare;
    case "pace":
      return isLead;
    case "change":
      return numeral.unit === "points"
        ? (figure) => !isLead(figure) && isOnBase(facets)(figure)
        : (figure) => (isChange(figure) || isFlow(figure)) && isOnBase(facets)(figure);
    case "plain":
      return (figure) =>
        figure.aspect !== "yoy_like" &&
        (!isElapsed(figure) || namesPace(facets)) &&
        !(isGrowth(figure) && figure.aspect !== "") &&
        !isShare(figure) &&
        !isChange(figure);
  }
}

/** 占个数, 占总投资: of what a share is taken. */
function shareOf({ said, base, clause, tail }: Facets): Test {
  // More than half by number.
  const words = /^\s?by [a-z]+/iu.exec(tail)?.[0] ?? base?.words ?? clause;
  if (said !== "share") return () => true;
  const unitOf = ({ indicator }: KnownFigure) => indicatorOf(indicator)?.unit;
  if (/个数|项目数|总数|the count|by (?:number|count)|(?<!money.*)projects/u.test(words))
    return (figure) => unitOf(figure) !== "yuan";
  if (/投资|资金|investment|funds|money|amount|value/u.test(words))
    return (figure) => unitOf(figure) !== "count";
  return () => true;
}

/** 二季度开工, in the quarter: a figure since January is not meant where the number's clause names the quarter alone. */
const quarterWords = /[一二三四]季度|[当本]季|\bin the (?:\w+ )?quarter\b/iu;
const longerWords =
  /前[一二两三四\d]+个?季度|累计|今年|全年|年初|上半年|截至|\d月|this year|so far|by the end/iu;
const isOfSpan = ({ clause, lead }: Facets): Test => {
  const words = /^[^，。；]*$/u.test(lead) ? lead : clause;
  return quarterWords.test(words) && !longerWords.test(words)
    ? ({ indicator }) => !indicator.endsWith("_ytd") && !indicator.startsWith("on_plan")
    : () => true;
};

function isOwned({ owner, regions, isProvincial }: Facets): Test {
  if (owner === "province") return (figure) => figure.isOfProvince;
  if (owner === "city") return (figure) => figure.region === null && !figure.isOfProvince;
  if (owner !== null) return (figure) => figure.region === owner.region;
  if (isProvincial) return (figure) => figure.isOfProvince || figure.region === null;
  return ({ region, isOfProvince }) => !isOfProvince && (region === null || regions.has(region));
}

function isOfPart({ categories, carried }: Facets): Test {
  const keyOf = ({ dimension, category }: KnownFigure): string =>
    categoryKey(dimension ?? "", category ?? "");
  if (categories) return (figure) => categories.includes(keyOf(figure));
  return (figure) => figure.dimension === null || carried.has(keyOf(figure));
}

/** Whether a figure is of the owner and the class that the words name. */
export const isOfOwner =
  (facets: Facets): Test =>
  (figure) =>
    isOwned(facets)(figure) && isOfPart(facets)(figure);

/** Whether a figure is what was aimed at, so that the next number of its sentence is what was reached. */
export const isTarget = (indicator: string): boolean => indicator.endsWith("_target");

/** The figures of which the words speak. */
export interface Narrowed {
  readonly figures: readonly KnownFigure[];
  /** Whether the words name a subject of which there are figures: then the number must be one of them. */
  readonly isNamed: boolean;
}

/** Figures that are narrowed down, word by word; a word that would leave nothing is passed over. */
class Sieve {
  figures: readonly KnownFigure[];
  isNamed = false;

  constructor(figures: readonly KnownFigure[]) {
    this.figures = figures;
  }

  /** Drops what cannot be meant, though nothing be left. */
  only(isMeant: Test): void {
    this.figures = this.figures.filter(isMeant);
  }

  keep(isKept: Test, isNaming: boolean): this {
    const kept = this.figures.filter(isKept);
    if (kept.length === 0) return this;
    this.figures = kept;
    this.isNamed ||= isNaming;
    return this;
  }
}

/** Whether a number counts counties. */
export const isOfCounties = ({ text, unit }: Numeral, { tail }: Facets): boolean =>
  (unit === "count" || unit === "none") &&
  (/^(?:县市区|区县|(?: and)? (?:counties|districts))/u.test(tail) ||
    /(?:counties|districts)$/u.test(text));

/** 占清单的三成 is no growth, whatever figures of growth there are. */
function mayBeSaid(figures: readonly KnownFigure[], { said }: Facets): Sieve {
  const sieve = new Sieve(figures);
  if (said === "share")
    sieve.only((figure) => !isGrowth(figure) && !isChange(figure) && figure.aspect !== "yoy_like");
  return sieve;
}

const unowned = (figures: readonly KnownFigure[], numeral: Numeral, facets: Facets): Sieve =>
  mayBeSaid(figures, facets).keep(saysWhat(facets, numeral), true);

/** What stays of the figures with a number's unit when owner and kind of statement are known. */
function owned(pool: readonly KnownFigure[], numeral: Numeral, facets: Facets): Sieve {
  // Counties are counted by figures of their own, whoever the sentence is about.
  const counties = pool.filter(
    ({ counted, unit }) => unit === "count" && counted?.en === "counties",
  );
  if (counties.length > 0 && isOfCounties(numeral, facets)) return new Sieve(counties);
  const compatible = pool.filter(({ unit }) => isCompatible(numeral.unit, unit));
  const sieve = mayBeSaid(compatible, facets);
  // 房县在各县区中排名第二 is no place of the city.
  const isOfRegion = facets.owner !== null && typeof facets.owner === "object";
  if (numeral.unit === "rank" && isOfRegion && !/全省|province/u.test(facets.clause))
    sieve.only(isOwned(facets));
  // 基础设施类居四类第三 neither.
  if (numeral.unit === "rank" && facets.categories && facets.isClassNear)
    sieve.only(isOfPart(facets));
  return sieve
    .keep(isOwned(facets), facets.owner !== null)
    .keep(saysWhat(facets, numeral), facets.said !== "plain");
}

const moneyFirst = (subjects: readonly Subject[]): Subject[] => [
  ...subjects.filter((subject) => moneys.includes(subject)),
  ...subjects.filter((subject) => !moneys.includes(subject)),
];

/** Growth, changes and places are of the number before them; null where something else was named since. */
function isOfBefore({ unit }: Numeral, { before, said, lead }: Facets): Test | null {
  if (!before || isTarget(before.indicator)) return null;
  if (unit !== "rank" && !["growth", "qoq", "change"].includes(said)) return null;
  // 项目增加到61个；总投资不升反降，降幅15.3%
  const since = lead.split(/\d/u).at(-1) ?? "";
  const named = [...activities, ...moneys].filter((subject) =>
    [subject.zh, subject.en].some((words) => since.search(words) >= 0),
  );
  return named.every((subject) => names(subject)(before))
    ? ({ indicator }) => indicator === before.indicator
    : null;
}

/** Keeps what the words allow. */
export function narrow(pool: readonly KnownFigure[], numeral: Numeral, facets: Facets): Narrowed {
  const sieve = owned(pool, numeral, facets);
  const { before, isPaired } = facets;
  if (before && isPaired)
    return sieve
      .keep(isOfPart(facets), true)
      .keep(({ indicator }) => indicator === before.indicator, true);
  sieve.keep(shareOf(facets), false);
  // 民间投资下降3.1%，第一产业投资下降7.6%: a class beside the number says what is meant, where nothing else does.
  if (facets.isClassNear && facets.nearSubjects.length === 0)
    sieve.keep(isOfPart(facets), facets.categories !== null);
  // What the number's own clause names says more than what was named before it.
  const near = facets.subjects.filter((subject) => facets.nearSubjects.includes(subject));
  // 在册项目总投资增长56.4%: of what is no number of things the money says more than what was done.
  const isCounted = ["count", "events", "none"].includes(numeral.unit);
  const ordered = (some: readonly Subject[]) => (isCounted ? some : moneyFirst(some));
  const ofBefore = isOfBefore(numeral, facets);
  // 总投资318.8亿元，增长56.4%: growth that names nothing is that of the number before it.
  if (ofBefore && near.length === 0) sieve.keep(ofBefore, true);
  for (const subject of [...ordered(near), ...ordered(facets.subjects)])
    sieve.keep(names(subject), true);
  // 全市项目总投资 is that of all projects, not of those started.
  if (!facets.hasActivity && facets.subjects.length > 0 && !isCounted)
    sieve.keep(isOfNoActivity, false);
  sieve.keep(isOfPart(facets), facets.categories !== null).keep(isOfSpan(facets), false);
  return ofBefore ? sieve.keep(ofBefore, true) : sieve;
}

const ofEachCounty = /\b(?:all|each|every|no)\b[^,;]*\b(?:count(?:y|ies)|districts?)\b/iu;

/**
 * The same with less trust in the order of words, for English: the class may stand anywhere in the
 * sentence, and for a number with many digits the subject too.
 */
export function loosely(
  pool: readonly KnownFigure[],
  numeral: Numeral,
  facets: Facets,
): readonly KnownFigure[] {
  const named = facets.owner !== null || facets.regions.size > 0;
  const { classes, carried, places } = facets;
  const anywhere = pool.filter(
    ({ unit, isOfProvince, region, dimension, category }) =>
      isCompatible(numeral.unit, unit) &&
      !isOfProvince &&
      (region === null || places.has(region) || ofEachCounty.test(facets.lead)) &&
      (dimension === null ||
        [classes, carried].some((all) => all.has(categoryKey(dimension, category ?? "")))),
  );
  const sieve = named ? owned(pool, numeral, facets) : unowned(anywhere, numeral, facets);
  sieve.keep(shareOf(facets), false);
  // The class that the number's own clause names is the one that is meant.
  if (facets.isClassNear) sieve.keep(isOfPart(facets), true);
  for (const subject of facets.nearSubjects) sieve.keep(names(subject), true);
  const { figures } = sieve;
  for (const subject of facets.subjects) sieve.keep(names(subject), true);
  const isTelling = (numeral.text.match(/\d/gu) ?? []).length >= 3;
  return isTelling ? figures : sieve.figures;
}
