import { exact } from "../../domain/exact.ts";
import type { Read } from "./chinese.ts";

const ones = [
  ...["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
  ...["eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"],
  "nineteen",
];
const tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/** Words that numbers are written with, for patterns. */
export const numberWord = [...ones, ...tens.filter((word) => word !== ""), "hundred"].join("|");

const ordinals = [
  ...["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"],
  ...["tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth"],
];

/** Words for places in a ranking, for patterns. */
export const ordinalWord = ordinals.join("|");

/** third is 3; 0 for a word that is no ordinal. */
export const parseOrdinal = (word: string): number => ordinals.indexOf(word.toLowerCase()) + 1;

/** two hundred and forty-four is 244; null where the words are no number below a thousand. */
export function parseEnglish(text: string): Read | null {
  let [total, part] = [0, 0];
  for (const word of text.toLowerCase().split(/[\s-]+/)) {
    if (word === "and" || word === "a") continue;
    const [one, ten] = [ones.indexOf(word), tens.indexOf(word)];
    if (word === "hundred") [total, part] = [total + Math.max(part, 1) * 100, 0];
    else if (one >= 0) part += one;
    else if (ten > 0) part += ten * 10;
    else return null;
  }
  return { value: exact(total + part), place: exact(1) };
}

/**
 * Words that belong to no noun phrase, for patterns: they end what a number counts. 12 have not been started, 49 more
 * than, 33 by the end of June.
 */
export const functionWord = [
  ...["a", "an", "the", "this", "that", "these", "those", "its", "their", "his", "her", "our"],
  ...["and", "or", "but", "nor", "of", "in", "on", "at", "by", "to", "for", "from", "with"],
  ...["within", "without", "into", "onto", "over", "under", "above", "below", "between"],
  ...["among", "across", "against", "along", "after", "before", "since", "until", "till"],
  ...["during", "through", "throughout", "about", "around", "as", "than", "per", "via", "worth"],
  ...["more", "fewer", "less", "most", "least", "each", "every", "all", "both", "such"],
  ...["is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "having"],
  ...["do", "does", "did", "will", "would", "shall", "should", "can", "could", "may", "might"],
  ...["must", "not", "also", "only", "still", "yet", "already", "now", "then", "there", "here"],
  ...["again", "ahead", "behind", "apart", "apiece", "altogether", "together", "overall", "so"],
  ...["because", "if", "while", "when", "where", "which", "who", "whose", "what", "how", "why"],
  ...["respectively", "thus", "towards", "besides", "versus", "plus", "perhaps", "always"],
  ...["last", "next", "began", "begun", "broke", "rose", "fell", "grew", "went", "came", "took"],
  ...["stood", "made", "got", "belong", "remain", "lie", "follow", "join", "come", "go"],
].join("|");
