import type { Bilingual } from "../../domain/bilingual.ts";
import type { Cell, Column } from "../tables/table.ts";

/** Tables of fields: the name for machines, the Chinese title beside it, then what is said of the field. */

export const fieldColumns = (name: string, title: string, ...more: readonly string[]): Column[] => [
  { label: name, kind: "name" },
  { label: title, kind: "value" },
  ...more.map((label): Column => ({ label, kind: "text" })),
];

/** The first two cells of a field. Its title may break: it is words, not a number. */
export const nameCells = (field: { readonly name: string; readonly title: Bilingual }): Cell[] => [
  { text: field.name, code: true },
  { text: field.title.zh, chinese: true },
];
