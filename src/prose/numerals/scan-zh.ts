import { compare, divide, exact, multiply, negate, shift, type Exact } from "../../domain/exact.ts";
import { arabicPattern, parseArabic } from "./arabic.ts";
import { parseChinese, parseFraction, parseTenths, type Read } from "./chinese.ts";
import type { Bound, Numeral, NumeralUnit } from "./numeral.ts";
import { plainSpansZh } from "./plain-zh.ts";
import { touching, type Span } from "./spans.ts";

const chineseNumber =
  "[零〇一二两三四五六七八九十百千][零〇一二两三四五六七八九十百千万亿]{0,24}(?:点[零〇一二三四五六七八九]{1,12})?";
const number = `(?:${arabicPattern}|${chineseNumber})`;

/** Powers of ten between a number and its unit. */
const scales: Readonly<Record<string, number>> = {
  万亿: 12,
  千亿: 11,
  百亿: 10,
  十亿: 9,
  亿: 8,
  千万: 7,
  百万: 6,
  十万: 5,
  万: 4,
  千: 3,
  百: 2,
};

const units: readonly (readonly [pattern: string, unit: NumeralUnit])[] = [
  ["个?百分点", "points"],
  ["[%％]", "percent"],
  ["(?:人民币)?元", "yuan"],
  ["人次?", "persons"],
  ["[名位]", "persons"],
  ["倍", "times"],
  ["批次|场次|次|场|批", "events"],
  ["天", "days"],
  ["[个项家](?!百分点)", "count"],
  [
    "平方公里|平方米|立方米|公里|千米|毫米|厘米|米|亩|公顷|吨|千瓦时|千瓦|兆瓦|吉瓦|千伏|辆|台|套|户|座|条|处|件|宗|栋|层|度|分|岁|种|[大小]?类|级|款|只|头|株|份|字",
    "other",
  ],
];

const numeralPattern = new RegExp(
  `(?<ordinal>第)?(?<minus>(?<![\\d０-９A-Za-z月日年])[-−－]|负)?(?<number>${number})` +
    `(?:[-—–~～至到]{1,2}(?<upTo>${arabicPattern}))?` +
    `(?<odd>多|余|几)?(?<scale>${Object.keys(scales).join("|")})?(?<more>多|余|来)?` +
    `\\s?(?<unit>${units.map(([pattern]) => pattern).join("|")})?`,
  "gu",
);

const unitOf = (word: string): NumeralUnit =>
  units.find(([pattern]) => new RegExp(`^(?:${pattern})$`, "u").test(word))?.[1] ?? "none";

const before: readonly (readonly [RegExp, Bound])[] = [
  [/(?:不超过|不多于|不高于|至多|最多)$/u, "at most"],
  [/(?:不少于|不低于|至少|最少)$/u, "at least"],
  [/(?:不到|不足|低于|少于|小于)$/u, "below"],
  [/(?:接近|将近|(?<![附最临靠就])近)$/u, "near"],
  [/(?:超过|突破|不止|高于|多于|大于|超|逾)$/u, "above"],
  [/(?:大约|大概|约为|(?<![签预节制契条合集])约|大致)$/u, "about"],
];
const after: readonly (readonly [RegExp, Bound])[] = [
  [/^及?以上/u, "at least"],
  [/^(?:有余|多(?=[，。；、）的]|$))/u, "above"],
  [/^(?:及?以下|以内)/u, "at most"],
  [/^(?:左右|上下|上下浮动)/u, "about"],
];

/** 约占全市的, 约相当于总投资的 */
const farBefore: readonly (readonly [RegExp, Bound])[] = [
  [/(?<![签预节制契条合集])约(?:占|合|相当于)[^，。；：]{0,24}$/u, "about"],
  // 不到全市的四分之一
  [/(?:不到|不足)全[市省部][^，。；：]{0,8}的$/u, "below"],
  [/(?:超过?|逾)全[市省部][^，。；：]{0,8}的$/u, "above"],
  [/(?:接近|将近)全[市省部][^，。；：]{0,8}的$/u, "near"],
];

const boundIn = (text: string, list: readonly (readonly [RegExp, Bound])[]): Bound | null =>
  list.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/** What the words beside a span leave open. */
const boundAt = (text: string, { start, end }: Span): Bound | null =>
  boundIn(text.slice(Math.max(0, start - 4), start), before) ??
  boundIn(text.slice(end, end + 4), after) ??
  boundIn(text.slice(Math.max(0, start - 30), start), farBefore);

const read = (text: string): Read | null =>
  /^[0-9０-９]/u.test(text) ? parseArabic(text) : parseChinese(text);

const isRanked =
  /(?:居|列|排名?|名次|位次|[升降]至|跃居|全[省市国]|并列|位|[居列排](?:[一二两三四五六七八九十\d]{1,2}[个类]|各)[县市区类]{0,3}[中的]?|倒数)$/u;
const isMoved = /(?:上升|下降|前移|前进|后移|后退|提升|下滑|提高)了?$/u;

/** 第5位, 居全省第五, 上升2位 are ranks; 27名领导 are persons; 第三 alone is an ordinal. */
function rankOrPersons(
  text: string,
  { start }: Span,
  isOrdinal: boolean,
  isPlace: boolean,
): NumeralUnit | null {
  const lead = text.slice(Math.max(0, start - 10), start);
  // 距全省第二位仍有差距: a place that was not reached.
  if (/[距离](?:全[省市国])?$/u.test(lead)) return null;
  if (isOrdinal) return isPlace || isRanked.test(lead) ? "rank" : null;
  return isMoved.test(lead) ? "rank" : "persons";
}

/** Small Chinese numbers are words more often than figures: 两个说法, but 两个项目. */
function isWord(text: string, end: number, numberText: string, unit: NumeralUnit): boolean {
  if (/[0-9０-９]/u.test(numberText) || Array.from(numberText).length > 1) return false;
  if (!["count", "events", "persons", "days", "other"].includes(unit)) return false;
  // 茅箭、张湾两个城区开工项目: the parts that were named are counted, not the projects.
  const things =
    /^(?!\p{Script=Han}?[区县市镇](?!市区))\p{Script=Han}{0,5}项目(?!之一|标|名称)|^县市区/u;
  return unit !== "count" || !things.test(text.slice(end, end + 8));
}

const scaled = (value: Exact, power: number): Exact => shift(value, power);

function numeralAt(text: string, match: RegExpExecArray): Numeral | null {
  const {
    ordinal,
    minus,
    number: digits = "",
    upTo,
    odd,
    scale = "",
    more,
    unit: word = "",
  } = match.groups ?? {};
  const parsed = read(digits);
  if (!parsed) return null;
  const span = { start: match.index, end: match.index + match[0].trimEnd().length };
  const power = scales[scale] ?? 0;
  let unit: NumeralUnit | null = unitOf(word);
  // 25.6亿 without 元 is money.
  if (word === "" && power >= 8) unit = "yuan";
  const isPlace = ["名", "位"].includes(word);
  if (ordinal !== undefined || isPlace)
    unit = rankOrPersons(text, span, ordinal !== undefined, isPlace);
  if (unit === null || isWord(text, span.end, digits, unit)) return null;
  // A number in Chinese characters without a unit is a word: 统一, 万众.
  if (unit === "none" && !/^[0-9０-９]/u.test(digits)) return null;
  const end = upTo === undefined ? null : parseArabic(upTo);
  const value = scaled(parsed.value, power);
  return {
    ...span,
    text: text.slice(span.start, span.end),
    value: minus ? negate(value) : value,
    place: scaled(parsed.place, power),
    unit,
    bound: more === "来" ? "about" : (odd ?? more) ? "above" : boundAt(text, span),
    upTo: end ? scaled(end.value, power) : null,
    isThreshold: unit === "yuan" && /^及?以[上下]/u.test(text.slice(span.end, span.end + 3)),
  };
}

const fraction = new RegExp(`(?<below>${number})分之(?<above>${number})`, "gu");
const tenths =
  /(?<whole>[一二两三四五六七八九])成(?<half>[一二三四五六七八九半])?(?![\p{Script=Han}]{0,1}[立效为交本就果])/gu;
const doubled = /翻了?(?<times>[一两二三])番|翻番/gu;
/** 每10个开工项目中就有6个, 五个项目里就有三个 */
const among = new RegExp(
  `(?<each>每)?(?<below>${number})个(?<words>[^，。；\\d]{0,12}?)[里中](?<so>就|便)?有(?<above>${number})个`,
  "gu",
);
const halves = /(?<not>[未没不][有能]?)?(?:(?:过|超)?半数|一半|过半)/gu;

/** 突破千亿元, 接近百亿元: a round amount without a digit, where words say that it was reached or missed. */
const roundMoney =
  /(?<=突破|超过?|过|逾|接?近|达到?|跨[越过入上]|迈上|不[足到])(?<scale>[百千][万亿]|万亿)元(?!及?以[上下]|级|[大的]?项目|企业|产业|园区|集群)/gu;
/** 居首位, 名列榜首, 居四个县市区之首: first places without a number. */
const firstPlace = /(?<=[居列获夺登][^，。；]{0,12})(?:榜首|首位|之首|之冠)/gu;

const percent = (
  text: string,
  span: Span,
  { value, place }: Read,
  isFraction = false,
): Numeral => ({
  ...span,
  text: text.slice(span.start, span.end),
  value,
  place,
  unit: "percent",
  bound: boundAt(text, span),
  upTo: null,
  isThreshold: false,
  ...(isFraction ? { isFraction } : {}),
});

const spanOf = (match: RegExpExecArray): Span => ({
  start: match.index,
  end: match.index + match[0].length,
});

/** Shares in words: 三分之一, 百分之二十, 九成, 一半; and 翻一番, which is twice. */
function wordNumerals(text: string): Numeral[] {
  const found: Numeral[] = [];
  for (const match of text.matchAll(fraction)) {
    const parsed = parseFraction(match[0]);
    const isFraction = match.groups?.["below"] !== "百";
    if (parsed) found.push({ ...percent(text, spanOf(match), parsed), isFraction });
  }
  for (const match of text.matchAll(tenths)) {
    const parsed = parseTenths(match[0]);
    if (parsed) found.push(percent(text, spanOf(match), parsed));
  }
  for (const match of text.matchAll(among)) {
    const { each, so, below = "", above = "" } = match.groups ?? {};
    const [part, whole] = [read(above), read(below)];
    if (!part || !whole || (each ?? so) === undefined) continue;
    if (compare(whole.value, exact(10)) > 0 || compare(part.value, whole.value) >= 0) continue;
    const value = multiply(divide(part.value, whole.value), exact(100));
    found.push({
      ...percent(text, spanOf(match), { value, place: exact(1) }, true),
      bound: "about",
    });
  }
  for (const match of text.matchAll(halves)) {
    const half = percent(text, spanOf(match), { value: exact(50), place: exact(2) }, true);
    const isOver = /[过超]/u.test(match[0]) || half.bound === "above" || half.bound === "at least";
    // 未过半 leaves open how far below a half it is.
    if (match.groups?.["not"] !== undefined && isOver)
      found.push({ ...half, place: exact(50), bound: "at most" });
    else found.push(isOver ? { ...half, upTo: exact(100) } : half);
  }
  for (const match of text.matchAll(doubled)) {
    const times = parseChinese(match.groups?.["times"] ?? "一");
    const value = exact(2n ** (times?.value.num ?? 1n));
    const place = multiply(exact(1), exact(1, 10));
    found.push({ ...percent(text, spanOf(match), { value, place }), unit: "times" });
  }
  for (const match of text.matchAll(roundMoney)) {
    const value = shift(exact(1), scales[match.groups?.["scale"] ?? ""] ?? 0);
    found.push({ ...percent(text, spanOf(match), { value, place: value }), unit: "yuan" });
  }
  for (const match of text.matchAll(firstPlace))
    found.push({
      ...percent(text, spanOf(match), { value: exact(1), place: exact(1) }),
      unit: "rank",
    });
  return found;
}

/** Every number of a Chinese text that may be a statistic, in the order of the text. */
export function scanZh(text: string): Numeral[] {
  const inWords = wordNumerals(text);
  const isTaken = touching([...plainSpansZh(text), ...inWords], text.length);
  const plain = touching(plainSpansZh(text), text.length);
  const inDigits = Array.from(text.matchAll(numeralPattern), (match) => numeralAt(text, match))
    .filter((numeral) => numeral !== null)
    .filter((numeral) => !isTaken(numeral));
  return [...inWords.filter((numeral) => !plain(numeral)), ...inDigits].sort(
    (a, b) => a.start - b.start,
  );
}
