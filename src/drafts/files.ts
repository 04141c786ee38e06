import { locales, type Locale } from "../domain/bilingual.ts";
import { addQuarters, lastDay, type Quarter } from "../domain/quarter.ts";
import { cellText } from "../downloads/cell.ts";
import { cellOf, fieldsOf, type Words } from "../downloads/fields.ts";
import { draftStrings } from "../i18n/drafts.ts";
import type { Columns, Table } from "../schema/column.ts";
import { sectionTitles } from "../i18n/sections.ts";
import type { Dataset } from "../schema/dataset.ts";
import { releaseTables } from "../schema/tables.ts";
import { carryForward, type Carried } from "./carry.ts";

/** The files of a new quarter: its release folder and the beginnings of its commentary. */
export interface Draft {
  readonly carried: Carried;
  /** Texts by path, relative to the data folder. */
  readonly data: ReadonlyMap<string, string>;
  /** Texts by path, relative to the content folder. */
  readonly content: ReadonlyMap<string, string>;
}

/** Cells hold codes, so no words are looked up. */
const noWords: Words = { region: (code) => code, category: (_dimension, code) => code };

const quoted = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** A table as an editor's CSV file: English headers with units, codes in the cells. */
function csvOf(table: Table<Columns>, rows: readonly object[]): string {
  const lines = rows.map((row) =>
    Object.entries(table.columns)
      .map(([name, { cell }]) => {
        const value = (row as Readonly<Record<string, unknown>>)[name];
        return quoted(cellText(cellOf(table.name, cell, value, "codes", noWords)));
      })
      .join(","),
  );
  const header = fieldsOf(table).map(({ name }) => name);
  return `${[header.join(","), ...lines].join("\n")}\n`;
}

/** The day that calendar.csv plans, else the 20th of the month after the quarter. */
function plannedDay({ calendar }: Dataset, quarter: Quarter): string {
  const planned = calendar.find((row) => row.quarter === quarter && row.state !== "cancelled");
  if (planned && /^\d{4}-\d{2}-\d{2}/.test(planned.planned_at)) return planned.planned_at;
  const next = lastDay(addQuarters(quarter, 1));
  const month = String(Number(next.slice(5, 7)) - 2).padStart(2, "0");
  return `${next.slice(0, 4)}-${month}-20`;
}

function releaseText(dataset: Dataset, quarter: Quarter): string {
  const document = {
    quarter,
    revision: 1,
    status: "draft",
    published_on: plannedDay(dataset, quarter),
    kind: "provisional",
    register: true,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** What every quarter has something to say about. */
const stubSections = ["overview", "starts", "investment"] as const;

function commentaryText(quarter: Quarter, locale: Locale): string {
  const t = draftStrings[locale];
  const titles = sectionTitles[locale];
  const head = ["---", `summary: ${t.summary(quarter)}`, "points:", `  - ${t.toWrite}`, "---"];
  const sections = stubSections.flatMap((name) => ["", `## ${titles[name]}`, "", t.toWrite]);
  return `${[...head, ...sections].join("\n")}\n`;
}

/** The files of a new quarter, carried forward from the register before. The same data give the same files. */
export function draftOf(dataset: Dataset, quarter: Quarter): Draft {
  const carried = carryForward(dataset, quarter);
  const folder = `releases/${quarter}`;
  const { projects, exits, tasks, preparation } = releaseTables;
  const tables: [Table<Columns>, readonly object[]][] = [
    [projects, carried.projects],
    [exits, carried.exits],
    [tasks, carried.tasks],
    [preparation, carried.preparation],
  ];
  const files = tables
    .filter(([table, rows]) => table === projects || rows.length > 0)
    .map(([table, rows]): [string, string] => [`${folder}/${table.name}.csv`, csvOf(table, rows)]);
  return {
    carried,
    data: new Map([[`${folder}/release.json`, releaseText(dataset, quarter)], ...files]),
    content: new Map(
      locales
        .filter((locale) => dataset.site.locales.includes(locale))
        .map((locale) => [`quarters/${quarter}.${locale}.md`, commentaryText(quarter, locale)]),
    ),
  };
}
