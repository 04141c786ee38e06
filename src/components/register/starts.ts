import type { PartMeasure, PartRow } from "../../charts/types.ts";
import {
  divide,
  exact,
  multiply,
  sign,
  toFixed,
  toNumber,
  type Exact,
} from "../../domain/exact.ts";
import { yearOf } from "../../domain/quarter.ts";
import { series } from "../../i18n/series.ts";
import type { ProjectList } from "../../report/register/rows.ts";
import { exactOf } from "../../report/register/register.ts";
import { moneyOnAxis } from "../series/figure.ts";
import type { Link } from "../tables/link.ts";
import type { NextFigure, RegisterBlock } from "./blocks.ts";
import {
  countText,
  dateText,
  definitionLink,
  meaning,
  moneyText,
  readingText,
  rowsHref,
  rowsLink,
  type Sheet,
} from "./sheet.ts";
import type { Table } from "../tables/table.ts";

/** The four groups that the starts planned this year fall into; together they are all of them. */
const groups = ["on-plan", "late", "early", "not-due"] as const;

/** The number of rows of a list; lists without rows are not kept. */
export const rowsOn = ({ report }: Sheet, list: string): number =>
  report.projects(list)?.rows.length ?? 0;

const share = (part: Exact, whole: Exact): Exact | null =>
  sign(whole) > 0 ? multiply(divide(part, whole), exact(100n)) : null;

function measure(value: number, text: string, of: Exact | null): PartMeasure {
  return {
    ...{ value, text },
    share: of && toNumber(of),
    ...(of ? { shareText: `${toFixed(of, 1)}%` } : {}),
  };
}

/** A row of a chart of parts: how many of all projects, how much of all money. */
export function partRow(
  sheet: Sheet,
  name: string,
  list: ProjectList | null,
  whole: ProjectList,
): PartRow {
  const n = list?.rows.length ?? 0;
  const money = list?.money ?? exact(0);
  return {
    name,
    count: measure(n, countText(sheet, n), share(exact(n), exact(whole.rows.length))),
    money: measure(
      moneyOnAxis(money, sheet.edition.locale),
      moneyText(sheet, money),
      share(money, whole.money),
    ),
  };
}

function splitTable(sheet: Sheet, whole: ProjectList): Table {
  const { t, report, edition } = sheet;
  const row = (name: string, id: string) => {
    const list = report.projects(id);
    return [
      { text: name, href: rowsHref(sheet, id) ?? rowsHref(sheet, whole.id) },
      { text: countText(sheet, list?.rows.length ?? 0) },
      { text: moneyText(sheet, list?.money ?? exact(0)) },
    ];
  };
  return {
    caption: t.starts.total,
    quiet: true,
    columns: [
      { label: edition.t.columns.category, kind: "name" },
      { label: edition.t.columns.count, kind: "value", href: meaning(sheet, "planned_starts") },
      {
        ...{ label: edition.t.columns.total, kind: "number" },
        href: meaning(sheet, "total_investment"),
      },
    ],
    rows: [
      ...groups.map((id) => ({ cells: row(t.starts.groups[id], id) })),
      { kind: "total" as const, cells: row(t.starts.total, whole.id) },
    ],
  };
}

/** 162个计划开工的项目中…: the two start rates with their divisions, and what the rates leave out. */
function rateSentences(sheet: Sheet): RegisterBlock[] {
  const { t, report } = sheet;
  const rate = (id: "start_rate" | "due_start_rate", part: number, whole: number): string =>
    t.starts.rate(
      t.league.names[id],
      String(part),
      String(whole),
      readingText(sheet, id, report.figure(id)),
    );
  const started = rowsOn(sheet, "on-plan") + rowsOn(sheet, "early");
  const text = [
    rate("start_rate", started, rowsOn(sheet, "planned-starts")),
    rowsOn(sheet, "due") > 0
      ? rate("due_start_rate", rowsOn(sheet, "on-plan"), rowsOn(sheet, "due"))
      : "",
    rowsOn(sheet, "unplanned") > 0
      ? t.starts.unplanned(countText(sheet, rowsOn(sheet, "unplanned")))
      : "",
  ].join("");
  return [
    {
      kind: "register-text",
      text,
      links: [
        definitionLink(sheet, "start_rate"),
        definitionLink(sheet, "due_start_rate"),
        ...rowsLink(sheet, "unplanned"),
      ],
    },
  ];
}

/** Starts of the quarter, and projects of earlier years back at work: what the plan's split does not show. */
function otherSentences(sheet: Sheet): RegisterBlock[] {
  const { t, report } = sheet;
  const money = exactOf(report.figure("started_investment_quarter"));
  const started = rowsOn(sheet, "started");
  const quarter = t.starts.quarter(
    countText(sheet, started),
    money && started > 0 ? moneyText(sheet, money) : null,
  );
  const resumption = report.figure("resumption_rate");
  return [
    {
      kind: "register-text",
      text: quarter,
      links: [definitionLink(sheet, "started_quarter"), ...rowsLink(sheet, "started")],
    },
    ...(resumption.kind === "value"
      ? [
          {
            kind: "register-text" as const,
            text: t.starts.resumption(
              countText(sheet, rowsOn(sheet, "resumable") - rowsOn(sheet, "not-resumed")),
              countText(sheet, rowsOn(sheet, "resumable")),
              readingText(sheet, "resumption_rate", resumption),
            ),
            links: [definitionLink(sheet, "resumption_rate"), ...notResumed(sheet)],
          },
        ]
      : []),
  ];
}

/** 未复工的项目：名单（3个） */
const notResumed = (sheet: Sheet): Link[] =>
  rowsLink(sheet, "not-resumed").map(({ label, href }) => ({
    label: `${sheet.t.starts.notResumed}${sheet.edition.t.colon}${label}`,
    href,
  }));

/** 开工: the starts planned this year, split into what was made and what was not. */
export function startBlocks(sheet: Sheet, next: NextFigure): RegisterBlock[] {
  const { t, report, edition } = sheet;
  const whole = report.projects("planned-starts");
  if (!whole) {
    const text = t.starts.none(rowsOn(sheet, "all"));
    return [{ kind: "register-text", text, links: [] }, ...otherSentences(sheet)];
  }
  const planned = countText(sheet, whole.rows.length);
  const started = countText(sheet, rowsOn(sheet, "on-plan") + rowsOn(sheet, "early"));
  const late = rowsOn(sheet, "late");
  const rows = groups.map((id) => partRow(sheet, t.starts.groups[id], report.projects(id), whole));
  const { count, money } = series[edition.locale].parts;
  return [
    {
      kind: "register-figure",
      ...next(),
      title:
        late > 0
          ? t.starts.title(planned, started, countText(sheet, late))
          : t.starts.titleNoLate(planned, started),
      subtitle: t.starts.subtitle(yearOf(report.quarter), dateText(sheet, report.lastDay)),
      desc: t.starts.desc(
        rows.map(({ name, count: own }) => `${name} ${own?.text ?? ""}`).join(edition.t.list),
      ),
      chart: { kind: "parts", data: { rows, countLabel: count, moneyLabel: money, ofWhole: true } },
      table: splitTable(sheet, whole),
      notes: [],
      links: [definitionLink(sheet, "planned_starts"), ...rowsLink(sheet, "planned-starts")],
    },
    ...rateSentences(sheet),
    ...otherSentences(sheet),
  ];
}
