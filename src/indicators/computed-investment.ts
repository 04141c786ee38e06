import type { Project } from "../schema/tables.ts";
import { derived, rateOf, sumOf, type ComputedIndicator } from "./build.ts";

/** The plan after a mid-year change; where none was made, the plan stands. An adjusted plan of 0 is a plan. */
const currentPlan = (project: Project): number | null =>
  project.adjusted_plan ?? project.annual_plan;

/** Investment: what was planned, what was done, and how far ahead of time it is. */
export const investmentIndicators = {
  annual_plan: sumOf(
    {
      label: { zh: "年度计划投资", en: "Annual plan" },
      definition: {
        zh: "年初确定的本年计划投资额之和。",
        en: "Investment planned for this year, as set at its start.",
      },
      formula: { zh: "Σ 年度计划投资", en: "Σ annual plan" },
      covers: "year",
      better: "more",
      planOf: "completed_ytd",
      related: ["adjusted_plan", "total_investment"],
    },
    ({ project }) => project.annual_plan,
  ),
  adjusted_plan: sumOf(
    {
      label: { zh: "调整后计划投资", en: "Adjusted plan" },
      definition: {
        zh: "年中调整后的本年计划投资额之和；未作调整的项目取年初计划。",
        en: "Investment planned for this year after mid-year changes; a project without a change keeps its plan.",
      },
      formula: {
        zh: "Σ 调整后计划，未填的取年度计划投资",
        en: "Σ adjusted plan, or the annual plan where there is none",
      },
      covers: "year",
      better: "more",
      planOf: "completed_ytd",
      related: ["annual_plan"],
    },
    ({ project }) => currentPlan(project),
  ),
  completed_ytd: sumOf(
    {
      label: { zh: "本年完成投资", en: "Completed this year" },
      definition: {
        zh: "自1月1日起至季末累计完成的投资额之和。",
        en: "Investment done since 1 January.",
      },
      formula: { zh: "Σ 本年完成投资", en: "Σ completed since 1 January" },
      covers: "ytd",
      better: "more",
      related: ["completed_quarter", "completed_total"],
    },
    ({ project }) => project.completed_ytd,
  ),
  completed_total: sumOf(
    {
      label: { zh: "累计完成投资", en: "Completed since the start" },
      definition: {
        zh: "各项目自开工以来累计完成的投资额之和。",
        en: "Investment done since the start of each project.",
      },
      formula: { zh: "Σ 累计完成投资", en: "Σ completed since the start" },
      covers: "stock",
      better: "more",
      related: ["completed_ytd", "total_investment"],
      qoq: true,
    },
    ({ project }) => project.completed_total,
  ),
  completed_quarter: derived(
    {
      label: { zh: "当季完成投资", en: "Completed in the quarter" },
      definition: {
        zh: "本季完成的投资额，由本年累计数减去上季累计数得出；缺上季清单时不计算。",
        en: "Investment done in the quarter: the year to date less the year to date of the quarter before; absent without that quarter's register.",
      },
      formula: {
        zh: "本年完成投资 − 上季的本年完成投资；一季度即本年完成投资",
        en: "Completed this year − completed this year at the quarter before; in a first quarter, completed this year",
      },
      covers: "quarter",
      better: "more",
      unit: "yuan",
      related: ["completed_ytd"],
      qoq: true,
    },
    { kind: "quarter", of: "completed_ytd" },
    true,
  ),
  completion_rate: rateOf(
    {
      label: { zh: "投资完成率", en: "Completion rate" },
      definition: {
        zh: "本年完成投资占年度计划投资的比重，只计两项都报送的项目，可超过100%。",
        en: "Investment done this year in % of the annual plan, over projects that report both; it may exceed 100 %.",
      },
      formula: {
        zh: "Σ 本年完成投资 ÷ Σ 年度计划投资",
        en: "Σ completed this year ÷ Σ annual plan",
      },
      covers: "ytd",
      better: "more",
      related: ["completion_rate_adjusted", "lead"],
    },
    ({ project }) => project.completed_ytd,
    ({ project }) => project.annual_plan,
  ),
  completion_rate_adjusted: rateOf(
    {
      label: { zh: "投资完成率（按调整后计划）", en: "Completion rate, adjusted plan" },
      definition: {
        zh: "本年完成投资占调整后计划投资的比重；未作调整的项目按年初计划。",
        en: "Investment done this year in % of the plan after mid-year changes.",
      },
      formula: {
        zh: "Σ 本年完成投资 ÷ Σ 调整后计划投资",
        en: "Σ completed this year ÷ Σ adjusted plan",
      },
      covers: "ytd",
      better: "more",
      related: ["completion_rate"],
    },
    ({ project }) => project.completed_ytd,
    ({ project }) => currentPlan(project),
  ),
  time_progress: derived(
    {
      label: { zh: "序时进度", en: "Time progress" },
      definition: {
        zh: "本年已过月份占全年的比重。",
        en: "Months of the year that have passed, in % of twelve.",
      },
      formula: { zh: "已过月数 ÷ 12", en: "Months elapsed ÷ 12" },
      covers: "ytd",
      better: "neither",
      unit: "percent",
    },
    { kind: "time-progress" },
    false,
  ),
  lead: derived(
    {
      label: { zh: "超序时进度", en: "Lead over time progress" },
      definition: {
        zh: "投资完成率与序时进度之差，以个百分点计；负数为落后。",
        en: "Completion rate less time progress, in percentage points; negative when behind.",
      },
      formula: { zh: "投资完成率 − 序时进度", en: "Completion rate − time progress" },
      covers: "ytd",
      better: "more",
      unit: "points",
      related: ["completion_rate", "time_progress"],
    },
    { kind: "lead", of: "completion_rate" },
    false,
  ),
} as const satisfies Record<string, ComputedIndicator>;
