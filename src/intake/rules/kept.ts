import type { Bilingual } from "../../domain/bilingual.ts";
import type { DateText } from "../../domain/date.ts";
import type { Place } from "../../domain/problem.ts";
import { yearOf } from "../../domain/quarter.ts";
import { projects as schema } from "../../schema/tables.ts";
import type { Facts, ReleaseFacts } from "../facts.ts";
import { everyLaterProject } from "./each-project.ts";
import { rule } from "./rule.ts";

/** What a release said of a project, and a later one says in another way. */

/** Whether two dates are one: a month and a day of it are. */
function isSameDate(one: DateText, other: DateText): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) === other.slice(0, length);
}

/** A cell that stands in the file and is blank; an absent column, or a cell that cannot be read, is another matter. */
const isBlank = ({ column, text }: Place): boolean => column != null && (text ?? "").trim() === "";

const datesOfFact = ["signed", "actual_start", "actual_finish"] as const;

const mendHint: Bilingual = {
  zh: "照上一期写；上一期写错了的，核实后另出一版更正，或写理由答复",
  en: "Keep what was reported; an earlier mistake is mended in a revision, or answered with its reason",
};

/** What has happened has happened: its date does not move from quarter to quarter. */
export const factsStay = rule(
  "fact-changed",
  "warning",
  {
    zh: "签约、实际开工、实际竣工的日期报过就不再变",
    en: "The dates of signing, start and finish stay as they were reported",
  },
  function* (facts, say) {
    for (const { release, projects, project, before } of everyLaterProject(facts))
      for (const key of datesOfFact) {
        const [was, is] = [before.project[key], project[key]];
        if (was === null || (is !== null && isSameDate(was, is))) continue;
        const place = projects.place(project, key);
        // A list that names a few projects need not say everything of them.
        if (is === null && !(release.register && isBlank(place))) continue;
        const { zh, en } = schema.columns[key].title;
        yield say(
          place,
          {
            zh: `${zh}在 ${before.release.id} 是 ${was}，这一期${is === null ? "空了" : `成了 ${is}`}`,
            en: `${en}: ${was} in ${before.release.id}, ${is ?? "blank"} now`,
          },
          mendHint,
          // A status that moved back took the date with it.
          is === null ? [projects.place(project, "status")] : [],
        );
      }
  },
);

/** A start that is put off within the year makes the year's start rate look better than its plan. */
export const plannedStartsStay = rule(
  "planned-start-moved",
  "warning",
  {
    zh: "计划开工年内不变，推迟的在“原因”写明",
    en: "A planned start stays as it was set within the year; a delay gives its reason",
  },
  function* (facts, say) {
    for (const { release, projects, project, before } of everyLaterProject(facts)) {
      const [was, is] = [before.project.planned_start, project.planned_start];
      if (was === null || is === null || isSameDate(was, is) || project.reason !== null) continue;
      if (yearOf(before.release.quarter) !== yearOf(release.quarter)) continue;
      yield say(
        projects.place(project, "planned_start"),
        {
          zh: `计划开工在 ${before.release.id} 是 ${was}，这一期成了 ${is}，没有写原因`,
          en: `The planned start was ${was} in ${before.release.id} and is ${is} now, without a reason`,
        },
        {
          zh: `仍写 ${was}；计划确实改了的，在“原因”（reason）写明`,
          en: `Keep ${was}; if the plan has changed, say why in the column reason`,
        },
      );
    }
  },
);

type Part = "region" | "sector" | "level";

/** The name of a code in regions.csv or categories.csv; the code itself where it has none. */
function namesOf({ site }: Facts): (part: Part, code: string) => string {
  const names = new Map([
    ...(site.regions?.rows ?? []).map((row) => [`region ${row.code}`, row.name] as const),
    ...(site.categories?.rows ?? []).map(
      (row) => [`${row.dimension} ${row.code}`, row.name] as const,
    ),
  ]);
  return (part, code) => names.get(`${part} ${code}`) ?? code;
}

/** What of a project's place is held against an earlier release: lists of a few projects classify each in its own way. */
function comparableParts(release: ReleaseFacts, earlier: ReleaseFacts): readonly Part[] {
  if (!release.register || !earlier.register) return ["region"];
  // Each year's list sets the levels anew.
  const sameYear = yearOf(earlier.quarter) === yearOf(release.quarter);
  return sameYear ? ["region", "sector", "level"] : ["region", "sector"];
}

/** A project does not change counties unnoticed: both of them would be compared with another list than before. */
export const partsStay = rule(
  "classification-changed",
  "warning",
  {
    zh: "项目的县市区、类别不变，级别年内不变",
    en: "A project stays in its region and sector, and within the year at its level",
  },
  function* (facts, say) {
    const nameOf = namesOf(facts);
    for (const { release, projects, project, before } of everyLaterProject(facts))
      for (const key of comparableParts(release, before.release)) {
        const [was, is] = [before.project[key], project[key]];
        if (was === null || was === is) continue;
        const place = projects.place(project, key);
        if (is === null && !(release.register && isBlank(place))) continue;
        const { zh, en } = schema.columns[key].title;
        const now = is === null ? null : nameOf(key, is);
        yield say(
          place,
          {
            zh: `${zh}在 ${before.release.id} 是${nameOf(key, was)}，这一期${now === null ? "空了" : `成了${now}`}`,
            en: `${en}: ${nameOf(key, was)} in ${before.release.id}, ${now ?? "blank"} now`,
          },
          {
            zh: "看是不是填错了行；确实调整的，写理由答复，或作为“调整类别”退出、换编号",
            en: "See whether it was entered in the wrong row; a real change is answered with its reason, or is an exit as reclassified and a new id",
          },
        );
      }
  },
);
