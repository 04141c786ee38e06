import { strings } from "./strings.ts";

/**
 * The sections of a quarter's page, in their official order. Commentary names them by these headings;
 * what it says stands at the head of the section.
 */
export const sectionTitles = strings(
  {
    points: "要点",
    overview: "综述",
    bridge: "与上季比",
    progress: "进度",
    ranking: "排名",
    starts: "开工",
    late: "晚了的项目",
    due: "下季到期",
    flow: "状态流向",
    scale: "规模与类别",
    sizes: "项目规模",
    regions: "县市区",
    events: "集中开工与拉练",
    pipeline: "签约与投产",
    investment: "投资与施工",
    projects: "项目",
    preparation: "手续",
    tasks: "任务清零",
    benefits: "预期效益",
    funds: "资金",
    province: "与全省比",
    consistency: "数据核对",
    revisions: "修订",
    absent: "本页没有的内容",
    notes: "附注与来源",
    downloads: "下载",
  },
  {
    points: "Main points",
    overview: "Overview",
    bridge: "Change on the previous quarter",
    progress: "Progress against plan",
    ranking: "Rankings",
    starts: "Starts",
    late: "Late projects",
    due: "Due next quarter",
    flow: "Status changes",
    scale: "Size and sector",
    sizes: "Sizes of projects",
    regions: "Counties and districts",
    events: "Start ceremonies and rallies",
    pipeline: "Signings and completions",
    investment: "Investment and construction",
    projects: "Projects",
    preparation: "Preparation",
    tasks: "Tasks to zero",
    benefits: "Expected benefits",
    funds: "Funds",
    province: "Compared with the province",
    consistency: "Data checks",
    revisions: "Revisions",
    absent: "Not on this page",
    notes: "Notes and sources",
    downloads: "Downloads",
  },
);

export type SectionId = keyof (typeof sectionTitles)["zh"];
export const sectionOrder = Object.keys(sectionTitles.zh) as SectionId[];
