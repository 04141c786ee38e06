import type { Indicator } from "../indicator.ts";
import { countOf, eventsOf, moneyOf, percentOf } from "./entry.ts";

/** Starts as bulletins print them: of a month or an event, planned ones, and what they are in % of. */
export const startIndicators = {
  starts: countOf({
    label: { zh: "单次或单月开工项目", en: "Starts of one event or month" },
    definition: {
      zh: "一次集中开工活动或一个月开工的项目数，时期以来源所印为准，不是全季数。",
      en: "Projects started at one ceremony or in one month, as the source prints the period; not the whole quarter's.",
    },
    covers: "printed",
    better: "more",
    related: ["started_quarter", "scheduled_starts"],
  }),
  starts_investment: moneyOf({
    label: {
      zh: "单次或单月开工项目总投资",
      en: "Total investment of starts of one event or month",
    },
    definition: {
      zh: "一次集中开工活动或一个月开工项目的总投资，不是全季数。",
      en: "Total investment of the projects started at one ceremony or in one month; not the whole quarter's.",
    },
    covers: "printed",
    better: "more",
    related: ["started_investment_quarter", "scheduled_investment"],
  }),
  scheduled_starts: countOf({
    label: { zh: "计划开工项目", en: "Starts planned" },
    definition: {
      zh: "来源写明「计划开工」的项目数，是事前公布的计划，不是开工结果。",
      en: "Projects that the source says are planned to start in the period: a plan announced beforehand, not a result.",
    },
    covers: "printed",
    planOf: "started_quarter",
    related: ["started_quarter", "starts"],
  }),
  scheduled_investment: moneyOf({
    label: { zh: "计划开工项目总投资", en: "Total investment of starts planned" },
    definition: {
      zh: "来源写明「计划开工」的项目的总投资，是事前公布的计划，不是开工结果。",
      en: "Total investment of the projects that the source says are planned to start in the period.",
    },
    covers: "printed",
    planOf: "started_investment_quarter",
    related: ["started_investment_quarter", "starts_investment"],
  }),
  projects_to_start: countOf({
    label: { zh: "本季还将开工项目", en: "Starts still to come in the quarter" },
    definition: {
      zh: "公布时本季尚未开工、来源称还将陆续开工的项目数。",
      en: "Projects that, when the figure was published, were still to start in the same quarter.",
    },
    covers: "quarter",
    relation: { kind: "part", of: "started_quarter" },
    related: ["started_quarter", "starts"],
  }),
  total_investment_to_start: moneyOf({
    label: {
      zh: "本季还将开工项目总投资",
      en: "Total investment of starts still to come in the quarter",
    },
    definition: {
      zh: "公布时本季尚未开工、来源称还将陆续开工的项目的总投资。",
      en: "Total investment of the projects that were still to start in the same quarter when the figure was published.",
    },
    covers: "quarter",
    relation: { kind: "part", of: "started_investment_quarter" },
    related: ["started_investment_quarter", "starts_investment"],
  }),
  started_annual_plan_quarter: moneyOf({
    label: { zh: "当季开工项目年度计划投资", en: "Annual plan of the quarter's starts" },
    definition: {
      zh: "当季开工项目计划在本年完成的投资。",
      en: "Investment planned for this year in the projects that started in the quarter.",
    },
    covers: "quarter",
    better: "more",
    related: ["started_investment_quarter", "annual_plan"],
  }),
  started_annual_plan_ytd: moneyOf({
    label: { zh: "本年开工项目年度计划投资", en: "Annual plan of this year's starts" },
    definition: {
      zh: "本年已开工项目计划在本年完成的投资。",
      en: "Investment planned for this year in the projects started since 1 January.",
    },
    covers: "ytd",
    better: "more",
    related: ["started_investment_ytd", "annual_plan"],
  }),
  started_ytd_growth: percentOf({
    label: { zh: "本年开工项目数增速", en: "Growth of this year's starts" },
    definition: {
      zh: "本年累计开工项目数比上年同期增长的百分比。",
      en: "Growth of the number of projects started this year on the same period a year before.",
    },
    covers: "ytd",
    better: "more",
    relation: { kind: "growth", of: "started_ytd" },
    related: ["projects_newly_started_growth"],
  }),
  started_investment_ytd_growth: percentOf({
    label: { zh: "本年开工项目总投资增速", en: "Growth of total investment of this year's starts" },
    definition: {
      zh: "本年累计开工项目总投资比上年同期增长的百分比。",
      en: "Growth of the total investment of this year's starts on the same period a year before.",
    },
    covers: "ytd",
    better: "more",
    relation: { kind: "growth", of: "started_investment_ytd" },
  }),
  share_of_starts: percentOf({
    label: { zh: "占开工项目的比重（基数未写明）", en: "Share of starts (base not stated)" },
    definition: {
      zh: "某一类项目占本季开工项目的比重；来源没有写明按个数还是按投资计算。",
      en: "Share of one kind of project in the quarter's starts; the source does not say whether of their number or of their investment.",
    },
    covers: "quarter",
    relation: { kind: "share", of: "started_quarter", baseStated: false },
    related: ["total_investment_share"],
  }),
  total_investment_share: percentOf({
    label: { zh: "占开工总投资的比重", en: "Share of the starts' total investment" },
    definition: {
      zh: "某一类项目占当季开工项目总投资的比重，以来源所印为准。",
      en: "Share of one kind of project in the total investment of the quarter's starts, as printed.",
    },
    covers: "quarter",
    relation: { kind: "share", of: "started_investment_quarter" },
    related: ["share_of_starts"],
  }),
  start_events: eventsOf({
    label: { zh: "集中开工活动", en: "Start ceremonies" },
    definition: {
      zh: "时期内举办集中开工活动的次数或批次数。",
      en: "Batches of projects started at ceremonies in the period.",
    },
    covers: "printed",
  }),
} as const satisfies Record<string, Indicator>;
