import { exact, shift, toPlain } from "../domain/exact.ts";
import { moneyPowers, type Yuan } from "../domain/money.ts";
import type { Bilingual } from "../domain/bilingual.ts";
import type { CellKind, Column, Columns, Printed, Table } from "../schema/column.ts";
import { digits, type Cell } from "./cell.ts";
import type { Field, Form } from "./sheet.ts";

/** Columns of the tables as fields of files, and their values as cells. */

/** The words for codes that stand in cells. */
export interface Words {
  readonly region: (code: string) => string;
  readonly category: (dimension: string, code: string) => string;
}

/** The unit in which a table's money is written: what the contract calls `_wan` and `_yi`. */
const yiTables = new Set(["events"]);
const moneyUnitOf = (table: string): "wan" | "yi" => (yiTables.has(table) ? "yi" : "wan");
const moneyTitles = {
  wan: { zh: "(万元)", en: " (10,000 yuan)" },
  yi: { zh: "(亿元)", en: " (100 million yuan)" },
} as const;

const typeOf = (cell: CellKind): Field["type"] => {
  switch (cell.kind) {
    case "count":
      return "integer";
    case "money":
    case "printed":
      return "number";
    default:
      return "string";
  }
};

const withUnit = (title: Bilingual, unit: Bilingual): Bilingual => ({
  zh: title.zh + unit.zh,
  en: title.en + unit.en,
});

function fieldOf(table: string, name: string, column: Column<unknown>): Field {
  const { cell, title, description, required } = column;
  const money = cell.kind === "money" ? moneyUnitOf(table) : null;
  return {
    name: money ? `${name}_${money}` : name,
    title: money ? withUnit(title, moneyTitles[money]) : title,
    description,
    type: typeOf(cell),
    required,
    ...(cell.kind === "choice" ? { choices: cell.options } : {}),
  };
}

/** The fields of a table, in the order of its columns. */
export const fieldsOf = <C extends Columns>(table: Table<C>): Field[] =>
  Object.entries(table.columns).map(([name, column]) => fieldOf(table.name, name, column));

/** Money in 元 as the digits of 万元 or 亿元, exact. */
export const moneyDigits = (yuan: Yuan, unit: "wan" | "yi"): Cell =>
  digits(toPlain(shift(exact(yuan), -moneyPowers[unit])));

const codeOr = (form: Form, code: string, word: string): string => (form === "codes" ? code : word);
const separator = (form: Form): string => (form === "codes" ? ";" : "；");

/** A value of a row as a cell. The kind of the column says what the value is: reading has seen to it. */
export function cellOf(
  table: string,
  kind: CellKind,
  value: unknown,
  form: Form,
  words: Words,
): Cell {
  if (value === null || value === undefined) return null;
  switch (kind.kind) {
    case "money":
      return moneyDigits(value as Yuan, moneyUnitOf(table));
    case "count":
      return digits(`${value as number}`);
    case "printed":
      return digits((value as Printed).text);
    case "ids":
      return (value as readonly string[]).join(separator(form));
    case "region":
      return codeOr(form, value as string, words.region(value as string));
    case "category":
      return codeOr(form, value as string, words.category(kind.dimension, value as string));
    case "categories":
      return (value as readonly string[])
        .map((code) => codeOr(form, code, words.category(kind.dimension, code)))
        .join(separator(form));
    case "choice":
      return codeOr(form, value as string, kind.options[value as string]?.zh ?? (value as string));
    default:
      return value as string;
  }
}
