import { dayOf } from "../../domain/date.ts";
import type { Problem } from "../../domain/problem.ts";
import { lastDay } from "../../domain/quarter.ts";
import { everyProject } from "./each-project.ts";
import { isBefore } from "./order.ts";
import { rowsIn, rule } from "./rule.ts";

const facts = ["signed", "actual_start", "resumed", "actual_finish"] as const;

/** A register tells what had happened by its last day. */
export const factsAreOfThePast = rule(
  "fact-after-quarter",
  "error",
  {
    zh: "已发生的日期不晚于季度最后一天",
    en: "A date of fact is not after the quarter's last day",
  },
  function* (all, say) {
    for (const { release, projects, project } of everyProject(all)) {
      const last = lastDay(release.quarter);
      for (const key of facts) {
        const date = project[key];
        if (date === null || dayOf(date) <= last) continue;
        yield say(
          projects.place(project, key),
          {
            zh: `${date} 在 ${release.quarter} 最后一天 ${last} 之后`,
            en: `${date} is after ${last}, the last day of ${release.quarter}`,
          },
          {
            zh: "还没有发生的写在计划日期列；发生了的写进下一期",
            en: "What has not happened yet is a planned date; what happened later belongs to the next release",
          },
        );
      }
    }
  },
);

/** What is under construction has begun some day; of a list that names a few projects nobody asks that. */
export const buildingHasAStart = rule(
  "building-without-start",
  "warning",
  { zh: "在建项目有实际开工日期", en: "What is under construction has a start date" },
  function* (all, say): Generator<Problem> {
    for (const { release, projects, project } of everyProject(all)) {
      if (!release.register) continue;
      if (project.status !== "building" || project.actual_start !== null) continue;
      yield say(
        projects.place(project, "actual_start"),
        { zh: "在建，但没有实际开工日期", en: "It is under construction, without a start date" },
        { zh: "补上实际开工日期，不知道日就写到月", en: "Give the start, the month at least" },
        [projects.place(project, "status")],
      );
    }
  },
);

/** What has a start date has started. */
export const unstartedHasNoStart = rule(
  "unstarted-with-start",
  "warning",
  { zh: "储备、未开工的项目没有实际开工日期", en: "What has not started has no start date" },
  function* (all, say) {
    for (const { projects, project } of everyProject(all)) {
      const { status, actual_start } = project;
      if ((status !== "unstarted" && status !== "reserve") || actual_start === null) continue;
      yield say(
        projects.place(project, "actual_start"),
        {
          zh: `状态还没有开工，却有实际开工日期 ${actual_start}`,
          en: `Its status says it has not started, its start date is ${actual_start}`,
        },
        { zh: "改状态，或删去日期", en: "Correct the status or remove the date" },
        [projects.place(project, "status")],
      );
    }
  },
);

const pairs = [
  ["planned_start", "planned_finish"],
  ["planned_start", "actual_finish"],
  ["actual_start", "actual_finish"],
] as const;

/** A finish before the start is possible on paper only. */
export const finishesFollowStarts = rule(
  "finish-before-start",
  "warning",
  { zh: "竣工不早于开工", en: "A finish is not before the start" },
  function* (all, say) {
    for (const { projects, project } of everyProject(all)) {
      const wrong = pairs.find(([start, finish]) => isBefore(project[finish], project[start]));
      if (!wrong) continue;
      const [start, finish] = wrong;
      yield say(
        projects.place(project, finish),
        {
          zh: `竣工 ${project[finish] ?? ""} 早于开工 ${project[start] ?? ""}`,
          en: `The finish ${project[finish] ?? ""} is before the start ${project[start] ?? ""}`,
        },
        { zh: "核对两个日期", en: "Check both dates" },
        [projects.place(project, start)],
      );
    }
  },
);

/** A ceremony is reported with the quarter in which it was held. */
export const eventsAreOfTheQuarter = rule(
  "event-after-quarter",
  "warning",
  { zh: "活动不晚于季度最后一天", en: "An event is not after the quarter's last day" },
  function* ({ releases }, say) {
    for (const { quarter, tables } of releases)
      for (const { row: event, table } of rowsIn(tables.events)) {
        if (event.date === null || dayOf(event.date) <= lastDay(quarter)) continue;
        yield say(
          table.place(event, "date"),
          {
            zh: `${event.date} 在 ${quarter} 之后`,
            en: `${event.date} is after ${quarter}`,
          },
          { zh: "核对日期，或写进下一期", en: "Check the date, or put it into the next release" },
        );
      }
  },
);
