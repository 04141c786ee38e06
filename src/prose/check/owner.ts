import type { Locale } from "../../domain/bilingual.ts";
import type { Numeral } from "../numerals/numeral.ts";
import { cityWords, provinceWords, sameRegionWords } from "./lexicon.ts";
import { categoryKey, type Mention } from "./mentions.ts";
import { lastIndex } from "./said.ts";
import type { Sentence } from "./sentences.ts";

/** Whose figure a sentence speaks of, where it says so. */
export type Owner = { readonly region: string } | "city" | "province" | null;

/** The first region that the rest of a number's clause names. */
const following = (sentence: Sentence, from: number): Mention | undefined => {
  const [clause = ""] = sentence.text.slice(from).split(/[,;:]\s|\s\(/u);
  return sentence.mentions.find(
    ({ start, regions }) => start >= from && start < from + clause.length && regions.length > 0,
  );
};

/** Across the province 1,040 projects were started, 88 of them in the city. */
const inCity = /^(?: of (?:them|these|which))? in the (?:whole )?city\b/iu;

/** The region named last before a number. English may name it after the number: 17 signings in Zhushan County. */
function namedRegion(sentence: Sentence, lead: string, locale: Locale): Mention | undefined {
  // 南湖区仅次于东河县，为28个: the number is that of the one that is second.
  const last = sentence.mentions.findLast(
    ({ start, end, regions }) =>
      end <= lead.length && regions.length > 0 && !lead.slice(0, start).endsWith("仅次于"),
  );
  const isNewClause = last === undefined || /[,;:(.]\s/u.test(lead.slice(last.end));
  return locale === "en" && isNewClause ? (following(sentence, lead.length) ?? last) : last;
}

/** Whose the number of a sentence is: what was named last before it. */
export function ownerOf(
  sentence: Sentence,
  { start, end }: Pick<Numeral, "start" | "end">,
  isShare: boolean,
  locale: Locale,
): Owner {
  if (inCity.test(sentence.text.slice(end - sentence.start))) return "city";
  const full = sentence.text.slice(0, start - sentence.start);
  // 茅箭区计划开工73个，占全市的 speaks of 茅箭区.
  const lead = isShare ? full.replace(/占[^占]*$|(?<![于比])全[市部][^，。；]{0,8}的$/u, "") : full;
  const region = namedRegion(sentence, lead, locale);
  const regionOf = (code: string | null | undefined): Owner => (code ? { region: code } : null);
  const named: [Owner, number][] = [
    ["city", lastIndex(lead, cityWords[locale])],
    ["province", lastIndex(lead, provinceWords[locale])],
    [regionOf(sentence.lastRegion), lastIndex(lead, sameRegionWords[locale])],
    [regionOf(region?.regions[0]), region?.end ?? -1],
  ];
  const [last] = named
    .filter(([owner, at]) => owner !== null && at !== -1)
    .sort(([, a], [, b]) => b - a);
  return last?.[0] ?? null;
}

/** 23 in ecology; one in four of the starts belong to industry, more than half were for ecology. */
const besides =
  /^(?:[的 ]?|\s(?:worth|of|(?:(?:are|were|is|was)\s)?in)\s|(?:\sof\s[^,;:()]{1,40}?)?\s(?:belong\w*|are|were|is|was|went|came|lay|lie|fell|fall|concern\w*|had gone|was made|were made)\s(?:(?:to|in|into|from|for|on)\s)?)$/u;

/** The class in a number or right after it: 50 industry projects, 50个产业类项目, 23 in ecology. */
export const classBeside = (sentence: Sentence, start: number, end: number): Mention | undefined =>
  sentence.mentions.find(
    (mention) =>
      mention.categories.length > 0 &&
      mention.start >= start &&
      besides.test(sentence.text.slice(end, mention.start)),
  );

/** The class named for a number: in it, 50 industry projects, or right after it, else last before it in the sentence. */
export function categoriesOf(
  sentence: Sentence,
  start: number,
  end: number,
): readonly string[] | null {
  const named = sentence.mentions.filter(({ categories }) => categories.length > 0);
  const beside = classBeside(sentence, start, end);
  if (beside) return beside.categories;
  const before = named.findLast((mention) => mention.end <= start);
  if (!before) return null;
  // 产业类项目平均4亿元，高于全部开工项目的3.7亿元: the second amount is that of all.
  const between = sentence.text.slice(before.end, start);
  if (/[于比](?:全部|全市)[^，。；]{0,12}的$/u.test(between)) return null;
  // 产业类50个，东河县41个: a county in a clause of its own may be meant with the class or without it.
  const isOther = sentence.mentions.some(
    (mention) =>
      mention.regions.length > 0 &&
      mention.end <= start &&
      /^(?!.*其中).*[，；]/u.test(
        sentence.text.slice(before.end, Math.max(before.end, mention.start)),
      ),
  );
  return isOther ? [...before.categories, categoryKey("", "")] : before.categories;
}

/**
 * 张湾区47个，比茅箭区少5个，比最低的房县多9个: what a number is compared with is not compared itself.
 */
const isCompared = (text: string, { start }: Mention): boolean =>
  /[比较](?:最[高低多少大小]的|[排位居列][^，。；]{1,6}[位名]的)?$/u.test(text.slice(0, start));

/** 与茅箭区相比，张湾区少开工5个: the part in whose light the next one is seen. */
const opposedIn = (text: string, before: readonly Mention[]): [Mention, Mention] | null => {
  const at = before.findIndex(({ end }) => text.slice(end).startsWith("相比，"));
  const [base, part] = [before[at], before[at + 1]];
  return base && part ? [part, base] : null;
};

/** 茅箭区比张湾区多5个, 5 more than Zhangwan: the two parts that are compared; null where none are. */
export function versusOf(
  { text, mentions, lastRegion }: Sentence,
  start: number,
  end: number,
): readonly [Mention, Mention] | null {
  const before = mentions.filter((mention) => mention.end <= start);
  const isNear = ({ end: to }: Mention): boolean => !/[，。；]/u.test(text.slice(to, start));
  const [one, other, ...more] = before.filter(isNear);
  // 完成率最高的张湾区与最低的茅箭区相差5.1个百分点
  if (one && other && /相差|差距/u.test(text.slice(other.end, start)))
    return more.length === 0 ? [one, other] : null;
  const opposed = opposedIn(text, before);
  if (opposed) return opposed;
  const base =
    before.find((mention) => isCompared(text, mention) && isNear(mention)) ??
    mentions.find((mention) =>
      /^\s(?:(?:more|fewer|less)(?: [a-z]+){0,2} than|ahead of|behind) (?:in )?$/iu.test(
        text.slice(end, mention.start),
      ),
    );
  // Maojian's were worth 18.96 billion yuan. This was 2.93 billion more than Zhangwan's.
  if (base && lastRegion !== null && base.start >= end && /^\s*(?:This|That|It)\b/u.test(text))
    return [{ start: 0, end: 0, regions: [lastRegion], categories: [] }, base];
  const part =
    base && before.findLast((mention) => mention.end <= base.start && !isCompared(text, mention));
  return part ? [part, base] : null;
}
