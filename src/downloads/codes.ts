import type { Bilingual } from "../domain/bilingual.ts";
import type { Columns } from "../schema/column.ts";
import { releaseTables, siteTables } from "../schema/tables.ts";
import type { Cell } from "./cell.ts";
import { moneyDigits } from "./fields.ts";
import type { Context } from "./release-sheets.ts";
import type { Field, Sheet } from "./sheet.ts";

/** One list with every code of the data: regions, categories, fixed words, indicators. */

const field = (name: string, zh: string, en: string, type: Field["type"] = "string"): Field => ({
  name,
  title: { zh, en },
  description: { zh, en },
  type,
  required: name === "list" || name === "code",
});

const fields: readonly Field[] = [
  field("list", "编码表", "List"),
  field("code", "代码", "Code"),
  field("name", "名称", "Chinese name"),
  field("name_en", "英文名", "English name"),
  field("lower_wan", "下限(万元)", "Lower bound (10,000 yuan)", "number"),
  field("upper_wan", "上限(万元)", "Upper bound (10,000 yuan)", "number"),
];

const plain = (list: string, code: string, name: Bilingual): Cell[] => [
  list,
  code,
  name.zh,
  name.en,
  null,
  null,
];

/** The fixed words of a table's columns: `projects.status`. */
const choicesOf = (table: string, columns: Columns): Cell[][] =>
  Object.entries(columns).flatMap(([name, { cell }]) =>
    cell.kind === "choice"
      ? Object.entries(cell.options).map(([code, words]) => plain(`${table}.${name}`, code, words))
      : [],
  );

/** Every code that a file of this site may hold, with its names. `indicators` are the ids to list. */
export function codesSheet(indicators: readonly string[], context: Context): Sheet {
  const { regions, categories } = context.dataset;
  const tables = { ...siteTables, ...releaseTables };
  const rows: Cell[][] = [
    ...regions.map((row) => plain("region", row.code, { zh: row.name, en: row.name_en ?? "" })),
    ...categories.map((row) => [
      row.dimension,
      row.code,
      row.name,
      row.name_en,
      row.lower === null ? null : moneyDigits(row.lower, "wan"),
      row.upper === null ? null : moneyDigits(row.upper, "wan"),
    ]),
    ...indicators.map((id) => plain("indicator", id, context.indicator(id) ?? { zh: id, en: id })),
    ...Object.values(tables).flatMap((table) => choicesOf(table.name, table.columns)),
  ];
  return {
    name: "codes",
    title: { zh: "编码", en: "Codes" },
    form: "words",
    fields,
    rows: rows.map((cells) => cells.map((cell) => (cell === "" ? null : cell))),
    key: ["list", "code"],
  };
}
