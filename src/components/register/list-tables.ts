import { listPageStrings } from "../../i18n/register-list-page.ts";
import type { ListRow, TaskList } from "../../report/register/rows.ts";
import type { Column, Table, TableRow } from "../tables/table.ts";
import type { ListColumn } from "./columns.ts";
import { dateText, meaning, projectCell, regionText, type Sheet } from "./sheet.ts";

/** The head of a group that opens before the row of this number on its page, if one does. */
export type Opening = (row: number) => TableRow["opens"];

const opening = (opens: TableRow["opens"]) => (opens ? { opens } : {});

/** Everything in the data that a line of a list speaks of. */
export const rowsBehind = ({ project, before, exit, preparation, items = [] }: ListRow): object[] =>
  [project, before, exit, preparation, ...items].filter((row) => row !== undefined && row !== null);

/** Rows of a list as a table. */
export function listTable(
  sheet: Sheet,
  rows: readonly ListRow[],
  columns: readonly ListColumn[],
  caption: string,
  opensAt: Opening = () => undefined,
): Table {
  const name: Column = { label: sheet.edition.t.columns.project, kind: "name" };
  return {
    caption,
    columns: [
      name,
      ...columns.map(({ label, kind, href, said = false }) => ({ label, kind, href, said })),
    ],
    rows: rows.map((row, i) => ({
      ...opening(opensAt(i)),
      cells: [
        { ...projectCell(sheet, row.project), mark: sheet.markOf?.(rowsBehind(row)) },
        ...columns.map(({ cell }) => cell(row)),
      ],
    })),
  };
}

/** Tasks as a table. */
export function taskTable(
  sheet: Sheet,
  tasks: TaskList["tasks"],
  caption: string,
  opensAt: Opening = () => undefined,
): Table {
  const { edition, t, hasPage } = sheet;
  const { columns } = listPageStrings[edition.locale];
  const date = (label: string): Column => ({ label, kind: "text", said: true });
  return {
    caption,
    columns: [
      { label: columns.task, kind: "name" },
      { label: columns.due, kind: "value", href: meaning(sheet, "tasks_overdue") },
      { label: columns.kind, kind: "text" },
      { label: edition.t.columns.region, kind: "text" },
      date(columns.opened),
      date(columns.closed),
    ],
    rows: tasks.map((task, i) => ({
      ...opening(opensAt(i)),
      cells: [
        {
          text: task.title ?? task.id,
          chinese: task.title !== null,
          href:
            task.project !== null && hasPage(task.project)
              ? edition.link.page(`projects/${task.project}/`)
              : undefined,
          mark: sheet.markOf?.([task]),
        },
        { text: dateText(sheet, task.due) },
        { text: t.tasks.kinds[task.kind] },
        { text: task.region === null ? "" : regionText(sheet, task.region) },
        { text: dateText(sheet, task.opened) },
        { text: dateText(sheet, task.closed) },
      ],
    })),
  };
}
