import type { Quarter } from "../domain/quarter.ts";
import { formatQuarter } from "./format.ts";
import { strings } from "./strings.ts";

/** Words of `npm run new`: what it writes into the commentary, and what it says. */
export const draftStrings = strings(
  {
    summary: (quarter: Quarter) => `${formatQuarter(quarter, "zh")}情况（待写）。`,
    toWrite: "（待写。）",

    usage: "用法：npm run new -- 2021Q1 [--lang zh|en]",
    wrong: (what: string) => `不认识的参数：${what}`,
    noQuarter: "要写明哪一季度，例如 2021Q1",
    exists: (path: string) => `${path} 已经存在，没有改动任何文件`,
    errors: "现有数据有错误，先改正再开新的一季；没有写任何文件",
    unwritable: (path: string, why: string) => `不能写入 ${path}（${why}）`,
    from: (id: string) => `项目库从 ${id} 结转：`,
    fromNothing: "还没有完整的项目库可以结转，projects.csv 只有表头。",
    projects: (count: number) => `  ${count} 个项目留在清单里`,
    exits: (count: number) => `  ${count} 个投产、取消的项目随上年结束，写进 exits.csv（核对原因）`,
    tasks: (count: number) => `  ${count} 项没有销号的任务`,
    written: "写了这些文件：",
    next: "接下来：",
    steps: {
      update:
        "改 projects.csv：每个项目的状态、本年完成投资、累计完成投资、实际日期；新项目加在后面",
      plan: "填年度计划投资：新的一年，计划、调整后计划和本年完成投资都已清空",
      stale: "本年完成投资还是上一季的数，逐行更新，不要留旧数",
      exits: "离开清单的项目从 projects.csv 删去，在 exits.csv 写明原因",
      check: "运行 npm run check，改到没有错误",
      write: "写评述：content/quarters 里的两个文件",
      publish: "发布：npm run publish，它核对一遍，通过了才发布并封存",
    },
  },
  {
    summary: (quarter) => `${formatQuarter(quarter, "en")} (to be written).`,
    toWrite: "(To be written.)",

    usage: "Usage: npm run new -- 2021Q1 [--lang zh|en]",
    wrong: (what) => `Wrong usage: ${what}`,
    noQuarter: "Name the quarter, such as 2021Q1",
    exists: (path) => `${path} exists; nothing was changed`,
    errors: "The data have errors; mend them before a new quarter. Nothing was written",
    unwritable: (path, why) => `${path} cannot be written (${why})`,
    from: (id) => `The register is carried forward from ${id}:`,
    fromNothing:
      "There is no complete register to carry forward; projects.csv has its header only.",
    projects: (count) => `  ${count} projects stay on the list`,
    exits: (count) =>
      `  ${count} finished or cancelled projects end with the year and stand in exits.csv (check the reasons)`,
    tasks: (count) => `  ${count} open tasks`,
    written: "These files were written:",
    next: "What to do next:",
    steps: {
      update:
        "Edit projects.csv: status, investment this year and in all, actual dates; add new projects below",
      plan: "Enter the annual plans: in a new year plans and investment of the year are blank",
      stale: "Investment of the year is still that of the quarter before: update every row",
      exits: "Remove what left the list from projects.csv and give its reason in exits.csv",
      check: "Run npm run check until there is no error",
      write: "Write the commentary: the two files in content/quarters",
      publish: "Publish: npm run publish goes through a checklist, then publishes and seals",
    },
  },
);

/** What stands in a draft where somebody has still to write; no published page may say it. */
export const draftStubs = [draftStrings.zh.toWrite, draftStrings.en.toWrite] as const;
