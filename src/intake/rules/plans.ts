import type { Bilingual } from "../../domain/bilingual.ts";
import { exact, shift, toPlain } from "../../domain/exact.ts";
import { yearOf } from "../../domain/quarter.ts";
import { everyLaterProject, everyProject } from "./each-project.ts";
import { rule } from "./rule.ts";
import { looksSlipped, unitHint } from "./slips.ts";

const wan = (yuan: number): string => `${toPlain(shift(exact(yuan), -4))}万元`;

/** The plan of the year is what it was at the start of the year; a change has its own column. */
export const plansStay = rule(
  "plan-changed",
  "warning",
  {
    zh: "年度计划年内不变，调整的写进“调整后计划”",
    en: "The annual plan stays as it was set; a change goes into the adjusted plan",
  },
  function* (facts, say) {
    for (const { release, projects, project, before } of everyLaterProject(facts)) {
      if (yearOf(before.release.quarter) !== yearOf(release.quarter)) continue;
      const [was, is] = [before.project.annual_plan, project.annual_plan];
      if (was === null || is === null || was === is) continue;
      yield say(
        projects.place(project, "annual_plan"),
        {
          zh: `${before.release.id} 是 ${wan(was)}，这一期是 ${wan(is)}`,
          en: `It was ${wan(was)} in ${before.release.id} and is ${wan(is)} now`,
        },
        {
          zh: `年度计划仍写 ${wan(was)}，新数写进“调整后计划”（adjusted_plan_wan）`,
          en: `Keep ${wan(was)} here and put the new amount into the adjusted plan`,
        },
      );
    }
  },
);

/** A plan that is met five times over is a plan in the wrong unit. */
const times = 5;

const tooLargeHint: Bilingual = {
  zh: "核对两个数字：是不是多打了一位，或者小数点、单位错了",
  en: "Check both amounts: is there a digit too many, or a wrong point or unit?",
};

export const completionIsLikely = rule(
  "completed-above-plan",
  "warning",
  {
    zh: "本年完成投资不超过年度计划的五倍",
    en: "What was spent this year is not above five times the year's plan",
  },
  function* (facts, say) {
    for (const { projects, project } of everyProject(facts)) {
      const [done, plan] = [project.completed_ytd, project.annual_plan];
      if (done === null || plan === null || plan === 0 || done <= plan * times) continue;
      yield say(
        projects.place(project, "completed_ytd"),
        {
          zh: `本年完成投资 ${wan(done)}是年度计划投资 ${wan(plan)}的五倍以上`,
          en: `${wan(done)}, completed since 1 January, is more than five times the annual plan of ${wan(plan)}`,
        },
        looksSlipped(done, plan) ? unitHint : tooLargeHint,
        [projects.place(project, "annual_plan")],
      );
    }
  },
);

/** An adjusted plan changes a plan; without one nobody knows what was adjusted, and no rate can be computed. */
export const adjustedPlansChangePlans = rule(
  "adjusted-without-plan",
  "warning",
  {
    zh: "有调整后计划的项目有年度计划",
    en: "What has an adjusted plan has the annual plan that was adjusted",
  },
  function* (facts, say) {
    for (const { projects, project } of everyProject(facts)) {
      if (project.adjusted_plan === null || project.annual_plan !== null) continue;
      yield say(
        projects.place(project, "adjusted_plan"),
        {
          zh: `调整后计划是 ${wan(project.adjusted_plan)}，年度计划投资却空着`,
          en: `The adjusted plan is ${wan(project.adjusted_plan)}, the annual plan is blank`,
        },
        {
          zh: "年度计划投资写年初定的数；年中新增、年初没有计划的，写 0 或写理由答复",
          en: "Give the plan of the start of the year; what was added in mid-year has 0, or its reason in an answer",
        },
        [projects.place(project, "annual_plan")],
      );
    }
  },
);
