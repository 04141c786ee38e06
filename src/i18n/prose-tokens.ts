import { advice } from "./advice.ts";
import { strings } from "./strings.ts";

const zhNear = (names: readonly string[]): string =>
  names.length > 0
    ? `相近的有：${names.join("、")}`
    : "运行npm run tokens -- 2020Q1，列出这一季可用的全部数字";
const enNear = (names: readonly string[]): string =>
  names.length > 0
    ? `Near it: ${names.join(", ")}`
    : "npm run tokens -- 2020Q1 lists every figure of a quarter";

/** Problems of tokens in commentary. */
export const tokenAdvice = strings(
  {
    "prose-token-form": (text: string) =>
      advice(
        `数字引用的写法有误：${text}`,
        "应写成{{指标}}、{{指标@2019Q4}}、{{指标 region=茅箭区}}、{{指标.yoy|growth}}；要原样显示，在前面加反斜杠",
      ),
    "prose-token-unknown": (text: string, names: readonly string[]) =>
      advice(`没有这个数字：${text}`, zhNear(names)),
    "prose-token-ambiguous": (text: string, names: readonly string[]) =>
      advice(
        `这个引用对应不止一个数字：${text}`,
        `加上basis=或period=，选其中一个：${names.join("、")}`,
      ),
    "prose-token-words": (text: string) =>
      advice(`这个数字不能写成增减：${text}`, "growth只用于以%计的增速；去掉|growth"),
    "prose-token-unbound": (text: string) =>
      advice(`数字引用没有取得数据：${text}`, "本季还没有数据；先放入数据，或写出数字"),
    "prose-token-units": (text: string) =>
      advice(
        `这两个数字不能这样计算：${text}`,
        "相除用同一单位，或投资÷个数，或投资、个数÷批次；相加减用同一单位",
      ),
    "prose-token-source": (text: string) =>
      advice(
        `sources.csv里没有这个来源：${text}`,
        "先在sources.csv登记来源，再写{{from 编号: 数字}}",
      ),
    "prose-token-block": (text: string, names: readonly string[]) =>
      advice(
        `这张表（列表、图）放不下：${text}`,
        names.length > 0 ? zhNear(names) : "单独占一行写；检查指标、by=和季度是否有数据",
      ),
  },
  {
    "prose-token-form": (text) =>
      advice(
        `The reference to a figure cannot be read: ${text}`,
        "Write {{indicator}}, {{indicator@2019Q4}}, {{indicator region=420302}} or {{indicator.yoy|growth}}; put a backslash before it to show it as it is",
      ),
    "prose-token-unknown": (text, names) => advice(`No such figure: ${text}`, enNear(names)),
    "prose-token-ambiguous": (text, names) =>
      advice(
        `More than one figure fits: ${text}`,
        `Add basis= or period= to choose one of ${names.join(", ")}`,
      ),
    "prose-token-words": (text) =>
      advice(`This figure cannot be said as growth: ${text}`, "growth is for rates of growth in %"),
    "prose-token-unbound": (text) =>
      advice(
        `No data for the reference: ${text}`,
        "Add the quarter's data first, or write the figure",
      ),
    "prose-token-units": (text) =>
      advice(
        `These figures cannot be calculated with in this way: ${text}`,
        "Divide figures of one unit, an amount by a number, or either by events; add and subtract figures of one unit",
      ),
    "prose-token-source": (text) =>
      advice(
        `sources.csv does not have this source: ${text}`,
        "Add the source to sources.csv, then write {{from id: figure}}",
      ),
    "prose-token-block": (text, names) =>
      advice(
        `This table, list or chart cannot be placed: ${text}`,
        names.length > 0
          ? enNear(names)
          : "Write it on a line of its own; see whether indicator, by= and quarters have figures",
      ),
  },
);
