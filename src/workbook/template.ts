import type { Bilingual, Locale } from "../domain/bilingual.ts";
import { addQuarters, lastDay, type Quarter } from "../domain/quarter.ts";
import { templateStrings } from "../i18n/workbook.ts";
import { columnLetters } from "../intake/excerpt.ts";
import { headersOf } from "../intake/header-names.ts";
import type { Column, Table } from "../schema/column.ts";
import type { Dataset } from "../schema/dataset.ts";
import { releaseTables } from "../schema/tables.ts";
import { writeXlsx, type CellStyle, type WriteSheet } from "./library.ts";
import { formChoices, formFields, formName, type FormField } from "./release-form.ts";
import { CodeLists } from "./template-lists.ts";

/**
 * The workbook that editors fill in: one sheet a table, the header in row 1, so that a row has the same
 * number in the sheet, in the CSV file and in the report.
 */

type Cells = NonNullable<WriteSheet["cells"]>;
type Validation = NonNullable<WriteSheet["dataValidations"]>[number];

/** Rows that are formatted in advance; lists and hints reach further. */
const preparedRows = 200;
const lastRow = 5000;

const headerStyle: CellStyle = {
  font: { bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "E3EFF1" } },
  alignment: { wrapText: true, vertical: "top" },
};
const wrappedStyle: CellStyle = { alignment: { wrapText: true, vertical: "top" } };
const requiredStyle: CellStyle = {
  ...headerStyle,
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FBF2DD" } },
};

/** The format of a column's cells: ids stay text, so that no zero and no digit is lost. */
const formats: Partial<Record<Column<unknown>["cell"]["kind"], string>> = {
  date: "yyyy-mm-dd",
  id: "@",
  ids: "@",
};

/** So many characters beside each other can be read on a page of paper. */
const charactersOnPaper = 150;

/** Printed, a sheet stands on its side; a wide one goes over several pages, each with header, id and name. */
function onPaper({ columns = [], freezePane }: WriteSheet): NonNullable<WriteSheet["pageSetup"]> {
  const width = columns.reduce((sum, column) => sum + (column.width ?? 0), 0);
  const fitToWidth = Math.max(1, Math.ceil(width / charactersOnPaper));
  return {
    ...{ orientation: "landscape", paperSize: "a4", fitToPage: true, fitToWidth, fitToHeight: 0 },
    ...(freezePane ? { printTitlesRow: "$1:$1" } : {}),
    ...(freezePane?.columns && fitToWidth > 1 ? { printTitlesColumn: "$A:$B" } : {}),
  };
}

interface Making {
  readonly locale: Locale;
  readonly lists: CodeLists;
}

/** What a clerk reads about a column: whether it must be filled, what it means, how it is written. */
function noteOf(column: Column<unknown>, { locale, lists }: Making): string {
  const t = templateStrings[locale];
  const { cell, title, description, required } = column;
  const words = cell.kind === "choice" || cell.kind === "categories" ? lists.words(cell) : [];
  return [
    required ? t.required : "",
    description[locale] === title[locale] ? "" : description[locale],
    t.kinds[cell.kind],
    words.length > 0 ? t.oneOf(words.join(locale === "zh" ? "、" : ", ")) : "",
  ]
    .filter((part) => part !== "")
    .join(locale === "zh" ? "。" : ". ");
}

/** What Excel itself refuses, or asks about, when the cell is typed in. */
function limitsOf(column: Column<unknown>, { locale, lists }: Making): Partial<Validation> {
  const t = templateStrings[locale];
  const { cell } = column;
  const refused = { showErrorMessage: true, errorStyle: "stop", errorTitle: t.wrongTitle } as const;
  const numeric = { ...refused, operator: "greaterThanOrEqual", formula1: "0" } as const;
  if (cell.kind === "money") return { ...numeric, type: "decimal", errorMessage: t.kinds.money };
  if (cell.kind === "count") return { ...numeric, type: "whole", errorMessage: t.kinds.count };
  const words = cell.kind === "categories" ? [] : lists.words(cell);
  if (words.length === 0) return { type: "custom", formula1: "TRUE" };
  const list = {
    type: "list",
    formula1: lists.range(column.title[locale], words),
    showErrorMessage: true,
  } as const;
  return cell.kind === "choice" || cell.kind === "unit"
    ? { ...list, ...refused, errorMessage: t.kinds[cell.kind] }
    : { ...list, errorStyle: "warning", errorTitle: t.doubtTitle, errorMessage: t.doubt };
}

function validationOf(column: Column<unknown>, index: number, making: Making): Validation {
  const letters = columnLetters(index);
  return {
    type: "custom",
    ...limitsOf(column, making),
    range: `${letters}2:${letters}${lastRow}`,
    allowBlank: true,
    showInputMessage: true,
    inputTitle: column.title[making.locale].slice(0, 32),
    inputMessage: noteOf(column, making).slice(0, 255),
  };
}

const widthOf = (header: string): number => Math.max(10, Math.min(28, header.length * 2 + 2));

function tableSheet(table: Table, making: Making): WriteSheet {
  const columns = Object.entries(table.columns);
  const headers = columns.map(([key]) => headersOf(table, key)[making.locale]);
  const cells: Cells = new Map();
  columns.forEach(([, column], c) => {
    cells.set(`0,${c}`, {
      value: headers[c] ?? "",
      style: column.required ? requiredStyle : headerStyle,
      comment: { text: noteOf(column, making) },
    });
    const numFmt = formats[column.cell.kind];
    if (numFmt !== undefined)
      for (let r = 1; r <= preparedRows; r += 1)
        cells.set(`${r},${c}`, { value: null, style: { numFmt } });
  });
  return {
    name: table.title[making.locale],
    columns: headers.map((header) => ({ width: widthOf(header) })),
    rows: [headers],
    cells,
    freezePane: { rows: 1, columns: 2 },
    dataValidations: columns.map(([, column], c) => validationOf(column, c, making)),
  };
}

function formSheet(quarter: Quarter, making: Making): WriteSheet {
  const { locale, lists } = making;
  const t = templateStrings[locale];
  const answers: Readonly<Record<FormField, string | Date>> = {
    quarter,
    published_on: new Date(`${dayAfter(quarter)}T00:00:00Z`),
    kind: formChoices.kind.provisional[locale],
    register: formChoices.register.true[locale],
  };
  const fields = Object.keys(formFields) as FormField[];
  const cells: Cells = new Map();
  fields.forEach((field, r) =>
    cells.set(`${r},0`, { value: formFields[field][locale], style: headerStyle }),
  );
  cells.set(`${fields.indexOf("published_on")},1`, {
    value: answers.published_on,
    style: { numFmt: "yyyy-mm-dd" },
  });
  return {
    name: formName[locale],
    columns: [{ width: 20 }, { width: 16 }, { width: 60 }],
    rows: fields.map((field) => [formFields[field][locale], answers[field], t.formAbout[field]]),
    cells,
    dataValidations: (["kind", "register"] as const).map((field) => ({
      type: "list",
      formula1: lists.range(
        formFields[field][locale],
        Object.values<Bilingual>(formChoices[field]).map((words) => words[locale]),
      ),
      range: `B${fields.indexOf(field) + 1}`,
      showErrorMessage: true,
      errorTitle: t.wrongTitle,
      errorMessage: t.formAbout[field],
    })),
  };
}

/** The day of publication to begin with: the twentieth of the month after the quarter. */
const dayAfter = (quarter: Quarter): string => {
  const [year = "", month = ""] = lastDay(addQuarters(quarter, 1)).split("-");
  return `${year}-${String(Number(month) - 2).padStart(2, "0")}-20`;
};

function aboutSheet(quarter: Quarter, { locale }: Making): WriteSheet {
  const t = templateStrings[locale];
  const title = t.title(quarter);
  const tables = Object.values<Table>(releaseTables).map((table) => [
    table.title[locale],
    `${table.name}.csv`,
  ]);
  return {
    name: t.about,
    columns: [{ width: 24 }, { width: 90 }],
    rows: [
      [title, null],
      ...t.aboutLines.map((line, i) => [`${i + 1}`, line]),
      [t.sheets, null],
      ...tables,
    ],
    cells: new Map([
      ["0,0", { value: title, style: { font: { bold: true, size: 14 } } }],
      ...t.aboutLines.map(
        (line, i) => [`${i + 1},1`, { value: line, style: wrappedStyle }] as const,
      ),
    ]),
    merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }],
  };
}

function listsSheet(name: string, { columns }: CodeLists): WriteSheet {
  const depth = columns.reduce((most, { words }) => Math.max(most, words.length), 0);
  return {
    name,
    columns: columns.map(({ words }) => ({
      width: Math.max(10, ...words.map((word) => Math.min(40, word.length * 2 + 2))),
    })),
    rows: [
      columns.map(({ title }) => title),
      ...Array.from({ length: depth }, (_, r) => columns.map(({ words }) => words[r] ?? null)),
    ],
    cells: new Map(columns.map(({ title }, c) => [`0,${c}`, { value: title, style: headerStyle }])),
    freezePane: { rows: 1 },
  };
}

/**
 * The template of a quarter, with the regions and categories of the data set. The same data give the same
 * bytes.
 */
export function template(dataset: Dataset, quarter: Quarter, locale: Locale): Promise<Uint8Array> {
  const t = templateStrings[locale];
  const lists = new CodeLists(t.lists, dataset, locale);
  const making = { locale, lists };
  const tables = Object.values<Table>(releaseTables).map((table) => tableSheet(table, making));
  const form = formSheet(quarter, making);
  const made = new Date(`${lastDay(quarter)}T00:00:00Z`);
  return writeXlsx({
    sheets: [aboutSheet(quarter, making), form, ...tables, listsSheet(t.lists, lists)].map(
      (sheet) => ({ ...sheet, pageSetup: onPaper(sheet) }),
    ),
    properties: { title: t.title(quarter), created: made, modified: made },
  });
}
