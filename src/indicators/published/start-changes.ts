import type { Indicator } from "../indicator.ts";
import { countOf, moneyOf, percentOf, timesOf } from "./entry.ts";

/** How starts compare with another period or with the year's list, in the words of the source. */
export const startChangeIndicators = {
  projects_started_change_yoy: countOf({
    label: { zh: "当季开工项目比上年同期增减", en: "Change in the quarter's starts on the year" },
    definition: {
      zh: "当季开工项目数与上年同季相差的个数。",
      en: "Starts of the quarter less those of the same quarter a year before.",
    },
    covers: "quarter",
    better: "more",
    additive: false,
    relation: { kind: "change", of: "started_quarter", base: "yoy" },
  }),
  total_investment_started_change_yoy: moneyOf({
    label: {
      zh: "当季开工总投资比上年同期增减",
      en: "Change in the starts' total investment on the year",
    },
    definition: {
      zh: "当季开工项目总投资与上年同季的差额。",
      en: "Total investment of the quarter's starts less that of the same quarter a year before.",
    },
    covers: "quarter",
    better: "more",
    additive: false,
    relation: { kind: "change", of: "started_investment_quarter", base: "yoy" },
  }),
  total_investment_started_change_qoq: moneyOf({
    label: {
      zh: "当季开工总投资比上季增减",
      en: "Change in the starts' total investment on the quarter before",
    },
    definition: {
      zh: "当季开工项目总投资与上一季度的差额。",
      en: "Total investment of the quarter's starts less that of the quarter before.",
    },
    covers: "quarter",
    better: "more",
    additive: false,
    relation: { kind: "change", of: "started_investment_quarter", base: "qoq" },
  }),
  annual_plan_investment_change_yoy: moneyOf({
    label: {
      zh: "当季开工项目年度计划投资比上年同期增减",
      en: "Change in the starts' annual plan on the year",
    },
    definition: {
      zh: "当季开工项目年度计划投资与上年同季的差额。",
      en: "Annual plan of the quarter's starts less that of the same quarter a year before.",
    },
    covers: "quarter",
    better: "more",
    additive: false,
    relation: { kind: "change", of: "started_annual_plan_quarter", base: "yoy" },
  }),
  projects_started_yoy_multiple: timesOf({
    label: {
      zh: "当季开工项目相当于上年同期的倍数",
      en: "The quarter's starts as a multiple of the year before",
    },
    definition: {
      zh: "当季开工项目数是上年同季的多少倍；是倍数，不是增长率。",
      en: "The quarter's starts divided by those of the same quarter a year before: a multiple, not a growth rate.",
    },
    covers: "quarter",
    better: "more",
    relation: { kind: "multiple", of: "started_quarter" },
  }),
  total_investment_started_yoy_multiple: timesOf({
    label: {
      zh: "当季开工总投资相当于上年同期的倍数",
      en: "The starts' total investment as a multiple of the year before",
    },
    definition: {
      zh: "当季开工项目总投资是上年同季的多少倍；是倍数，不是增长率。",
      en: "Total investment of the quarter's starts divided by that of the same quarter a year before.",
    },
    covers: "quarter",
    better: "more",
    relation: { kind: "multiple", of: "started_investment_quarter" },
  }),
  annual_plan_investment_yoy_multiple: timesOf({
    label: {
      zh: "当季开工项目年度计划投资相当于上年同期的倍数",
      en: "The starts' annual plan as a multiple of the year before",
    },
    definition: {
      zh: "当季开工项目年度计划投资是上年同季的多少倍；是倍数，不是增长率。",
      en: "Annual plan of the quarter's starts divided by that of the same quarter a year before.",
    },
    covers: "quarter",
    better: "more",
    relation: { kind: "multiple", of: "started_annual_plan_quarter" },
  }),
  projects_started_share_of_year: percentOf({
    label: { zh: "当季开工占全年项目的比重", en: "The quarter's starts in % of the year's list" },
    definition: {
      zh: "当季开工项目数占全年项目清单个数的比重，以来源所印为准。",
      en: "Starts of the quarter in % of the projects on the year's list, as printed.",
    },
    covers: "quarter",
    better: "more",
    relation: {
      kind: "ratio",
      numerator: "started_quarter",
      denominator: "projects_planned_year",
    },
  }),
  total_investment_started_share_of_year: percentOf({
    label: {
      zh: "当季开工总投资占全年项目的比重",
      en: "The starts' total investment in % of the year's list",
    },
    definition: {
      zh: "当季开工项目总投资占全年项目清单总投资的比重，以来源所印为准。",
      en: "Total investment of the quarter's starts in % of that of the year's list, as printed.",
    },
    covers: "quarter",
    better: "more",
    relation: {
      kind: "ratio",
      numerator: "started_investment_quarter",
      denominator: "year_list_total_investment",
    },
  }),
  annual_plan_investment_share_of_year: percentOf({
    label: {
      zh: "当季开工项目年度计划投资占全年计划的比重",
      en: "The starts' annual plan in % of the year's plan",
    },
    definition: {
      zh: "当季开工项目年度计划投资占全年项目清单年度计划投资的比重，以来源所印为准。",
      en: "Annual plan of the quarter's starts in % of that of the year's list, as printed.",
    },
    covers: "quarter",
    better: "more",
    relation: {
      kind: "ratio",
      numerator: "started_annual_plan_quarter",
      denominator: "year_list_annual_plan",
    },
  }),
} as const satisfies Record<string, Indicator>;
