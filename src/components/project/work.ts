import { formatDate } from "../../i18n/format.ts";
import type { ProjectHistory } from "../../report/over-time/project-history.ts";
import { preparation as preparationSchema, tasks as tasksSchema } from "../../schema/tables.ts";
import { lastDay } from "../../domain/quarter.ts";
import { dayOf } from "../../domain/date.ts";
import type { Table } from "../tables/table.ts";
import { quarterText, type Trend } from "../trend/words.ts";

/** A project's tasks and preparation, as tables. */

const choiceText = (
  { edition }: Trend,
  cell: { readonly kind: string; readonly options?: unknown },
  code: string,
): string => {
  const options = cell.options as Readonly<Record<string, { zh: string; en: string }>> | undefined;
  const words = options?.[code];
  return words ? edition.say(words) : code;
};

type Task = ProjectHistory["tasks"][number];

const dateText = ({ edition }: Trend, date: string | null): string =>
  date === null ? "" : formatDate(date, edition.locale);

/** Closed with its date, overdue at the end of the quarter that holds the task, or open. */
function stateText(trend: Trend, { task, quarter }: Task): string {
  const t = trend.t.project;
  if (task.closed !== null && dayOf(task.closed) <= lastDay(quarter))
    return t.closedOn(dateText(trend, task.closed));
  return task.due !== null && dayOf(task.due) < lastDay(quarter) ? t.overdue : t.open;
}

const isOpen = ({ task, quarter }: Task): boolean =>
  task.closed === null || dayOf(task.closed) > lastDay(quarter);

/** How many tasks are open, as a caption. */
export const tasksTitle = ({ t }: Trend, { tasks }: ProjectHistory): string =>
  t.project.taskTitle(tasks.filter(isOpen).length, tasks.length);

/** The supervised tasks on a project, open ones first. */
export function tasksTable(trend: Trend, history: ProjectHistory): Table {
  const t = trend.t.project;
  const ordered = history.tasks.toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a)));
  return {
    ...{ caption: tasksTitle(trend, history), shape: "list" },
    columns: [
      { label: t.task, kind: "name" },
      { label: t.state, kind: "value" },
      { label: t.kind, kind: "text" },
      { label: t.opened, kind: "text", said: true },
      { label: t.due, kind: "text", said: true },
    ],
    rows: ordered.map((one) => ({
      cells: [
        { text: one.task.title ?? one.task.id, chinese: one.task.title !== null },
        { text: stateText(trend, one) },
        { text: choiceText(trend, tasksSchema.columns.kind.cell, one.task.kind) },
        { text: dateText(trend, one.task.opened) },
        { text: dateText(trend, one.task.due) },
      ],
    })),
  };
}

/** The items of preparation with their states; null where none is known. */
export function preparationTable(trend: Trend, { preparation }: ProjectHistory): Table | null {
  if (!preparation || preparation.items.length === 0) return null;
  const t = trend.t.project;
  const { edition } = trend;
  const needed = preparation.items.filter(({ state }) => state !== "none");
  const done = needed.filter(({ state }) => state === "done").length;
  const ordered = preparation.items.toSorted(
    (a, b) =>
      edition.names.categoryOrder("item", a.item) - edition.names.categoryOrder("item", b.item),
  );
  return {
    caption: t.preparationTitle(done, needed.length, quarterText(trend, preparation.quarter)),
    shape: "list",
    columns: [
      { label: t.item, kind: "name" },
      { label: t.state, kind: "value" },
      { label: t.date, kind: "text" },
    ],
    rows: ordered.map(({ item, state, date }) => ({
      cells: [
        { text: edition.say(edition.names.categoryName("item", item)) },
        { text: choiceText(trend, preparationSchema.columns.state.cell, state) },
        { text: dateText(trend, date) },
      ],
    })),
  };
}
