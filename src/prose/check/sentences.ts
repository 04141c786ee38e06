import type { Locale } from "../../domain/bilingual.ts";
import { activities, provinceWords } from "./lexicon.ts";
import type { Mention, Vocabulary } from "./mentions.ts";
import { test } from "./said.ts";

/** A sentence of a text, with what was said before it in its paragraph. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly regions: ReadonlySet<string>;
  readonly lastRegion: string | null;
  readonly carried: ReadonlySet<string>;
  readonly isProvincial: boolean;
  /** Whether the heading or the paragraph before it says what happened to projects: 开工, 签约. */
  readonly hasActivity: boolean;
  /** Whether its paragraph has said that it compares like with like. */
  readonly isLike: boolean;
}

/** A sentence without end is cut, so that the time for a text grows with its length and no faster. */
const enders: Record<Locale, RegExp> = {
  zh: /[^。！？\n]{1,600}[。！？\n]?|[。！？\n]/gu,
  en: /[^\n]{1,600}?(?:[.!?](?=\s|$)|\n|$)|[^\n]{600}|\n/gu,
};

/** Whether a text says what happened to projects. */
export const namesActivity = (text: string, locale: Locale): boolean =>
  activities.some((subject) => text.search(subject[locale]) >= 0);

const likeWords: Record<Locale, RegExp> = {
  zh: /可比口径|同口径|扣除[^，。；]*(?:因素|项目)/u,
  en: /like[\s-]for[\s-]like|comparable basis/iu,
};
/** Whether a text says that it compares like with like. */
export const isLikeForLike = (text: string, locale: Locale): boolean =>
  likeWords[locale].test(text);

/** Cuts a text into sentences and carries on what a paragraph has named. */
export function sentencesOf(text: string, locale: Locale, vocabulary: Vocabulary): Sentence[] {
  const sentences: Sentence[] = [];
  let [regions, carried, lastRegion]: [Set<string>, Set<string>, string | null] = [
    new Set(),
    new Set(),
    null,
  ];
  let [isSection, isParagraph] = [false, false];
  let [isActiveSection, isActive, isLike] = [false, false, false];
  for (const match of text.matchAll(enders[locale])) {
    const words = match[0];
    if (match.index === 0 || text.charAt(match.index - 1) === "\n") {
      [regions, carried, lastRegion, isParagraph] = [new Set(), new Set(), null, false];
      [isActive, isLike] = [false, false];
      if (/^#+\s/u.test(words)) {
        isSection = test(locale === "zh" ? "全省" : "province", words);
        isActiveSection = namesActivity(words, locale);
      }
    }
    const mentions = vocabulary.mentions(words);
    isParagraph ||= test(provinceWords[locale], words);
    sentences.push({
      start: match.index,
      end: match.index + words.length,
      text: words,
      mentions,
      regions: new Set(regions),
      lastRegion,
      carried: new Set(carried),
      isProvincial: isSection || isParagraph,
      hasActivity: isActiveSection || isActive,
      isLike,
    });
    isActive ||= namesActivity(words, locale);
    isLike ||= isLikeForLike(words, locale);
    for (const mention of mentions) {
      for (const code of mention.regions) [lastRegion] = [code, regions.add(code)];
      for (const key of mention.categories) carried.add(key);
    }
  }
  return sentences;
}
