import type { Locale } from "../../domain/bilingual.ts";
import type { Numeral } from "../numerals/numeral.ts";
import { countedEn } from "./counted-en.ts";
import type { Sentence } from "./sentences.ts";

/**
 * What a number counts, as the words right beside it say. What the report counts is few and known; what else a
 * sentence may count has no end. So a number with a noun of its own that is none of the report's is no statistic of
 * it, 36 classrooms or 2,600 newly planted trees, nor is one that tells a thing from others, Room 402. A number
 * without a noun counts what its sentence is about.
 */
export type Counted = "ours" | "other" | "name" | "unsaid";

const counts: Record<Locale, (sentence: Sentence, numeral: Numeral) => Counted> = {
  zh: () => "unsaid",
  en: countedEn,
};

/** What a number of a sentence counts. */
export const countedBy = (sentence: Sentence, numeral: Numeral, locale: Locale): Counted =>
  ["count", "persons", "events", "none"].includes(numeral.unit)
    ? counts[locale](sentence, numeral)
    : "ours";
