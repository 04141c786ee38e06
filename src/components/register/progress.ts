import type { ProgressData } from "../../charts/register-types.ts";
import { sign, toFixed, toNumber } from "../../domain/exact.ts";
import type { Reading } from "../../domain/reading.ts";
import { series } from "../../i18n/series.ts";
import type { Slice } from "../../report/register/register.ts";
import type { NextFigure, RegisterBlock } from "./blocks.ts";
import {
  definitionLink,
  meaning,
  leadText,
  moneyText,
  readingCell,
  readingText,
  rowsHref,
  rowsLink,
  sliceText,
  toDateText,
  type Sheet,
} from "./sheet.ts";
import type { Table } from "../tables/table.ts";

interface Row {
  readonly name: string;
  readonly slice: Slice;
  readonly list: string;
  readonly rate: Reading;
  readonly lead: Reading;
}

const city: Slice = { dimension: "", category: "" };

/** The whole city, then the sectors, where there are several. */
function rowsOf(sheet: Sheet): Row[] {
  const { report, t } = sheet;
  const sectors = report.slices("sector");
  const row = (slice: Slice, name: string, list: string): Row => ({
    ...{ name, slice, list },
    rate: report.figure("completion_rate", slice),
    lead: report.figure("lead", slice),
  });
  return [
    row(city, t.progress.city, "plan"),
    ...(sectors.length > 1
      ? sectors.map((slice) =>
          row(slice, sliceText(sheet, slice), `sector-${slice.category || "-"}`),
        )
      : []),
  ];
}

function titleOf(sheet: Sheet, rows: readonly Row[]): string {
  const { t } = sheet;
  const [whole, ...sectors] = rows;
  const rated = sectors.filter(({ rate }) => rate.kind === "value");
  const ahead = rated.filter(({ lead }) => lead.kind === "value" && sign(lead.value) >= 0);
  if (rated.length > 1) return t.progress.title(ahead.length, rated.length);
  const lead = whole?.lead;
  return t.progress.one(lead?.kind === "value" ? leadText(sheet, lead.value) : "");
}

function tableOf(sheet: Sheet, rows: readonly Row[]): Table {
  const { t, report } = sheet;
  const { columns } = t.progress;
  return {
    caption: t.progress.subtitle(toDateText(sheet)),
    quiet: true,
    columns: [
      { label: columns.what, kind: "name" },
      { label: columns.rate, kind: "value", href: meaning(sheet, "completion_rate") },
      { label: columns.lead, kind: "number", href: meaning(sheet, "lead") },
      {
        ...{ label: columns.adjusted, kind: "number", said: true },
        href: meaning(sheet, "completion_rate_adjusted"),
      },
      { label: columns.reported, kind: "number", said: true },
    ],
    rows: rows.map(({ name, slice, list, rate, lead }) => ({
      cells: [
        { text: name, href: rowsHref(sheet, list) },
        readingCell(sheet, "completion_rate", rate),
        // Words, in English more of them than a phone is wide.
        { text: lead.kind === "value" ? leadText(sheet, lead.value) : "", loose: true },
        readingCell(
          sheet,
          "completion_rate_adjusted",
          report.figure("completion_rate_adjusted", slice),
        ),
        { text: `${rate.reported}/${rate.of}` },
      ],
    })),
  };
}

function dataOf(sheet: Sheet, rows: readonly Row[]): ProgressData {
  const { report, edition } = sheet;
  const time = report.figure("time_progress");
  const value = time.kind === "value" ? time.value : null;
  return {
    time: value && toNumber(value),
    timeText: value ? series[edition.locale].progress.time(toFixed(value, 0)) : "",
    rows: rows.map(({ name, rate }) => ({
      name,
      value: rate.kind === "value" ? toNumber(rate.value) : null,
      text: readingText(sheet, "completion_rate", rate),
    })),
  };
}

/** 进度: investment done against the year's plan and the time elapsed. */
export function progressBlocks(sheet: Sheet, next: NextFigure): RegisterBlock[] {
  const { t, report, edition } = sheet;
  const rows = rowsOf(sheet);
  const [whole] = rows;
  if (whole?.rate.kind !== "value") {
    const reason = whole ? readingText(sheet, "completion_rate", whole.rate) : "";
    const text = `${t.league.names.completion_rate}${edition.t.colon}${reason}${edition.t.stop}`;
    return [{ kind: "register-text", text, links: [definitionLink(sheet, "completion_rate")] }];
  }
  const done = report.figure("completed_quarter");
  const desc = rows.map(({ name, rate, lead }) =>
    series[edition.locale].progress.row(
      name,
      readingText(sheet, "completion_rate", rate),
      lead.kind === "value" ? leadText(sheet, lead.value) : "",
    ),
  );
  return [
    {
      kind: "register-figure",
      ...next(),
      title: titleOf(sheet, rows),
      subtitle: t.progress.subtitle(toDateText(sheet)),
      desc: desc.join(""),
      chart: { kind: "progress", data: dataOf(sheet, rows) },
      table: tableOf(sheet, rows),
      notes:
        done.kind === "value" ? [t.progress.completedQuarter(moneyText(sheet, done.value))] : [],
      links: [definitionLink(sheet, "completion_rate"), ...rowsLink(sheet, "plan")],
    },
  ];
}
