import { functionWord } from "../numerals/english.ts";
import { toNumber } from "../../domain/exact.ts";
import type { Numeral } from "../numerals/numeral.ts";
import type { Counted } from "./counted.ts";
import type { Sentence } from "./sentences.ts";

/** Nouns of what the report counts. */
const ours =
  /^(?:projects?|starts?|signings?|completions?|count(?:y|ies)|districts?|regions?|tasks?|batch(?:es)?|rounds?|ceremon(?:y|ies)|events?|rall(?:y|ies)|jobs?|leaders|ones|others|times|points?|percentage|percent|cent|pp|yuan|rmb)$/iu;
/** Other words for them, in sentences about what it measures. */
const loosely =
  /^(?:schemes?|items?|ventures?|undertakings?|investments?|developments?|agreements?|contracts?|deals?|works)$/iu;
/** People are its own where it speaks of the jobs that projects bring. */
const people = /^(?:persons?|people|workers?|staff|employees?|hands)$/iu;
const speaksOfJobs = /\b(?:jobs?|rall(?:y|ies)|employ(?:ment)?|expected|projects)\b/iu;

const isEnd = new RegExp(`^(?:${functionWord})$`, "iu");
/** Nouns in the plural that do not end like one, and words that end like one and are none: press, status. */
const irregular =
  /^(?:people|men|women|children|staff|personnel|cattle|aircraft|species|series|feet)$/iu;
const isPlural = (word: string): boolean =>
  irregular.test(word) || (/^[a-z]{3,}s$/iu.test(word) && !/(?:ss|us|is)$/iu.test(word));

/** From 4 to 6 lanes, 12 and 60 apprentices: the first number counts what the next one counts. */
const next = /^\s(?:to|and|or)\s\d[\d,.]{0,12}(?=\s)/iu;

/** The words after a number as far as they can belong to its noun. */
function phraseAfter(text: string): string[] {
  const rest: string = text.slice(next.exec(text)?.[0].length ?? 0);
  const words: string[] = [];
  for (const [, word = ""] of rest.matchAll(/[\s-]([A-Za-z]+)(?:['’]s?)?/guy)) {
    if (isEnd.test(word) || words.length === 6) break;
    words.push(word);
  }
  return words;
}

/** Things that are told apart by a number behind their name. */
const numbered =
  /\b(?:room|window|counter|desk|gate|building|block|floor|platform|bus|line|route|highway|road|tunnel|bridge|volume|issue|page|chapter|article|section|paragraph|clause|step|grade|lot|plot|berth|pier|shaft|well|furnace|unit|kilometre|hotline|channel|extension|aged?|code)\s$/iu;
const capital = /(?<=\p{L},?\s)\p{Lu}\p{Ll}+\s$/u;

/** The two districts, Maojian and Zhangwan: how many are named right behind it. */
function countsNames({ text, mentions }: Sentence, end: number, { value }: Numeral): boolean {
  const named = mentions.filter(({ start }) => start >= end);
  const [first] = named;
  if (!first || !/^(?:\s[a-z]+){0,3},?\s$/u.test(text.slice(end, first.start))) return false;
  const gap = named.findIndex(
    ({ start }, i) => i > 0 && !/^(?:,|,? and)\s$/u.test(text.slice(named[i - 1]?.end, start)),
  );
  return toNumber(value) === (gap === -1 ? named.length : gap) && named.length > 1;
}

/** Room 402, Window 6, aged 34: a number that tells one thing from others. */
function isName(sentence: Sentence, start: number): boolean {
  const lead = sentence.text.slice(Math.max(0, start - 40), start);
  const isMention = sentence.mentions.some(({ end }) => end === start - 1);
  return !isMention && (numbered.test(lead) || capital.test(lead));
}

/** What says that a sentence is about what the report measures. */
const reported =
  /\b(?:projects?|starts?|started|invest\w*|yuan|plan(?:s|ned)?|sign(?:ed|ings?)|completion|ceremon\w+|rall(?:y|ies)|tasks?|register|growth|rates?|under construction|broke(?: \w+)? ground|batch(?:es)?|jobs|output|tax(?:es)?|quarter|overdue|late)\b/iu;

/** What an English number counts, as the words right beside it say. */
export function countedEn(sentence: Sentence, numeral: Numeral): Counted {
  const { text } = sentence;
  const [start, end] = [numeral.start - sentence.start, numeral.end - sentence.start];
  if (isName(sentence, start) || countsNames(sentence, end, numeral)) return "name";
  // English numbers carry their noun.
  const words = phraseAfter(numeral.text.replace(/^[^\s-]+/u, "") + text.slice(end));
  const isOurs = (word: string): boolean =>
    ours.test(word) ||
    (loosely.test(word) && reported.test(text)) ||
    (people.test(word) && speaksOfJobs.test(text));
  if (/^places?$/iu.test(words[0] ?? "")) return "ours";
  if (words.some((word) => isOurs(word) && isPlural(word))) return "ours";
  if (words.some(isPlural)) return "other";
  if (words.some(isOurs)) return "ours";
  // A 400-metre track.
  if (/^-[a-z]/u.test(text.slice(end))) return "other";
  const isOfReport = reported.test(text) || sentence.hasActivity || sentence.mentions.length > 0;
  return isOfReport ? "unsaid" : "other";
}
