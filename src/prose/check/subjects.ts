import type { Locale } from "../../domain/bilingual.ts";
import type { Numeral } from "../numerals/numeral.ts";
import { activities, moneys, rates, type Subject } from "./lexicon.ts";

/** The words around a number: the sentence before it, its clause before it, the rest of its clause. */
export interface Around {
  readonly lead: string;
  readonly clause: string;
  readonly tail: string;
}

/** The last of a group's words in a text; of two that end at one place the longer says more: 计划开工, 开工. */
function lastIn(group: readonly Subject[], text: string, locale: Locale): Subject | null {
  let [found, at, length]: [Subject | null, number, number] = [null, -1, 0];
  for (const subject of group)
    for (const match of text.matchAll(subject[locale])) {
      const end = match.index + match[0].length;
      if (end > at || (end === at && match[0].length > length))
        [found, at, length] = [subject, end, match[0].length];
    }
  return found;
}

/** The first of a group's words in a text; of two that begin at one place the one that is named first in the group. */
function firstIn(group: readonly Subject[], text: string, locale: Locale): Subject | null {
  let [found, at]: [Subject | null, number] = [null, Infinity];
  for (const subject of group) {
    const index = text.search(subject[locale]);
    if (index >= 0 && index < at) [found, at] = [subject, index];
  }
  return found;
}

const reach: Record<Locale, number> = { zh: 8, en: 60 };

/** The nearest word of a group: in the clause before the number, else right after it. */
function nearBy(
  group: readonly Subject[],
  { clause, tail }: Around,
  locale: Locale,
): Subject | null {
  const after = tail.slice(0, reach[locale]);
  // 没有达到50%的时间进度: what follows 的 is what the number is of.
  const own = locale === "zh" && /^的/u.test(tail) ? after.slice(1) : null;
  // 应开工的10个项目中已有9个按期开工: what follows a number at once, after another number has taken what stands before.
  const direct = group.find((subject) => tail.search(subject[locale]) === 0);
  const isOfTail = locale === "zh" && /\d[^\d，。；]*中/u.test(clause);
  return (
    group.find((subject) => rates.includes(subject) && own?.search(subject.zh) === 0) ??
    (isOfTail ? direct : undefined) ??
    lastIn(group, clause, locale) ??
    firstIn(group, after, locale)
  );
}

/** What a number counts, as the words near it say, else the sentence before it. */
export function subjectsOf(words: Around, numeral: Numeral, locale: Locale): Subject[] {
  const isRate = ["percent", "points", "rank"].includes(numeral.unit);
  // English numbers carry their noun: 142 municipal key projects.
  const tail = locale === "en" ? `${numeral.text}${words.tail}` : words.tail;
  const around = { ...words, tail };
  const near = nearBy(isRate ? [...moneys, ...rates] : moneys, around, locale);
  const money = near ?? lastIn(isRate ? [...moneys, ...rates] : moneys, words.lead, locale);
  const activity = nearBy(activities, around, locale);
  // 施工项目1477个，民间投资下降3.1%: what stands for itself has nothing to do with the projects before it.
  const isItself = near?.standsAlone === true && !activity;
  const told = activity ?? (isItself ? null : lastIn(activities, words.lead, locale));
  return [told, money].filter((subject) => subject !== null);
}
