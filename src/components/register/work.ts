import type { BurnDownPoint, MatrixState } from "../../charts/register-types.ts";
import { divide, exact, multiply, toFixed, toNumber } from "../../domain/exact.ts";
import type { ItemCount, Readiness, ReadinessRow } from "../../report/register/preparation.ts";
import type { TaskPoint } from "../../report/register/tasks.ts";
import type { NextFigure, RegisterBlock, RegisterFigure } from "./blocks.ts";
import {
  dateText,
  definitionLink,
  meaning,
  readingText,
  rowsHref,
  rowsLink,
  type Sheet,
} from "./sheet.ts";
import type { Link } from "../tables/link.ts";
import type { Table } from "../tables/table.ts";

/** Projects in the matrix; all others are on the lists of the items. */
const matrixRows = 40;

const itemName = ({ edition }: Sheet, item: string): string =>
  edition.say(edition.names.categoryName("item", item));

const shareOf = ({ counts, needed }: ItemCount) =>
  needed > 0 ? multiply(divide(exact(counts.done), exact(needed)), exact(100n)) : null;

function itemTable(sheet: Sheet, { items }: Readiness): Table {
  const { columns } = sheet.t.preparation;
  const number = (label: string) => ({ label, kind: "number" as const, said: true });
  return {
    caption: columns.item,
    quiet: true,
    columns: [
      { label: columns.item, kind: "name" },
      { label: columns.share, kind: "value", href: meaning(sheet, "preparation_rate") },
      ...[columns.done, columns.doing, columns.todo, columns.none].map(number),
    ],
    rows: items.map((item) => {
      const share = shareOf(item);
      const { done, doing, todo, none } = item.counts;
      return {
        cells: [
          { text: itemName(sheet, item.item), href: rowsHref(sheet, `lacking-${item.item}`) },
          share
            ? { text: `${toFixed(share, 1)}%` }
            : { text: sheet.t.noDenominator["preparation_rate"] ?? "", absent: true },
          ...[done, doing, todo, none].map((n) => ({ text: String(n) })),
        ],
      };
    }),
  };
}

/** 用地预审和招投标卡住的项目最多 */
function itemFinding(sheet: Sheet, { items }: Readiness): string {
  const { preparation } = sheet.t;
  const open = items.filter(({ counts, needed }) => counts.done < needed);
  const [first, second] = open.toSorted((a, b) => openOf(b) - openOf(a));
  if (!first) return preparation.allDone;
  return preparation.title(
    itemName(sheet, first.item),
    second ? itemName(sheet, second.item) : null,
  );
}

/** The items by the share of projects that have them done, worst first. */
export function itemFigure(sheet: Sheet, readiness: Readiness, next: NextFigure): RegisterFigure {
  const { t, report, edition } = sheet;
  const drawn = readiness.items.flatMap((item) => {
    const share = shareOf(item);
    return share ? [{ item, share }] : [];
  });
  return {
    kind: "register-figure",
    ...next(),
    title: itemFinding(sheet, readiness),
    subtitle: t.preparation.subtitle(dateText(sheet, report.lastDay)),
    desc: t.preparation.desc(
      readiness.items.length,
      readingText(sheet, "preparation_rate", report.figure("preparation_rate")),
    ),
    chart: {
      kind: "ranking",
      data: {
        unit: "%",
        max: 100,
        groups: [
          {
            label: "",
            rows: drawn.map(({ item, share }) => ({
              name: itemName(sheet, item.item),
              value: toNumber(share),
              text: `${toFixed(share, 1)}%`,
              note: t.preparation.of(item.counts.done, item.needed),
            })),
          },
        ],
      },
    },
    table: itemTable(sheet, readiness),
    notes: [],
    links: preparationLinks(sheet, edition.t.colon),
  };
}

const openOf = ({ counts, needed }: ItemCount): number => needed - counts.done;

/** 手续全部办结的项目：12个 */
function readyLink(sheet: Sheet, colon: string) {
  return rowsLink(sheet, "ready").map(({ label, href }) => ({
    label: `${sheet.t.preparation.ready}${colon}${label}`,
    href,
  }));
}

/** From the rate to its definition, to the rows that it was computed from, and to what is ready. */
const preparationLinks = (sheet: Sheet, colon: string): Link[] => [
  definitionLink(sheet, "preparation_rate"),
  ...rowsLink(sheet, "preparation"),
  ...readyLink(sheet, colon),
];

const stateAt = (row: ReadinessRow, item: string): MatrixState =>
  row.states.get(item) ?? "unreported";

/** The projects with most open items, each with the state of every item. */
export function matrixFigure(sheet: Sheet, readiness: Readiness, next: NextFigure): RegisterFigure {
  const { t, edition } = sheet;
  const { items, rows, ready } = readiness;
  const shown = rows.slice(0, matrixRows);
  const inOrder = items.toSorted(
    (a, b) =>
      edition.names.categoryOrder("item", a.item) - edition.names.categoryOrder("item", b.item),
  );
  return {
    kind: "register-figure",
    ...next(),
    title: t.preparation.matrixTitle(rows.length, ready),
    subtitle: t.preparation.matrixSubtitle(shown.length, rows.length),
    desc: t.preparation.matrixDesc(shown.length, ready),
    chart: {
      kind: "matrix",
      data: {
        items: inOrder.map(({ item }) => ({ label: itemName(sheet, item) })),
        rows: shown.map((row) => ({
          name: row.project?.name ?? row.id,
          states: inOrder.map(({ item }) => stateAt(row, item)),
          shareText: t.preparation.of(row.done, row.needed),
        })),
      },
    },
    table: null,
    notes: rows.length > shown.length ? [t.preparation.rest(rows.length - shown.length)] : [],
    links: [],
  };
}

/** 手续: which items hold back most projects; the drawings have a page of their own. */
export function preparationBlocks(sheet: Sheet): RegisterBlock[] {
  const { edition, report, t } = sheet;
  const { readiness } = report;
  if (!readiness) return [];
  const label = t.preparation.page(readiness.rows.length);
  const href = edition.link.page(`${report.path}readiness/`);
  const finding = t.preparation.matrixTitle(readiness.rows.length, readiness.ready);
  const table = { ...itemTable(sheet, readiness), caption: itemFinding(sheet, readiness) };
  return [
    {
      kind: "register-table",
      table: { ...table, quiet: false },
      links: preparationLinks(sheet, edition.t.colon).slice(0, 2),
    },
    {
      kind: "register-text",
      text: `${finding}${edition.t.stop}`,
      links: [{ label, href }, ...readyLink(sheet, edition.t.colon)],
    },
  ];
}

function taskTable(sheet: Sheet): Table {
  const { t, report } = sheet;
  const kinds = report.tasks?.kinds ?? [];
  const { columns, items } = t.tasks;
  const sum = (of: (kind: (typeof kinds)[number]) => number): number =>
    kinds.reduce((total, kind) => total + of(kind), 0);
  const cells = (name: string, open: number, overdue: number, closed: number, linked: boolean) => [
    { text: name },
    { text: items(open), href: linked ? rowsHref(sheet, "tasks-open") : undefined },
    { text: items(overdue), href: linked ? rowsHref(sheet, "tasks-overdue") : undefined },
    { text: items(closed), href: linked ? rowsHref(sheet, "tasks-closed") : undefined },
  ];
  return {
    caption: columns.kind,
    quiet: true,
    columns: [
      { label: columns.kind, kind: "name" },
      { label: columns.open, kind: "value", href: meaning(sheet, "tasks_open") },
      {
        ...{ label: columns.overdue, kind: "number", said: true },
        href: meaning(sheet, "tasks_overdue"),
      },
      {
        ...{ label: columns.closed, kind: "number", said: true },
        href: meaning(sheet, "tasks_closed"),
      },
    ],
    rows: [
      ...kinds.map((k) => ({
        cells: cells(t.tasks.kinds[k.kind], k.open, k.overdue, k.closed, false),
      })),
      {
        kind: "total" as const,
        cells: cells(
          t.tasks.total,
          sum(({ open }) => open),
          sum(({ overdue }) => overdue),
          sum(({ closed }) => closed),
          true,
        ),
      },
    ],
  };
}

/** 未销号任务由6月30日最多的96项降到14项，其中9项已超期; from the highest point, since tasks are added on the way. */
function taskTitle(sheet: Sheet, points: readonly TaskPoint[]): string {
  const { tasks } = sheet.t;
  const last = points.at(-1);
  if (!last) return "";
  const overdue = tasks.items(last.overdue);
  if (last.open === 0) return tasks.cleared(tasks.items(last.closed));
  const peak = points.reduce((most, point) => (point.open > most.open ? point : most), last);
  if (peak.open > last.open)
    return tasks.fell(
      dateText(sheet, peak.date),
      tasks.items(peak.open),
      tasks.items(last.open),
      overdue,
    );
  const first = points[0]?.open ?? last.open;
  return first < last.open
    ? tasks.rose(tasks.items(first), tasks.items(last.open), overdue)
    : tasks.same(tasks.items(last.open), overdue);
}

function steepest(sheet: Sheet, points: readonly TaskPoint[]): string {
  const falls = points.slice(1).map((point, i) => ({
    date: point.date,
    by: (points[i]?.open ?? point.open) - point.open,
  }));
  const [most] = falls.toSorted((a, b) => b.by - a.by);
  if (!most || most.by <= 0) return "";
  return sheet.t.tasks.steepest(dateText(sheet, most.date), sheet.t.tasks.items(most.by));
}

function pointOf(sheet: Sheet, { date, open, overdue }: TaskPoint): BurnDownPoint {
  const { items } = sheet.t.tasks;
  const dated = { date, dateText: dateText(sheet, date) };
  return { ...dated, open, openText: items(open), overdue, overdueText: items(overdue) };
}

/** 任务清零: supervised tasks on their way to zero. */
export function taskBlocks(sheet: Sheet, next: NextFigure): RegisterBlock[] {
  const { report, t, edition } = sheet;
  if (!report.tasks) return [];
  const { points } = report.tasks;
  const [first, last] = [points[0], points.at(-1)];
  const links = [
    definitionLink(sheet, "tasks_open"),
    ...rowsLink(sheet, "tasks-open"),
    definitionLink(sheet, "task_closure_rate"),
    ...rowsLink(sheet, "tasks-all"),
  ];
  const title = taskTitle(sheet, points);
  const table = taskTable(sheet);
  if (!first || !last || points.length < 2)
    return [
      { kind: "register-text", text: `${title}${edition.t.stop}`, links: [] },
      { kind: "register-table", table, links },
    ];
  const rate = report.figure("task_closure_rate");
  return [
    {
      kind: "register-figure",
      ...next(),
      title,
      subtitle: t.tasks.subtitle(dateText(sheet, first.date), dateText(sheet, last.date)),
      desc: [
        t.tasks.desc(
          t.tasks.items(first.open),
          t.tasks.items(last.open),
          t.tasks.items(last.overdue),
        ),
        steepest(sheet, points),
      ].join(""),
      chart: { kind: "burn-down", data: { points: points.map((point) => pointOf(sheet, point)) } },
      table,
      notes:
        rate.kind === "value" ? [t.tasks.rate(readingText(sheet, "task_closure_rate", rate))] : [],
      links,
    },
  ];
}
