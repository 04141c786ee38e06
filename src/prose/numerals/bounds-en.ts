import type { Bound } from "./numeral.ts";
import type { Span } from "./spans.ts";

/** What stands before or after an English number and leaves open what it is exactly: more than, or so. */

const before: readonly (readonly [RegExp, Bound])[] = [
  [
    /(?:not (?:more|higher) than|no (?:more|higher) than|at most|up to a maximum of|not exceeding)$/iu,
    "at most",
  ],
  [/(?:not (?:less|fewer) than|no (?:less|fewer) than|at least|upwards of)$/iu, "at least"],
  [/(?:almost|nearly|close to|not quite)$/iu, "near"],
  [/(?:less than|fewer than|under|below|short of)$/iu, "below"],
  // Spread over 27 ceremonies: what is spread over so many has no more of them.
  [
    /(?:more than|(?<!\b(?:spread|distributed|split|held|staggered)\s)over|above|exceed(?:s|ed|ing)?)$/iu,
    "above",
  ],
  [/(?:about|around|some|roughly|approximately|circa)$/iu, "about"],
];
const after: readonly (readonly [RegExp, Bound])[] = [
  [/^\s(?:or more|and more|and above|or above|or over)\b/iu, "at least"],
  [/^\s(?:or less|or fewer|and below)\b/iu, "at most"],
  [/^\s(?:or so)\b/iu, "about"],
];

const boundIn = (text: string, list: readonly (readonly [RegExp, Bound])[]): Bound | null =>
  list.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/** What the words beside a number leave open, or null where they leave nothing open. */
export const boundAt = (text: string, { start, end }: Span): Bound | null =>
  boundIn(text.slice(Math.max(0, start - 24), start).trimEnd(), before) ??
  boundIn(text.slice(end, end + 14), after);
