import type { Locale } from "../../domain/bilingual.ts";
import type { Sentence } from "./sentences.ts";

/**
 * What a sentence says in passing before a number: in brackets that are closed, 244个（其中产业类121个），总投资;
 * the whole of a share, 占全市的25.2%，居第2位, and what something was compared with, 比张湾区多5个；总投资, which are not
 * what the rest of the sentence is about.
 */
const asides: Record<Locale, readonly RegExp[]> = {
  zh: [
    /（[^（）]*）|\([^()]*\)/gu,
    /占[^，。；：、（(]*(?=[，。；：、（(])/gu,
    /(?<=[，；])[略也]?(?:[高低快慢多少]于|比)(?![^，。；]{0,8}(?:上年|去年|同期|季|半年|目标|进度|仅次))[^，。；：、（(]*(?=[，。；：、（(])/gu,
  ],
  en: [/\([^()]*\)/gu],
};

/** The sentence as it is heard at one of its places: without what was said in passing before it. */
export function heardAt(sentence: Sentence, place: number, locale: Locale): Sentence {
  let lead = sentence.text.slice(0, place);
  for (const aside of asides[locale])
    lead = lead.replace(aside, (words) => " ".repeat(words.length));
  if (lead === sentence.text.slice(0, place)) return sentence;
  return {
    ...sentence,
    text: lead + sentence.text.slice(place),
    mentions: sentence.mentions.filter(
      ({ start, end }) => start >= place || lead.slice(start, end).trim() !== "",
    ),
  };
}

/** Whether a place of a sentence lies in brackets. */
export function isBracketed(text: string, place: number): boolean {
  const lead = text.slice(0, place);
  return lead.search(/[（(][^（）()]*$/u) >= 0;
}
