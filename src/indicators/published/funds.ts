import type { Indicator } from "../indicator.ts";
import { countOf, moneyOf, percentOf } from "./entry.ts";

/** Public funds and loans for projects, and the lists of projects that ask for them. */
export const fundIndicators = {
  policy_funds: moneyOf({
    label: { zh: "争取政策资金", en: "Policy funds obtained" },
    definition: {
      zh: "按来源名称列出的政策资金；各项之间可能重叠，不能相加。",
      en: "Policy funds by the names the source gives them; they may overlap and must not be added.",
    },
    covers: "ytd",
    better: "more",
    additive: false,
  }),
  policy_funds_arrived: moneyOf({
    label: { zh: "到位政策资金", en: "Policy funds arrived" },
    definition: {
      zh: "本年累计已经到位的政策资金。",
      en: "Policy funds that have arrived since 1 January.",
    },
    covers: "ytd",
    better: "more",
    related: ["policy_funds"],
  }),
  policy_funds_growth: percentOf({
    label: { zh: "到位政策资金增速", en: "Growth of policy funds arrived" },
    definition: {
      zh: "本年累计到位政策资金比上年同期增长的百分比。",
      en: "Growth of the policy funds that have arrived since 1 January on the year.",
    },
    covers: "ytd",
    better: "more",
    relation: { kind: "growth", of: "policy_funds_arrived" },
  }),
  policy_funds_annual_task_rate: percentOf({
    label: {
      zh: "到位政策资金占年度任务的比重",
      en: "Policy funds arrived in % of the year's task",
    },
    definition: {
      zh: "本年累计到位政策资金占年度任务的百分比；年度任务数未公布。",
      en: "Policy funds arrived in % of the year's task; the task itself is not published.",
    },
    covers: "ytd",
    better: "more",
  }),
  plan_issued_projects: countOf({
    label: { zh: "已下达投资计划项目", en: "Projects with an issued investment plan" },
    definition: {
      zh: "本年累计已下达投资计划的项目数。",
      en: "Projects for which an investment plan has been issued since 1 January.",
    },
    covers: "ytd",
    better: "more",
  }),
  bank_new_loans: moneyOf({
    label: { zh: "银行新增贷款", en: "New bank loans" },
    definition: {
      zh: "推动银行为项目新增的贷款。",
      en: "New bank loans brought about for projects.",
    },
    covers: "ytd",
    better: "more",
    related: ["policy_funds"],
  }),
  budget_projects_planned: countOf({
    label: {
      zh: "拟争取预算内投资项目",
      en: "Projects proposed for budget investment",
    },
    definition: {
      zh: "拟争取下一年中央、省预算内投资的项目数。",
      en: "Projects to be proposed for next year's central and provincial budget investment.",
    },
    covers: "year",
  }),
  budget_projects_planned_total_investment: moneyOf({
    label: {
      zh: "拟争取预算内投资项目总投资",
      en: "Total investment of projects proposed for budget investment",
    },
    definition: {
      zh: "拟争取下一年中央、省预算内投资的项目的总投资。",
      en: "Total investment of the projects to be proposed for next year's budget investment.",
    },
    covers: "year",
  }),
  project_library_projects: countOf({
    label: { zh: "项目库项目", en: "Projects in the project library" },
    definition: {
      zh: "时点上纳入项目库管理的项目数。",
      en: "Projects kept in the project library at the time.",
    },
    covers: "stock",
    related: ["projects_in_statistics"],
  }),
  project_library_total_investment: moneyOf({
    label: { zh: "项目库项目总投资", en: "Total investment of the project library" },
    definition: {
      zh: "时点上纳入项目库管理的项目的总投资。",
      en: "Total investment of the projects kept in the project library at the time.",
    },
    covers: "stock",
  }),
} as const satisfies Record<string, Indicator>;
