import type { Locale } from "../../domain/bilingual.ts";
import type { Mention } from "./mentions.ts";
import type { Sentence } from "./sentences.ts";
import type { Around } from "./subjects.ts";

/** What a share or a multiple is taken of: the words that say it, and the parts that they name. */
export interface Base {
  readonly words: string;
  readonly parts: readonly Mention[];
  /** The words that say of what the share is: 产业类项目 in 产业类项目占…, `under construction` in English. */
  readonly about: string;
}

/** 占全市的, 占项目总数的比重为; 是上年同期的, 约为总投资的. */
const before =
  /^(?<about>.*)(?:占|约?为|是|相当于)(?<words>[^占为是]+?)的?(?:比重|比例|份额)?[为达到是]*$/u;
/** 两类加起来不到全市的四分之一 */
const together =
  /^(?<about>.*(?:加起来|相加|之和|合计|共))(?:不[到足]|超过|接?近|约)?(?<words>全[市部省][^，。；]{0,8})的$/u;
/** of the city's completed investment; two thirds of the projects are under construction. */
const after =
  /^(?<of>\s*(?:(?:that\s)?of\s|(?=the\s)))(?<words>.+?)(?:\s(?:are|is|were|was|have|had|has|belong\w*|went|came|fell|lay|lie)\s(?<about>.*))?$/iu;

/** Three in five projects are worth more. */
const afterRatio =
  /^(?<of>\s*(?:of\s)?)(?<words>.+?)(?:\s(?:are|is|were|was|have|had|has|belong\w*)\s(?<about>.*))?$/iu;

const partsIn = ({ mentions }: Sentence, from: number, length: number): Mention[] =>
  mentions.filter(({ start, end }) => start >= from && end <= from + length);

/**
 * The base that stands before a Chinese number and after an English one, or null where its words name none.
 * `end` is where the number with this text, with its 左右 or "or more", ends in the sentence.
 */
export function baseOf(
  sentence: Sentence,
  { lead, clause, tail }: Around,
  { text, end }: { readonly text: string; readonly end: number },
  locale: Locale,
): Base | null {
  if (locale === "zh") {
    const { about = "", words = "" } = (before.exec(clause) ?? together.exec(clause))?.groups ?? {};
    if (words === "" || /^比/u.test(words)) return null;
    const from = lead.length - clause.length + clause.indexOf(words, about.length);
    return { words, about, parts: partsIn(sentence, from, words.length) };
  }
  const {
    of = "",
    words = "",
    about,
  } = (/\sin\s/u.test(text) ? afterRatio : after).exec(tail)?.groups ?? {};
  if (words === "") return null;
  return { words, about: about ?? clause, parts: partsIn(sentence, end + of.length, words.length) };
}
