import { boundAt } from "./bounds-en.ts";
import { exact, negate, shift } from "../../domain/exact.ts";
import { arabicPattern, parseArabic } from "./arabic.ts";
import type { Read } from "./chinese.ts";
import { functionWord, numberWord, ordinalWord, parseEnglish, parseOrdinal } from "./english.ts";
import { fractionsEn } from "./fractions-en.ts";
import type { Numeral, NumeralUnit } from "./numeral.ts";
import { plainSpansEn } from "./plain-en.ts";
import { touching, type Span } from "./spans.ts";

const scales: Readonly<Record<string, number>> = {
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
};

/**
 * Up to three words may stand between a number and what is counted: 127 major new projects. None of them is a noun in
 * the plural, which would be what is counted: four stops so that workers.
 */
const adjectives = String.raw`(?:\s(?!(?:yuan|projects?|starts|${functionWord})\b|[a-z-]*[^siu\W]s\b)[a-z][a-z-]*){0,3}?`;
const units: readonly (readonly [pattern: string, unit: NumeralUnit])[] = [
  [String.raw`\s?-?percentage[\s-]points?|\s?points?\b|\s?pp\b`, "points"],
  [String.raw`\s?%|\sper\s?cent\b`, "percent"],
  [String.raw`\s(?:yuan|RMB)\b`, "yuan"],
  [String.raw`\stimes\b|-fold\b`, "times"],
  [
    String.raw`\s(?:square\s)?(?:kilomet(?:er|re)s?|met(?:er|re)s?|km|hectares?|mu|tonn?e?s?|megawatts?|MW|GW|kWh|vehicles?|kinds?|types?|sets?)\b`,
    "other",
  ],
  [String.raw`\s(?:working\s|calendar\s)?days?\b`, "days"],
  [
    String.raw`(?:${adjectives})\s(?:projects?|starts?(?!\sceremon)|items?|signings?|counties|districts|tasks?|enterprises?|companies)\b`,
    "count",
  ],
  [String.raw`(?:${adjectives})\s(?:jobs?|persons?|people|workers?|staff|leaders)\b`, "persons"],
  [
    String.raw`(?:${adjectives})\s(?:batch(?:es)?|ceremon(?:y|ies)|rall(?:y|ies)|events?)\b`,
    "events",
  ],
];
const unitWords = units.map(([pattern]) => pattern).join("|");
const words = String.raw`\b(?:${numberWord})(?:[\s-]+(?:and\s+)?(?:${numberWord}))*\b`;

const numeralPattern = new RegExp(
  String.raw`(?<![\w.,])(?<minus>[-−]|minus\s)?(?<number>${arabicPattern})(?<nth>st|nd|rd|th)?` +
    String.raw`(?:\s?[–—-]\s?(?<upTo>${arabicPattern}))?(?:[\s-](?<scale>${Object.keys(scales).join("|")})\b)?` +
    String.raw`(?<unit>${unitWords})?(?![\w])`,
  "giu",
);
/** Words for numbers count things, or are compared: nine fewer than, eight are overdue. */
const wordPattern = new RegExp(
  String.raw`(?<number>${words})(?:(?<unit>${unitWords})|(?<=\bfrom\s${words})(?=\s(?:to|a year|in|at)\b)|(?<=\bfrom\s(?:${words}|\d[\d,.]*)(?:\s[a-z0-9]+){0,6}?\sto\s${words})(?=[.,;]|\s(?:now|this|in|at|by)\b|$)|(?=\s(?:more|fewer|less)(?:\s[a-z]+){0,2} than\b|\s(?:are|were) (?:overdue|late|paused|under construction)\b))`,
  "giu",
);

const unitOf = (word: string): NumeralUnit =>
  units.find(([pattern]) => new RegExp(`^(?:${pattern})$`, "iu").test(word))?.[1] ?? "none";

const isMoved = /(?:up|down|rose|fell|gained|lost|climbed|dropped)\s$/iu;

/** 5th, and 2 places after "up" or "down", are ranks. */
function unitIn(text: string, { start, end }: Span, word: string, nth: string | undefined) {
  if (nth !== undefined) return "rank";
  const isPlaces = /^\splaces?\b/iu.test(text.slice(end, end + 8));
  return isPlaces && isMoved.test(text.slice(0, start)) ? "rank" : unitOf(word);
}

const isNoun = new RegExp(
  String.raw`^[\s-](?!(?:${functionWord})\b)[a-z]+(?:\s(?!(?:${functionWord})\b)[a-z]+)?s\b`,
  "iu",
);

function numeralOf(text: string, match: RegExpExecArray, parsed: Read | null): Numeral | null {
  const { minus, upTo, scale = "", unit: word = "", nth } = match.groups ?? {};
  // "one" is a word more often than a figure.
  if (!parsed || /^one\b/iu.test(match[0])) return null;
  const power = scales[scale.toLowerCase()] ?? 0;
  const span = { start: match.index, end: match.index + match[0].length };
  const own = unitIn(text, span, word, nth);
  // 2.93 billion more than Zhangwan's: so large is money only, unless a noun says what it counts.
  const unit = own === "none" && power > 3 && !isNoun.test(text.slice(span.end)) ? "yuan" : own;
  // five kinds, three classes: words, not figures.
  if (unit === "other" && /^[a-z]/iu.test(match[0])) return null;
  const end = upTo === undefined ? null : parseArabic(upTo);
  const value = shift(parsed.value, power);
  const bound = boundAt(text, span);
  return {
    ...span,
    text: match[0],
    value: minus ? negate(value) : value,
    place: shift(parsed.place, power),
    unit,
    bound,
    upTo: end ? shift(end.value, power) : null,
    isThreshold:
      unit === "yuan" && /^\s(?:or|and)\s(?:more|above|over)\b/iu.test(text.slice(span.end)),
  };
}

/** ranked fifth, third place, from second to first place: places in a ranking, written as words. */
const placePattern = new RegExp(
  String.raw`(?<=\b(?:rank(?:s|ed|ing)?|placed|came|stood|joint)\s(?:joint\s)?)(?:${ordinalWord})\b` +
    // up from fifth, the third-fastest in the province, the second lowest of all
    String.raw`|(?<=\b(?:up|down|rose|fell|moved|climbed|slipped)\sfrom\s)(?:${ordinalWord})\b(?!\s(?:quarter|half))` +
    String.raw`|\b(?:${ordinalWord})(?=[\s-](?:fastest|highest|largest|biggest|most|best|strongest|lowest|fewest|smallest|slowest|weakest|worst|least)\b)` +
    String.raw`|\b(?:${ordinalWord})(?=\s(?:to\s(?:${ordinalWord})\s)?(?:place\b|in the (?:province|city|country)\b|among the\b|of the (?:three|four|five|ten|counties|districts)\b))`,
  "giu",
);

function wordPlace(match: RegExpExecArray): Numeral {
  const value = exact(parseOrdinal(match[0]));
  const span = { start: match.index, end: match.index + match[0].length };
  const plain = { bound: null, upTo: null, isThreshold: false };
  return { ...span, text: match[0], value, place: exact(1), unit: "rank", ...plain };
}

const scaleIn = (words: string): number =>
  scales[/\s(thousand|million|billion|trillion)\b/iu.exec(words)?.[1]?.toLowerCase() ?? ""] ?? 0;

/** What may stand between numbers that share the unit of the last: 48.63, 25.04 and 9.87 billion yuan. */
const linked = /^(?:\sto|\sagainst|\sof|,?\sand|\sor|,)\s$/u;

/** from 20.38 to 31.88 billion yuan, 1.2 billion and 1.1 billion yuan: the first number has the unit of the second. */
function withSharedUnits(text: string, numerals: readonly Numeral[]): Numeral[] {
  const shared: Numeral[] = [];
  for (const numeral of [...numerals].reverse()) {
    const next = shared[0];
    const link = next ? text.slice(numeral.end, next.start) : "";
    const isScaled = scaleIn(numeral.text) > 0;
    // Numbers without decimals may count something else: in 2 and 3.5 million yuan, or 12, 4.4 billion yuan.
    const isFine = /\.\d/u.test(numeral.text) || isScaled;
    const isLinked = isFine ? linked.test(link) : /^\s(?:to|against)\s$/u.test(link);
    const takes = numeral.unit === "none" && next && isLinked;
    const power = takes && !isScaled ? (powers.get(next) ?? scaleIn(next.text)) : 0;
    const one = takes
      ? {
          ...numeral,
          value: shift(numeral.value, power),
          place: shift(numeral.place, power),
          unit: next.unit,
        }
      : numeral;
    if (power > 0) powers.set(one, power);
    shared.unshift(one);
  }
  return shared;
}
/** By how much a number was scaled that has no word for it of its own. */
const powers = new WeakMap<Numeral, number>();

/** 1.37 billion yuan is outstanding in Maojian, in Zhushan 1.30: what has decimals counts no things. */
function withFormerUnits(text: string, numerals: readonly Numeral[]): Numeral[] {
  let last: Numeral | null = null;
  return numerals.map((numeral) => {
    const isSame = last !== null && !/[.!?]\s|\n/u.test(text.slice(last.end, numeral.start));
    if (numeral.unit !== "none" || !/\.\d/u.test(numeral.text) || !last || !isSame) {
      if (["yuan", "percent", "points"].includes(numeral.unit)) last = numeral;
      return numeral;
    }
    const power = scaleIn(numeral.text) > 0 ? 0 : scaleIn(last.text);
    const { value, place } = numeral;
    return { ...numeral, value: shift(value, power), place: shift(place, power), unit: last.unit };
  });
}

/** The number of a match without its unit: in "32 projects on 30 March" the date is another's. */
function numberIn({ index, groups }: RegExpExecArray): Span & { readonly digits: string } {
  const { minus = "", number: digits = "" } = groups ?? {};
  return { start: index, end: index + minus.length + digits.length, digits };
}

/** Every number of an English text that may be a statistic, in the order of the text. */
export function scanEn(text: string): Numeral[] {
  const isPlain = touching(plainSpansEn(text), text.length);
  const fractions = fractionsEn(text);
  const isFraction = touching(fractions, text.length);
  const found = [
    ...Array.from(text.matchAll(numeralPattern))
      .filter((match) => !isPlain(numberIn(match)))
      .map((match) => numeralOf(text, match, parseArabic(numberIn(match).digits))),
    ...Array.from(text.matchAll(wordPattern), (match) =>
      numeralOf(text, match, parseEnglish(numberIn(match).digits)),
    ),
    ...Array.from(text.matchAll(placePattern), wordPlace),
  ];
  const numerals = found
    .filter((numeral) => numeral !== null && !isFraction(numeral))
    .concat(fractions)
    .filter((numeral) => numeral !== null)
    .sort((a, b) => a.start - b.start);
  return withFormerUnits(text, withSharedUnits(text, numerals));
}
