import type { Bilingual } from "../domain/bilingual.ts";
import type { MoneyUnit } from "../domain/money.ts";
import { problem, type Problem, type Severity } from "../domain/problem.ts";
import { suggest } from "../schema/cell.ts";
import { forbiddenIn, visible } from "../domain/characters.ts";
import type { Table } from "../schema/column.ts";
import { nearest } from "../schema/nearest.ts";
import { headerNames, headersOf, loosely, type HeaderName } from "./header-names.ts";
import type { CsvRecord } from "./records.ts";

/** A column of a file: where it stands, how it is titled, what it holds. */
export interface FileColumn {
  readonly index: number;
  readonly title: string;
  readonly key: string;
  readonly unit: MoneyUnit;
}

export interface Header {
  readonly columns: readonly FileColumn[];
  /** False where a column is missing, doubled or has no unit: no row can then be read in full. */
  readonly sound: boolean;
}

/** Names that every object inherits: never a column, whatever they hold. */
const inherited = new Set([...Object.getOwnPropertyNames(Object.prototype), "prototype"]);

interface Finding {
  readonly severity: Severity;
  readonly code: string;
  readonly title: string | null;
  readonly message: Bilingual;
  readonly hint: Bilingual;
  /** What is told in it. */
  readonly related?: readonly Finding[];
}

const shown = (title: string): string => visible(title);

function foundLoosely(title: string, table: Table, key: string): Finding {
  const { zh, en } = headersOf(table, key);
  return {
    severity: "note",
    code: "header-normalised",
    title,
    message: {
      zh: `表头“${shown(title)}”按 ${zh} 读取`,
      en: `The header “${shown(title)}” was read as ${en}`,
    },
    hint: {
      zh: "以后请去掉多余的空格，用半角字符",
      en: "Next time without extra blanks, in half width",
    },
  };
}

function withoutUnit(title: string, table: Table, key: string): Finding {
  const zh = table.columns[key]?.title.zh ?? key;
  return {
    severity: "error",
    code: "header-unit",
    title,
    message: {
      zh: `表头“${shown(title)}”没有写明单位是万元还是亿元`,
      en: `The header “${shown(title)}” does not say whether it is in 万元 or 亿元`,
    },
    hint: {
      zh: `写成 ${zh}(万元) 或 ${zh}(亿元)`,
      en: `Write ${key}_wan or ${key}_yi`,
    },
  };
}

function unknown(title: string, table: Table, taken: ReadonlySet<string>): Finding {
  const names = headerNames(table);
  const free = [...names.exact].filter(([, name]) => !taken.has(name.key)).map(([word]) => word);
  const near = nearest(title, free);
  return {
    severity: near.length > 0 ? "error" : "warning",
    code: "header-unknown",
    title,
    message: {
      zh: `${table.name}.csv 没有“${shown(title)}”这一列，它不会被读取`,
      en: `${table.name}.csv has no column “${shown(title)}”; it is not read`,
    },
    hint: suggest(near, {
      zh: "写错就改正表头，不需要就删去这一列",
      en: "Correct the header, or remove the column if it is not needed",
    }),
  };
}

const simple = (
  code: string,
  title: string | null,
  message: Bilingual,
  hint: Bilingual,
  severity: Severity = "error",
): Finding => ({ severity, code, title, message, hint });

const doubled = (title: string, first: string): Finding =>
  simple(
    "header-duplicate",
    title,
    {
      zh: `“${shown(title)}”与“${shown(first)}”是同一列`,
      en: `“${shown(title)}” is the same column as “${shown(first)}”`,
    },
    { zh: "只留一列", en: "Keep one of them" },
  );

const forbiddenName = (title: string): Finding =>
  simple(
    "header-forbidden",
    title,
    { zh: `“${shown(title)}”不能作列名`, en: `“${shown(title)}” cannot be the name of a column` },
    { zh: "改名或删去这一列", en: "Rename or remove the column" },
  );

const blankTitle = (filled: boolean): Finding =>
  simple(
    "header-blank",
    null,
    filled
      ? { zh: "有一列没有列名，但有内容", en: "A column without a name has content" }
      : {
          zh: "有一列既没有列名也没有内容",
          en: "There is a column without a name and without content",
        },
    { zh: "补上列名，或删去这一列", en: "Name the column or remove it" },
    filled ? "error" : "warning",
  );

const missing = (table: Table, key: string): Finding => {
  const { zh, en } = headersOf(table, key);
  return simple(
    "header-missing",
    zh,
    { zh: `缺少必需的列 ${zh}（${en}）`, en: `The required column ${en} (${zh}) is missing` },
    { zh: "在第一行加上这一列", en: "Add the column to the first line" },
  );
};

/** A column that is missing beside one that nobody knows: most likely that is the one, under another name. */
const renamed = (table: Table, key: string, stranger: Finding): Finding => {
  const { zh, en } = headersOf(table, key);
  const title = shown(stranger.title ?? "");
  return {
    ...simple(
      "header-missing",
      stranger.title,
      {
        zh: `缺少必需的列 ${zh}（${en}），却有不认识的“${title}”`,
        en: `The required column ${en} (${zh}) is missing, and “${title}” is not known`,
      },
      {
        zh: `“${title}”就是这一列的话，把表头改成 ${zh}；不是就另加一列`,
        en: `If “${title}” is that column, call it ${en}; else add the column`,
      },
    ),
    related: [stranger],
  };
};

/**
 * What is missing and what is unknown, the two told as one where they seem to be the same column: a name that is near,
 * or else the only stranger whose cells can be read as what is missing.
 */
function missingOf(
  keys: readonly string[],
  strangers: readonly Finding[],
  table: Table,
  fits: (title: string, key: string) => boolean,
): Finding[] {
  const left = new Set(strangers);
  const found = keys.map((key) => {
    const words = [...headerNames(table).exact].filter(([, name]) => name.key === key);
    const ofKey = words.map(([word]) => word);
    const unknown = [...left].filter(({ code }) => code === "header-unknown");
    const fitting = unknown.filter(({ title }) => fits(title ?? "", key));
    const other =
      unknown.find(({ title }) => nearest(title ?? "", ofKey).length > 0) ??
      (fitting.length === 1 ? fitting[0] : undefined);
    if (!other) return missing(table, key);
    left.delete(other);
    return renamed(table, key, other);
  });
  return [...left, ...found];
}

function resolve(title: string, table: Table): { name: HeaderName; exact: boolean } | null {
  const names = headerNames(table);
  const exact = names.exact.get(title);
  if (exact) return { name: exact, exact: true };
  const loose = names.loose.get(loosely(title));
  return loose ? { name: loose, exact: false } : null;
}

/** Whether a record looks like the header of a table: how many of its cells are titles of columns. */
export const titlesIn = (cells: readonly string[], table: Table): number =>
  cells.filter((cell) => resolve(cell, table) !== null).length;

interface Walk {
  /** Of every column without a name, whether it has content. */
  readonly blanks: boolean[];
  readonly columns: FileColumn[];
  readonly findings: Finding[];
  readonly strangers: string[];
}

function visit(walk: Walk, title: string, index: number, table: Table, filled: boolean): void {
  if (title.trim() === "") return void walk.blanks.push(filled);
  if (inherited.has(title.trim()) || forbiddenIn(title.replace(/\uFEFF/g, "")) !== null)
    return void walk.findings.push(forbiddenName(title));
  const found = resolve(title, table);
  if (!found) return void walk.strangers.push(title);
  const { key, unit } = found.name;
  const first = walk.columns.find((column) => column.key === key);
  if (first) return void walk.findings.push(doubled(title, first.title));
  if (!found.exact) walk.findings.push(foundLoosely(title, table, key));
  walk.columns.push({ index, title, key, unit });
}

function strangersOf(walk: Walk, table: Table): Finding[] {
  const { unitless } = headerNames(table);
  const taken = new Set(walk.columns.map((column) => column.key));
  return walk.strangers.map((title) => {
    const key = unitless.get(loosely(title));
    if (key === undefined || taken.has(key)) return unknown(title, table, taken);
    taken.add(key);
    return withoutUnit(title, table, key);
  });
}

/** What stands below a header. */
export interface Below {
  /** Whether any record has something in a column. */
  readonly filled: (index: number) => boolean;
  /** Whether the cells of a column can be read as another of the table. */
  readonly fits: (index: number, key: string) => boolean;
}

/** The columns of a file from its first record. `needed` are the keys that must be there. */
export function readHeader(
  record: CsvRecord,
  table: Table,
  file: string,
  needed: readonly string[],
  { filled, fits }: Below,
): { readonly header: Header; readonly problems: readonly Problem[] } {
  const walk: Walk = { blanks: [], columns: [], findings: [], strangers: [] };
  record.cells.forEach((title, index) => visit(walk, title, index, table, filled(index)));
  // However many there are: a spreadsheet exports what was once formatted.
  const blanks = [true, false].filter((one) => walk.blanks.includes(one)).map(blankTitle);
  const present = new Set(walk.columns.map((column) => column.key));
  const findings = [
    ...walk.findings,
    ...blanks,
    ...missingOf(
      needed.filter((key) => !present.has(key)),
      strangersOf(walk, table),
      table,
      (title, key) => fits(record.cells.indexOf(title), key),
    ),
  ];
  const told = ({ severity, code, title, message, hint, related }: Finding): Problem => ({
    ...problem(
      severity,
      code,
      { file, line: record.line, column: title, text: title },
      message,
      hint,
    ),
    ...(related && { related: related.map(told) }),
  });
  return {
    header: {
      columns: walk.columns,
      sound: !findings.some((finding) => finding.severity === "error"),
    },
    problems: findings.map(told),
  };
}
