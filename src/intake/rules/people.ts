import type { Table } from "../../schema/column.ts";
import { releaseTables, siteTables } from "../../schema/tables.ts";
import type { Facts } from "../facts.ts";
import { personalData, personalWords } from "../personal-data.ts";
import type { TableRead } from "../read-table.ts";
import { rule } from "./rule.ts";

function* everyTable({ site, releases }: Facts): Generator<{ table: Table; read: TableRead }> {
  for (const [name, table] of Object.entries<Table>(siteTables)) {
    const read = site[name as keyof typeof site] as TableRead | null;
    if (read) yield { table, read };
  }
  for (const { tables } of releases)
    for (const [name, table] of Object.entries<Table>(releaseTables)) {
      const read = tables[name as keyof typeof tables] as TableRead | null;
      if (read) yield { table, read };
    }
}

const textColumns = (table: Table): string[] =>
  Object.entries(table.columns)
    .filter(([, { cell }]) => cell.kind === "text")
    .map(([key]) => key);

/** What is published stays published: a telephone number in a note is read by everyone. */
export const nobodyIsNamed = rule(
  "personal-data",
  "warning",
  {
    zh: "任何文字里都没有手机号码和身份证号码",
    en: "No text holds a mobile number or an identity number",
  },
  function* (facts, say) {
    for (const { table, read } of everyTable(facts)) {
      const keys = textColumns(table);
      for (const row of read.rows)
        for (const key of keys) {
          const text = (row as Readonly<Record<string, unknown>>)[key];
          const kind = typeof text === "string" ? personalData(text) : null;
          if (kind === null) continue;
          // The number itself is kept out of the report: reports are passed on.
          const place = { ...read.place(row, key), text: null };
          yield say(place, personalWords[kind].message, personalWords[kind].hint);
        }
    }
  },
);
