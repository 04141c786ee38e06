import type { Locale } from "../../domain/bilingual.ts";
import type { Quarter } from "../../domain/quarter.ts";
import type { KnownFigure } from "../figures/known-figure.ts";
import type { Numeral } from "../numerals/numeral.ts";
import {
  activities,
  aspectWords,
  cityWords,
  downWords,
  moneys,
  provinceWords,
  rates,
  sameRegionWords,
  turningWords,
  upWords,
  type Subject,
} from "./lexicon.ts";
import type { Mention, Vocabulary } from "./mentions.ts";
import { earlierQuarters } from "./quarters.ts";

/** Whose figure a sentence speaks of, where it says so. */
export type Owner = { readonly region: string } | "city" | "province" | null;

/** What is said of a figure: itself, its growth, a share of a whole, a change, its lead over the calendar. */
export type Said = "plain" | "growth" | "share" | "change" | "pace" | "qoq";

/** What the words around a number tell of it. */
export interface Facets {
  /** The sentence before the number, and the rest of its clause. */
  readonly lead: string;
  readonly clause: string;
  readonly tail: string;
  readonly subjects: readonly Subject[];
  readonly owner: Owner;
  /** Regions that the paragraph has named so far. */
  readonly regions: ReadonlySet<string>;
  readonly isProvincial: boolean;
  /** Classes that the sentence names for this number; null where it names none. */
  readonly categories: readonly string[] | null;
  readonly carried: ReadonlySet<string>;
  readonly said: Said;
  /** 1 up, -1 down, 0 not said; null where the words turn each other around. */
  readonly direction: 1 | -1 | 0 | null;
  /** What the number before it in the sentence states: 1477个，同比下降10.1%. */
  readonly before: KnownFigure | null;
  /** Earlier quarters of which the sentence speaks. */
  readonly earlier: readonly Quarter[];
}

/** A sentence of a text, with what was said before it in its paragraph. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly regions: ReadonlySet<string>;
  readonly lastRegion: string | null;
  readonly carried: ReadonlySet<string>;
  readonly isProvincial: boolean;
}

/** A sentence without end is cut, so that the time for a text grows with its length and no faster. */
const enders: Record<Locale, RegExp> = {
  zh: /[^。！？\n]{1,600}[。！？\n]?|[。！？\n]/gu,
  en: /[^\n]{1,600}?(?:[.!?](?=\s|$)|\n|$)|[^\n]{600}|\n/gu,
};

const test = (pattern: string, text: string): boolean => new RegExp(pattern, "iu").test(text);

/** Cuts a text into sentences and carries on what a paragraph has named. */
export function sentencesOf(text: string, locale: Locale, vocabulary: Vocabulary): Sentence[] {
  const sentences: Sentence[] = [];
  let [regions, carried, lastRegion]: [Set<string>, Set<string>, string | null] = [
    new Set(),
    new Set(),
    null,
  ];
  let [isSection, isParagraph] = [false, false];
  for (const match of text.matchAll(enders[locale])) {
    const words = match[0];
    if (text.charAt(match.index - 1) === "\n") {
      [regions, carried, lastRegion, isParagraph] = [new Set(), new Set(), null, false];
      if (/^#+\s/u.test(words)) isSection = test(locale === "zh" ? "全省" : "province", words);
    }
    const mentions = vocabulary.mentions(words);
    isParagraph ||= test(provinceWords[locale], words);
    sentences.push({
      start: match.index,
      end: match.index + words.length,
      text: words,
      mentions,
      regions: new Set(regions),
      lastRegion,
      carried: new Set(carried),
      isProvincial: isSection || isParagraph,
    });
    for (const mention of mentions) {
      for (const code of mention.regions) [lastRegion] = [code, regions.add(code)];
      for (const key of mention.categories) carried.add(key);
    }
  }
  return sentences;
}

/** The last of a group's words in a text; of two that end at one place the longer says more: 计划开工, 开工. */
function lastIn(group: readonly Subject[], text: string, locale: Locale): Subject | null {
  let [found, at, length]: [Subject | null, number, number] = [null, -1, 0];
  for (const subject of group)
    for (const match of text.matchAll(subject[locale])) {
      const end = match.index + match[0].length;
      if (end > at || (end === at && match[0].length > length))
        [found, at, length] = [subject, end, match[0].length];
    }
  return found;
}

const reach: Record<Locale, number> = { zh: 8, en: 36 };

/** The nearest word of a group: in the clause before the number, else right after it, else in the sentence. */
function subjectIn(
  group: readonly Subject[],
  { clause, tail, lead }: Pick<Facets, "clause" | "tail" | "lead">,
  locale: Locale,
): Subject | null {
  const after = tail.slice(0, reach[locale]);
  return (
    lastIn(group, clause, locale) ??
    group.find((subject) => after.search(subject[locale]) >= 0) ??
    lastIn(group, lead, locale)
  );
}

const boundWords: Record<Locale, RegExp> = {
  zh: /(?:不超过|不多于|至多|不到|不足|接近|低于|少于|不少于|不低于|至少|超过|突破|高于|多于|大约|(?<!签)约|近|超|逾)$/u,
  en: /(?:not more than|no more than|at most|less than|fewer than|not less than|at least|more than|exceed\w*|over|above|about|around|nearly|almost|under|below)\s*$/iu,
};
const clauseEnds: Record<Locale, RegExp> = { zh: /[，。；：、（(,;:\n]/u, en: /[,;:(\n]/u };

const lastIndex = (text: string, pattern: string): number => {
  const found = [...text.matchAll(new RegExp(pattern, "giu"))].at(-1);
  return found ? found.index + found[0].length : -1;
};

function directionOf(clause: string, tail: string, locale: Locale): Facets["direction"] {
  const words = locale === "zh" ? clause : `${clause} ¦ ${tail}`;
  if (test(turningWords[locale], words)) return null;
  const wholeWords = (pattern: string): string =>
    locale === "zh" ? pattern : `\\b(?:${pattern})\\b`;
  const up = lastIndex(words, wholeWords(upWords[locale]));
  const down = lastIndex(words, wholeWords(downWords[locale]));
  if (up === down) return 0;
  return up > down ? 1 : -1;
}

function saidOf(numeral: Numeral, clause: string, tail: string, locale: Locale): Said {
  const { unit } = numeral;
  const words = locale === "zh" ? clause : `${clause} ${tail}`;
  const at = (key: keyof typeof aspectWords): number =>
    lastIndex(words, locale === "zh" ? aspectWords[key].zh : `\\b(?:${aspectWords[key].en})`);
  if (unit === "points") return at("pace") >= 0 ? "pace" : "change";
  if (unit === "percent") {
    // "30% of their annual plan" is how far a plan is done, no share.
    if (
      locale === "en" &&
      /^\s*of (?:the |its |their |the year's )?(?:annual )?(?:plan|task)/iu.test(tail)
    )
      return "plain";
    const [share, growth] = [at("share"), at("growth")];
    if (share > growth) return "share";
    if (growth < 0) return "plain";
    return at("qoq") >= 0 ? "qoq" : "growth";
  }
  if (unit === "rank")
    return /[升降移进退]了?$/u.test(clause) || /^ places?/u.test(tail) ? "change" : "plain";
  if (unit === "times") return "plain";
  const isChange =
    locale === "zh"
      ? new RegExp(`(?<![最至])(?:${aspectWords.change.zh})了?$`, "u").test(clause)
      : new RegExp(`^\\s*(?:${aspectWords.change.en})\\b`, "iu").test(tail);
  return isChange ? "change" : "plain";
}

const isNewClause = (lead: string, named: readonly Mention[]): boolean =>
  /[,;:(.]\s/u.test(lead.slice(named.at(-1)?.end ?? 0));

/** The first region that the rest of a number's clause names. */
const following = (sentence: Sentence, from: number): Mention | undefined => {
  const clause = sentence.text.slice(from).split(/[,;:(]\s/u)[0] ?? "";
  return sentence.mentions.find(
    ({ start, regions }) => start >= from && start < from + clause.length && regions.length > 0,
  );
};

function ownerOf(sentence: Sentence, until: number, unit: Numeral["unit"], locale: Locale): Owner {
  const lead = sentence.text.slice(0, until);
  const named = sentence.mentions.filter(
    ({ start, regions }) => start < until && regions.length > 0,
  );
  // English often names the place after the number: 17 signings in Zhushan County.
  const after = locale === "en" ? named.length === 0 || isNewClause(lead, named) : false;
  const last = after ? (following(sentence, until) ?? named.at(-1)) : named.at(-1);
  const city = lastIndex(lead, cityWords[locale]);
  const province = unit === "rank" ? -1 : lastIndex(lead, provinceWords[locale]);
  const same = sentence.lastRegion === null ? -1 : lastIndex(lead, sameRegionWords[locale]);
  const best = Math.max(last?.end ?? -1, city, province, same);
  if (best < 0) return null;
  if (best === province) return "province";
  if (best === city && best !== last?.end) return "city";
  const code = best === last?.end ? last.regions[0] : sentence.lastRegion;
  return code === undefined || code === null ? null : { region: code };
}

/** Where the words of a share's whole begin: 茅箭区计划开工73个，占全市的 speaks of 茅箭区. */
const beforeShare = (lead: string, locale: Locale): number => {
  const at = locale === "zh" ? lead.lastIndexOf("占") : -1;
  return at < 0 ? lead.length : at;
};

/** The class named for a number: right after it, or last before it in the sentence. */
function categoriesOf(sentence: Sentence, start: number, end: number): readonly string[] | null {
  const inside = sentence.mentions.find(
    (mention) => mention.categories.length > 0 && mention.start > start && mention.end <= end,
  );
  if (inside) return inside.categories;
  const named = sentence.mentions.filter(({ categories }) => categories.length > 0);
  const after = named.find(
    (mention) => mention.start >= end && /^[的 ]?$/u.test(sentence.text.slice(end, mention.start)),
  );
  const before = named.filter((mention) => mention.end <= start).at(-1);
  return (after ?? before)?.categories ?? null;
}

export interface Surroundings {
  readonly quarter: Quarter;
  readonly before: KnownFigure | null;
  readonly locale: Locale;
}

/** What the words around a number of a sentence tell of it. */
export function facetsOf(
  numeral: Numeral,
  sentence: Sentence,
  { quarter, before, locale }: Surroundings,
): Facets {
  const [start, end] = [numeral.start - sentence.start, numeral.end - sentence.start];
  const full = sentence.text.slice(0, start);
  const lead = numeral.bound ? full.replace(boundWords[locale], "") : full;
  const rest = sentence.text
    .slice(end)
    .replace(/^(?:及?以[上下]|左右|\s(?:or|and) (?:more|less|above|over|below))/iu, "");
  const clause = lead.split(clauseEnds[locale]).at(-1) ?? "";
  const tail = rest.split(clauseEnds[locale])[0] ?? "";
  const isRate = ["percent", "points", "rank"].includes(numeral.unit);
  const groups = [activities, isRate ? [...moneys, ...rates] : moneys];
  // English numbers carry their noun: 142 municipal key projects.
  const near = locale === "en" ? `${numeral.text}${tail}` : tail;
  const said = saidOf(numeral, clause, tail, locale);
  return {
    lead,
    clause,
    tail,
    subjects: groups.flatMap(
      (group) => subjectIn(group, { clause, tail: near, lead }, locale) ?? [],
    ),
    owner: ownerOf(
      sentence,
      said === "share" ? beforeShare(full, locale) : start,
      numeral.unit,
      locale,
    ),
    regions: sentence.regions,
    isProvincial: sentence.isProvincial,
    categories: categoriesOf(sentence, start, end),
    carried: sentence.carried,
    said,
    direction: directionOf(clause, tail, locale),
    before,
    earlier: said === "plain" ? earlierQuarters(sentence.text, quarter, locale) : [],
  };
}
