import { isQuarter, quartersBetween, type Quarter } from "../../domain/quarter.ts";

/**
 * Lists, tables and charts from the data, each in a paragraph of its own:
 *
 *     {{list started_quarter by=region top=5}}
 *     {{table started_quarter, started_investment_quarter by=sector caption="按类别"}}
 *     {{table started_quarter quarters=2019Q1..2020Q1}}
 *     {{chart started_quarter by=region}}
 *     {{projects started region=茅箭区 top=10}}
 */
export const blockKinds = ["list", "table", "chart", "projects"] as const;
export type BlockKind = (typeof blockKinds)[number];

/** Which projects a list names: those of the quarter, or all that the release names. */
export const projectLists = ["started", "finished", "due", "late", "named"] as const;
export type ProjectList = (typeof projectLists)[number];

export interface BlockRequest {
  readonly kind: BlockKind;
  /** Ids of indicators; for projects the one kind of list. */
  readonly what: readonly string[];
  /** The way in which the figures are broken down; null for a series of quarters. */
  readonly by: string | null;
  /** In the order of time; empty for the quarter of the text. */
  readonly quarters: readonly Quarter[];
  readonly top: number | null;
  readonly caption: string | null;
  /** A part to which the block is confined: `region` → `茅箭区`. */
  readonly parts: ReadonlyMap<string, string>;
}

const pattern = new RegExp(
  `^\\s*(${blockKinds.join("|")})\\s+([a-z][a-z0-9_]*(?:\\s*,\\s*[a-z][a-z0-9_]*){0,3})((?:\\s+[a-z_]+=(?:"[^"]*"|[^\\s"|=]+))*)\\s*$`,
);
const option = /([a-z_]+)=(?:"([^"]*)"|([^\s"|=]+))/g;
export const own = ["by", "quarters", "top", "caption"] as const;
const mostQuarters = 40;

/** `2019Q1..2020Q1`, or null where it is no such range. */
function quartersOf(text: string): Quarter[] | null {
  const [first = "", last = "", ...more] = text.split("..");
  if (!isQuarter(first) || !isQuarter(last) || more.length > 0) return null;
  const quarters = quartersBetween(first, last);
  return quarters.length > 0 && quarters.length <= mostQuarters ? quarters : null;
}

/** What a block token asks for, or null where the text is none. */
export function parseBlock(text: string): BlockRequest | null {
  const [, kind = "", names = "", rest = ""] = pattern.exec(text) ?? [];
  const known = blockKinds.find((one) => one === kind);
  if (!known) return null;
  const pairs = Array.from(
    rest.matchAll(option),
    ([, key = "", quoted, plain]) => [key, quoted ?? plain ?? ""] as const,
  );
  const options = new Map(pairs);
  const range = options.get("quarters");
  const quarters = range === undefined ? [] : quartersOf(range);
  const top = options.get("top");
  if (options.size < pairs.length || !quarters) return null;
  if (top !== undefined && !/^[1-9]\d?$/.test(top)) return null;
  return {
    kind: known,
    what: names.split(",").map((name) => name.trim()),
    by: options.get("by") ?? null,
    quarters,
    top: top === undefined ? null : Number(top),
    caption: options.get("caption") ?? null,
    parts: new Map(pairs.filter(([key]) => !own.some((name) => name === key))),
  };
}
