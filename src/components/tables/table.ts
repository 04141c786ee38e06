import type { Locale } from "../../domain/bilingual.ts";
import type { Mark } from "../words/note-mark.ts";

/** A table computed from the register: texts, addresses and marks, ready to be written. */
export interface Table {
  readonly caption: string;
  readonly unit?: string;
  /** The figure above already says what the caption says; it is kept for screen readers. */
  readonly quiet?: boolean;
  /** A list (unless said otherwise) becomes two-line rows on phones; a matrix of numbers may scroll sideways. */
  readonly shape?: "list" | "matrix";
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}

/** `name` heads its row; `value` is the one figure that phones show beside it; other columns follow below. */
export interface Column {
  readonly label: string;
  readonly kind: "name" | "value" | "number" | "text";
  /** Where the head leads: to the definition of the figures below it. */
  readonly href?: string | undefined;
  /** Said before the cell on phones, where the heads are gone. */
  readonly said?: boolean;
  /** Short words that a narrow column must not break: quarters. */
  readonly whole?: boolean;
}

export interface TableRow {
  readonly cells: readonly Cell[];
  /** A sum under a rule, or 其中. */
  readonly kind?: "total" | "part";
  /** A group of rows begins here: its address on the page, and its head. */
  readonly opens?: { readonly id: string; readonly text: string };
}

export interface Cell {
  readonly text: string;
  readonly href?: string | undefined;
  /** The text is Chinese whatever the page's language is: names of projects. */
  readonly chinese?: boolean;
  /** The text says why there is no figure. */
  readonly absent?: boolean;
  readonly mark?: Mark | undefined;
  /** A name for machines. */
  readonly code?: boolean;
  /** Several numbers in one cell: the line may break between them. */
  readonly loose?: boolean;
}

export const escapeHtml = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

const classOf: Record<Column["kind"], string> = {
  name: "main",
  value: "n value",
  number: "n rest",
  text: "rest",
};

const linked = (text: string, href: string | undefined, lang = ""): string =>
  href ? `<a href="${escapeHtml(href)}"${lang}>${escapeHtml(text)}</a>` : escapeHtml(text);

/** A mark after the text of a cell. */
const markHtml = ({ text, href, title }: Mark): string =>
  `<a class="mark" href="${escapeHtml(href)}" title="${escapeHtml(title)}">${escapeHtml(text)}</a>`;

const isMatrix = ({ shape }: Table): boolean => shape === "matrix";

/** A number and its unit, a quarter, and whatever stands in a matrix stay on one line. */
const keepsTogether = (cell: Cell, { kind, whole }: Column, matrix: boolean): boolean =>
  !cell.absent &&
  !cell.chinese &&
  !cell.loose &&
  cell.text !== "" &&
  (matrix || whole === true || kind === "value" || kind === "number");

function cellHtml(cell: Cell, column: Column, locale: Locale, matrix: boolean): string {
  const lang = cell.chinese && locale === "en" && cell.text !== "" ? ' lang="zh-CN"' : "";
  const words = linked(cell.text, cell.href, lang);
  const link = cell.code ? `<code>${words}</code>` : words;
  const together = keepsTogether(cell, column, matrix);
  // A mark may go to the next line, so that only the number before it is held together.
  const inner = cell.mark
    ? `${together ? `<span class="num">${link}</span>` : link}${markHtml(cell.mark)}`
    : link;
  const own = [
    classOf[column.kind],
    ...(cell.absent ? ["missing"] : []),
    ...(together && !cell.mark ? ["num"] : []),
  ].join(" ");
  const bare = cell.href ? "" : lang;
  if (column.kind === "name")
    return `<th scope="row" role="rowheader" class="${own}"${bare}>${inner}</th>`;
  const said = column.said && cell.text !== "" ? ` data-label="${escapeHtml(column.label)}"` : "";
  return `<td role="cell" class="${own}"${said}${bare}>${inner}</td>`;
}

function headHtml({ label, kind, href }: Column, matrix: boolean): string {
  const own = [
    ...(kind === "value" || kind === "number" ? ["n"] : []),
    ...(matrix ? ["num"] : []),
  ].join(" ");
  const css = own === "" ? "" : ` class="${own}"`;
  return `<th scope="col" role="columnheader"${css}>${linked(label, href)}</th>`;
}

function captionHtml({ caption, unit, quiet }: Table): string {
  const said = unit ? `<span class="unit">${escapeHtml(unit)}</span>` : "";
  return `<caption${quiet ? ' class="unseen"' : ""}>${escapeHtml(caption)}${said}</caption>`;
}

/** The rows; where groups open, each is a body of its own under its head, so that an address can show it alone. */
function bodiesHtml(table: Table, locale: Locale): string {
  const rows = table.rows.map(({ cells, kind, opens }, i) => {
    const inner = table.columns
      .map((column, j) => cellHtml(cells[j] ?? { text: "" }, column, locale, isMatrix(table)))
      .join("");
    const row = `<tr role="row"${kind ? ` class="${kind}"` : ""}>${inner}</tr>`;
    if (!opens) return row;
    const head = `<th scope="rowgroup" role="rowheader" colspan="${table.columns.length}">${escapeHtml(opens.text)}</th>`;
    const opening = `<tbody role="rowgroup" id="${escapeHtml(opens.id)}"><tr role="row" class="group">${head}</tr>`;
    return `${i > 0 ? "</tbody>" : ""}${opening}${row}`;
  });
  const first = table.rows[0]?.opens ? "" : '<tbody role="rowgroup">';
  return `${first}${rows.join("")}</tbody>`;
}

/** So many narrow columns stand on a phone beside each other; a mark may go to the next line. */
const fits = 4;

/**
 * The table as html. A string, because a page of a hundred rows is mostly cells, and rendering each as a
 * component costs more than everything else on the page. Every text is escaped here. `hint` tells that a wide
 * matrix scrolls sideways.
 */
export function tableHtml(table: Table, locale: Locale, hint = ""): string {
  const matrix = isMatrix(table);
  const heads = table.columns.map((column) => headHtml(column, matrix)).join("");
  const html =
    `<table${matrix ? "" : ' class="stack"'} role="table">${captionHtml(table)}` +
    `<thead role="rowgroup"><tr role="row">${heads}</tr></thead>${bodiesHtml(table, locale)}</table>`;
  if (!matrix) return html;
  const label = escapeHtml(table.caption);
  const hinted =
    hint !== "" && table.columns.length > fits
      ? `<p class="scroll-hint">${escapeHtml(hint)}</p>`
      : "";
  return (
    hinted + `<div class="scroll" role="region" tabindex="0" aria-label="${label}">${html}</div>`
  );
}
