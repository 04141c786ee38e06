import { exact, type Exact } from "../../domain/exact.ts";
import { boundAt } from "./bounds-en.ts";
import { numberWord, parseEnglish } from "./english.ts";
import type { Bound, Numeral } from "./numeral.ts";
import type { Span } from "./spans.ts";

/** Shares and multiples in words: half of, two thirds of, three in five, by a tenth; doubled. */

const parts = ["third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
const partWords = `(?:an?|${numberWord})[\\s-](?:${parts.join("|")})s?`;
const part = `(?:half|${partWords})`;
/** The first half, the last three quarters: times. */
const isNoTime = String.raw`(?<!\b(?:first|second|other|latter|last|past|previous|next|these|those)\s)`;
/** What follows a share: of, by number, or a verb, where it ends a clause or begins one. */
const follows = String.raw`(?=\sof\b(?!\s(?:20\d\d|(?:last|this) year))|\sby (?:number|count|value|investment|money|amount)\b)`;
/** What half stands before or behind, without "of": half the starts, fewer than half were, almost half. */
const halfFollows = String.raw`(?=\s(?:the|its|their|all)\s(?!year|month|quarter|time)|\s(?:are|were|have|had)\b|[.;]|,\s|$)`;

const sharePattern = new RegExp(
  String.raw`${isNoTime}\b${part}${follows}|${isNoTime}\bhalf${halfFollows}` +
    String.raw`|(?<=\bby\s(?:(?:about|almost|nearly|roughly|over|more than|less than)\s)?)${part}(?=\s(?:to|on|from|year)\b|[,.;]|$)` +
    String.raw`|\b(?:doubled|tripled)\b`,
  "giu",
);

/** three in five, two out of every three; 3 out of 5 */
const ofSoMany = new RegExp(
  String.raw`\b(?<above>${numberWord}|\d{1,2})\s(?:in|out of)\s(?:every\s)?(?<below>two|three|four|five|six|seven|eight|nine|ten|twenty|5|10|100)\b(?!\s(?:years?|months?|weeks?|days?|quarters?|hours?|minutes?)\b|[\d.,%]*\d|\s?%)`,
  "giu",
);

const numberOf = (word: string): number =>
  /^\d/u.test(word) ? Number(word) : Number(parseEnglish(word)?.value.num ?? 1n);

/** two-thirds as 2 and 3, half as 1 and 2; null where the words are no share. */
function shareIn(words: string): readonly [number, number] | null {
  if (/^half$/iu.test(words)) return [1, 2];
  const [above = "", below = ""] = words.toLowerCase().split(/[\s-]/u);
  const found = parts.indexOf(below.replace(/s$/u, ""));
  if (found === -1) return null;
  return [/^an?$/u.test(above) ? 1 : numberOf(above), found + 3];
}

function fraction(text: string, span: Span, [above, below]: readonly [number, number]): Numeral {
  const bound = boundAt(text, span);
  const isHalf = below === 2;
  return {
    ...span,
    text: text.slice(span.start, span.end),
    value: exact(above * 100, below),
    place: exact(isHalf ? 2 : 1),
    unit: "percent",
    bound,
    isFraction: true,
    upTo: isHalf ? endOf(bound) : null,
    isThreshold: false,
  };
}

/** More than half is all above it, less than half all below it. */
function endOf(bound: Bound | null): Exact | null {
  if (bound === "above") return exact(100);
  return bound === "below" ? exact(0) : null;
}

function multiple(text: string, span: Span): Numeral {
  const words = text.slice(span.start, span.end);
  const value = exact(/^d/iu.test(words) ? 2 : 3);
  const bound = boundAt(text, span);
  const plain = { upTo: null, isThreshold: false };
  return { ...span, ...plain, text: words, value, place: exact(1, 10), unit: "times", bound };
}

const spanOf = (match: RegExpExecArray): Span => ({
  start: match.index,
  end: match.index + match[0].length,
});

/** Every share and multiple that a text has in words. */
export function fractionsEn(text: string): Numeral[] {
  const words = Array.from(text.matchAll(sharePattern), (match) => {
    const [span, share] = [spanOf(match), shareIn(match[0])];
    return share ? fraction(text, span, share) : multiple(text, span);
  });
  const ratios = Array.from(text.matchAll(ofSoMany)).flatMap((match) => {
    const { above = "", below = "" } = match.groups ?? {};
    const [a, b] = [numberOf(above), numberOf(below)];
    if (a >= b) return [];
    // Three in five says about as many: nobody would write 150 in 244 so.
    const one = fraction(text, spanOf(match), [a, b]);
    return [{ ...one, bound: one.bound ?? ("about" as const) }];
  });
  return [...words, ...ratios];
}
