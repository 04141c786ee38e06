import { strings } from "./strings.ts";

/** The groups of rules, in the order of the page. */
export const guideGroupOrder = [
  "files",
  "cells",
  "rules",
  "workbooks",
  "commentary",
  "seals",
  "site",
] as const;

/** Words of the guide's page on the rules of the check. */
export const ruleGuideStrings = strings(
  {
    title: "检查规则",
    about: "检查的每一条规则：数据、工作簿、文字解读、封存和网页；为什么有它、怎么改、举例",
    intro:
      "检查报告里每个问题后面方括号中的词，就是这里的规则名。“错误”不改不能发布；“提醒”请核对，确实如此的在 exceptions.csv 写明理由；“说明”不用改。",
    groups: {
      files: "文件、表头和文档",
      cells: "单元格",
      rules: "行与行、表与表、季度与季度之间",
      workbooks: "Excel 工作簿",
      commentary: "文字解读",
      seals: "已封存的各期",
      site: "生成的网页",
    },
    severity: { error: "错误", warning: "提醒", note: "说明" },
    why: "为什么",
    mend: "怎么改",
    wrong: "不对",
    right: "对",
    open: "（",
    close: "）",
  },
  {
    title: "Rules of the check",
    about: "Every rule of the check: why there is one, how to mend what breaks it, an example",
    intro:
      "The word in brackets after each problem of the report is the name of a rule on this page. Errors must be mended before anything is published. Warnings must be looked at, and answered in exceptions.csv where the data are right as they are. Notes need nothing.",
    groups: {
      files: "Files, headers and documents",
      cells: "Cells",
      rules: "Between rows, tables and quarters",
      workbooks: "Excel workbooks",
      commentary: "Commentary",
      seals: "Sealed releases",
      site: "Built pages",
    },
    severity: { error: "error", warning: "warning", note: "note" },
    why: "Why",
    mend: "How to mend it",
    wrong: "Wrong",
    right: "Right",
    open: " (",
    close: ")",
  },
);
