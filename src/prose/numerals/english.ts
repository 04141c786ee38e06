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
