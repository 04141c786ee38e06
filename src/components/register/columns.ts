import { daysBetween, monthsBetween, type DateText } from "../../domain/date.ts";
import { divide, exact, multiply, sign, subtract } from "../../domain/exact.ts";
import { formatCount } from "../../i18n/format.ts";
import { listPageStrings } from "../../i18n/register-list-page.ts";
import type { ComputedId } from "../../indicators/computed.ts";
import type { ListKind, ListRow, ProjectList } from "../../report/register/rows.ts";
import { exitReasons, statuses } from "../../schema/tables.ts";
import {
  dateText,
  meaning,
  moneyText,
  recorded,
  regionText,
  signed,
  valueText,
  type Sheet,
} from "./sheet.ts";
import type { Cell, Column } from "../tables/table.ts";

/** A column of a list of projects. */
export interface ListColumn extends Column {
  readonly cell: (row: ListRow) => Cell;
}

type ColumnId =
  | "total"
  | "region"
  | "status"
  | "planned_start"
  | "actual_start"
  | "late"
  | "reason"
  | "annual_plan"
  | "completed_ytd"
  | "rate"
  | "resumed"
  | "planned_finish"
  | "actual_finish"
  | "signed"
  | "signDays"
  | "buildDays"
  | "exit"
  | "into"
  | "before"
  | "difference"
  | "output"
  | "tax"
  | "jobs"
  | "state"
  | "prepared"
  | "lacks";

const usual: readonly ColumnId[] = ["total", "region", "status", "late"];
const startDates: readonly ColumnId[] = ["total", "region", "planned_start", "actual_start"];
const finishDates: readonly ColumnId[] = ["total", "region", "planned_finish", "actual_finish"];
const lateStart: readonly ColumnId[] = ["late", "region", "planned_start", "reason", "total"];
const resumption: readonly ColumnId[] = ["total", "region", "actual_start", "resumed", "status"];

/** What each kind of list shows beside the name; the first stands on the first line on phones. */
const columnIds: Readonly<Record<ListKind, readonly ColumnId[]>> = {
  all: usual,
  plan: ["rate", "region", "completed_ytd", "annual_plan"],
  region: ["total", "status", "planned_start", "actual_start", "completed_ytd", "annual_plan"],
  sector: ["total", "region", "status", "completed_ytd", "annual_plan"],
  level: ["total", "region", "status", "completed_ytd", "annual_plan"],
  size: usual,
  status: ["total", "region", "planned_start", "actual_start", "reason"],
  added: ["total", "region", "status"],
  split: ["total", "region", "status"],
  exited: ["total", "region", "exit", "into"],
  exit: ["total", "region", "status", "into"],
  revalued: ["difference", "region", "before", "total"],
  move: ["total", "region", "reason"],
  "planned-starts": ["total", "region", "planned_start", "actual_start", "late"],
  due: ["total", "region", "planned_start", "actual_start", "late"],
  "on-plan": startDates,
  late: lateStart,
  early: startDates,
  "not-due": ["total", "region", "planned_start"],
  unplanned: startDates,
  started: startDates,
  "started-year": startDates,
  resumable: resumption,
  "not-resumed": ["total", "region", "actual_start", "status", "reason"],
  "planned-finishes": finishDates,
  "finished-planned": finishDates,
  "late-finishes": ["total", "region", "planned_finish", "status", "reason"],
  "finished-year": finishDates,
  "same-year": ["total", "region", "signed", "actual_start", "actual_finish"],
  "next-starts": ["total", "region", "planned_start", "status"],
  "next-finishes": ["total", "region", "planned_finish", "status"],
  "sign-days": ["signDays", "region", "signed", "actual_start"],
  "build-days": ["buildDays", "region", "actual_start", "actual_finish"],
  benefits: ["output", "region", "tax", "jobs"],
  ready: usual,
  lacking: ["total", "region", "state"],
  preparation: ["prepared", "region", "lacks"],
};

/** 8个月, below one month in days; what is due on the last day itself has just come due. */
export function spanText({ edition }: Sheet, from: DateText, to: DateText): string {
  const t = listPageStrings[edition.locale];
  const [months, days] = [monthsBetween(from, to), daysBetween(from, to)];
  return months > 0 ? t.months(months) : days > 0 ? t.days(days) : t.justDue;
}

/** Every column: its head, how it is set, and its cell. */
function columnsBy(
  sheet: Sheet,
): Readonly<Record<ColumnId, Omit<ListColumn, "kind"> & { kind: "number" | "text" }>> {
  const { edition, report } = sheet;
  const { columns, days, persons } = listPageStrings[edition.locale];
  const common = edition.t.columns;
  const means = (id: ComputedId): string => meaning(sheet, id);
  const money = (label: string, of: (row: ListRow) => number | null, id: ComputedId) => ({
    ...{ label, kind: "number" as const, said: true, href: means(id) },
    cell: (row: ListRow) => amount(sheet, of(row)),
  });
  const date = (label: string, of: (row: ListRow) => DateText | null) => ({
    ...{ label, kind: "text" as const, said: true },
    cell: (row: ListRow): Cell => ({ text: dateText(sheet, of(row)) }),
  });
  const text = (label: string, cell: (row: ListRow) => Cell, said = false) => ({
    ...{ label, kind: "text" as const, said, cell },
  });
  const span = (
    id: ComputedId,
    from: (row: ListRow) => DateText | null,
    to: (row: ListRow) => DateText | null,
  ) => ({
    ...{ label: columns.days, kind: "number" as const, said: true, href: means(id) },
    cell: (row: ListRow): Cell => {
      const [a, b] = [from(row), to(row)];
      return { text: a === null || b === null ? "" : days(daysBetween(a, b)) };
    },
  });
  return {
    total: money(common.total, ({ project }) => project.total_investment, "total_investment"),
    region: text(common.region, ({ project }) => ({ text: regionText(sheet, project.region) })),
    status: text(common.status, ({ project }) => ({
      text: project.status ? edition.say(statuses[project.status]) : "",
    })),
    planned_start: date(columns.planned_start, ({ project }) => project.planned_start),
    actual_start: date(columns.actual_start, ({ project }) => project.actual_start),
    late: {
      ...{ label: columns.late, kind: "number", said: true, href: means("late_starts") },
      cell: ({ lateSince }) => {
        if (lateSince === null) return { text: "" };
        return { text: spanText(sheet, lateSince, report.lastDay) };
      },
    },
    reason: text(columns.reason, (row) => ({ text: reasonOf(sheet, row) }), true),
    annual_plan: money(columns.annual_plan, ({ project }) => project.annual_plan, "annual_plan"),
    completed_ytd: money(
      columns.completed_ytd,
      ({ project }) => project.completed_ytd,
      "completed_ytd",
    ),
    rate: {
      ...{ label: columns.rate, kind: "number", said: true, href: means("completion_rate") },
      cell: (row) => rateCell(sheet, row),
    },
    resumed: date(columns.resumed, ({ project }) => project.resumed),
    planned_finish: date(columns.planned_finish, ({ project }) => project.planned_finish),
    actual_finish: date(columns.actual_finish, ({ project }) => project.actual_finish),
    signed: date(columns.signed, ({ project }) => project.signed),
    signDays: span(
      "sign_to_start_days",
      ({ project }) => project.signed,
      ({ project }) => project.actual_start,
    ),
    buildDays: span(
      "start_to_finish_days",
      ({ project }) => project.actual_start,
      ({ project }) => project.actual_finish,
    ),
    exit: text(columns.exit, ({ exit }) => ({
      text: exit ? edition.say(exitReasons[exit.reason]) : edition.t.notStated,
    })),
    into: text(
      columns.into,
      ({ exit }) => ({ text: (exit?.into ?? []).join(edition.t.list) }),
      true,
    ),
    before: money(
      columns.before,
      ({ before }) => before?.total_investment ?? null,
      "total_investment",
    ),
    difference: {
      ...{ label: columns.difference, kind: "number", said: true, href: means("total_investment") },
      cell: (row) => differenceCell(sheet, row),
    },
    output: money(columns.output, ({ project }) => project.expected_output, "expected_output"),
    tax: money(columns.tax, ({ project }) => project.expected_tax, "expected_tax"),
    jobs: {
      ...{ label: columns.jobs, kind: "number", said: true, href: means("expected_jobs") },
      cell: ({ project }) => ({
        text: project.expected_jobs === null ? "" : persons(formatCount(project.expected_jobs)),
      }),
    },
    state: text(columns.state, ({ preparation: own }) => ({
      text: own ? sheet.t.preparation.columns[own.state] : "",
    })),
    prepared: {
      ...{ label: columns.prepared, kind: "number", said: true, href: means("preparation_rate") },
      cell: ({ items = [] }) => ({
        text: sheet.t.preparation.of(doneOf(items).length, items.length),
      }),
    },
    lacks: text(columns.lacks, (row) => ({ text: lackText(sheet, row) }), true),
  };
}

const amount = (sheet: Sheet, value: number | null): Cell =>
  value === null
    ? { text: sheet.t.missing["not-reported"], absent: true }
    : { text: recorded(sheet, value) };

const doneOf = (items: NonNullable<ListRow["items"]>) =>
  items.filter(({ state }) => state === "done");

/** 用地预审、施工许可: what of the items is not done. */
const lackText = ({ edition }: Sheet, { items = [] }: ListRow): string =>
  items
    .filter(({ state }) => state !== "done")
    .map(({ item }) => edition.say(edition.names.categoryName("item", item)))
    .join(edition.t.list);

function reasonOf({ edition }: Sheet, { project }: ListRow): string {
  return project.reason === null
    ? ""
    : edition.say(edition.names.categoryName("reason", project.reason));
}

function rateCell(sheet: Sheet, { project }: ListRow): Cell {
  const { annual_plan: plan, completed_ytd: done } = project;
  if (plan === null || done === null || plan === 0)
    return { text: sheet.t.noDenominator["completion_rate"] ?? "", absent: true };
  const rate = multiply(divide(exact(done), exact(plan)), exact(100n));
  return { text: valueText(sheet, "completion_rate", rate) };
}

function differenceCell(sheet: Sheet, { project, before }: ListRow): Cell {
  const [now, then] = [project.total_investment, before?.total_investment ?? null];
  const difference = subtract(exact(now ?? 0), exact(then ?? 0));
  if (sign(difference) === 0) return amount(sheet, now);
  return { text: signed(difference, moneyText(sheet, difference)) };
}

const used = new WeakMap<ProjectList, readonly ColumnId[]>();

/** The columns of a list; those that are empty in every row are left out, and that of the counties if heads say it. */
export function columnsOf(sheet: Sheet, list: ProjectList, byCounties = false): ListColumn[] {
  const all = columnsBy(sheet);
  const isUsed = (id: ColumnId): boolean => list.rows.some((row) => all[id].cell(row).text !== "");
  // Asked once a list: it has many pages, in two languages.
  const ids = used.get(list) ?? columnIds[list.kind].filter((id, i) => i === 0 || isUsed(id));
  used.set(list, ids);
  const shown = byCounties ? ids.filter((id) => id !== "region") : ids;
  return shown.map((id, i) =>
    i === 0
      ? { ...all[id], kind: "value", said: all[id].said === true && id !== "total" }
      : all[id],
  );
}
