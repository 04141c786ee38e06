import type { Indicator } from "../indicator.ts";
import { countOf, moneyOf, percentOf, rankOf } from "./entry.ts";

/** Before and after the start: signings, landings, commissioning, resumption. */
export const pipelineIndicators = {
  projects_signed: countOf({
    label: { zh: "签约项目", en: "Projects signed" },
    definition: {
      zh: "时期内或一次活动上签约的招商项目数；签约不等于开工。",
      en: "Investment projects signed in the period or at one event; signing is not starting.",
    },
    covers: "printed",
    better: "more",
    related: ["projects_landed", "starts"],
  }),
  signed_total_investment: moneyOf({
    label: { zh: "签约项目协议投资", en: "Agreed investment of projects signed" },
    definition: {
      zh: "签约项目的协议投资总额，是协议数，不是完成数。",
      en: "Investment agreed for the projects signed; agreed, not spent.",
    },
    covers: "printed",
    better: "more",
    related: ["starts_investment"],
  }),
  scheduled_signings: countOf({
    label: { zh: "计划签约项目", en: "Signings planned" },
    definition: {
      zh: "来源写明计划在时期内签约的项目数。",
      en: "Projects that the source says are planned to be signed in the period.",
    },
    covers: "quarter",
    planOf: "projects_signed",
    related: ["projects_signed"],
  }),
  scheduled_signed_investment: moneyOf({
    label: { zh: "计划签约项目协议投资", en: "Agreed investment of signings planned" },
    definition: {
      zh: "来源写明计划在时期内签约的项目的投资总额。",
      en: "Investment of the projects that the source says are planned to be signed in the period.",
    },
    covers: "quarter",
    planOf: "signed_total_investment",
    related: ["signed_total_investment"],
  }),
  projects_commissioned: countOf({
    label: { zh: "投产项目", en: "Projects commissioned" },
    definition: {
      zh: "来源所印时期内投产的项目数，不是本年累计。",
      en: "Projects commissioned in the printed period; not the year to date.",
    },
    covers: "printed",
    better: "more",
    related: ["finished_ytd"],
  }),
  commissioned_total_investment: moneyOf({
    label: { zh: "投产项目总投资", en: "Total investment of projects commissioned" },
    definition: {
      zh: "来源所印时期内投产项目的总投资。",
      en: "Total investment of the projects commissioned in the printed period.",
    },
    covers: "printed",
    better: "more",
  }),
  scheduled_commissionings: countOf({
    label: { zh: "计划投产项目", en: "Commissionings planned" },
    definition: {
      zh: "来源写明计划在时期内投产的项目数。",
      en: "Projects that the source says are planned to be commissioned in the period.",
    },
    covers: "quarter",
    planOf: "projects_commissioned",
    related: ["projects_commissioned"],
  }),
  scheduled_commissioned_investment: moneyOf({
    label: { zh: "计划投产项目总投资", en: "Total investment of commissionings planned" },
    definition: {
      zh: "来源写明计划在时期内投产的项目的总投资。",
      en: "Total investment of the projects planned to be commissioned in the period.",
    },
    covers: "quarter",
    planOf: "commissioned_total_investment",
    related: ["commissioned_total_investment"],
  }),
  projects_landed: countOf({
    label: { zh: "招商落地项目", en: "Projects landed" },
    definition: {
      zh: "时期内招商引资并落地的项目数，口径以来源为准。",
      en: "Investment projects attracted and settled in the period, as the source counts them.",
    },
    covers: "ytd",
    better: "more",
    related: ["projects_signed", "projects_recruited"],
  }),
  projects_recruited: countOf({
    label: { zh: "新招引项目", en: "Projects newly attracted" },
    definition: {
      zh: "时期内新招引的项目数，口径以来源为准。",
      en: "Projects newly attracted in the period, as the source counts them.",
    },
    covers: "ytd",
    better: "more",
    related: ["projects_landed"],
  }),
  projects_completed: countOf({
    label: { zh: "竣工或即将竣工项目", en: "Projects completed or nearly so" },
    definition: {
      zh: "来源把已竣工和即将竣工的项目合并公布，因此不能当作竣工数。",
      en: "Completed projects together with those about to be, in one printed number; not a number of completions.",
    },
    covers: "ytd",
    better: "more",
    related: ["finished_ytd"],
  }),
  inventory_recovery_rate: percentOf({
    label: {
      zh: "在库项目规模恢复程度",
      en: "Recovery of the stock of projects in statistics",
    },
    definition: {
      zh: "在库项目规模相当于上年同期的百分比。",
      en: "Stock of projects in statistics in % of its level a year before.",
    },
    covers: "printed",
    better: "more",
  }),
  resumption_index_rank: rankOf({
    label: { zh: "复工指数全省位次", en: "Provincial rank of the resumption index" },
    definition: {
      zh: "本市复工指数在全省各市州中的位次。",
      en: "The city's place among the province's prefectures by the index of work resumed.",
    },
    covers: "printed",
    better: "less",
  }),
  inspection_rank: rankOf({
    label: {
      zh: "省重大项目建设督查综合位次",
      en: "Rank in the province's inspection of major projects",
    },
    definition: {
      zh: "本市在省政府办公厅重大项目建设督查综合排名中的位次。",
      en: "The city's place in the overall ranking of the provincial government's inspection of major projects.",
    },
    covers: "quarter",
    better: "less",
  }),
} as const satisfies Record<string, Indicator>;
