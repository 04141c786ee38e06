import { advice } from "./advice.ts";
import { strings } from "./strings.ts";

const zhNearest = (names: readonly string[]): string =>
  names.length > 0 ? `数据里是：${names.join("；")}。` : "";
const enNearest = (names: readonly string[]): string =>
  names.length > 0 ? `The data say: ${names.join("; ")}. ` : "";

const zhMark = "数字引自别处的，写明来源：{{from S07: 51.3%}}";
const enMark = "Mark a figure from elsewhere with its source: {{from S07: 51.3%}}";

/** Numerals left in a commentary, held against the figures of its release. */
export const figureAdvice = strings(
  {
    "prose-figure-token": (text: string, names: readonly string[]) =>
      advice(`“${text}”与数据一致`, `可写成{{${names.join("")}}}，数据改了它跟着改`),
    "prose-figure-elsewhere": (text: string) =>
      advice(
        `报告不统计这类数，没有核对：“${text}”`,
        `要让读者能查到，写明来源：{{from S07: 58公里}}`,
      ),
    "prose-figure-unknown": (text: string, names: readonly string[]) =>
      advice(`数据里没有这个数：“${text}”`, `${zhNearest(names)}${zhMark}`),
    "prose-figure-wrong": (text: string, names: readonly string[]) =>
      advice(`与数据不符：“${text}”`, `${zhNearest(names)}${zhMark}`),
    "prose-figure-direction": (text: string, names: readonly string[]) =>
      advice(`增减、升降的说法与数据相反：“${text}”`, `${zhNearest(names)}改正“增长”“下降”等词`),
    "prose-figure-unit": (text: string, names: readonly string[]) =>
      advice(`单位写错：“${text}”`, `${zhNearest(names)}两个比率相差用“个百分点”，增速和比重用“%”`),
    "prose-figure-scale": (text: string, names: readonly string[]) =>
      advice(`数位或单位写错：“${text}”`, `${zhNearest(names)}检查小数点和“万元”“亿元”`),
    "prose-figure-bound": (text: string, names: readonly string[]) =>
      advice(`“超过”“不到”等说法与数据不符：“${text}”`, `${zhNearest(names)}${zhMark}`),
    "prose-figure-qualifier": (text: string, names: readonly string[]) =>
      advice(
        `来源没有给准确数，这里漏了“约”或“超过”：“${text}”`,
        `${zhNearest(names)}照来源写上限定词`,
      ),
  },
  {
    "prose-figure-token": (text, names) =>
      advice(`"${text}" agrees with the data`, `Write {{${names.join("")}}} and it will stay so`),
    "prose-figure-elsewhere": (text) =>
      advice(
        `The report does not count such things, so this was not checked: "${text}"`,
        "If readers are to look it up, write its source: {{from S07: 58 km}}",
      ),
    "prose-figure-unknown": (text, names) =>
      advice(`The data do not have this figure: "${text}"`, `${enNearest(names)}${enMark}`),
    "prose-figure-wrong": (text, names) =>
      advice(`Not what the data say: "${text}"`, `${enNearest(names)}${enMark}`),
    "prose-figure-direction": (text, names) =>
      advice(
        `The words say the opposite of the data: "${text}"`,
        `${enNearest(names)}Correct words such as "up" and "down"`,
      ),
    "prose-figure-unit": (text, names) =>
      advice(
        `Wrong unit: "${text}"`,
        `${enNearest(names)}Rates differ by percentage points; growth and shares are in %`,
      ),
    "prose-figure-scale": (text, names) =>
      advice(`Wrong place of the point, or wrong unit: "${text}"`, enNearest(names) || enMark),
    "prose-figure-bound": (text, names) =>
      advice(`"more than" or "less than" does not hold: "${text}"`, `${enNearest(names)}${enMark}`),
    "prose-figure-qualifier": (text, names) =>
      advice(
        `The source gives no exact figure; "about" or "more than" is missing: "${text}"`,
        `${enNearest(names)}Write what the source writes`,
      ),
  },
);
