import type { Indicator } from "../indicator.ts";
import { countOf, moneyOf, percentOf } from "./entry.ts";

/** Lists of a year and the service given to the projects on them. */
export const listIndicators = {
  key_projects: countOf({
    label: { zh: "重点项目", en: "Key projects" },
    definition: {
      zh: "列入省级、市级等重点项目清单的项目数；各级清单可能相互包含。",
      en: "Projects on the lists of provincial, municipal and other key projects; lists of different levels may contain each other.",
    },
    covers: "year",
    additive: false,
    related: ["projects_planned_year", "gov_investment_projects"],
  }),
  key_projects_total_investment: moneyOf({
    label: { zh: "重点项目总投资", en: "Total investment of key projects" },
    definition: {
      zh: "重点项目清单所列项目的总投资；各级清单可能相互包含。",
      en: "Total investment of the projects on a list of key projects; lists may contain each other.",
    },
    covers: "year",
    additive: false,
    related: ["total_investment"],
  }),
  key_projects_annual_plan_investment: moneyOf({
    label: { zh: "重点项目年度计划投资", en: "Annual plan of key projects" },
    definition: {
      zh: "重点项目清单所列项目计划在本年完成的投资；各级清单可能相互包含。",
      en: "Investment planned for this year in the projects on a list of key projects; lists may contain each other.",
    },
    covers: "year",
    additive: false,
    related: ["annual_plan"],
  }),
  projects_planned_year: countOf({
    label: { zh: "全年项目清单", en: "Projects on the year's list" },
    definition: {
      zh: "县市区或功能区公布的全年项目清单的项目数，清单性质见附注。",
      en: "Projects on a list that a county or zone published for the year; the note says which list.",
    },
    covers: "year",
    related: ["key_projects"],
  }),
  year_list_total_investment: moneyOf({
    label: { zh: "全年项目清单总投资", en: "Total investment of the year's list" },
    definition: {
      zh: "县市区公布的全年项目清单的总投资。",
      en: "Total investment of the projects on a county's list for the year.",
    },
    covers: "year",
    related: ["key_projects_total_investment"],
  }),
  year_list_annual_plan: moneyOf({
    label: { zh: "全年项目清单年度计划投资", en: "Annual plan of the year's list" },
    definition: {
      zh: "县市区全年项目清单计划在本年完成的投资。",
      en: "Investment planned for this year in the projects on a county's list.",
    },
    covers: "year",
    related: ["annual_plan"],
  }),
  gov_investment_projects: countOf({
    label: { zh: "市政府投资项目", en: "City government investment projects" },
    definition: {
      zh: "列入当年市政府投资项目计划的项目数。",
      en: "Projects in the city government's investment plan of the year.",
    },
    covers: "year",
    related: ["key_projects"],
  }),
  gov_investment_total: moneyOf({
    label: {
      zh: "市政府投资项目总投资",
      en: "Total investment of city government projects",
    },
    definition: {
      zh: "列入当年市政府投资项目计划的项目的总投资。",
      en: "Total investment of the projects in the city government's investment plan of the year.",
    },
    covers: "year",
  }),
  gov_investment_annual_plan: moneyOf({
    label: {
      zh: "市政府投资项目年度计划投资",
      en: "Annual plan of city government projects",
    },
    definition: {
      zh: "市政府投资项目计划安排在本年完成的投资。",
      en: "Investment planned for this year in the city government's investment plan.",
    },
    covers: "year",
    related: ["annual_plan"],
  }),
  gov_investment_annual_plan_city_funds: moneyOf({
    label: {
      zh: "年度计划投资中的市本级政府投资",
      en: "The city's own funds in the annual plan",
    },
    definition: {
      zh: "市政府投资项目年度计划投资中由市本级政府出资的部分。",
      en: "The part of the annual plan of city government projects that the city itself funds.",
    },
    covers: "year",
    relation: { kind: "part", of: "gov_investment_annual_plan" },
  }),
  leader_sponsored_projects: countOf({
    label: { zh: "市领导包联项目", en: "Projects sponsored by city leaders" },
    definition: {
      zh: "由市级领导分工包联、配有服务专班的重点项目数。",
      en: "Key projects that city leaders sponsor, each with a service team.",
    },
    covers: "printed",
  }),
  service_staff: countOf({
    label: { zh: "驻点服务人员", en: "Service staff" },
    counted: { zh: "个", en: "persons" },
    definition: {
      zh: "一对一服务企业和项目的人员数，来源称「土保姆」。",
      en: "Persons who each serve one company or project; the source calls them local nannies.",
    },
    covers: "printed",
    better: "more",
  }),
  land_issues_solved: countOf({
    label: { zh: "土地问题化解项目", en: "Projects with land issues solved" },
    definition: {
      zh: "涉及土地问题、已全部化解到位的项目数。",
      en: "Projects whose land issues have been solved.",
    },
    covers: "ytd",
    better: "more",
  }),
  industrial_projects_advanced: countOf({
    label: { zh: "推进中的工业项目", en: "Industrial projects advanced" },
    definition: {
      zh: "来源称时期内加快推进的工业项目数，口径以来源为准。",
      en: "Industrial projects that the source says were being advanced, as it counts them.",
    },
    covers: "ytd",
    better: "more",
  }),
  projects_to_enter_statistics: countOf({
    label: { zh: "新入库项目目标", en: "Target of projects to enter statistics" },
    definition: {
      zh: "到期末要新纳入投资统计库的项目数，是目标。",
      en: "Projects to be entered in the investment statistics by the date; a target.",
    },
    covers: "printed",
    related: ["projects_in_statistics"],
  }),
  investment_to_add: moneyOf({
    label: { zh: "新增投资目标", en: "Target of investment to add" },
    definition: {
      zh: "到期末要新增的投资额，是目标。",
      en: "Investment to be added by the date; a target.",
    },
    covers: "printed",
  }),
  completed_investment_share: percentOf({
    label: {
      zh: "完成投资占全部投资的比重（基数未写明）",
      en: "Completed in % of all investment (base not stated)",
    },
    definition: {
      zh: "来源所印的完成投资占「全部投资」的比重，来源没有写明全部投资是多少。",
      en: "Completed investment in % of all investment as printed; the source does not say what all investment is.",
    },
    covers: "ytd",
    relation: {
      kind: "ratio",
      numerator: "completed_ytd",
      denominator: "started_investment_ytd",
      baseStated: false,
    },
    related: ["completion_rate"],
  }),
} as const satisfies Record<string, Indicator>;
