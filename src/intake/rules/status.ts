import { statuses, type Status } from "../../schema/tables.ts";
import { everyLaterProject, everyProject } from "./each-project.ts";
import { rule } from "./rule.ts";

/** What is finished was finished some day; of a list that names a few projects nobody asks that. */
export const finishedHasAFinish = rule(
  "finished-without-date",
  "warning",
  { zh: "投产的项目有实际竣工日期", en: "What is finished has the date on which it was" },
  function* (facts, say) {
    for (const { release, projects, project } of everyProject(facts)) {
      if (!release.register || project.status !== "finished" || project.actual_finish !== null)
        continue;
      yield say(
        projects.place(project, "actual_finish"),
        { zh: "投产，但没有实际竣工日期", en: "It is finished, without the date" },
        { zh: "补上实际竣工日期，不知道日就写到月", en: "Give the date, the month at least" },
        [projects.place(project, "status")],
      );
    }
  },
);

const open = new Set<Status | null>(["reserve", "unstarted", "building"]);

/** What has a finish date is no longer being built. */
export const openHasNoFinish = rule(
  "open-with-finish",
  "warning",
  {
    zh: "储备、未开工、在建的项目没有实际竣工日期",
    en: "What is not finished has no date on which it was",
  },
  function* (facts, say) {
    for (const { projects, project } of everyProject(facts)) {
      if (!open.has(project.status) || project.actual_finish === null) continue;
      yield say(
        projects.place(project, "actual_finish"),
        {
          zh: `状态是${statuses[project.status ?? "building"].zh}，却有实际竣工日期 ${project.actual_finish}`,
          en: `Its status is ${statuses[project.status ?? "building"].en}, its finish date is ${project.actual_finish}`,
        },
        {
          zh: "已经投产就改状态；还没有就把日期移到计划竣工",
          en: "Set the status to finished, or move the date to the planned finish",
        },
        [projects.place(project, "status")],
      );
    }
  },
);

/** How far a project has come; paused ones stand where building ones do. */
const steps: Readonly<Record<Status, number>> = {
  reserve: 0,
  unstarted: 1,
  building: 2,
  paused: 2,
  finished: 3,
  cancelled: 4,
};

/** A project that was under construction is not "not started" a quarter later. */
export const statusMovesOn = rule(
  "status-back",
  "warning",
  { zh: "状态不倒退", en: "The status of a project does not move backwards" },
  function* (facts, say) {
    for (const { projects, project, before } of everyLaterProject(facts)) {
      const [was, is] = [before.project.status, project.status];
      if (was === null || is === null || steps[is] >= steps[was]) continue;
      yield say(
        projects.place(project, "status"),
        {
          zh: `${before.release.id} 是${statuses[was].zh}，这一期成了${statuses[is].zh}`,
          en: `In ${before.release.id} it was ${statuses[was].en}, now it is ${statuses[is].en}`,
        },
        {
          zh: "核对两期的状态；上一期写错的，另出一版更正",
          en: "Check both; an earlier mistake is mended in a revision",
        },
      );
    }
  },
);
