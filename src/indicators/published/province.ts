import type { Indicator } from "../indicator.ts";
import { countOf, moneyOf, percentOf, pointsOf } from "./entry.ts";

/** The province's figures: context for the city's, never added to them. */
export const provinceIndicators = {
  province_starts: countOf({
    area: "province",
    label: { zh: "全省集中开工项目", en: "Starts at the province's ceremony" },
    definition: {
      zh: "全省一次集中开工活动的开工项目数。",
      en: "Projects started at one ceremony held across the province.",
    },
    covers: "printed",
    better: "more",
    related: ["starts"],
  }),
  province_starts_investment: moneyOf({
    area: "province",
    label: {
      zh: "全省集中开工项目总投资",
      en: "Total investment of starts at the province's ceremony",
    },
    definition: {
      zh: "全省一次集中开工活动的开工项目总投资。",
      en: "Total investment of the projects started at one ceremony held across the province.",
    },
    covers: "printed",
    better: "more",
    related: ["starts_investment"],
  }),
  province_started_annual_plan: moneyOf({
    area: "province",
    label: {
      zh: "全省集中开工项目年度计划投资",
      en: "Annual plan of starts at the province's ceremony",
    },
    definition: {
      zh: "全省一次集中开工活动的开工项目计划在本年完成的投资。",
      en: "Investment planned for this year in the projects started at the province's ceremony.",
    },
    covers: "printed",
  }),
  province_starts_investment_share: percentOf({
    area: "province",
    label: {
      zh: "占全省集中开工总投资的比重",
      en: "Share of the total investment of the province's starts",
    },
    definition: {
      zh: "某一类项目占全省集中开工项目总投资的比重，以来源所印为准。",
      en: "Share of one kind of project in the total investment of the province's starts, as printed.",
    },
    covers: "printed",
    relation: { kind: "share", of: "province_starts_investment" },
  }),
  province_completed_ytd: moneyOf({
    area: "province",
    label: { zh: "全省本年完成投资", en: "Completed since 1 January, province" },
    definition: {
      zh: "全省某一清单的项目本年累计完成的投资。",
      en: "Investment completed since 1 January in the projects on one of the province's lists.",
    },
    covers: "ytd",
    better: "more",
    related: ["completed_ytd"],
  }),
  province_completion_rate: percentOf({
    area: "province",
    label: { zh: "全省投资完成率", en: "Completion rate, province" },
    definition: {
      zh: "全省某一清单的项目本年完成投资占年度计划投资的比重。",
      en: "Completed since 1 January in % of the annual plan, for one of the province's lists.",
    },
    covers: "ytd",
    better: "more",
    related: ["completion_rate"],
  }),
  province_lead: pointsOf({
    area: "province",
    label: { zh: "全省超序时进度", en: "Lead over time progress, province" },
    definition: {
      zh: "全省投资完成率高出时间进度的百分点，以来源所印为准。",
      en: "The province's completion rate less the time progress, as printed.",
    },
    covers: "ytd",
    better: "more",
    relation: { kind: "lead", of: "province_completion_rate" },
    related: ["lead"],
  }),
  province_fixed_asset_investment_growth: percentOf({
    area: "province",
    label: {
      zh: "全省固定资产投资增速",
      en: "Growth of investment in fixed assets, province",
    },
    definition: {
      zh: "全省本年累计固定资产投资比上年同期增长的百分比。",
      en: "Growth of the province's investment in fixed assets since 1 January on the year.",
    },
    covers: "ytd",
    better: "more",
    related: ["fixed_asset_investment_growth"],
  }),
} as const satisfies Record<string, Indicator>;
