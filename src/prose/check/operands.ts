import type { Locale } from "../../domain/bilingual.ts";
import type { Quarter } from "../../domain/quarter.ts";
import type { FigureBook } from "../figures/book.ts";
import type { KnownFigure } from "../figures/known-figure.ts";
import { isDimension } from "../figures/slices.ts";
import type { Numeral } from "../numerals/numeral.ts";
import type { Facets } from "./context.ts";
import { activities, moneys, rates, type Subject } from "./lexicon.ts";
import type { Part } from "./mentions.ts";
import { isOfMention, isWhole } from "./parts.ts";
import { slicesOf } from "./pool.ts";
import { earlierQuarters } from "./quarters.ts";
import type { Sentence } from "./sentences.ts";

/** A number, the sentence that it stands in, and what was said before it. */
export interface Reading {
  readonly sentence: Sentence;
  readonly numeral: Numeral;
  readonly facets: Facets;
  readonly book: FigureBook;
  readonly locale: Locale;
  /** What the numbers before it in the paragraph state. */
  readonly stated: readonly KnownFigure[];
}

/** The parts that a sentence names, each once; those of its paragraph where it names none. */
export function partsIn({ sentence }: Pick<Reading, "sentence">): Part[] {
  const named = sentence.mentions.flatMap(({ regions, categories }): Part[] => [
    ...regions.map((code) => ({ regions: [code], categories: [] })),
    ...(categories.length > 0 ? [{ regions: [], categories }] : []),
  ]);
  const carried: Part[] = [
    ...Array.from(sentence.regions, (code) => ({ regions: [code], categories: [] })),
    ...Array.from(sentence.carried, (key) => ({ regions: [], categories: [key] })),
  ];
  const keyOf = ({ regions, categories }: Part): string => [...regions, ...categories].join(" ");
  const parts = named.length > 0 ? named : carried;
  return [...new Map(parts.map((part) => [keyOf(part), part])).values()];
}

/** The figures of some parts, and of the whole, in one quarter. */
function figuresIn(book: FigureBook, parts: readonly Part[], quarter: Quarter): KnownFigure[] {
  const slices = parts.flatMap(({ regions, categories }) => slicesOf(regions, categories));
  return [
    ...book.stated(quarter),
    ...book.computed(undefined, quarter),
    ...slices.flatMap((slice) => book.computed(slice, quarter)),
  ].filter((figure) => isWhole(figure) || parts.some((part) => isOfMention(part)(figure)));
}

const namedIn = (group: readonly Subject[], text: string, locale: Locale): Subject[] =>
  group.filter((subject) => text.search(subject[locale]) >= 0);

/** 平均每个项目, 占全部项目的: by how many projects something is divided. */
const perProject: Record<Locale, RegExp> = {
  zh: /[每单]个项目|项目平均|平均单体|(?:全部|所有|在册)项目|项目总数/u,
  en: /\b(?:per|each|every|a) project\b|\bapiece\b|\bon average\b/iu,
};

/** Investment or money alone: the total investment of projects. */
const total: Subject = { zh: /总投资/gu, en: /\binvestment\b/giu, label: /总投资/u };

/** Whether a figure is of what a sentence, or what was stated before it, speaks of. */
function isSpokenOf({ sentence, locale, stated }: Reading): (figure: KnownFigure) => boolean {
  const done = namedIn(activities, sentence.text, locale);
  const named = namedIn([...moneys, ...rates], sentence.text, locale);
  const isOfMoney = locale === "en" && named.length + done.length === 0;
  const kinds = isOfMoney && /\b(?:investment|money)\b/iu.test(sentence.text) ? [total] : named;
  const has = (subjects: readonly Subject[], { label }: KnownFigure): boolean =>
    subjects.some((subject) => subject.label.test(label.zh));
  const isEach = perProject[locale].test(sentence.text);
  return (figure) => {
    if (isEach && figure.unit === "count" && /^projects(?:_split)?$/u.test(figure.indicator))
      return true;
    if (stated.some(({ indicator }) => indicator === figure.indicator)) return true;
    // 第一产业: classes of which only some published figures are known say by themselves what is meant.
    if (figure.dimension !== null && !isDimension(figure.dimension)) return true;
    if (done.length > 0 && has(done, figure))
      return figure.unit !== "yuan" || kinds.length === 0 || has(kinds, figure);
    return has(kinds, figure) && (done.length === 0 || !has(activities, figure));
  };
}

const spoken = new WeakMap<Sentence, Map<string, readonly KnownFigure[]>>();

/** The figures that a sentence speaks of, of every part and time that it names; collected once for its numbers. */
export function spokenFigures(reading: Reading): readonly KnownFigure[] {
  const { book, sentence, locale, facets, stated } = reading;
  const named = earlierQuarters(sentence.text, book.quarter, locale);
  const quarters = [...new Set([book.quarter, ...facets.times.earlier, ...named])];
  const key = [...quarters, ...stated.map(({ indicator }) => indicator)].join(" ");
  const kept = spoken.get(sentence) ?? new Map<string, readonly KnownFigure[]>();
  spoken.set(sentence, kept);
  const figures = kept.get(key) ?? collected(reading, quarters);
  kept.set(key, figures);
  return figures;
}

function collected(reading: Reading, quarters: readonly Quarter[]): KnownFigure[] {
  const { book } = reading;
  const parts = partsIn(reading);
  return quarters
    .flatMap((quarter) => figuresIn(book, parts, quarter))
    .filter(({ isOfProvince }) => !isOfProvince)
    .filter(isSpokenOf(reading));
}
