import type { MoneyUnit } from "../domain/money.ts";
import type { Table } from "../schema/column.ts";

/** What a header may say: the column it stands for, and for money the unit of its cells. */
export interface HeaderName {
  readonly key: string;
  readonly unit: MoneyUnit;
}

const units = [
  { unit: "wan", suffix: "_wan", zh: "万元" },
  { unit: "yi", suffix: "_yi", zh: "亿元" },
] as const;

/** The headers of a table by how they are written: English field, Chinese title, aliases. */
export interface HeaderNames {
  readonly exact: ReadonlyMap<string, HeaderName>;
  /** The same without regard to case, blanks and width. */
  readonly loose: ReadonlyMap<string, HeaderName>;
  /** Titles of money columns without their unit, and with a unit that we do not read. */
  readonly unitless: ReadonlyMap<string, string>;
}

/** A header without what does not distinguish it: case, blanks, full width, line breaks. */
export const loosely = (header: string): string =>
  header
    .normalize("NFKC")
    .replace(/[\s\uFEFF]+/g, "")
    .toLowerCase();

function compile(table: Table): HeaderNames {
  const exact = new Map<string, HeaderName>();
  const unitless = new Map<string, string>();
  for (const [key, column] of Object.entries(table.columns)) {
    const titles = [column.title.zh, ...column.aliases];
    if (column.cell.kind !== "money") {
      for (const word of [key, ...titles]) exact.set(word, { key, unit: "yuan" });
      continue;
    }
    for (const word of [key, `${key}_yuan`, ...titles, `${column.title.zh}(元)`])
      unitless.set(loosely(word), key);
    for (const { unit, suffix, zh } of units) {
      exact.set(`${key}${suffix}`, { key, unit });
      for (const title of titles)
        exact.set(`${title}(${zh})`, { key, unit }).set(`${title}（${zh}）`, { key, unit });
    }
  }
  const loose = new Map([...exact].map(([word, name]) => [loosely(word), name] as const));
  return { exact, loose, unitless };
}

const compiled = new WeakMap<Table, HeaderNames>();

/** The headers that are read for a table. */
export function headerNames(table: Table): HeaderNames {
  const known = compiled.get(table);
  if (known) return known;
  const names = compile(table);
  compiled.set(table, names);
  return names;
}

/** How a column's header is written: `total_investment_wan` or `总投资(万元)`. */
export function headersOf(table: Table, key: string): { readonly en: string; readonly zh: string } {
  const column = table.columns[key];
  const isMoney = column?.cell.kind === "money";
  return {
    en: isMoney ? `${key}_wan` : key,
    zh: `${column?.title.zh ?? key}${isMoney ? "(万元)" : ""}`,
  };
}
