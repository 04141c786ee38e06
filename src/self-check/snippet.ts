import type { SelfCheckStrings } from "../i18n/self-check.ts";
import { element } from "./dom.ts";
import type { Part } from "./part.ts";

/** The part of a table that a letter is about, as a table. */

/** A cell; the one in question says so in a sign, a frame and, to a screen reader, in words. */
function cellElement(
  name: "td" | "th",
  text: string,
  isHere: boolean,
  t: SelfCheckStrings,
): HTMLElement {
  const scope: Record<string, string> = name === "th" ? { scope: "col" } : {};
  if (!isHere) return element(name, scope, text);
  const mark = element("span", { role: "img", "aria-label": t.here }, t.mark.error);
  return element(name, { ...scope, class: "here" }, mark, ` ${text || "␣"}`);
}

export function snippet({ label, head, headAt, rows }: Part, t: SelfCheckStrings): HTMLElement {
  const heads = head.map((title, i) => cellElement("th", title, i === headAt, t));
  const body = rows.map(({ line, cells, at }) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, String(line)),
      ...cells.map((text, i) => cellElement("td", text, i === at, t)),
    ),
  );
  const table = element(
    "table",
    {},
    element("thead", {}, element("tr", {}, element("th", { scope: "col" }, t.row), ...heads)),
    element("tbody", {}, ...body),
  );
  return element(
    "div",
    { class: "scroll", role: "group", tabindex: "0", "aria-label": label },
    table,
  );
}
