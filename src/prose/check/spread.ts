import type { Locale } from "../../domain/bilingual.ts";
import { compare, exact, type Exact } from "../../domain/exact.ts";
import type { FigureBook } from "../figures/book.ts";
import { derivedFigure, type KnownFigure } from "../figures/known-figure.ts";
import type { Numeral } from "../numerals/numeral.ts";
import { proseFigures } from "../../i18n/prose-figures.ts";
import type { Facets } from "./context.ts";
import { rates } from "./lexicon.ts";
import { isWhole, sameAs } from "./parts.ts";
import { isOfCounties, narrow } from "./narrow.ts";

/** What a text says of all counties at once: 各县市区完成率介于43.6%至48.7%之间, 均在40%以上, 2个县市区高于全市平均水平. */

const counties: Record<Locale, RegExp> = {
  zh: /县市区|各[县区]|区县|县区|各地/u,
  en: /\b(?:counties|districts)\b/iu,
};
const lowEnd: Record<Locale, RegExp> = {
  zh: /(?:介于|在|为|处于|分布于|从)$/u,
  en: /\b(?:between|from)\s*$/iu,
};
/** 为46.8%到 leads up to the other end, 在6月底达到 does not. */
const highEnd: Record<Locale, RegExp> = {
  zh: /(?:介于|在|为|处于|分布于|从)[^，。；提增升降减回达]{1,12}(?:至|到|和|与|—|-)$/u,
  en: /\b(?:between|from)\b[^,;]{1,16}\b(?:and|to)\s*$/iu,
};
/** 在46.8%和61.5%之间: what stands behind the lower of the two. */
const goesOn: Record<Locale, RegExp> = { zh: /之间|^[至到—-]/u, en: /^/u };
const ofEach: Record<Locale, RegExp> = { zh: /[均都]|全部/u, en: /\b(?:all|each|every)\b/iu };
const aboveWhole: Record<Locale, RegExp> = {
  zh: /(?:[高快多]于|超过)全市/u,
  en: /(?:above|higher than) the city/iu,
};
const belowWhole: Record<Locale, RegExp> = {
  zh: /(?:[低慢少]于|不[及到])全市/u,
  en: /(?:below|lower than) the city/iu,
};

type Extreme = "lowest" | "highest";

/** The figures of every county that the words can mean, those of one indicator together. */
function ofCounties(book: FigureBook, numeral: Numeral, facets: Facets): KnownFigure[][] {
  const plain = { ...facets, said: "plain", before: null, categories: null } as const;
  // 各县市区签约项目: where no county has a figure of what is named, the words speak of the city.
  const isNamed = ({ label }: KnownFigure): boolean =>
    facets.subjects.length === 0 || facets.subjects.some((subject) => subject.label.test(label.zh));
  const groups = new Map<string, KnownFigure[]>();
  for (const { code } of book.dataset.regions) {
    const pool = [...book.stated(), ...book.computed({ dimension: "region", category: code })];
    const own = { ...plain, owner: { region: code }, carried: new Set<string>() };
    for (const figure of narrow(pool, numeral, own).figures)
      if (figure.region === code && figure.aspect === "" && isNamed(figure))
        groups.set(figure.indicator, [...(groups.get(figure.indicator) ?? []), figure]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Which figures of a group lie at one end of it. */
const extremes = (group: readonly KnownFigure[], which: Extreme): KnownFigure[] =>
  group
    .filter(({ value }) =>
      group.every((other) =>
        which === "lowest" ? compare(value, other.value) <= 0 : compare(value, other.value) >= 0,
      ),
    )
    .map((figure) => ({ ...figure, aspect: which, token: "" }));

/** 四个县市区各有3个: each of them the same. */
const sameOfEach = /各(?:有|为|是|占|开工|签约|完成)?$/u;

const restOfEach = /其[余他][^，。；]{0,6}各(?:有|为|是|占|开工|签约|完成)?$/u;

/** The lowest of a group that are all alike; none of one that is not. */
const alike = (group: readonly KnownFigure[]): KnownFigure[] =>
  extremes(group, "lowest").length === group.length ? extremes(group, "lowest").slice(0, 1) : [];

/** Which end of the spread a number gives, or null where it gives none. */
function endOf({ bound }: Numeral, { lead, clause, tail }: Facets, locale: Locale): Extreme | null {
  if (highEnd[locale].test(lead)) return "highest";
  if (lowEnd[locale].test(clause) && goesOn[locale].test(tail)) return "lowest";
  if (!ofEach[locale].test(clause)) return null;
  if (bound === "above" || bound === "at least") return "lowest";
  return bound === "below" || bound === "at most" ? "highest" : null;
}

/** How many counties lie on one side of the city's figure. */
function countsOf(book: FigureBook, numeral: Numeral, facets: Facets, locale: Locale) {
  const { clause, tail } = facets;
  // Two of the four counties, 四个县市区中: all of them, of which another number says how many.
  if (/\bof (?:the|all|its)\s*$/iu.test(clause) || /^(?:县市区|区县)[中里]/u.test(tail))
    return null;
  const side = aboveWhole[locale].test(tail) ? 1 : belowWhole[locale].test(tail) ? -1 : 0;
  if (side === 0) return null;
  const rate = { ...numeral, unit: "percent", text: "" } as const;
  // What the counties are compared by is a rate, and is named as one.
  const subjects = rates.filter((subject) => `${clause}${tail}`.search(subject[locale]) !== -1);
  const wholes = [...book.stated(), ...book.computed()].filter(isWhole);
  return ofCounties(book, rate, { ...facets, subjects }).flatMap((group) =>
    wholes
      .filter((whole) => group.some(sameAs(whole)))
      .map((whole) => {
        const count = group.filter(({ value }) => compare(value, whole.value) === side).length;
        return counted(whole, exact(count));
      }),
  );
}

const counted = (whole: KnownFigure, value: Exact): KnownFigure =>
  derivedFigure({
    indicator: "regions",
    aspect: whole.indicator,
    quarter: whole.quarter,
    value,
    unit: "count",
    counted: { zh: "个", en: "counties" },
    label: {
      zh: `${proseFigures.zh.regions}（${whole.label.zh}）`,
      en: `${proseFigures.en.regions} (${whole.label.en})`,
    },
    token: "",
  });

/** The figures that a number said of all counties can be; null where it is not said of them. */
export function spreadOf(
  book: FigureBook,
  numeral: Numeral,
  facets: Facets,
  locale: Locale,
): readonly KnownFigure[] | null {
  if (!facets.times.isOwn) return null;
  if (isOfCounties(numeral, facets)) return countsOf(book, numeral, facets, locale);
  // 张湾区16个，其余三地各15个
  if (restOfEach.test(facets.clause)) {
    const named = new Set(facets.named.flatMap(({ regions }) => regions));
    const same = ofCounties(book, numeral, facets)
      .map((group) => group.filter(({ region }) => !named.has(region ?? "")))
      .flatMap(alike);
    return same.length > 0 ? same : null;
  }
  const isOfAll = facets.owner === null && counties[locale].test(facets.lead);
  if (isOfAll && sameOfEach.test(facets.clause)) {
    const same = ofCounties(book, numeral, facets).flatMap(alike);
    return same.length > 0 ? same : null;
  }
  const end = isOfAll ? endOf(numeral, facets, locale) : null;
  if (end === null) return null;
  const found = ofCounties(book, numeral, facets).flatMap((group) => extremes(group, end));
  return found.length > 0 ? found : null;
}
