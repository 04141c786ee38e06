import type { Bilingual } from "../domain/bilingual.ts";
import type { Cell } from "./cell.ts";

/** One column of a file. */
export interface Field {
  /** Name for machines, with its unit: `total_investment_wan`. */
  readonly name: string;
  /** Title for people, with its unit: 总投资(万元). */
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly type: "string" | "integer" | "number" | "date";
  /** The codes a cell may hold, with their words. */
  readonly choices?: Readonly<Record<string, Bilingual>>;
  readonly required: boolean;
}

/** Codes and English names for machines, words and Chinese titles for people. */
export type Form = "codes" | "words";

/** A table on its way into a file. Every row has one cell a field. */
export interface Sheet {
  /** Name of its file without ending: `projects`. */
  readonly name: string;
  readonly title: Bilingual;
  readonly form: Form;
  readonly fields: readonly Field[];
  readonly rows: readonly (readonly Cell[])[];
  /** Fields that name a row, where some do. */
  readonly key: readonly string[];
}

/** What a field is called in the files of a form. */
export const nameIn = (form: Form, field: Field): string =>
  form === "codes" ? field.name : field.title.zh;

/** The first row of the file. */
export const headerOf = ({ form, fields }: Sheet): string[] =>
  fields.map((field) => nameIn(form, field));
