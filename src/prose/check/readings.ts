import type { Locale } from "../../domain/bilingual.ts";
import { shift, sign, toNumber } from "../../domain/exact.ts";
import { shifted, width } from "../../consistency/interval.ts";
import type { FigureBook } from "../figures/book.ts";
import type { KnownFigure } from "../figures/known-figure.ts";
import { isDimension } from "../figures/slices.ts";
import { rangeOf, type Numeral } from "../numerals/numeral.ts";
import type { Facets } from "./context.ts";
import { activities, moneys, rates, type Subject } from "./lexicon.ts";
import type { Part } from "./mentions.ts";
import { calculated, isOfMention, isOfSamePart, isWhole, sameAs } from "./parts.ts";
import { isOfOwner } from "./pool.ts";
import { earlierQuarters } from "./quarters.ts";
import type { Sentence } from "./sentences.ts";
import { hasUnitOf } from "./shares.ts";

/**
 * Other readings of a sentence. Where no figure is what the words beside a number mean, the number may still have
 * been worked out from the figures that the whole sentence speaks of: a gap, a sum, a rest, a share, so much for each.
 * It is accused only where none of these gives it.
 */

type Step = "difference" | "sum" | "share" | "multiple" | "each";

const steps: Record<Locale, Readonly<Record<Step, RegExp>>> = {
  zh: {
    difference: /差|多|少|[高低快慢]|增|减|净|升|降|领先|落后|剩|余|未|缺|距|还有|仍有|尚有/u,
    sum: /和|与|及|、|合计|共|总计|[一二两三四]者|其[余他]|之外|两[类区县]/u,
    share: /占|比重|份额|比例|成|半|之[一二三四五六七八九]|当于|为|是|未|剩|余|其中|有/u,
    multiple: /倍/u,
    each: /每|平均|均|户均|单体|单个/u,
  },
  en: {
    difference:
      /\b(?:gap|apart|more|fewer|less|difference|differ\w*|separat\w*|ahead|behind|higher|lower|above|below|by|remain\w*|left|leav\w+|rest|lack\w*|missing|ha(?:s|ve) to|elsewhere|outside|short|outstanding|still|yet|exceed\w*|trail\w*|lag\w*|added?|net|extra|rose|fell|margin|not|un\w+)\b/iu,
    sum: /\band\b|,|\b(?:together|combined|jointly|both|total\w*|other|others|rest|remaining|remainder|all)\b/iu,
    share:
      /\b(?:of|share|account\w*|percent|per cent|proportion|half|third|quarter|fifth|tenth|in)\b|%/iu,
    multiple: /\b(?:times|twice|double\w*|thrice|triple\w*|fold)\b/iu,
    each: /\b(?:per|each|every|average\w*|apiece|a (?:project|start|county))\b/iu,
  },
};

/** What is said of each of several parts is no sum. */
const apiece: Record<Locale, RegExp> = {
  zh: /均|各|较|分别|依次/u,
  en: /\b(?:each|respectively)\b/iu,
};

interface Reading {
  readonly sentence: Sentence;
  readonly numeral: Numeral;
  readonly facets: Facets;
  readonly book: FigureBook;
  readonly locale: Locale;
  /** What the numbers before it in the paragraph state. */
  readonly stated: readonly KnownFigure[];
}

const amounts = ["count", "yuan", "persons", "events"];

/** The parts that a sentence names, each once; those of its paragraph where it names none. */
function partsOf({ sentence }: Reading): Part[] {
  const named = sentence.mentions.flatMap(({ regions, categories }): Part[] => [
    ...regions.map((code) => ({ regions: [code], categories: [] })),
    ...(categories.length > 0 ? [{ regions: [], categories }] : []),
  ]);
  const carried: Part[] =
    named.length > 0
      ? []
      : [
          ...Array.from(sentence.regions, (code) => ({ regions: [code], categories: [] })),
          ...Array.from(sentence.carried, (key) => ({ regions: [], categories: [key] })),
        ];
  const keyOf = ({ regions, categories }: Part) => [...regions, ...categories].join(" ");
  return [...new Map([...named, ...carried].map((part) => [keyOf(part), part])).values()];
}

/** The figures of some parts, and of the whole, in one quarter. */
function figuresIn(book: FigureBook, parts: readonly Part[], quarter: KnownFigure["quarter"]) {
  const slices = parts.flatMap(({ regions, categories }) => [
    ...regions.map((category) => ({ dimension: "region" as const, category })),
    ...categories.flatMap((key) => {
      const [dimension = "", category = ""] = key.split(" ");
      return isDimension(dimension) ? [{ dimension, category }] : [];
    }),
  ]);
  return [
    ...book.stated(quarter),
    ...book.computed(undefined, quarter),
    ...slices.flatMap((slice) => book.computed(slice, quarter)),
  ].filter((figure) => isWhole(figure) || parts.some((part) => isOfMention(part)(figure)));
}

const namedIn = (group: readonly Subject[], text: string, locale: Locale): Subject[] =>
  group.filter((subject) => text.search(subject[locale]) >= 0);

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
  return (figure) => {
    if (stated.some((one) => one.indicator === figure.indicator)) return true;
    if (done.length > 0 && has(done, figure))
      return figure.unit !== "yuan" || kinds.length === 0 || has(kinds, figure);
    return has(kinds, figure) && (done.length === 0 || !has(activities, figure));
  };
}

/** The figures of which others can be worked out. */
function operandsOf(reading: Reading): KnownFigure[] {
  const { book, sentence, locale, facets } = reading;
  const quarters = [
    ...new Set([
      book.quarter,
      ...facets.times.earlier,
      ...earlierQuarters(sentence.text, book.quarter, locale),
    ]),
  ];
  const parts = partsOf(reading);
  return quarters
    .flatMap((quarter) => figuresIn(book, parts, quarter))
    .filter(({ aspect, isOfProvince }) => (aspect === "" || aspect === "share") && !isOfProvince)
    .filter(isSpokenOf(reading));
}

const isOfOneTime = (a: KnownFigure, b: KnownFigure): boolean => a.quarter === b.quarter;

/** How many things two figures differ in: what is counted, the part, the time. */
const differing = (a: KnownFigure, b: KnownFigure): number =>
  [sameAs(a)(b), isOfSamePart(a, b), isOfOneTime(a, b)].filter((same) => !same).length;

/** Sums of the same figure of two or three parts of one kind, and of the parts with what is left of the whole. */
function sumsOf(operands: readonly KnownFigure[]): KnownFigure[] {
  const parts = operands.filter((figure) => !isWhole(figure) && figure.unit !== "percent");
  const isLike = (a: KnownFigure, b: KnownFigure): boolean =>
    sameAs(a)(b) && isOfOneTime(a, b) && a.dimension === b.dimension && !isOfSamePart(a, b);
  const pairs = parts.flatMap((a, i) =>
    parts.slice(i + 1).flatMap((b) => (isLike(a, b) ? [[a, b] as const] : [])),
  );
  const triples = pairs.flatMap(([a, b]) =>
    parts
      .slice(parts.indexOf(b) + 1)
      .flatMap((c) => (isLike(a, c) && isLike(b, c) ? [[a, b, c] as const] : [])),
  );
  return [...pairs, ...triples].flatMap((some) => {
    const [first, ...others] = some;
    let total: KnownFigure | null = first ?? null;
    for (const one of others) total = total && calculated(total, one, "+");
    return total
      ? [
          {
            ...total,
            dimension: "sum",
            category: some.map(({ region, category }) => region ?? category).join("+"),
          },
        ]
      : [];
  });
}

/** 与茅箭区相比, compared with Maojian: what is named first is what the other is compared with. */
const turned: Record<Locale, RegExp> = {
  zh: /[与和同较][^，。；]{1,12}相?比/u,
  en: /\b(?:compared (?:with|to)|against|relative to)\b/iu,
};

/** Where a sentence names the part of a figure; the whole last. */
const placeOf = ({ mentions }: Sentence, figure: KnownFigure): number => {
  const at = mentions.findIndex((mention) => isOfMention(mention)(figure));
  return at === -1 ? mentions.length : at;
};

/** Whether a − b is the difference that the words speak of: of what is said to be more less what it is more than. */
function isOriented(
  sentence: Sentence,
  { facets, locale }: Pick<Reading, "facets" | "locale">,
  a: KnownFigure,
  b: KnownFigure,
  { value }: KnownFigure,
): boolean {
  const isOfOne = isOfOneTime(a, b) && isOfSamePart(a, b);
  // 154 projects were signed, 90 fewer than were started: what was stated last is said to be the smaller.
  if (isOfOne && facets.direction && facets.before?.indicator === a.indicator) return true;
  if (facets.isApart || !facets.direction || isOfOne) return sign(value) >= 0;
  if (!isOfOneTime(a, b)) return a.quarter > b.quarter;
  const isFirst = placeOf(sentence, a) < placeOf(sentence, b);
  return isFirst !== turned[locale].test(sentence.text);
}

/** What each step gives from two figures that differ in one thing only; null where the words do not speak of it. */
type Taking = (reading: Reading, a: KnownFigure, b: KnownFigure) => KnownFigure | null;

const difference: Taking = (reading, a, b) => {
  const { numeral, facets, sentence, locale, book } = reading;
  if (!["points", "none", ...amounts].includes(numeral.unit) || a.unit !== b.unit) return null;
  if (!isOfOneTime(a, b)) {
    // 比一季度多8个: the number's own clause names the quarter that is compared with.
    const named = earlierQuarters(`${facets.clause} ${facets.tail}`, book.quarter, locale);
    if (!named.some((quarter) => quarter === a.quarter || quarter === b.quarter)) return null;
  }
  const result = calculated(a, b, "-");
  return result && isOriented(sentence, { facets, locale }, a, b, result)
    ? { ...result, aspect: "difference" }
    : null;
};

/** A share is of money where its words speak of money, and of what was counted right before it. */
const share: Taking = ({ numeral, facets }, a, b) => {
  if (numeral.unit !== "percent" || !amounts.includes(a.unit) || a.unit !== b.unit) return null;
  const { before, base, clause } = facets;
  if (!hasUnitOf(base ? `${base.about} ${base.words}` : clause)(a)) return null;
  if (before && amounts.includes(before.unit) && before.unit !== a.unit) return null;
  const wholes = base?.parts ?? [];
  if (wholes.length > 0 && !wholes.some((part) => isOfMention(part)(b))) return null;
  return calculated(a, b, "/");
};

const multiple: Taking = ({ numeral }, a, b) => {
  if (numeral.unit !== "times" || a.unit !== b.unit) return null;
  const ratio = calculated(a, b, "/");
  return ratio?.unit === "percent"
    ? {
        ...ratio,
        value: shift(ratio.value, -2),
        range: shifted(ratio.range, -2),
        unit: "times",
        token: "",
      }
    : null;
};

const each: Taking = ({ facets }, a, b) => {
  if (a.unit === b.unit || !isOfSamePart(a, b) || !isOfOwner(facets)(a)) return null;
  const average = calculated(a, b, "/");
  return average && { ...average, aspect: "average" };
};

const takings: Readonly<Record<Exclude<Step, "sum">, Taking>> = {
  difference,
  share,
  multiple,
  each,
};

/** Every figure that the words of a sentence can have worked out. */
function workedOutOf(reading: Reading): KnownFigure[] {
  const { numeral, sentence, locale } = reading;
  const words = steps[locale];
  const operands = operandsOf(reading);
  const isSum = words.sum.test(sentence.text) && !apiece[locale].test(sentence.text);
  const sums = isSum ? sumsOf(operands) : [];
  const all = [...operands, ...sums];
  const own = Object.entries(takings).filter(([step]) => words[step as Step].test(sentence.text));
  const pairs = all.flatMap((a) =>
    all.filter((b) => a !== b && differing(a, b) === 1).map((b) => [a, b] as const),
  );
  return [
    ...(amounts.includes(numeral.unit) || numeral.unit === "none" ? sums : []),
    ...pairs.flatMap(([a, b]) => own.flatMap(([, take]) => take(reading, a, b) ?? [])),
  ];
}

/**
 * How many other numbers with as many digits would be as true: where many figures can be worked out, a number of few
 * digits is one of them by chance.
 */
const mostByChance = 0.25;

function chance(numeral: Numeral, found: readonly KnownFigure[]): number {
  const span = width(rangeOf(numeral));
  const size = Math.abs(toNumber(numeral.value)) || 1;
  const room = Math.max(
    span === null ? size : toNumber(span),
    ["count", "events"].includes(numeral.unit) ? 1 : 0,
  );
  const near = new Set(
    found
      .map(({ value }) => toNumber(value))
      .filter((value) => value > size / 3 && value < size * 3)
      .map((value) => value.toPrecision(6)),
  );
  return (near.size * room) / size;
}

/** The figure that a number is in another reading of its sentence; null where there is none, or too many. */
export function otherReading(
  reading: Reading,
  isIt: (figure: KnownFigure) => boolean,
): KnownFigure | null {
  if (reading.facets.isPaired) return null;
  const found = workedOutOf(reading);
  const [match] = found.filter(isIt);
  return match && chance(reading.numeral, found) <= mostByChance ? match : null;
}
