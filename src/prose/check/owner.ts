import type { Locale } from "../../domain/bilingual.ts";
import type { Numeral } from "../numerals/numeral.ts";
import { cityWords, provinceWords, sameRegionWords } from "./lexicon.ts";
import type { Mention } from "./mentions.ts";
import { lastIndex } from "./said.ts";
import type { Sentence } from "./sentences.ts";

/** Whose figure a sentence speaks of, where it says so. */
export type Owner = { readonly region: string } | "city" | "province" | null;

const isNewClause = (lead: string, named: readonly Mention[]): boolean =>
  /[,;:(.]\s/u.test(lead.slice(named.at(-1)?.end ?? 0));

/** The first region that the rest of a number's clause names. */
const following = (sentence: Sentence, from: number): Mention | undefined => {
  const clause = sentence.text.slice(from).split(/[,;:(]\s/u)[0] ?? "";
  return sentence.mentions.find(
    ({ start, regions }) => start >= from && start < from + clause.length && regions.length > 0,
  );
};

/** Where the words of a share's whole begin: 茅箭区计划开工73个，占全市的 speaks of 茅箭区. */
const beforeShare = (lead: string, locale: Locale): number => {
  const at = locale === "zh" ? lead.lastIndexOf("占") : -1;
  return at < 0 ? lead.length : at;
};

/** Across the province 1,040 projects were started, 88 of them in the city. */
const inCity = /^(?: of (?:them|these|which))? in the (?:whole )?city\b/iu;

/** Whose the number of a sentence is. */
export function ownerOf(
  sentence: Sentence,
  { start, end }: Pick<Numeral, "start" | "end">,
  isShare: boolean,
  locale: Locale,
): Owner {
  if (locale === "en" && inCity.test(sentence.text.slice(end - sentence.start))) return "city";
  const full = sentence.text.slice(0, start - sentence.start);
  const until = isShare ? beforeShare(full, locale) : full.length;
  const lead = full.slice(0, until);
  const named = sentence.mentions.filter(
    ({ start, regions }) => start < until && regions.length > 0,
  );
  // English often names the place after the number: 17 signings in Zhushan County.
  const after = locale === "en" ? named.length === 0 || isNewClause(lead, named) : false;
  const last = after ? (following(sentence, until) ?? named.at(-1)) : named.at(-1);
  const city = lastIndex(lead, cityWords[locale]);
  const province = lastIndex(lead, provinceWords[locale]);
  const same = sentence.lastRegion === null ? -1 : lastIndex(lead, sameRegionWords[locale]);
  const best = Math.max(last?.end ?? -1, city, province, same);
  if (best < 0) return null;
  if (best === province) return "province";
  if (best === city && best !== last?.end) return "city";
  const code = best === last?.end ? last.regions[0] : sentence.lastRegion;
  return code === undefined || code === null ? null : { region: code };
}

/** The class named for a number: right after it, or last before it in the sentence. */
export function categoriesOf(
  sentence: Sentence,
  start: number,
  end: number,
): readonly string[] | null {
  const inside = sentence.mentions.find(
    (mention) => mention.categories.length > 0 && mention.start > start && mention.end <= end,
  );
  if (inside) return inside.categories;
  const named = sentence.mentions.filter(({ categories }) => categories.length > 0);
  const after = named.find(
    (mention) => mention.start >= end && /^[的 ]?$/u.test(sentence.text.slice(end, mention.start)),
  );
  const before = named.filter((mention) => mention.end <= start).at(-1);
  return (after ?? before)?.categories ?? null;
}

/** 茅箭区比张湾区多5个, 5 more than Zhangwan: the two parts that are compared; null where none are. */
export function versusOf(
  { text, mentions }: Sentence,
  start: number,
  end: number,
  locale: Locale,
): readonly [Mention, Mention] | null {
  // 完成率最高的张湾区与最低的茅箭区相差5.1个百分点
  const lead =
    text
      .slice(0, start)
      .split(/[，。；]/u)
      .at(-1) ?? "";
  const named = mentions.filter(
    ({ start: at, end: to }) => to <= start && at >= start - lead.length,
  );
  if (locale === "zh" && /(?:相差|差距[为达]?)$/u.test(lead) && named.length === 2)
    return named[0] && named[1] ? [named[0], named[1]] : null;
  const other = mentions.find((mention) =>
    locale === "zh"
      ? mention.end <= start &&
        /[比较]$/u.test(text.slice(0, mention.start)) &&
        !/[，。；]/u.test(text.slice(mention.end, start))
      : mention.start >= end &&
        /^\s(?:more|fewer|less)(?: [a-z]+){0,2} than (?:in )?$/iu.test(
          text.slice(end, mention.start),
        ),
  );
  // 张湾区47个，比茅箭区少5个，比房县多9个: what was compared with before is not compared itself.
  const isCompared = (mention: Mention): boolean =>
    locale === "zh" && /[比较]$/u.test(text.slice(0, mention.start));
  const one =
    other &&
    mentions.findLast(
      (mention) => mention.end <= Math.min(other.start, start) && !isCompared(mention),
    );
  return one ? [one, other] : null;
}
