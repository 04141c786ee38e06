import type { Measure } from "../stats/measure.ts";
import type { TaskStanding } from "../stats/standing.ts";
import { computed, type ComputedIndicator, type Words } from "./build.ts";

const items = { zh: "项", en: "tasks" } as const;

const taskCount = (words: Words, counts: (task: TaskStanding) => boolean): ComputedIndicator =>
  computed(
    { counted: items, qoq: true, ...words },
    {
      unit: "count",
      decimals: 0,
      additive: true,
      computation: { table: "tasks", measure: { kind: "count", counts } },
    },
  );

const closure: Measure<TaskStanding> = {
  kind: "rate",
  part: ({ closed }) => (closed ? 1 : 0),
  whole: () => 1,
};

/** Supervised tasks (三督一促, 销号管理) and the preparation of projects, from tables of their own. */
export const workIndicators = {
  tasks_open: taskCount(
    {
      label: { zh: "未销号任务", en: "Open tasks" },
      definition: {
        zh: "至季末尚未销号的督办任务数。",
        en: "Supervised tasks that are not struck off at the quarter's end.",
      },
      formula: { zh: "销号日期为空或晚于季末的任务数", en: "Tasks not closed by the last day" },
      covers: "stock",
      better: "less",
      related: ["tasks_overdue"],
    },
    ({ closed }) => !closed,
  ),
  tasks_closed: taskCount(
    {
      label: { zh: "已销号任务", en: "Closed tasks" },
      definition: {
        zh: "至季末已销号的督办任务数。",
        en: "Supervised tasks struck off by the quarter's end.",
      },
      formula: { zh: "销号日期不晚于季末的任务数", en: "Tasks closed by the last day" },
      covers: "stock",
      better: "more",
    },
    ({ closed }) => closed,
  ),
  tasks_overdue: taskCount(
    {
      label: { zh: "逾期任务", en: "Overdue tasks" },
      definition: {
        zh: "至季末尚未销号、期限早于季末的督办任务数。",
        en: "Open tasks whose time ran out before the quarter's last day.",
      },
      formula: { zh: "未销号且期限早于季末的任务数", en: "Open tasks due before the last day" },
      covers: "stock",
      better: "less",
      related: ["tasks_open"],
    },
    ({ overdue }) => overdue,
  ),
  task_closure_rate: computed(
    {
      label: { zh: "销号率", en: "Task closure rate" },
      definition: {
        zh: "督办任务中至季末已销号的比重。",
        en: "Closed tasks in % of all supervised tasks.",
      },
      formula: { zh: "已销号任务 ÷ 全部任务", en: "Closed tasks ÷ all tasks" },
      covers: "stock",
      better: "more",
    },
    {
      unit: "percent",
      decimals: 1,
      additive: false,
      computation: { table: "tasks", measure: closure },
    },
  ),
  preparation_rate: computed(
    {
      label: { zh: "前期手续办结率", en: "Preparation done" },
      definition: {
        zh: "各项目需办前期手续中已办结的比重，不需办理的不计。",
        en: "Preparation items done in % of those needed.",
      },
      formula: {
        zh: "办结 ÷（办结 + 在办 + 未办）",
        en: "Done ÷ (done + in progress + not begun)",
      },
      covers: "stock",
      better: "more",
    },
    {
      unit: "percent",
      decimals: 1,
      additive: false,
      computation: {
        table: "preparation",
        measure: {
          kind: "rate",
          part: ({ state }) => (state === "done" ? 1 : 0),
          whole: ({ state }) => (state === "none" ? 0 : 1),
        },
      },
    },
  ),
} as const satisfies Record<string, ComputedIndicator>;
