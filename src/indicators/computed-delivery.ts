import { daysBetween, isToTheDay } from "../domain/date.ts";
import type { Project } from "../schema/tables.ts";
import { countOf, medianOf, shareOf, type ComputedIndicator } from "./build.ts";

/** Days from start to finish; only dates to the day can be counted in days. */
function startToFinish({ actual_start, actual_finish }: Project): number | null {
  if (actual_start === null || actual_finish === null) return null;
  return isToTheDay(actual_start) && isToTheDay(actual_finish)
    ? daysBetween(actual_start, actual_finish)
    : null;
}

/** What was carried over from earlier years and came back to work, and what was finished. */
export const deliveryIndicators = {
  resumable: countOf(
    {
      label: { zh: "应复工", en: "Projects to resume" },
      definition: {
        zh: "本年以前开工、至本年初尚未竣工的项目数。",
        en: "Projects that started before this year and were not finished before it.",
      },
      formula: {
        zh: "实际开工早于本年、实际竣工不早于本年的行数",
        en: "Rows started before the year and not finished before it",
      },
      covers: "ytd",
      better: "neither",
      related: ["resumed"],
    },
    (p) => p.resumable,
  ),
  resumed: countOf(
    {
      label: { zh: "已复工", en: "Projects resumed" },
      definition: {
        zh: "应复工项目中本年内至季末已复工或已竣工的项目数。",
        en: "Projects to resume that resumed, or were finished, this year by the quarter's end.",
      },
      formula: {
        zh: "应复工项目中本年已复工或已竣工的行数",
        en: "Projects to resume with a resumption or a finish in the year",
      },
      covers: "ytd",
      better: "more",
      related: ["resumable"],
    },
    (p) => p.resumed,
  ),
  resumption_rate: shareOf(
    {
      label: { zh: "复工率", en: "Resumption rate" },
      definition: {
        zh: "应复工项目中已复工的比重。",
        en: "Projects resumed in % of the projects to resume.",
      },
      formula: { zh: "已复工 ÷ 应复工", en: "Projects resumed ÷ projects to resume" },
      covers: "ytd",
      better: "more",
    },
    (p) => p.resumed,
    (p) => p.resumable,
  ),
  planned_finishes: countOf(
    {
      label: { zh: "全年计划竣工", en: "Finishes planned this year" },
      definition: {
        zh: "计划竣工日期在本年的项目数。",
        en: "Projects whose planned finish lies in this year.",
      },
      formula: { zh: "计划竣工在本年的行数", en: "Rows with a planned finish in the year" },
      covers: "year",
      better: "neither",
      planOf: "finished_planned",
      related: ["finished_planned"],
    },
    (p) => p.finishPlanned,
  ),
  finished_planned: countOf(
    {
      label: { zh: "计划内已竣工", en: "Planned finishes made" },
      definition: {
        zh: "全年计划竣工项目中至季末已竣工的项目数，含提前在往年竣工的。",
        en: "Projects planned to finish this year that have finished by the quarter's end, in whatever year.",
      },
      formula: {
        zh: "计划竣工在本年且已竣工的行数",
        en: "Rows planned to finish in the year that have finished",
      },
      covers: "ytd",
      better: "more",
      related: ["finished_ytd", "finished"],
    },
    (p) => p.finishPlanned && p.finished,
  ),
  finish_rate: shareOf(
    {
      label: { zh: "竣工率", en: "Finish rate" },
      definition: {
        zh: "全年计划竣工项目中至季末已竣工的比重。",
        en: "Planned finishes made in % of the finishes planned this year.",
      },
      formula: {
        zh: "计划内已竣工 ÷ 全年计划竣工",
        en: "Planned finishes made ÷ finishes planned this year",
      },
      covers: "ytd",
      better: "more",
    },
    (p) => p.finishPlanned && p.finished,
    (p) => p.finishPlanned,
  ),
  finished_ytd: countOf(
    {
      label: { zh: "本年竣工", en: "Finished this year" },
      definition: {
        zh: "实际竣工日期在本年且不晚于季末的项目数，无论是否在计划内。",
        en: "Projects that finished this year by the quarter's end, planned or not.",
      },
      formula: { zh: "实际竣工在本年的行数", en: "Rows with an actual finish in the year" },
      covers: "ytd",
      better: "more",
      related: ["finished", "finished_planned"],
    },
    (p) => p.finishedThisYear,
  ),
  same_year_delivery: countOf(
    {
      label: { zh: "当年签约、开工、投产", en: "Signed, started and finished in one year" },
      definition: {
        zh: "签约、开工、竣工都在本年且不晚于季末的项目数。",
        en: "Projects signed, started and finished all in this year by the quarter's end.",
      },
      formula: {
        zh: "签约、实际开工、实际竣工都在本年的行数",
        en: "Rows with signing, start and finish in the year",
      },
      covers: "ytd",
      better: "more",
    },
    (p) => p.signedThisYear && p.startedThisYear && p.finishedThisYear,
  ),
  start_to_finish_days: medianOf(
    {
      label: { zh: "开工到竣工天数（中位数）", en: "Days from start to finish (median)" },
      definition: {
        zh: "本年竣工项目从开工到竣工所用天数的中位数，只计两个日期都精确到日的项目。",
        en: "Median days from start to finish over this year's finishes whose two dates are known to the day.",
      },
      formula: {
        zh: "实际竣工 − 实际开工，取中位数",
        en: "Median of actual finish − actual start",
      },
      covers: "ytd",
      better: "less",
      related: ["sign_to_start_days"],
    },
    ({ project }) => startToFinish(project),
    (p) => p.finishedThisYear,
  ),
} as const satisfies Record<string, ComputedIndicator>;
