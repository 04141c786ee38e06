import { exact, negate, shift } from "../../domain/exact.ts";
import { arabicPattern, parseArabic } from "./arabic.ts";
import type { Read } from "./chinese.ts";
import { functionWord, numberWord, ordinalWord, parseEnglish, parseOrdinal } from "./english.ts";
import type { Bound, Numeral, NumeralUnit } from "./numeral.ts";
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
  String.raw`(?<![\w.,])(?<minus>[-−])?(?<number>${arabicPattern})(?<nth>st|nd|rd|th)?` +
    String.raw`(?:\s?[–—-]\s?(?<upTo>${arabicPattern}))?(?:[\s-](?<scale>${Object.keys(scales).join("|")})\b)?` +
    String.raw`(?<unit>${unitWords})?(?![\w])`,
  "giu",
);
/** Words for numbers count things, or are compared: nine fewer than, eight are overdue. */
const wordPattern = new RegExp(
  String.raw`(?<number>${words})(?:(?<unit>${unitWords})|(?=\s(?:more|fewer|less)(?:\s[a-z]+){0,2} than\b|\s(?:are|were) (?:overdue|late|paused|under construction)\b))`,
  "giu",
);

const unitOf = (word: string): NumeralUnit =>
  units.find(([pattern]) => new RegExp(`^(?:${pattern})$`, "iu").test(word))?.[1] ?? "none";

const before: readonly (readonly [RegExp, Bound])[] = [
  [
    /(?:not (?:more|higher) than|no (?:more|higher) than|at most|up to a maximum of|not exceeding)$/iu,
    "at most",
  ],
  [/(?:not (?:less|fewer) than|no (?:less|fewer) than|at least|upwards of)$/iu, "at least"],
  [/(?:almost|nearly|close to)$/iu, "near"],
  [/(?:less than|fewer than|under|below|short of)$/iu, "below"],
  [/(?:more than|over|above|exceed(?:s|ed|ing)?)$/iu, "above"],
  [/(?:about|around|some|roughly|approximately|circa)$/iu, "about"],
];
const after: readonly (readonly [RegExp, Bound])[] = [
  [/^\s(?:or more|and more|and above|or above|or over)\b/iu, "at least"],
  [/^\s(?:or less|or fewer|and below)\b/iu, "at most"],
  [/^\s(?:or so)\b/iu, "about"],
];
const boundIn = (text: string, list: readonly (readonly [RegExp, Bound])[]): Bound | null =>
  list.find(([pattern]) => pattern.test(text))?.[1] ?? null;
const boundAt = (text: string, { start, end }: Span): Bound | null =>
  boundIn(text.slice(Math.max(0, start - 18), start).trimEnd(), before) ??
  boundIn(text.slice(end, end + 14), after);

const isMoved = /(?:up|down|rose|fell|gained|lost|climbed|dropped)\s$/iu;

/** 5th, and 2 places after "up" or "down", are ranks. */
function unitIn(text: string, { start, end }: Span, word: string, nth: string | undefined) {
  if (nth !== undefined) return "rank";
  const isPlaces = /^\splaces?\b/iu.test(text.slice(end, end + 8));
  return isPlaces && isMoved.test(text.slice(0, start)) ? "rank" : unitOf(word);
}

function numeralOf(text: string, match: RegExpExecArray, parsed: Read | null): Numeral | null {
  const { minus, upTo, scale = "", unit: word = "", nth } = match.groups ?? {};
  // "one" is a word more often than a figure.
  if (!parsed || /^one\b/iu.test(match[0])) return null;
  const power = scales[scale.toLowerCase()] ?? 0;
  const span = { start: match.index, end: match.index + match[0].length };
  const unit = unitIn(text, span, word, nth);
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

const parts = ["third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
const partWords = `(?:a|${numberWord})[\\s-](?:${parts.join("|")})s?`;
/** half of, two thirds of, by a tenth; doubled. */
const sharePattern = new RegExp(
  String.raw`(?<!\b(?:first|second)\s)\b(?:half|${partWords})(?=\sof\b)` +
    String.raw`|(?<=\bby\s(?:(?:about|almost|nearly|roughly|over|more than|less than)\s)?)(?:half|${partWords})(?=\s(?:to|on|from|year)\b|[,.;]|$)` +
    String.raw`|\b(?:doubled|tripled)\b`,
  "giu",
);

/** two-thirds as 2 and 3, half as 1 and 2; null where the words are no share. */
function shareIn(words: string): readonly [number, number] | null {
  if (/^half$/iu.test(words)) return [1, 2];
  const [above = "", below = ""] = words.toLowerCase().split(/[\s-]/u);
  const part = parts.indexOf(below.replace(/s$/u, ""));
  if (part === -1) return null;
  const count = above === "a" ? 1 : Number(parseEnglish(above)?.value.num ?? 1n);
  return [count, part + 3];
}

function wordShare(text: string, match: RegExpExecArray): Numeral {
  const found = match[0].trim();
  const span = { start: match.index, end: match.index + found.length };
  const share = shareIn(found);
  const bound = boundAt(text, span);
  const common = { ...span, text: found, upTo: null, isThreshold: false };
  if (!share) {
    const times = exact(/^d/iu.test(found) ? 2 : 3);
    return { ...common, value: times, place: exact(1, 10), unit: "times", bound };
  }
  const value = exact(share[0] * 100, share[1]);
  const isHalf = share[1] === 2;
  return {
    ...common,
    value,
    place: exact(isHalf ? 2 : 1),
    unit: "percent",
    bound,
    isFraction: true,
    upTo: isHalf && bound === "above" ? exact(100) : null,
  };
}

/** ranked fifth, third place, from second to first place: places in a ranking, written as words. */
const placePattern = new RegExp(
  String.raw`(?<=\b(?:rank(?:s|ed|ing)?|placed|came|stood|joint)\s(?:joint\s)?)(?:${ordinalWord})\b` +
    // up from fifth, the third-fastest in the province
    String.raw`|(?<=\b(?:up|down|rose|fell|moved|climbed|slipped)\sfrom\s)(?:${ordinalWord})\b(?!\s(?:quarter|half))` +
    String.raw`|\b(?:${ordinalWord})(?=-(?:fastest|highest|largest|best)\b[^,.;]{0,24}\sin the province)` +
    String.raw`|\b(?:${ordinalWord})(?=\s(?:to\s(?:${ordinalWord})\s)?(?:place\b|in the (?:province|city|country)\b|among the\b))`,
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

/** from 20.38 to 31.88 billion yuan, 1.2 billion and 1.1 billion yuan: the first number has the unit of the second. */
function withSharedUnits(text: string, numerals: readonly Numeral[]): Numeral[] {
  return numerals.map((numeral, i) => {
    const next = numerals[i + 1];
    const link = next ? text.slice(numeral.end, next.start) : "";
    const isScaled = scaleIn(numeral.text) > 0;
    const isLinked = isScaled ? /^(?:\sto|,?\sand|,)\s$/u.test(link) : /^\sto\s$/u.test(link);
    if (numeral.unit !== "none" || !next || !isLinked) return numeral;
    const power = isScaled ? 0 : scaleIn(next.text);
    return {
      ...numeral,
      value: shift(numeral.value, power),
      place: shift(numeral.place, power),
      unit: next.unit,
    };
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
  const found = [
    ...Array.from(text.matchAll(numeralPattern))
      .filter((match) => !isPlain(numberIn(match)))
      .map((match) => numeralOf(text, match, parseArabic(numberIn(match).digits))),
    ...Array.from(text.matchAll(wordPattern), (match) =>
      numeralOf(text, match, parseEnglish(numberIn(match).digits)),
    ),
    ...Array.from(text.matchAll(sharePattern), (match) => wordShare(text, match)),
    ...Array.from(text.matchAll(placePattern), wordPlace),
  ];
  const numerals = found.filter((numeral) => numeral !== null).sort((a, b) => a.start - b.start);
  return withSharedUnits(text, numerals);
}
