import type { Indicator } from "../indicator.ts";
import { countOf, eventsOf, moneyOf, personsOf } from "./entry.ts";

/** Rallies (项目拉练): leaders visit projects county by county, and compare. */
export const rallyIndicators = {
  rally_events: eventsOf({
    label: { zh: "项目拉练次数", en: "Rallies held" },
    definition: {
      zh: "时期内全市组织的重大项目拉练次数。",
      en: "City-wide rallies of major projects held in the period.",
    },
    covers: "printed",
  }),
  rally_projects: countOf({
    label: { zh: "拉练项目", en: "Projects seen at rallies" },
    definition: {
      zh: "拉练中接受检阅的项目数；不等于新开工。",
      en: "Projects inspected at the rally; they need not be new starts.",
    },
    covers: "printed",
  }),
  rally_counties: countOf({
    label: { zh: "参加拉练的县市区", en: "Counties taking part in the rally" },
    counted: { zh: "个", en: "counties" },
    definition: {
      zh: "一次拉练到过的县市区数。",
      en: "Counties and districts that one rally visited.",
    },
    covers: "printed",
    additive: false,
  }),
  rally_total_investment: moneyOf({
    label: { zh: "拉练项目总投资", en: "Total investment of projects seen at rallies" },
    definition: {
      zh: "拉练中接受检阅的项目的总投资。",
      en: "Total investment of the projects inspected at the rally.",
    },
    covers: "printed",
  }),
  rally_expected_annual_output: moneyOf({
    label: { zh: "拉练项目预计年产值", en: "Expected annual output of rally projects" },
    definition: {
      zh: "拉练项目全部建成投产后预计每年实现的产值。",
      en: "Annual output expected once all the projects of the rally are in operation.",
    },
    covers: "printed",
    related: ["expected_output"],
  }),
  rally_expected_annual_tax: moneyOf({
    label: { zh: "拉练项目预计年税收", en: "Expected annual tax of rally projects" },
    definition: {
      zh: "拉练项目全部建成投产后预计每年缴纳的税收。",
      en: "Annual tax expected once all the projects of the rally are in operation.",
    },
    covers: "printed",
    related: ["expected_tax"],
  }),
  rally_expected_jobs: personsOf({
    label: { zh: "拉练项目预计就业", en: "Expected jobs of rally projects" },
    definition: {
      zh: "拉练项目全部建成投产后预计带动的就业人数。",
      en: "Jobs expected once all the projects of the rally are in operation.",
    },
    covers: "printed",
    related: ["expected_jobs"],
  }),
} as const satisfies Record<string, Indicator>;
