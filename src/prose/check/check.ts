import type { Locale } from "../../domain/bilingual.ts";
import { sign } from "../../domain/exact.ts";
import { placer, type Piece } from "../bind.ts";
import type { FigureBook } from "../figures/book.ts";
import type { KnownFigure } from "../figures/known-figure.ts";
import type { Numeral } from "../numerals/numeral.ts";
import { scanNumerals } from "../numerals/scan.ts";
import type { Report } from "../problems.ts";
import { isBracketed } from "./asides.ts";
import { facetsOf, type Facets } from "./context.ts";
import { isOfOneProject, ofSomethingElse, settle } from "./elsewhere.ts";
import { agreesInDirection, isOpen, judge, keepsQualifier, type Verdict } from "./judge.ts";
import { Vocabulary } from "./mentions.ts";
import { sameOfPart } from "./parts.ts";
import { placeAmongParts } from "./orders.ts";
import { plainText, type PlainText } from "./plain-text.ts";
import { movedPlace } from "./places.ts";
import { otherReading } from "./readings.ts";
import { sayVerdict } from "./say.ts";
import { sentencesOf, type Sentence } from "./sentences.ts";
import { seriesOf } from "./series.ts";
import { heldAsExtreme } from "./superlatives.ts";

export interface CheckContext {
  readonly book: FigureBook;
  readonly locale: Locale;
  readonly firstLine: number;
  readonly indent?: number;
  readonly report: Report;
}

const vocabularies = new WeakMap<FigureBook, Map<Locale, Vocabulary>>();

/** The names of a book's data set are collected once. */
function vocabularyOf(book: FigureBook, locale: Locale): Vocabulary {
  const kept = vocabularies.get(book) ?? new Map<Locale, Vocabulary>();
  vocabularies.set(book, kept);
  const vocabulary = kept.get(locale) ?? new Vocabulary(book, locale);
  kept.set(locale, vocabulary);
  return vocabulary;
}

/**
 * Holds every number of a text against the figures of its release. A number that is one of them is a note
 * with the token to write instead; one that contradicts them is an error; one of which the data say
 * nothing is a warning, until it is marked with its source.
 */
export function checkNumerals(
  pieces: readonly Piece[],
  written: string,
  context: CheckContext,
): void {
  const { book, locale, report } = context;
  const plain = plainText(pieces);
  const vocabulary = vocabularyOf(book, locale);
  const placeOf = placer(written, context);
  const numerals = numeralsOf(plain, locale, vocabulary);
  const tokenAt = tokensOf(plain);
  let next = 0;
  let said: KnownFigure[] = [];
  for (const sentence of sentencesOf(plain.text, locale, vocabulary)) {
    const first = next;
    while ((numerals[next]?.start ?? Infinity) < sentence.end) next += 1;
    const own = numerals.slice(first, next);
    if (plain.text.charAt(sentence.start - 1) === "\n") said = [];
    const verdicts = verdictsOn(sentence, own, tokenAt, { book, locale, vocabulary, said });
    for (const [numeral, verdict] of verdicts) {
      const [line, column] = placeOf(plain.offsetOf(numeral.start));
      sayVerdict(verdict, locale, (severity, code, names) =>
        report(severity, code, line, numeral.text, { column, names }),
      );
    }
  }
}

type Token = PlainText["tokens"][number];

/** The token in whose words a number stands; asked in the order of the text. */
function tokensOf({ tokens }: PlainText): (numeral: Numeral) => Token | undefined {
  let next = 0;
  return ({ start, end }) => {
    while ((tokens[next]?.end ?? Infinity) <= start) next += 1;
    const token = tokens[next];
    return token && token.start < end ? token : undefined;
  };
}

function* verdictsOn(
  sentence: Sentence,
  numerals: readonly Numeral[],
  tokenAt: (numeral: Numeral) => Token | undefined,
  judging: Judging,
): Generator<[Numeral, Verdict]> {
  const { book, locale } = judging;
  const isOfProject = isOfOneProject(sentence, numerals, locale);
  const isProse = numerals.length <= mostInProse;
  const series = seriesOf(sentence, numerals, locale);
  let before: KnownFigure | null = null;
  let inBrackets: KnownFigure | null = null;
  const stated: (KnownFigure | null)[] = [];
  for (const numeral of numerals) {
    const isAside = isBracketed(sentence.text, numeral.start - sentence.start);
    const token = tokenAt(numeral);
    const row = series(numeral);
    const paired = row?.back ? stated.at(-row.back) : undefined;
    const facets = facetsOf(numeral, sentence, {
      quarter: book.quarter,
      before: paired ?? (isAside ? (inBrackets ?? before) : before),
      isPaired: paired !== undefined && paired !== null,
      stated: stated.filter((figure) => figure !== null),
      locale,
      series: row,
    });
    const verdict = token
      ? ofToken(numeral, facets, token.figure)
      : verdictOn(numeral, facets, { ...judging, isOfProject, isProse, sentence });
    yield [numeral, verdict];
    const figure = token?.figure ?? (verdict.kind === "match" ? verdict.figure : null);
    stated.push(figure, ...(figure ? restOfEach(figure, facets, book) : []));
    if (figure) judging.said.push(figure);
    if (isAside) inBrackets = figure ?? inBrackets;
    else [before, inBrackets] = [figure ?? before, null];
  }
}

/** 张湾、竹山各开工5个 states a figure of each of them. */
const restOfEach = (figure: KnownFigure, { each }: Facets, book: FigureBook): KnownFigure[] =>
  each.slice(0, -1).flatMap((part) => sameOfPart(book, figure, part) ?? []);

/** Numbers in names of projects, regions and classes belong to the names. */
function numeralsOf({ text }: PlainText, locale: Locale, vocabulary: Vocabulary): Numeral[] {
  const names = vocabulary.mentions(text);
  return scanNumerals(text, locale).filter(
    ({ start, end }) => !names.some((name) => start >= name.start && end <= name.end),
  );
}

interface Judging {
  readonly book: FigureBook;
  readonly locale: Locale;
  readonly vocabulary: Vocabulary;
  /** What the numbers before it in the paragraph state; it grows as they are read. */
  readonly said: KnownFigure[];
}

/** The sentence of a number. */
interface Spoken {
  readonly sentence: Sentence;
  /** Whether it describes one project. */
  readonly isOfProject: boolean;
  /** Whether it has no more numbers than a sentence has that is read, and no list. */
  readonly isProse: boolean;
}
const mostInProse = 16;
/** How many figures that were stated before are remembered. */
const mostRemembered = 6;

function verdictOn(numeral: Numeral, facets: Facets, judging: Judging & Spoken): Verdict {
  const { book, locale, vocabulary, sentence, said } = judging;
  const other = ofSomethingElse(sentence, numeral, judging);
  if (other) return other;
  const placed = placeAmongParts(sentence, numeral, facets, judging);
  if (placed) return placed;
  const verdict = judge(numeral, facets, book, vocabulary.bounds, locale);
  if (verdict.kind !== "match") {
    const settled = settle(verdict, numeral, facets, judging);
    const reading = {
      sentence,
      numeral,
      facets,
      book,
      locale,
      stated: said.slice(-mostRemembered),
    };
    const figure = judging.isProse && isOpen(settled) ? otherReading(reading) : null;
    return figure ? { kind: "match", figure } : settled;
  }
  const moved = movedPlace(verdict, facets, book, locale);
  return moved.kind === "match" ? heldAsExtreme(moved, facets, book, locale) : moved;
}

/** A bound figure cannot have a wrong value; the words around it can still say the opposite. */
function ofToken(numeral: Numeral, facets: Facets, figure: KnownFigure | null): Verdict {
  if (!figure) return { kind: "plain" };
  const wrong = (fault: "direction" | "unit" | "qualifier"): Verdict => ({
    kind: "wrong",
    fault,
    nearest: [figure],
  });
  const isRate = numeral.unit === "percent" || numeral.unit === "points";
  if (isRate && numeral.unit !== figure.unit) return wrong("unit");
  if (!keepsQualifier(numeral, figure)) return wrong("qualifier");
  // 下降−44%: the words and the minus say it twice.
  if (sign(numeral.value) < 0)
    return facets.direction === -1 ? wrong("direction") : { kind: "plain" };
  return agreesInDirection(facets, figure, numeral) ? { kind: "plain" } : wrong("direction");
}
