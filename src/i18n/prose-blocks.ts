import { strings } from "./strings.ts";

/** Words of lists and tables that an editor places in the text. */
export const proseBlocks = strings(
  {
    none: "未公布",
    and: "、",
    gap: "：",
    quarter: "季度",
    part: "分类",
    by: { region: "县市区", sector: "类别", level: "级别", size: "规模" },
    caption: (what: string, when: string) => `${what}（${when}）`,
    projects: {
      started: "本季开工的项目：",
      finished: "本季竣工的项目：",
      due: "应开工的项目：",
      late: "逾期未开工的项目：",
      named: "被点名的项目：",
    },
  },
  {
    none: "not published",
    and: ", ",
    gap: ": ",
    quarter: "Quarter",
    part: "Category",
    by: { region: "County or district", sector: "Sector", level: "Level", size: "Size" },
    caption: (what, when) => `${what} (${when})`,
    projects: {
      started: "Projects started in the quarter:",
      finished: "Projects finished in the quarter:",
      due: "Projects due to start:",
      late: "Projects overdue to start:",
      named: "Projects named:",
    },
  },
);
