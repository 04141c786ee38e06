import type { KnownFigure } from "../figures/known-figure.ts";
import type { Numeral } from "../numerals/numeral.ts";
import type { Facets } from "./context.ts";
import { activities, moneys, rates } from "./lexicon.ts";
import type { Sentence } from "./sentences.ts";

/**
 * What a Chinese number counts. The things that a report counts are few, those that a bulletin mentions beside
 * them without end; so a number counts something else where its own words name a thing, and it is none of the few.
 */

/** The things that figures count. */
const own = /项目|工程|批次|活动|县市区|区县|[县市]区|任务|事项|手续/u;

const ofReport = [...activities, ...moneys, ...rates].map(({ zh }) => new RegExp(zh.source, "u"));

/** Whether words name what a report is about: projects, what happened to them, money, rates. */
export const namesOwn = (text: string): boolean =>
  own.test(text) || ofReport.some((pattern) => pattern.test(text));

/** After a number these say something of what is counted, and do not name it: 8个到期没有开工, 17个是. */
const saying =
  /^(?:[是在为未已均都全也仍尚还就即属位由从被将可能待按超不没有占达涉的和与及、多少较比同至到左右以之增减提升降回上下相对]|分别|到期|完成|纳入|退出|以[上下])/u;

/** Words of a clause that count, compare, or name a time or the whole, and no thing: 其中, 共有, 比上年同期. */
const bare =
  /其中|其[余他]|仅?次于|另外?|分别|依次|合计|共计|总计|累计|一共|新增|净增|增[加长]?|减少?|提[高升]|达到?|完成|实[施现]|推进|安排|建设|建成|谋划|确定|上年|去年|今年|本年|全年|年[初底末内]|同期|同比|环比|期末|[上本当]季|季度|[上下]半年|截至|目前|以来|全[市省部]|我市|[一二两三四几]地|该?[县区市]|部分|总[数量]?|数量?|[个类级项]数|仅|只|约|近|超过?|突破|不[到足]|最?[多少高低]|[比较与同和及、由从到至在有为是占列排居共各均都已还仍尚又也则以的了就]|[第前后]|\d+月|[一二三四]|[\d.%％—\-]+/gu;

const countable: readonly Numeral["unit"][] = ["count", "persons", "events", "none"];

/** The words of the number's clause that name a thing, without the names of parts. */
function thingsBefore({ clause }: Facets, { mentions, text }: Sentence): string {
  const from = text.lastIndexOf(clause);
  const parts = mentions.filter(({ start, end }) => start >= from && end <= from + clause.length);
  let words = clause;
  for (const { start, end } of parts) words = words.replace(text.slice(start, end), "");
  return words.replaceAll(bare, "").replaceAll(/[^\p{Script=Han}]/gu, "");
}

/** Two characters of a name say which it is, but for those that any number of persons may have. */
const common = /项目|预计|人[数员]/u;
const isNamed = ({ label }: KnownFigure, clause: string): boolean =>
  Array.from(label.zh, (_, i) => label.zh.slice(i, i + 2)).some(
    (two) => two.length === 2 && !common.test(two) && clause.includes(two),
  );

interface Known {
  readonly figures: readonly KnownFigure[];
  /** Whether the paragraph has stated a figure before it. */
  readonly hasStated: boolean;
}

/** Whether a Chinese number counts something that no figure of a report counts. */
export function countsOtherZh(
  numeral: Numeral,
  facets: Facets,
  sentence: Sentence,
  { figures, hasStated }: Known,
): boolean {
  const { unit, text } = numeral;
  if (!countable.includes(unit)) return false;
  const { clause, tail } = facets;
  // Companies are counted by no figure, and persons by those alone that the words name: 预计就业8.7万人.
  if (text.endsWith("家")) return true;
  if (/(?<![批场])次$/u.test(text)) return !/活动|开工|拉练|批/u.test(clause);
  if (unit === "persons") return !figures.some((one) => one.unit === unit && isNamed(one, clause));
  const isOfPart = sentence.mentions.length > 0;
  if (!namesOwn(sentence.text) && !isOfPart && !hasStated) return true;
  const after = /^\p{Script=Han}+/u.exec(tail)?.[0] ?? "";
  // 分4个组到县区蹲点: what is counted ends where the sentence goes on.
  const noun = after.split(/[到在赴对向]/u)[0] ?? "";
  if (unit === "count" && noun === "组") return true;
  const isPart = sentence.mentions.some(({ start }) => start === numeral.end - sentence.start);
  // 3万棒, 6讲: a measure word that no figure has.
  const isMeasured = unit === "none" && after !== "" && !saying.test(after);
  if ((isMeasured || after.length >= 2) && !saying.test(after) && !isPart && !namesOwn(after))
    return true;
  if (namesOwn(clause)) return false;
  return after === "" && thingsBefore(facets, sentence).length >= 2;
}
