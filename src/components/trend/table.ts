import type { Locale } from "../../domain/bilingual.ts";
import { escapeHtml, markHtml } from "../register/table.ts";
import type { Mark } from "../words/note-mark.ts";

/** A table over time: texts, addresses and marks, ready to be written. */
export interface TrendTable {
  readonly caption: string;
  readonly unit?: string;
  /** The figure above already says what the caption says. */
  readonly quiet?: boolean;
  /** A list becomes two-line rows on phones; a matrix of numbers may scroll sideways. */
  readonly shape: "list" | "matrix";
  readonly columns: readonly TrendColumn[];
  readonly rows: readonly TrendRow[];
}

/** `name` heads its row; `value` is the one figure that phones show beside it; the others follow below. */
export interface TrendColumn {
  readonly label: string;
  readonly kind: "name" | "value" | "number" | "text";
  readonly href?: string | undefined;
  /** Said before the cell on phones, where the heads are gone. */
  readonly said?: boolean;
}

export interface TrendRow {
  readonly cells: readonly TrendCell[];
  /** A sum under a rule. */
  readonly total?: boolean;
}

export interface TrendCell {
  readonly text: string;
  readonly href?: string | undefined;
  /** The text is Chinese whatever the page's language is: names of projects. */
  readonly chinese?: boolean;
  /** The text says why there is no figure. */
  readonly absent?: boolean;
  readonly mark?: Mark | undefined;
  /** Several numbers in one cell: the line may break between them. */
  readonly loose?: boolean;
}

const classOf: Record<TrendColumn["kind"], string> = {
  name: "main",
  value: "n value",
  number: "n rest",
  text: "rest",
};

const linked = (text: string, href: string | undefined, lang = ""): string =>
  href ? `<a href="${escapeHtml(href)}"${lang}>${escapeHtml(text)}</a>` : escapeHtml(text);

/** A number, its unit and the quarter of a matrix stay on one line. */
const keepsTogether = (cell: TrendCell, column: TrendColumn, shape: TrendTable["shape"]): boolean =>
  !cell.absent &&
  !cell.chinese &&
  !cell.loose &&
  cell.text !== "" &&
  (shape === "matrix" || column.kind === "value" || column.kind === "number");

function cellHtml(
  cell: TrendCell,
  column: TrendColumn,
  locale: Locale,
  shape: TrendTable["shape"],
): string {
  const lang = cell.chinese && locale === "en" && cell.text !== "" ? ' lang="zh-CN"' : "";
  const link = linked(cell.text, cell.href, lang);
  const words = keepsTogether(cell, column, shape) ? `<span class="num">${link}</span>` : link;
  const inner = cell.mark ? `${words}${markHtml(cell.mark)}` : words;
  const own = cell.absent ? `${classOf[column.kind]} missing` : classOf[column.kind];
  const bare = cell.href ? "" : lang;
  if (column.kind === "name")
    return `<th scope="row" role="rowheader" class="${own}"${bare}>${inner}</th>`;
  const said = column.said && cell.text !== "" ? ` data-label="${escapeHtml(column.label)}"` : "";
  return `<td role="cell" class="${own}"${said}${bare}>${inner}</td>`;
}

function headHtml({ label, kind, href }: TrendColumn, shape: TrendTable["shape"]): string {
  const css = kind === "value" || kind === "number" ? ' class="n"' : "";
  const words = linked(label, href);
  const inner = shape === "matrix" ? `<span class="num">${words}</span>` : words;
  return `<th scope="col" role="columnheader"${css}>${inner}</th>`;
}

function captionHtml({ caption, unit, quiet }: TrendTable): string {
  const said = unit ? `<span class="unit">${escapeHtml(unit)}</span>` : "";
  return `<caption${quiet ? ' class="unseen"' : ""}>${escapeHtml(caption)}${said}</caption>`;
}

/** So many narrow columns stand on a phone beside each other; a mark may go to the next line. */
const fits = 4;

/**
 * The table as html. A string, because the cells of a history are most of its page and cost more as components;
 * every text is escaped here.
 */
export function trendTableHtml(table: TrendTable, locale: Locale, hint: string): string {
  const rows = table.rows.map(({ cells, total }) => {
    const inner = table.columns.map((c, i) =>
      cellHtml(cells[i] ?? { text: "" }, c, locale, table.shape),
    );
    return `<tr role="row"${total ? ' class="total"' : ""}>${inner.join("")}</tr>`;
  });
  const heads = table.columns.map((column) => headHtml(column, table.shape));
  const html =
    `<table${table.shape === "list" ? ' class="stack"' : ""} role="table">${captionHtml(table)}` +
    `<thead role="rowgroup"><tr role="row">${heads.join("")}</tr></thead>` +
    `<tbody role="rowgroup">${rows.join("")}</tbody></table>`;
  if (table.shape === "list") return html;
  const label = escapeHtml(table.caption);
  const hinted =
    table.columns.length > fits ? `<p class="scroll-hint">${escapeHtml(hint)}</p>` : "";
  return (
    hinted + `<div class="scroll" role="region" tabindex="0" aria-label="${label}">${html}</div>`
  );
}
