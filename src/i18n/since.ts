import { strings } from "./strings.ts";

const projects = (n: number): string => `${n} ${n === 1 ? "project" : "projects"}`;

/** Words of the page that compares a register with the one before it, value by value. */
export const sinceStrings = strings(
  {
    crumb: (from: string) => `与${from}比`,
    title: (quarter: string, from: string, finding: string) => `${quarter}与${from}比：${finding}`,
    about: (quarter: string, from: string) =>
      `${quarter}的登记表与${from}的登记表逐个项目、逐列对比，变化最大的在前`,
    kept: (both: number, moved: number) =>
      `两季都在库的${both}个项目中，${moved}个有改动。由程序对比两季的登记表得出；上一份登记表用本季发布时已知的那一版。`,
    newYear: "本年累计和年度计划从一月重新算起，不与上年比。",
    entered: (n: number) => `新纳入的项目（${n}个）`,
    split: (n: number) => `拆分产生的项目（${n}个）`,
    exited: (n: number) => `退出的项目（${n}个）`,
    allOf: (n: number) => `看全部${n}个`,
    largest: (n: number, all: number) => (all > n ? `前${n}个，共${all}个` : `共${all}个`),
    columns: "改动的列",
    columnsCaption: "每一列有多少个项目改动；数字列举变化最大的项目，其他列举总投资最大的",
    column: "列",
    count: "项目数",
    changed: "改动",
    now: "现在",
    before: "原来",
    difference: "增减",
    percent: "增减%",
    heading: (column: string, n: number) => `${column}：${n}个项目`,
    more: (n: number) => `看接下来${n}个`,
    rest: (n: number) => `另有${n}个没有列出，见两季的数据文件。`,
    files: (quarter: string) => `${quarter}的数据（Excel）`,
    noColumns: "两季都在库的项目没有改动。",
    figures: "改动的计算结果",
    figuresAbout: "全市各项，变化幅度最大的在前；比率写相差几个百分点。",
    noFigures: "没有计算结果改变。",
    figure: "指标",
    parts: {
      region: "县市区和功能区",
      sector: "行业",
      level: "级别",
      size: "规模",
    },
    partsSummary: (dimension: string, n: number, all: number) =>
      all > n ? `${dimension}：变化幅度最大的${n}项，共${all}项` : `${dimension}：${all}项`,
    link: (from: string) => `与${from}逐项对比：每个项目、每一列、每个指标`,
  },
  {
    crumb: (from) => `Since ${from}`,
    title: (quarter, from, finding) => `${quarter} against ${from}: ${finding}`,
    about: (quarter, from) =>
      `The register of ${quarter} held against that of ${from}, project by project and column by column, the biggest movers first`,
    kept: (both, moved) =>
      `Of ${projects(both)} on both registers, ${moved} changed. Found by comparing the two registers, the earlier one as it was known when this one was published.`,
    newYear:
      "What is done in the year and the annual plan start anew in January and are not held against last year’s.",
    entered: (n) => `Projects added (${n})`,
    split: (n) => `Projects from splits (${n})`,
    exited: (n) => `Projects that left (${n})`,
    allOf: (n) => `See all ${n}`,
    largest: (n, all) => (all > n ? `The first ${n} of ${all}` : `${projects(all)}`),
    columns: "Columns that changed",
    columnsCaption:
      "In how many projects each column changed: of numbers the one that moved most, of all else the largest",
    column: "Column",
    count: "Projects",
    changed: "Change",
    now: "Now",
    before: "Before",
    difference: "Difference",
    percent: "Change",
    heading: (column, n) => `${column}: ${projects(n)}`,
    more: (n) => `Show the next ${n}`,
    rest: (n) => `${n} more are not listed; see the data files of both quarters.`,
    files: (quarter) => `Data of ${quarter} (Excel)`,
    noColumns: "No project on both registers changed.",
    figures: "Computed figures that changed",
    figuresAbout:
      "Figures of the whole city, those that moved most first; of rates the difference in percentage points.",
    noFigures: "No computed figure changed.",
    figure: "Figure",
    parts: {
      region: "Counties and zones",
      sector: "Sectors",
      level: "Levels",
      size: "Sizes",
    },
    partsSummary: (dimension, n, all) =>
      all > n ? `${dimension}: the ${n} that moved most, of ${all}` : `${dimension}: ${all}`,
    link: (from) => `Held against ${from}, project by project, column by column, figure by figure`,
  },
);
