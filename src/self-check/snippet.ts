import { visible } from "../domain/characters.ts";
import type { Excerpt, Problem } from "../domain/problem.ts";
import type { SelfCheckStrings } from "../i18n/self-check.ts";
import { element } from "./dom.ts";

/** The part of the table around a cell: the rows before and after it, and a few columns on either side. */

/** One column before: on a phone the cell in question is then seen without scrolling. */
const columnsBefore = 1;
const columnsAfter = 2;
const rowsBeside = 1;
const longest = 40;

const shown = (text: string): string => visible(text, longest);

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
  readonly here: boolean;
}

/** The rows around a problem, as far as the table has them; never its header twice. */
function rowsAround(found: Problem, excerpt: (at: Problem) => Excerpt | null): Row[] {
  const line = found.line ?? 1;
  const rows: Row[] = [];
  for (let at = line - rowsBeside; at <= line + rowsBeside; at += 1) {
    const row = at === line || at > 1 ? excerpt({ ...found, line: at }) : null;
    if (row && row.cells.some((text) => text !== ""))
      rows.push({ line: at, cells: row.cells, here: at === line });
  }
  return rows;
}

/** A cell; the one in question says so in a sign, a frame and, to a screen reader, in words. */
function cellElement(
  name: "td" | "th",
  text: string,
  isHere: boolean,
  t: SelfCheckStrings,
): HTMLElement {
  const scope: Record<string, string> = name === "th" ? { scope: "col" } : {};
  if (!isHere) return element(name, scope, shown(text));
  const mark = element("span", { role: "img", "aria-label": t.here }, t.mark.error);
  return element(name, { ...scope, class: "here" }, mark, ` ${shown(text) || "␣"}`);
}

/** The table, or null where the problem is of no row. */
export function snippet(
  found: Problem,
  excerpt: (at: Problem) => Excerpt | null,
  t: SelfCheckStrings,
): HTMLElement | null {
  const row = found.line === null ? null : excerpt(found);
  if (row === null) return null;
  const { header, at } = row;
  const from = Math.max(0, (at ?? 0) - columnsBefore);
  const to = (at ?? columnsBefore) + columnsAfter + 1;
  const isHeader = row.cells.every((text, i) => text === header[i]);
  const heads = header
    .slice(from, to)
    .map((title, i) => cellElement("th", title, isHeader && from + i === at, t));
  const body = rowsAround(found, excerpt)
    .filter(({ here }) => !(here && isHeader))
    .map(({ line, cells, here }) =>
      element(
        "tr",
        {},
        element("th", { scope: "row" }, String(line)),
        ...cells
          .slice(from, to)
          .map((text, i) => cellElement("td", text, here && from + i === at, t)),
      ),
    );
  const table = element(
    "table",
    {},
    element("thead", {}, element("tr", {}, element("th", { scope: "col" }, t.row), ...heads)),
    element("tbody", {}, ...body),
  );
  const label = t.part(row.address);
  return element(
    "div",
    { class: "scroll", role: "group", tabindex: "0", "aria-label": label },
    table,
  );
}
