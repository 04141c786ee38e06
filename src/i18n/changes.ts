import { toFixed, type Exact } from "../domain/exact.ts";
import type { MissingReason } from "../domain/reading.ts";
import { withMinus } from "./format.ts";
import { strings } from "./strings.ts";

/** A change in print, with its sign: +12.4%, −0.6%; empty where there is none to tell. */
export function percentText(percent: Exact | null): string {
  if (!percent) return "";
  const digits = withMinus(toFixed(percent, 1));
  return percent.num > 0n ? `+${digits}%` : `${digits}%`;
}

type ReasonType = "revision" | "correction";
const many = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

/** Words of versions and of what changed between them: banners, pages, the command that compares. */
export const changeStrings = strings(
  {
    superseded: (n: number, latest: number) =>
      `这是第${n}版，已被第${latest}版取代。解读文章只随最新一版。`,
    draft: "草稿，还没有发布；生成的网站里没有这一页。",
    revised: (n: number, type: ReasonType, day: string) =>
      `这是第${n}版，${day}${type === "correction" ? "更正" : "修订"}。`,
    seeVersion: (n: number) => `看第${n}版`,
    printedBefore: (n: number, text: string) => `修订过，第${n}版：${text}`,
    notBefore: (n: number) => `修订时加上的，第${n}版没有`,
    markNote: "修：发布以后改动过的数，点它看改了什么、为什么改",
    whatChanged: "改了什么",
    changesTitle: (quarter: string, count: number) =>
      `${quarter}改了什么：${count === 0 ? "没有值改变" : `共${count}处`}`,
    changesAbout: (quarter: string) => `${quarter}各版之间改变的每一个值，由程序对比数据得出`,
    values: "改动的数据",
    figures: "改动的计算结果",
    noFigures: "没有计算结果因此改变。",
    figure: "指标",
    missing: {
      "not-reported": "未报送",
      "no-rows": "没有项目",
      "zero-denominator": "分母为零",
      "no-base": "没有可比的基数",
      "zero-base": "基数为零",
      "negative-base": "基数为负",
      unranked: "不参加排名",
    } satisfies Record<MissingReason, string>,
    notComputed: "不计算",
    programHeading: (quarter: string, n: number) => `${quarter}第${n}版（计算改了）`,
    programAbout: "这一版的数据没有变；网站计算的方法或共用的表变了，所以发布过的数字也变了。",
    programAlso: (derived: number, files: number) =>
      `随之改变的还有：${[
        derived > 0 ? `${derived}组同比、占比、位次` : "",
        files > 0 ? `${files}个下载文件` : "",
      ]
        .filter((part) => part !== "")
        .join("，")}。`,
    moreFigures: (n: number) => `看其余${n}个指标`,
    derived: (n: number) => `另有${n}个同比、占比、位次等随之改变，见数据文件。`,
  },
  {
    superseded: (n, latest) =>
      `This is version ${n}; version ${latest} replaces it. Commentary stands with the latest version only. `,
    draft: "Draft, not published; the site that is built has no such page. ",
    revised: (n, type, day) =>
      `This is version ${n}, ${type === "correction" ? "corrected" : "revised"} on ${day}. `,
    seeVersion: (n) => `See version ${n}`,
    printedBefore: (n, text) => `Revised; version ${n}: ${text}`,
    notBefore: (n) => `Added by a revision; version ${n} had none`,
    markNote:
      "r: a figure that was changed after its publication; the mark leads to what changed and why",
    whatChanged: "What changed",
    changesTitle: (quarter, count) =>
      `What changed in ${quarter}: ${count === 0 ? "no value" : many(count, "change", "changes")}`,
    changesAbout: (quarter) =>
      `Every value that differs between the versions of ${quarter}, found by comparing the data`,
    values: "Data that changed",
    figures: "Computed figures that changed",
    noFigures: "No computed figure changed with them.",
    figure: "Figure",
    missing: {
      "not-reported": "not reported",
      "no-rows": "no projects",
      "zero-denominator": "nothing to divide by",
      "no-base": "no base",
      "zero-base": "base is zero",
      "negative-base": "base is negative",
      unranked: "not ranked",
    },
    notComputed: "not computed",
    programHeading: (quarter, n) => `${quarter}, version ${n} (computation changed)`,
    programAbout:
      "The data of this version are as they were; the way in which the site computes, or a shared list, changed, and published figures with it.",
    programAlso: (derived, files) =>
      `Changed as well: ${[
        derived > 0
          ? many(
              derived,
              "group of growth rates, shares or ranks",
              "groups of growth rates, shares and ranks",
            )
          : "",
        files > 0 ? many(files, "file", "files") : "",
      ]
        .filter((part) => part !== "")
        .join(", ")}.`,
    moreFigures: (n) => `Show ${many(n, "more figure", "more figures")}`,
    derived: (n) =>
      `${many(n, "growth rate, share or rank", "growth rates, shares and ranks")} changed with them; see the data files.`,
  },
);
