import type { Locale } from "../../domain/bilingual.ts";
import type { Quarter } from "../../domain/quarter.ts";
import type { KnownFigure } from "../figures/known-figure.ts";
import type { Numeral } from "../numerals/numeral.ts";
import { numberWord } from "../numerals/english.ts";
import { heardAt } from "./asides.ts";
import { baseOf, type Base } from "./base.ts";
import type { Subject } from "./lexicon.ts";
import type { Mention } from "./mentions.ts";
import { categoriesOf, classBeside, ownerOf, versusOf, type Owner } from "./owner.ts";
import { timesOf, type Times } from "./quarters.ts";
import { directionOf, saidOf, type Direction, type Said } from "./said.ts";
import { isLikeForLike, namesActivity, type Sentence } from "./sentences.ts";
import type { InSeries } from "./series.ts";
import { subjectsOf, type Around } from "./subjects.ts";

/** What the words around a number tell of it. */
export interface Facets {
  /** The sentence before the number, and the rest of its clause. */
  readonly lead: string;
  readonly clause: string;
  readonly tail: string;
  readonly subjects: readonly Subject[];
  /** Those that the number's own clause names before it. */
  readonly nearSubjects: readonly Subject[];
  readonly owner: Owner;
  /** Regions that the paragraph has named so far. */
  readonly regions: ReadonlySet<string>;
  readonly isProvincial: boolean;
  /** Classes that the sentence names for this number; null where it names none. */
  readonly categories: readonly string[] | null;
  readonly carried: ReadonlySet<string>;
  /** Parts that the number counts together: 茅箭区和张湾区共99个. */
  readonly together: readonly Mention[];
  /** Parts of which it says the same of each: 张湾、竹山各开工5个. */
  readonly each: readonly Mention[];
  /** Parts that the sentence has named before the number. */
  readonly named: readonly Mention[];
  /** Regions and classes that the sentence names anywhere. */
  readonly places: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  /** Whether the clause of the number names a class. */
  readonly isClassNear: boolean;
  /** What a share or a multiple is taken of. */
  readonly base: Base | null;
  /** Whether 相差 says how far two figures are apart, and not which is larger. */
  readonly isApart: boolean;
  /** Whether the text says that it compares like with like: 按可比口径. */
  readonly isLike: boolean;
  /** Two parts of which it gives the difference: 茅箭区比张湾区多5个. */
  readonly versus: readonly [Mention, Mention] | null;
  readonly said: Said;
  readonly direction: Direction;
  /** Whether anything says what happened to the projects that are counted. */
  readonly hasActivity: boolean;
  /** What the number before it in the sentence states: 1477个，同比下降10.1%. */
  readonly before: KnownFigure | null;
  /** Whether `before` is the very figure of which the number speaks: …，分别占61.5%和94.8%. */
  readonly isPaired: boolean;
  /** Whether it stands in a row of numbers, each of another part: 分别为. */
  readonly isInRow: boolean;
  /** What the numbers before it in the sentence state. */
  readonly stated: readonly KnownFigure[];
  readonly times: Times;
}

const boundWords: Record<Locale, RegExp> = {
  zh: /(?:不超过|不多于|不高于|至多|最多|最少|不到|不足|接近|将近|低于|少于|小于|不少于|不低于|至少|超过|突破|不止|高于|多于|大于|大约|大概|(?<!签)约为?|近|超|逾)$/u,
  en: /(?:(?:not|no) (?:more|less|fewer|higher) than|at most|less than|fewer than|at least|more than|not exceeding|exceed\w*|over|above|about|around|nearly|almost|close to|short of|under|below)\s*$/iu,
};
const boundTails = /^(?:及?以[上下]|左右|\s(?:or|and) (?:more|less|above|over|below))/iu;
/** In English "and" before a number begins a clause of its own: 33 were made on plan and 8 were late. */
const clauseEnds: Record<Locale, RegExp> = {
  zh: /[，。；：、（(,;:\n]/u,
  en: new RegExp(
    `(?<!\\d),|,(?!\\d)|[;:(\\n]|\\sand\\s(?=$|\\d|(?:${numberWord}|(?:roughly|about|nearly|almost|around|some|half))\\b)|\\s(?:while|but)\\s`,
    "u",
  ),
};

const apart: Record<Locale, RegExp> = { zh: /相差|差距/u, en: /\bapart\b|\bgap\b/iu };

/** The clause that a number ends; in brackets that hold nothing else, that which the brackets stand in. */
function clauseBefore(lead: string, locale: Locale): string {
  const clauses = lead.split(clauseEnds[locale]);
  const inside = clauses.at(-1) ?? "";
  // climbed to 31.88 billion yuan, that is, by 56.4%
  if (locale === "en" && /^\s*(?:(?:or |that is )?by|or)\s*$/u.test(inside))
    return clauses.slice(inside.trim() === "or" ? -2 : -3).join(", ");
  if (inside !== "" || !/[（(]$/u.test(lead)) return inside;
  const outside = lead.slice(0, -1).split(clauseEnds[locale]).at(-1) ?? "";
  return lead.slice(lead.length - outside.length - 1);
}

/** 61个项目中12个未开工: what follows 中 is said of the next number. */
const tailOf = (tail: string): string =>
  /^[\p{Script=Han}]{0,6}(?:中|[还仍尚只仅]有)(?=\d)/u.exec(tail)?.[0] ?? tail;

/** Nearly one in five projects (12 of 61) has not been started: what is in brackets is said in passing. */
const heardAfter = (rest: string, locale: Locale): string =>
  locale === "en" ? rest.replace(/^([^,;:()]*?)\s\(\d[\d,]* (?:out )?of \d[\d,]*\)/u, "$1") : rest;

/** One third of the 61 projects have not been started: the predicate is said of the third, not of the whole. */
const isWholeOf =
  /\b(?:of|out of|among) (?:all )?(?:the|its|these|those|all)(?: [a-z]+){0,2}\s*$|\d (?:out )?of\s*$/iu;
/** 18% of the 244 starts, 12 of 61: what a part is said to be of is of no class named before it. */
const isWholeOfShare =
  /(?:%|percent|per cent|half|thirds?|quarters?|fifths?|tenths?|in (?:two|three|four|five|ten)|\d) (?:out )?of (?:all )?(?:the )?$/iu;
const predicate =
  /\s(?:have|has|had|are|is|were|was|did|do|does|will|remain\w*|belong\w*|went|fell|lay|lie|came)\b.*$/isu;
/** In brackets, 12 of 61: the sentence says elsewhere what both are. */
const isPartOf = ({ lead, tail }: Around, locale: Locale): boolean =>
  locale === "en" &&
  (/\(\d[\d,]* (?:out )?of $/u.test(lead) ||
    (lead.endsWith("(") && /^ (?:out )?of \d/u.test(tail)));
const isWhole = (clause: string, locale: Locale): boolean =>
  locale === "en" && isWholeOf.test(clause);
const spokenOf = (
  sentence: Sentence,
  clause: string,
  { start, end }: { readonly start: number; readonly end: number },
  locale: Locale,
): Sentence =>
  isWhole(clause, locale)
    ? {
        ...sentence,
        mentions: sentence.mentions.filter(
          (mention) =>
            !predicate.test(`${sentence.text.slice(end, mention.start)} `) &&
            (mention.end > start || !isWholeOfShare.test(clause)),
        ),
      }
    : sentence;
const tailIn = (clause: string, tail: string, locale: Locale): string =>
  isWhole(clause, locale) ? tail.replace(predicate, "") : tailOf(tail);

export interface Surroundings {
  readonly quarter: Quarter;
  readonly before: KnownFigure | null;
  readonly isPaired: boolean;
  readonly stated: readonly KnownFigure[];
  readonly locale: Locale;
  readonly series: InSeries | null;
}

/** What the words around a number of a sentence tell of it. */
export function facetsOf(
  numeral: Numeral,
  spoken: Sentence,
  { quarter, before, isPaired, stated, locale, series }: Surroundings,
): Facets {
  const [start, end] = [numeral.start - spoken.start, numeral.end - spoken.start];
  // What is said before and after a row is said of each of its numbers.
  const row = series?.row ?? { start, end };
  const sentence = heardAt(spoken, row.start, locale);
  const full = sentence.text.slice(0, row.start);
  const lead = numeral.bound ? full.replace(boundWords[locale], "") : full;
  const rest = sentence.text.slice(row.end).replace(boundTails, "");
  const clause = clauseBefore(lead, locale);
  const tail = tailIn(clause, heardAfter(rest, locale).split(clauseEnds[locale])[0] ?? "", locale);
  const said = saidOf(numeral, clause, tail, locale);
  const around = { lead, clause, tail };
  const named = sentence.mentions.filter((mention) => mention.end <= start);
  const part = series?.part ?? null;
  const [region] = part?.regions ?? [];
  return {
    ...around,
    subjects: subjectsOf(
      isPartOf(around, locale) ? { lead: "", clause: "", tail } : around,
      numeral,
      locale,
    ),
    nearSubjects: subjectsOf({ lead: clause, clause, tail: "" }, { ...numeral, text: "" }, locale),
    owner: region === undefined ? ownerOf(sentence, numeral, said === "share", locale) : { region },
    regions: sentence.regions,
    isProvincial: sentence.isProvincial,
    categories:
      part && region === undefined
        ? part.categories
        : categoriesOf(spokenOf(sentence, clause, { start, end }, locale), start, end),
    carried: sentence.carried,
    together: series?.together ?? [],
    each: series?.each ?? [],
    named,
    places: new Set(sentence.mentions.flatMap(({ regions }) => regions)),
    classes: new Set(sentence.mentions.flatMap(({ categories }) => categories)),
    isClassNear:
      classBeside(sentence, start, end) !== undefined ||
      sentence.mentions.some(
        ({ start: at, end: to, categories }) =>
          at >= lead.length - clause.length && to <= end && categories.length > 0,
      ),
    base: baseOf(
      sentence,
      around,
      { text: numeral.text, end: sentence.text.length - rest.length },
      locale,
    ),
    isApart: apart[locale].test(`${clause} ${tail}`),
    isLike: sentence.isLike || isLikeForLike(sentence.text, locale),
    versus: said === "change" ? versusOf(sentence, start, end) : null,
    said,
    direction: directionOf(clause, tail, locale),
    hasActivity: sentence.hasActivity || namesActivity(sentence.text, locale),
    before,
    isPaired,
    isInRow: series?.back !== null && series !== null,
    stated,
    times: timesOf({ ...around, said, numeral }, quarter, locale),
  };
}
