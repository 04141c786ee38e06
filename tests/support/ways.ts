import { DomUtils, parseDocument } from "htmlparser2";

/** The figures of a built page, and whether each leads in one click to its definition and to its rows. */

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** A figure without one of its ways. */
export interface LostFigure {
  readonly page: string;
  readonly text: string;
  readonly lacks: readonly ("definition" | "rows")[];
}

const hasClass = (element: Element, name: string): boolean =>
  (element.attribs["class"] ?? "").split(" ").includes(name);

const linksIn = (elements: readonly Element[]): string[] =>
  elements.flatMap((element) =>
    DomUtils.getElementsByTagName("a", element, true).map((a) => a.attribs["href"] ?? ""),
  );

/** An indicator's page, or the columns of a table that is not computed from. */
const isDefinition = (href: string): boolean => /\/(indicators\/[^/#]+|guide\/tables)\//.test(href);

/** Rows of a register, a source of a published figure, the record of a project or of an event. */
const isRows = (href: string): boolean =>
  /\/(rows|lists|projects|events)\/[^/]/.test(href) || /^#(source-|record)/.test(href);

function above(element: Element, name: string): Element | null {
  let at: Element | null = element;
  while (at && at.name !== name) at = at.parent as Element | null;
  return at;
}

const cellsOf = (row: Element): Element[] =>
  row.children.filter(
    (child): child is Element => "name" in child && ["td", "th"].includes(child.name),
  );

/** What stands around a cell of a table: itself, its row, the head of its column, the line below the table. */
function aroundCell(cell: Element): Element[] {
  const [row, table, figure] = [above(cell, "tr"), above(cell, "table"), above(cell, "figure")];
  const head = table && DomUtils.getElementsByTagName("thead", table, true, 1)[0];
  const [heads] = head ? DomUtils.getElementsByTagName("tr", head, true, 1) : [];
  const column = row ? cellsOf(row).indexOf(cell) : -1;
  const own = heads ? cellsOf(heads)[column] : undefined;
  const outer = table && above(table, "details") ? null : table;
  const next = outer && DomUtils.nextElementSibling(outer);
  return [
    ...(row ? [row] : []),
    ...(own ? [own] : []),
    ...(next?.name === "p" ? [next] : []),
    ...(figure ? DomUtils.getElementsByTagName("figcaption", figure, true) : []),
    ...(figure ? DomUtils.getElementsByTagName("p", figure, true) : []),
  ];
}

/** 2023年8月5日, closed May 2023: when, not how much. */
const isDate = (text: string): boolean =>
  /\d{4}年\d+月/.test(text) || /(?:[JFMASOND][a-z]+) \d{4}/.test(text);

const isFigure = (text: string): boolean => /\d/.test(text) && !isDate(text);

/** Numbers in cells and key figures; dates, counts of rows and words of absence are none. */
function figuresOf(main: Element): Element[] {
  const cells = DomUtils.getElementsByTagName("td", main, true).filter(
    (cell) => hasClass(cell, "n") && !hasClass(cell, "missing"),
  );
  const keys = DomUtils.getElementsByTagName("dd", main, true).filter(
    (key) => hasClass(key, "value") && !hasClass(key, "date"),
  );
  return [...cells, ...keys].filter((element) => isFigure(DomUtils.textContent(element)));
}

/**
 * The figures of a page that lack a way. The page of an indicator is itself the definition, that of a list holds
 * its rows.
 */
export function lostFigures(page: string, html: string): LostFigure[] {
  const [main] = DomUtils.getElementsByTagName("main", parseDocument(html), true, 1);
  if (!main) throw new Error(`${page} has no main part`);
  // How much of the year has passed is read off the calendar, not off rows.
  const isOfCalendar = /(^|\/)indicators\/time_progress\//.test(page);
  const defines = /(^|\/)indicators\/[^/]+\//.test(page);
  const holdsRows = /(^|\/)(rows|lists)\/[^/]+\//.test(page);
  return figuresOf(main).flatMap((element) => {
    const row = above(element, "div");
    const around = element.name === "td" ? aroundCell(element) : row ? [row] : [];
    const links = linksIn([element, ...around]);
    const lacks = [
      ...(defines || links.some(isDefinition) ? [] : ["definition" as const]),
      ...(holdsRows || isOfCalendar || links.some(isRows) ? [] : ["rows" as const]),
    ];
    return lacks.length > 0 ? [{ page, text: DomUtils.textContent(element).trim(), lacks }] : [];
  });
}
