import type { Indicator } from "../indicator.ts";
import { countOf, moneyOf, percentOf, pointsOf } from "./entry.ts";

/** The statistics bureau's figures of investment in fixed assets and of projects in its database. */
export const statisticsIndicators = {
  fixed_asset_investment: moneyOf({
    label: { zh: "固定资产投资", en: "Investment in fixed assets" },
    definition: {
      zh: "统计部门公布的本年累计固定资产投资额。",
      en: "Investment in fixed assets since 1 January, as the statistics bureau counts it.",
    },
    covers: "ytd",
    better: "more",
    related: ["completed_ytd"],
  }),
  fixed_asset_investment_growth: percentOf({
    label: { zh: "固定资产投资增速", en: "Growth of investment in fixed assets" },
    definition: {
      zh: "本年累计固定资产投资比上年同期增长的百分比。",
      en: "Growth of investment in fixed assets since 1 January on the same period a year before.",
    },
    covers: "ytd",
    better: "more",
    relation: { kind: "growth", of: "fixed_asset_investment" },
    related: ["private_investment_growth", "county_investment_growth"],
  }),
  fixed_asset_investment_growth_target: percentOf({
    label: { zh: "固定资产投资增速目标", en: "Target growth of investment in fixed assets" },
    definition: {
      zh: "当年固定资产投资增速的预期目标。",
      en: "Growth of investment in fixed assets aimed at for the year.",
    },
    covers: "year",
    planOf: "fixed_asset_investment_growth",
  }),
  fixed_asset_investment_target: moneyOf({
    label: { zh: "固定资产投资额目标", en: "Target of investment in fixed assets" },
    definition: {
      zh: "当年固定资产投资额的目标，是金额，不是增速。",
      en: "Investment in fixed assets aimed at for the year: an amount, not a growth rate.",
    },
    covers: "year",
    planOf: "fixed_asset_investment",
  }),
  fixed_asset_investment_growth_county_spread: pointsOf({
    label: {
      zh: "县市区固定资产投资增速差距",
      en: "Spread of the counties' investment growth",
    },
    definition: {
      zh: "固定资产投资增速最高的县市区与最低的县市区之差。",
      en: "Growth of investment in fixed assets in the fastest county less that in the slowest.",
    },
    covers: "ytd",
    better: "less",
  }),
  private_investment_growth: percentOf({
    label: { zh: "民间投资增速", en: "Growth of private investment" },
    definition: {
      zh: "本年累计民间投资比上年同期增长的百分比。",
      en: "Growth of private investment since 1 January on the same period a year before.",
    },
    covers: "ytd",
    better: "more",
    related: ["fixed_asset_investment_growth"],
  }),
  private_investment_share_target: percentOf({
    label: { zh: "民间投资占比目标", en: "Target share of private investment" },
    definition: {
      zh: "当年民间投资占全部投资比重的目标。",
      en: "Share of private investment in all investment aimed at for the year.",
    },
    covers: "year",
  }),
  county_investment_growth: percentOf({
    label: { zh: "县域投资增速", en: "Growth of investment in the counties" },
    definition: {
      zh: "县域固定资产投资比上年同期增长的百分比。",
      en: "Growth of investment in fixed assets in the counties on the same period a year before.",
    },
    covers: "ytd",
    better: "more",
    related: ["fixed_asset_investment_growth"],
  }),
  county_investment_pull: pointsOf({
    label: {
      zh: "县域投资对全市增速的拉动",
      en: "The counties' contribution to the city's investment growth",
    },
    definition: {
      zh: "县域投资拉动全市投资增长的百分点。",
      en: "Percentage points of the city's investment growth that come from the counties.",
    },
    covers: "ytd",
    better: "more",
  }),
  projects_under_construction: countOf({
    label: { zh: "施工项目（统计口径）", en: "Projects under construction, in statistics" },
    definition: {
      zh: "统计部门公布的本年累计施工项目数，包括续建和新开工。",
      en: "Projects under construction this year as the statistics bureau counts them, carried over or new.",
    },
    covers: "ytd",
    related: ["projects_newly_started", "building"],
  }),
  projects_under_construction_growth: percentOf({
    label: { zh: "施工项目数增速", en: "Growth of projects under construction" },
    definition: {
      zh: "施工项目数（统计口径）比上年同期增长的百分比。",
      en: "Growth of the number of projects under construction, in statistics, on the year.",
    },
    covers: "ytd",
    better: "more",
    relation: { kind: "growth", of: "projects_under_construction" },
  }),
  projects_newly_started: countOf({
    label: { zh: "新开工项目（统计口径）", en: "New starts, in statistics" },
    definition: {
      zh: "统计部门公布的本年累计新开工项目数，是施工项目的一部分。",
      en: "Projects started this year as the statistics bureau counts them; part of those under construction.",
    },
    covers: "ytd",
    better: "more",
    relation: { kind: "part", of: "projects_under_construction" },
    related: ["started_ytd"],
  }),
  projects_newly_started_growth: percentOf({
    label: { zh: "新开工项目数增速（统计口径）", en: "Growth of new starts, in statistics" },
    definition: {
      zh: "新开工项目数（统计口径）比上年同期增长的百分比。",
      en: "Growth of the number of new starts, in statistics, on the year.",
    },
    covers: "ytd",
    better: "more",
    relation: { kind: "growth", of: "projects_newly_started" },
    related: ["started_ytd_growth"],
  }),
  projects_in_statistics: countOf({
    label: { zh: "在库项目", en: "Projects in statistics" },
    definition: {
      zh: "时点上纳入投资统计库的项目数。",
      en: "Projects in the investment statistics' database at the time.",
    },
    covers: "stock",
    better: "more",
  }),
  projects_in_statistics_growth: percentOf({
    label: { zh: "在库项目数增速", en: "Growth of projects in statistics" },
    definition: {
      zh: "在库项目数比上年同期增长的百分比。",
      en: "Growth of the number of projects in statistics on the year.",
    },
    covers: "stock",
    better: "more",
    relation: { kind: "growth", of: "projects_in_statistics" },
  }),
  gdp_growth: percentOf({
    label: { zh: "地区生产总值增速", en: "GDP growth" },
    definition: {
      zh: "地区生产总值比上年同期增长的百分比。",
      en: "Growth of gross domestic product on the same period a year before.",
    },
    covers: "ytd",
    better: "more",
  }),
  gdp_growth_target: percentOf({
    label: { zh: "地区生产总值增速目标", en: "Target of GDP growth" },
    definition: {
      zh: "当年地区生产总值增速的预期目标。",
      en: "Growth of gross domestic product aimed at for the year.",
    },
    covers: "year",
    planOf: "gdp_growth",
  }),
} as const satisfies Record<string, Indicator>;
