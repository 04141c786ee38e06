import { daysBetween, isToTheDay } from "../domain/date.ts";
import type { Project } from "../schema/tables.ts";
import { countOf, medianOf, shareOf, sumOf, type ComputedIndicator } from "./build.ts";

/** Days from signing to start; only dates to the day can be counted in days. */
function signToStart({ signed, actual_start }: Project): number | null {
  if (signed === null || actual_start === null) return null;
  return isToTheDay(signed) && isToTheDay(actual_start) ? daysBetween(signed, actual_start) : null;
}

/** Starts: how many were planned, which are due, on plan, early or late, and what really began. */
export const startIndicators = {
  planned_starts: countOf(
    {
      label: { zh: "全年计划开工", en: "Starts planned this year" },
      definition: {
        zh: "计划开工日期在本年的项目数。",
        en: "Projects whose planned start lies in this year.",
      },
      formula: { zh: "计划开工在本年的行数", en: "Rows with a planned start in the year" },
      covers: "year",
      better: "neither",
      planOf: "started_ytd",
      related: ["due_starts"],
    },
    (p) => p.startPlanned,
  ),
  due_starts: countOf(
    {
      label: { zh: "应开工", en: "Starts due" },
      definition: {
        zh: "计划在本年开工、且计划日期不晚于季末的项目数。",
        en: "Projects planned to start this year by the quarter's end.",
      },
      formula: {
        zh: "计划开工在本年且不晚于季末的行数",
        en: "Planned starts on the last day or before",
      },
      covers: "ytd",
      better: "neither",
      related: ["planned_starts", "on_plan_starts", "late_starts"],
    },
    (p) => p.startDue,
  ),
  on_plan_starts: countOf(
    {
      label: { zh: "按期开工", en: "Due starts made" },
      definition: {
        zh: "应开工项目中至季末已开工的项目数。",
        en: "Starts due of which the project has started by the quarter's end.",
      },
      formula: { zh: "应开工且已开工的行数", en: "Starts due that were made" },
      covers: "ytd",
      better: "more",
      related: ["due_starts", "early_starts", "late_starts"],
    },
    (p) => p.startDue && p.started,
  ),
  early_starts: countOf(
    {
      label: { zh: "提前开工", en: "Early starts" },
      definition: {
        zh: "计划在本年季末以后开工、至季末已开工的项目数。",
        en: "Projects planned to start later this year that have started by the quarter's end.",
      },
      formula: {
        zh: "计划开工在本年、晚于季末，且已开工的行数",
        en: "Rows planned for later this year that have started",
      },
      covers: "ytd",
      better: "more",
      related: ["on_plan_starts"],
    },
    (p) => p.startPlanned && !p.startDue && p.started,
  ),
  late_starts: countOf(
    {
      label: { zh: "逾期未开工", en: "Late starts" },
      definition: {
        zh: "应开工项目中至季末仍未开工的项目数。",
        en: "Starts due that have not been made by the quarter's end.",
      },
      formula: { zh: "应开工而未开工的行数", en: "Starts due that were not made" },
      covers: "ytd",
      better: "less",
      related: ["due_starts", "unstarted"],
    },
    (p) => p.startDue && !p.started,
  ),
  start_rate: shareOf(
    {
      label: { zh: "开工率（占全年计划）", en: "Start rate, of the year's plan" },
      definition: {
        zh: "全年计划开工项目中至季末已开工的比重，含提前开工，不含计划外开工。",
        en: "Starts made, early ones included, in % of all starts planned this year; unplanned starts do not count.",
      },
      formula: {
        zh: "（按期开工 + 提前开工）÷ 全年计划开工",
        en: "(Due starts made + early starts) ÷ starts planned this year",
      },
      covers: "ytd",
      better: "more",
      related: ["due_start_rate"],
    },
    (p) => p.startPlanned && p.started,
    (p) => p.startPlanned,
  ),
  due_start_rate: shareOf(
    {
      label: { zh: "应开工开工率", en: "Start rate, of starts due" },
      definition: {
        zh: "应开工项目中至季末已开工的比重。",
        en: "Due starts made in % of the starts due.",
      },
      formula: { zh: "按期开工 ÷ 应开工", en: "Due starts made ÷ starts due" },
      covers: "ytd",
      better: "more",
      related: ["start_rate"],
    },
    (p) => p.startDue && p.started,
    (p) => p.startDue,
  ),
  started_ytd: countOf(
    {
      label: { zh: "本年开工", en: "Started this year" },
      definition: {
        zh: "实际开工日期在本年且不晚于季末的项目数，无论是否在计划内。",
        en: "Projects that started this year by the quarter's end, planned or not.",
      },
      formula: { zh: "实际开工在本年的行数", en: "Rows with an actual start in the year" },
      covers: "ytd",
      better: "more",
      related: ["started_quarter", "planned_starts"],
    },
    (p) => p.startedThisYear,
  ),
  started_quarter: countOf(
    {
      label: { zh: "当季开工", en: "Started in the quarter" },
      definition: {
        zh: "实际开工日期在本季的项目数，无论是否在计划内。",
        en: "Projects that started in the quarter, planned or not.",
      },
      formula: { zh: "实际开工在本季的行数", en: "Rows with an actual start in the quarter" },
      covers: "quarter",
      better: "more",
      related: ["started_ytd"],
      qoq: true,
    },
    (p) => p.startedThisQuarter,
  ),
  started_investment_ytd: sumOf(
    {
      label: { zh: "本年开工项目总投资", en: "Total investment of this year's starts" },
      definition: {
        zh: "本年已开工项目的总投资之和。",
        en: "Total investment of the projects that started this year by the quarter's end.",
      },
      formula: { zh: "Σ 本年开工项目的总投资", en: "Σ total investment of starts in the year" },
      covers: "ytd",
      better: "more",
      related: ["started_investment_quarter"],
    },
    ({ project }) => project.total_investment,
    (p) => p.startedThisYear,
  ),
  started_investment_quarter: sumOf(
    {
      label: { zh: "当季开工项目总投资", en: "Total investment of the quarter's starts" },
      definition: {
        zh: "本季开工项目的总投资之和。",
        en: "Total investment of the projects that started in the quarter.",
      },
      formula: { zh: "Σ 当季开工项目的总投资", en: "Σ total investment of starts in the quarter" },
      covers: "quarter",
      better: "more",
      related: ["started_investment_ytd"],
      qoq: true,
    },
    ({ project }) => project.total_investment,
    (p) => p.startedThisQuarter,
  ),
  sign_to_start_days: medianOf(
    {
      label: { zh: "签约到开工天数（中位数）", en: "Days from signing to start (median)" },
      definition: {
        zh: "本年开工项目从签约到开工所用天数的中位数，只计两个日期都精确到日的项目。",
        en: "Median days from signing to start over this year's starts whose two dates are known to the day.",
      },
      formula: { zh: "实际开工 − 签约，取中位数", en: "Median of actual start − signing" },
      covers: "ytd",
      better: "less",
      related: ["start_to_finish_days"],
    },
    ({ project }) => signToStart(project),
    (p) => p.startedThisYear,
  ),
} as const satisfies Record<string, ComputedIndicator>;
