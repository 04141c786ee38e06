import type { Bilingual } from "../../domain/bilingual.ts";
import type { Problem } from "../../domain/problem.ts";
import { visible } from "../../domain/characters.ts";
import type { Table } from "../../schema/column.ts";
import type { Facts } from "../facts.ts";
import type { TableRead } from "../read-table.ts";
import { rule, type Say } from "./rule.ts";

interface Identified {
  readonly id: string;
  readonly line: number;
}

type Listed = Pick<TableRead, "place"> & { readonly rows: readonly Identified[] };

const twiceHint: Bilingual = {
  zh: "同一张表里编号不能重复：合并两行，或改正其中一个",
  en: "An id stands once in a table: join the rows, or correct one of them",
};

function* doubled(table: Listed | null, say: Say): Generator<Problem> {
  const lines = new Map<string, number>();
  for (const row of table?.rows ?? []) {
    const first = lines.get(row.id);
    if (first === undefined) lines.set(row.id, row.line);
    else if (table)
      yield say(
        table.place(row, "id"),
        {
          zh: `编号 ${visible(row.id)} 在第 ${first} 行已经用过`,
          en: `The id ${visible(row.id)} already stands on line ${first}`,
        },
        twiceHint,
      );
  }
}

/** One id, one row: counting a project twice doubles every sum. */
export const idsAreUnique = rule(
  "id-duplicate",
  "error",
  { zh: "编号在表内唯一", en: "An id stands once in its table" },
  function* ({ site, releases }, say) {
    yield* doubled(site.sources, say);
    for (const { tables } of releases)
      for (const table of [tables.projects, tables.events, tables.tasks, tables.exits])
        yield* doubled(table, say);
  },
);

interface Key {
  readonly table: (tables: Facts["releases"][number]["tables"]) => TableRead | null;
  readonly columns: readonly string[];
}

/** The columns that together name a row, where it has no id. */
const keys: readonly Key[] = [
  { table: ({ preparation }) => preparation, columns: ["project", "item"] },
  { table: ({ scores }) => scores, columns: ["event", "region"] },
];

/** A row of preparation is named by project and item, a score by event and region. */
export const keysAreUnique = rule(
  "row-duplicate",
  "error",
  {
    zh: "同一项目同一手续、同一活动同一县市区只有一行",
    en: "There is one row for a project's item, and one for a region's score at an event",
  },
  function* ({ releases }, say) {
    for (const { tables } of releases)
      for (const { table, columns } of keys) yield* sameKey(table(tables), columns, say);
  },
);

function* sameKey(
  table: TableRead | null,
  columns: readonly string[],
  say: Say,
): Generator<Problem> {
  const lines = new Map<string, number>();
  for (const row of table?.rows ?? []) {
    const cells = row as Readonly<Record<string, unknown>>;
    const key = columns.map((column) => String(cells[column])).join(" ");
    const first = lines.get(key);
    if (first === undefined) lines.set(key, row.line);
    else if (table)
      yield say(
        table.place(row, columns[0]),
        {
          zh: `与第 ${first} 行重复（${visible(key)}）`,
          en: `It repeats line ${first} (${visible(key)})`,
        },
        { zh: "只留一行", en: "Keep one of them" },
      );
  }
}

/** Copies of a row count twice wherever figures are added. */
export const publishedRowsDiffer = rule(
  "published-duplicate",
  "warning",
  { zh: "公布的数字不重复登记", en: "No published figure stands twice" },
  function* ({ releases }, say) {
    for (const { tables } of releases) {
      const lines = new Map<string, number>();
      for (const row of tables.published?.rows ?? []) {
        const { line, value, yoy, ...rest } = row;
        const key = JSON.stringify([rest, value.text, yoy?.text]);
        const first = lines.get(key);
        if (first === undefined) lines.set(key, line);
        else if (tables.published)
          yield say(
            tables.published.place(row),
            { zh: `与第 ${first} 行完全相同`, en: `It is the same as line ${first}` },
            { zh: "删去一行", en: "Remove one of them" },
          );
      }
    }
  },
);

/** SY-001 and sy-001 are one address on many disks. */
export const idsDifferByMoreThanCase = rule(
  "id-case",
  "error",
  {
    zh: "编号不能只差大小写，各期之间也不能",
    en: "No two ids differ in case only, within a release or between releases",
  },
  function* (facts, say) {
    yield* sameButForCase(namesOf(facts, "projects"), say);
    yield* sameButForCase(namesOf(facts, "events"), say);
    yield* sameButForCase(namesOf(facts, "tasks"), say);
  },
);

interface Name {
  readonly id: string;
  readonly row: { readonly line: number };
  readonly table: Pick<TableRead, "place" | "file">;
  readonly key: string;
}

/** Every id of a kind in all releases; bundles and projects share one name space. */
function* namesOf({ releases }: Facts, kind: "projects" | "events" | "tasks"): Generator<Name> {
  for (const { tables } of releases) {
    const table = tables[kind] as TableRead<Table> | null;
    for (const row of (tables[kind]?.rows ?? []) as readonly (Identified & {
      bundle?: string | null;
    })[]) {
      if (!table) continue;
      yield { id: row.id, row, table, key: "id" };
      if (row.bundle) yield { id: row.bundle, row, table, key: "bundle" };
    }
  }
}

function* sameButForCase(names: Iterable<Name>, say: Say): Generator<Problem> {
  const spellings = new Map<string, Name>();
  const told = new Set<string>();
  for (const name of names) {
    const folded = name.id.toLowerCase();
    const first = spellings.get(folded);
    if (!first) spellings.set(folded, name);
    else if (first.id !== name.id && !told.has(name.id)) {
      told.add(name.id);
      yield say(
        name.table.place(name.row, name.key),
        {
          zh: `编号 ${name.id} 与 ${first.table.file} 第 ${first.row.line} 行的 ${first.id} 只差大小写`,
          en: `The id ${name.id} differs from ${first.id} (${first.table.file}, line ${first.row.line}) in case only`,
        },
        {
          zh: "同一项目始终用同一个写法；不同的项目用不同的编号",
          en: "The same project keeps one spelling; different projects have different ids",
        },
      );
    }
  }
}
