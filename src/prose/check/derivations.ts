import type { Locale } from "../../domain/bilingual.ts";
import { exact, shift, sign, subtract } from "../../domain/exact.ts";
import { point } from "../../consistency/interval.ts";
import type { KnownFigure } from "../figures/known-figure.ts";
import { ratioOf } from "../figures/ratio.ts";
import type { Reading } from "./operands.ts";
import { calculated, isOfMention, isOfSamePart, isWhole, sameAs } from "./parts.ts";
import { isOfOwner } from "./narrow.ts";
import { earlierQuarters } from "./quarters.ts";
import type { Sentence } from "./sentences.ts";
import { hasUnitOf } from "./shares.ts";

/** What the words of a sentence can have worked out from the figures that it speaks of, in whatever order. */

type Step = "difference" | "growth" | "sum" | "rest" | "share" | "multiple" | "each";

/** Words that speak of a step. */
const words: Record<Locale, Readonly<Record<Step, RegExp>>> = {
  zh: {
    difference: /差|多|少|[高低快慢]|增|减|净|升|降|领先|落后|剩|其余|另|未|缺|距|[还仍尚]/u,
    growth: /[增升涨降减缩扩]/u,
    sum: /和|与|及|、|合计|共|总计|[一二两三四]者|两[类区县]/u,
    rest: /其[余他]|[另除]|不足|以下|剩/u,
    share: /占|比重|份额|比例|成|半|之[一二三四五六七八九]|当于|为|是|未|剩|余|其中|有/u,
    multiple: /倍/u,
    each: /每|均|单[体个]/u,
  },
  en: {
    difference:
      /\b(?:gap|apart|more|fewer|less|differ\w*|separat\w*|ahead|behind|higher|lower|above|below|by|remain\w*|left|leav\w+|rest|lack\w*|missing|ha(?:s|ve) to|elsewhere|outside|short|outstanding|still|yet|exceed\w*|trail\w*|lag\w*|added?|net|extra|rose|fell|margin|not|un\w+|others?)\b/iu,
    growth:
      /\b(?:grew|grown|growth|up|down|rose|fell|more|less|fewer|higher|lower|smaller|larger|increas\w*|declin\w*|decreas\w*|shr[aiu]nk\w*)\b/iu,
    sum: /\band\b|,|\b(?:together|combined|jointly|both|total\w*|all)\b/iu,
    rest: /\b(?:others?|rest|remain\w*|except|apart from|besides|below|smaller)\b/iu,
    share:
      /\b(?:of|share|account\w*|percent|per cent|proportion|half|third|quarter|fifth|tenth|in)\b|%/iu,
    multiple: /\b(?:times|twice|double\w*|thrice|triple\w*|fold)\b/iu,
    each: /\b(?:per|each|every|average\w*|apiece|a (?:project|start|county))\b/iu,
  },
};

/** What is said of each of several parts is no sum. */
const apiece: Record<Locale, RegExp> = {
  zh: /均|各|较|分别|依次/u,
  en: /\b(?:each|respectively)\b/iu,
};

const amounts = ["count", "yuan", "persons", "events"];

/** Whether a number can state an amount of things or money. */
const isAmount = ({ unit }: Reading["numeral"]): boolean =>
  unit === "none" || amounts.includes(unit);

const isOfOneTime = (a: KnownFigure, b: KnownFigure): boolean => a.quarter === b.quarter;

/** Whether two figures differ in one thing only: in what is counted, in the part, or in the time. */
const isOneApart = (a: KnownFigure, b: KnownFigure): boolean =>
  [sameAs(a)(b), isOfSamePart(a, b), isOfOneTime(a, b)].filter((same) => !same).length === 1;

const nameOf = ({ region, category }: KnownFigure): string => region ?? category ?? "";

/** A figure of several parts together, or of the whole without some of them. */
function ofParts(
  [first, ...others]: readonly KnownFigure[],
  operator: "+" | "-",
): KnownFigure | null {
  let result: KnownFigure | null = first ?? null;
  for (const one of others) result = result && calculated(result, one, operator);
  const names = [first, ...others].map((one) => (one ? nameOf(one) : ""));
  return result && { ...result, dimension: "sum", category: `${operator} ${names.join(" ")}` };
}

/** What is said between the commas on both sides of a number. */
const nearWords = ({ numeral, facets }: Reading): string =>
  `${facets.lead.split(/[，。；：]|[,;:]\s/u).at(-1) ?? ""}${numeral.text}${facets.tail}`;

/** Two or three figures that count the same of different parts of one kind. */
function rowsOf(operands: readonly KnownFigure[]): (readonly KnownFigure[])[] {
  const parts = operands.filter((figure) => !isWhole(figure) && amounts.includes(figure.unit));
  const isLike = (a: KnownFigure, b: KnownFigure): boolean =>
    sameAs(a)(b) && isOfOneTime(a, b) && a.dimension === b.dimension && !isOfSamePart(a, b);
  const pairs = parts.flatMap((a, i) =>
    parts.slice(i + 1).flatMap((b) => (isLike(a, b) ? [[a, b] as const] : [])),
  );
  const triples = pairs.flatMap(([a, b]) =>
    parts
      .slice(parts.indexOf(b) + 1)
      .flatMap((c) => (isLike(a, c) && isLike(b, c) ? [[a, b, c] as const] : [])),
  );
  return [...pairs, ...triples];
}

/** What the parts that are named have together, and what the others have. */
function sumsAndRests(reading: Reading, operands: readonly KnownFigure[]) {
  const { sentence, locale } = reading;
  const rows = rowsOf(operands);
  // 三类合计123个，总投资421.9亿元: what was counted together stays together.
  const isSum = words[locale].sum.test(sentence.text) && !apiece[locale].test(sentence.text);
  const sums = isSum ? rows.flatMap((row) => ofParts(row, "+") ?? []) : [];
  if (!words[locale].rest.test(nearWords(reading))) return sums;
  const ones = operands.filter((figure) => !isWhole(figure)).map((figure) => [figure] as const);
  const rests = [...ones, ...rows].flatMap((row) =>
    operands
      .filter((whole) => isWhole(whole) && row[0] && sameAs(whole)(row[0]))
      .filter((whole) => row[0] && isOfOneTime(whole, row[0]))
      .flatMap((whole) => ofParts([whole, ...row], "-") ?? []),
  );
  return [...sums, ...rests];
}

/** 与茅箭区相比, compared with Maojian: what is named first is what the other is compared with. */
const turned: Record<Locale, RegExp> = {
  zh: /[与和同较][^，。；]{1,12}相?比/u,
  en: /\b(?:compared (?:with|to)|against|relative to)\b/iu,
};

/** Where a sentence names the part of a figure; the whole last. */
const placeOf = ({ mentions }: Sentence, figure: KnownFigure): number => {
  const at = mentions.findIndex((mention) => isOfMention(mention)(figure));
  return at === -1 ? mentions.length : at;
};

/** Whether a − b is the difference that the words speak of: of what is said to be more less what it is more than. */
function isOriented(
  { sentence, facets, locale }: Reading,
  [a, b]: readonly [KnownFigure, KnownFigure],
  { value }: KnownFigure,
): boolean {
  if (facets.isApart || !facets.direction) return sign(value) >= 0;
  if (!isOfOneTime(a, b)) return a.quarter > b.quarter;
  const isTurned = turned[locale].test(sentence.text);
  // 协议投资612.5亿元，比开工项目总投资少: what was stated is what is less.
  if (isOfSamePart(a, b)) return facets.before ? facets.before.indicator === a.indicator : false;
  return placeOf(sentence, a) < placeOf(sentence, b) !== isTurned;
}

/** What a step gives from two figures; null where the words do not speak of it. */
type Taking = (reading: Reading, a: KnownFigure, b: KnownFigure) => KnownFigure | null;

const difference: Taking = (reading, a, b) => {
  const { numeral, facets, locale, book } = reading;
  if (!(isAmount(numeral) || numeral.unit === "points") || a.unit !== b.unit) return null;
  // 按期40个 is no difference of starts due and starts made; 未开9个 is, where the one or the other was stated.
  const isOfOther = isOfOneTime(a, b) && isOfSamePart(a, b);
  if (isOfOther && ![a, b].some((one) => reading.stated.includes(one))) return null;
  if (!isOfOneTime(a, b)) {
    // 比一季度多8个: the number's own clause names the quarter that is compared with.
    const named = earlierQuarters(`${facets.clause} ${facets.tail}`, book.quarter, locale);
    if (!named.some((quarter) => quarter === a.quarter || quarter === b.quarter)) return null;
  }
  // 比西山县少 names the parts that are compared.
  const { versus } = facets;
  if (versus && ![a, b].every((one) => versus.some((part) => isOfMention(part)(one)))) return null;
  const result = calculated(a, b, "-");
  return result && isOriented(reading, [a, b], result) ? { ...result, aspect: "difference" } : null;
};

/** A share is of money where its words speak of money, and of what was counted right before it. */
const share: Taking = ({ numeral, facets }, a, b) => {
  if (numeral.unit !== "percent" || !amounts.includes(a.unit) || a.unit !== b.unit) return null;
  const { before, base, clause } = facets;
  if (!hasUnitOf(base ? `${base.about} ${base.words}` : clause)(a)) return null;
  if (before && amounts.includes(before.unit) && before.unit !== a.unit) return null;
  const wholes = base?.parts ?? [];
  if (wholes.length > 0 && !wholes.some((part) => isOfMention(part)(b))) return null;
  return calculated(a, b, "/");
};

const multiple: Taking = ({ numeral, facets }, a, b) => {
  // 增长1.5倍 is no 1.5 times.
  if (/(?:(?:增长?|[多涨升加])了?|\b(?:by|up))\s?$/u.test(facets.clause)) return null;
  const ratio = numeral.unit === "times" && a.unit === b.unit ? ratioOf(a, b) : null;
  return ratio && { ...a, ...ratio, ...bareOf("times"), aspect: "multiple" };
};

/** 去年同期为4.9亿元，缩小了四分之一: by how much one figure is more or less than the same of another time. */
const growth: Taking = ({ numeral, stated }, a, b) => {
  if (!stated.includes(a) || !stated.includes(b)) return null;
  if (numeral.unit !== "percent" || a.unit !== b.unit || a.quarter <= b.quarter) return null;
  const ratio = ratioOf(a, b);
  if (!ratio) return null;
  const value = subtract(shift(ratio.value, 2), exact(100));
  return { ...a, value, range: point(value), ...bareOf("percent"), aspect: "yoy" };
};

/** What was worked out has no token, and no digits of a source. */
const bareOf = (unit: KnownFigure["unit"]) => ({ unit, printed: null, qualifier: null, token: "" });

const each: Taking = ({ facets }, a, b) => {
  if (a.unit === b.unit || !isOfSamePart(a, b) || !isOfOwner(facets)(a)) return null;
  const average = calculated(a, b, "/");
  return average && { ...average, aspect: "average" };
};

const takings = { difference, growth, share, multiple, each } as const;

/** Every figure that the words of a sentence can have worked out from some others. */
export function derivationsOf(reading: Reading, figures: readonly KnownFigure[]): KnownFigure[] {
  // What was stated says itself what it is; of all others only figures, shares and averages are reckoned with.
  const isStated = figures === reading.stated;
  const { numeral, locale } = reading;
  // Zero is nothing that anybody works out.
  if (sign(numeral.value) === 0) return [];
  // 平均5.7亿元，是全部项目平均投资的1.5倍; 投资增速是个数增速的两倍多
  const kinds = [
    "",
    "share",
    ...(numeral.unit === "times" ? ["average", "yoy", "qoq"] : ["average"]),
  ];
  const operands = figures.filter(({ aspect }) => isStated || kinds.includes(aspect));
  const made = sumsAndRests(reading, operands);
  const steps = (["difference", "growth", "share", "multiple", "each"] as const).filter((step) =>
    words[locale][step].test(nearWords(reading)),
  );
  const all = [...operands, ...made];
  return [
    ...(isAmount(numeral) ? made : []),
    ...all.flatMap((a) =>
      all
        .filter((b) => a !== b && isOneApart(a, b))
        .flatMap((b) => steps.flatMap((step) => takings[step](reading, a, b) ?? [])),
    ),
  ];
}
