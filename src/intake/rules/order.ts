import { dayOf, type DateText } from "../../domain/date.ts";
import { lastDay } from "../../domain/quarter.ts";
import type { Bilingual } from "../../domain/bilingual.ts";
import type { Project } from "../../schema/tables.ts";
import { everyProject } from "./each-project.ts";
import { rowsIn, rule } from "./rule.ts";

/** Whether one date is before the other for certain: a month is not before a day of it. */
export function isBefore(one: DateText | null, other: DateText | null): boolean {
  if (one === null || other === null) return false;
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}

type DateKey = "signed" | "actual_start" | "resumed" | "actual_finish";

const names: Record<DateKey, Bilingual> = {
  signed: { zh: "签约", en: "signing" },
  actual_start: { zh: "实际开工", en: "start" },
  resumed: { zh: "复工", en: "resumption" },
  actual_finish: { zh: "实际竣工", en: "finish" },
};

const inOrder: readonly (readonly [first: DateKey, then: DateKey])[] = [
  ["actual_start", "resumed"],
  ["resumed", "actual_finish"],
  ["signed", "actual_finish"],
];

const wrongPair = (project: Project): readonly [DateKey, DateKey] | undefined =>
  inOrder.find(([first, then]) => isBefore(project[then], project[first]));

/** Work is resumed after it began, and ends last. */
export const datesAreInOrder = rule(
  "date-order",
  "warning",
  {
    zh: "复工不早于开工，竣工不早于复工和签约",
    en: "Work resumes after its start, and nothing is finished before it was resumed or signed",
  },
  function* (facts, say) {
    for (const { projects, project } of everyProject(facts)) {
      const wrong = wrongPair(project);
      if (!wrong) continue;
      const [first, then] = wrong;
      yield say(
        projects.place(project, then),
        {
          zh: `${names[then].zh} ${project[then] ?? ""} 早于${names[first].zh} ${project[first] ?? ""}`,
          en: `The ${names[then].en} of ${project[then] ?? ""} is before the ${names[first].en} of ${project[first] ?? ""}`,
        },
        { zh: "核对两个日期，是不是填错了列", en: "Check both dates and their columns" },
        [projects.place(project, first)],
      );
    }
  },
);

/** A task is closed, and due, after it was opened. */
export const tasksEndAfterTheyBegin = rule(
  "task-dates",
  "warning",
  { zh: "任务的期限和销号不早于立项", en: "A task is due, and closed, after it was opened" },
  function* ({ releases }, say) {
    for (const { tables } of releases)
      for (const { row: task, table } of rowsIn(tables.tasks)) {
        const key = (["closed", "due"] as const).find((name) => isBefore(task[name], task.opened));
        if (!key) continue;
        yield say(
          table.place(task, key),
          {
            zh: `${task[key] ?? ""} 早于立项日期 ${task.opened ?? ""}`,
            en: `${task[key] ?? ""} is before ${task.opened ?? ""}, when it was opened`,
          },
          { zh: "核对两个日期", en: "Check both dates" },
        );
      }
  },
);

/** What is done by the quarter's last day was done by then. */
export const preparationIsOfThePast = rule(
  "preparation-date",
  "warning",
  {
    zh: "办结日期不晚于季度最后一天",
    en: "What is done was done by the quarter's last day",
  },
  function* ({ releases }, say) {
    for (const { quarter, tables } of releases)
      for (const { row, table } of rowsIn(tables.preparation)) {
        if (row.state !== "done" || row.date === null || dayOf(row.date) <= lastDay(quarter))
          continue;
        yield say(
          table.place(row, "date"),
          {
            zh: `${row.date} 才办结，${quarter} 时还没有`,
            en: `It was done on ${row.date}, after ${quarter}`,
          },
          {
            zh: "改成在办（doing），办结写进下一期；或核对日期",
            en: "Write doing here and done in the next release, or check the date",
          },
        );
      }
  },
);
