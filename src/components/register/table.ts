import type { Locale } from "../../domain/bilingual.ts";
import type { Mark } from "../words/note-mark.ts";

/** A table of a register page: texts and addresses, ready to be written. */
export interface Table {
  readonly caption: string;
  /** The figure above already says what the caption says; it is kept for screen readers. */
  readonly quiet?: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}

/** `name` heads its row; `value` is the one figure that phones show beside it; other columns follow below. */
export interface Column {
  readonly label: string;
  readonly kind: "name" | "value" | "number" | "text";
  /** Said before the cell on phones, where the heads are gone. */
  readonly said?: boolean;
}

export interface TableRow {
  readonly cells: readonly Cell[];
  /** A sum under a rule, or 其中. */
  readonly kind?: "total" | "part";
}

export interface Cell {
  readonly text: string;
  readonly href?: string | undefined;
  /** The text is Chinese whatever the page's language is: names of projects. */
  readonly chinese?: boolean;
  /** The text says why there is no figure. */
  readonly absent?: boolean;
  readonly mark?: Mark | undefined;
}

export const escapeHtml = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** A mark after the text of a cell. */
export const markHtml = ({ text, href, title }: Mark): string =>
  `<a class="mark" href="${escapeHtml(href)}" title="${escapeHtml(title)}">${escapeHtml(text)}</a>`;

const classOf: Record<Column["kind"], string> = {
  name: "main",
  value: "n value",
  number: "n rest",
  text: "rest",
};

function cellHtml(cell: Cell, column: Column, locale: Locale): string {
  const lang = cell.chinese && locale === "en" && cell.text !== "" ? ' lang="zh-CN"' : "";
  const text = escapeHtml(cell.text);
  const words = cell.href ? `<a href="${escapeHtml(cell.href)}"${lang}>${text}</a>` : text;
  const inner = cell.mark ? `${words}${markHtml(cell.mark)}` : words;
  const own = cell.absent ? `${classOf[column.kind]} missing` : classOf[column.kind];
  const said = column.said && cell.text !== "" ? ` data-label="${escapeHtml(column.label)}"` : "";
  return column.kind === "name"
    ? `<th scope="row" role="rowheader" class="${own}"${cell.href ? "" : lang}>${inner}</th>`
    : `<td role="cell" class="${own}"${said}${cell.href ? "" : lang}>${inner}</td>`;
}

/**
 * The table as html. A string, because a page of a hundred rows is mostly cells, and rendering each as a
 * component costs more than everything else on the page. Every text is escaped here.
 */
export function tableHtml(table: Table, locale: Locale): string {
  const heads = table.columns
    .map(({ label, kind }) => {
      const css = kind === "value" || kind === "number" ? ' class="n"' : "";
      return `<th scope="col" role="columnheader"${css}>${escapeHtml(label)}</th>`;
    })
    .join("");
  const rows = table.rows
    .map(({ cells, kind }) => {
      const inner = table.columns
        .map((column, i) => cellHtml(cells[i] ?? { text: "" }, column, locale))
        .join("");
      return `<tr role="row"${kind ? ` class="${kind}"` : ""}>${inner}</tr>`;
    })
    .join("");
  const quiet = table.quiet ? ' class="unseen"' : "";
  return (
    `<table class="stack" role="table"><caption${quiet}>${escapeHtml(table.caption)}</caption>` +
    `<thead role="rowgroup"><tr role="row">${heads}</tr></thead>` +
    `<tbody role="rowgroup">${rows}</tbody></table>`
  );
}
