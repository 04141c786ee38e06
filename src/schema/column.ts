import type { Bilingual } from "../domain/bilingual.ts";
import type { DateText } from "../domain/date.ts";
import type { Exact } from "../domain/exact.ts";
import type { Yuan } from "../domain/money.ts";
import type { Quarter } from "../domain/quarter.ts";
import type { PrintedUnit } from "../domain/unit.ts";

/** A number as a source printed it: its digits, and what they are worth. */
export interface Printed {
  readonly text: string;
  readonly value: Exact;
}

/** What a cell of a column may hold; `schema/cells.ts` reads it. */
export type CellKind =
  | { readonly kind: "text"; readonly maxLength: number; readonly lineBreaks: boolean }
  | { readonly kind: "id" }
  | { readonly kind: "ids" }
  | { readonly kind: "money" }
  | { readonly kind: "count" }
  | { readonly kind: "printed"; readonly negative: boolean }
  | { readonly kind: "date" }
  | { readonly kind: "quarter" }
  | { readonly kind: "unit" }
  | { readonly kind: "region" }
  | { readonly kind: "category"; readonly dimension: string }
  | { readonly kind: "categories"; readonly dimension: string }
  | { readonly kind: "choice"; readonly options: Readonly<Record<string, Bilingual>> };

/** One column: its words, what it holds, whether a cell may be blank. `T` is what a filled cell becomes. */
export interface Column<T, Required extends boolean = boolean> {
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly cell: CellKind;
  readonly required: Required;
  /** Other headers that are read for it. */
  readonly aliases: readonly string[];
  /** Carries `T` for the compiler; never present. */
  readonly type?: T;
}

interface Words {
  readonly zh: string;
  readonly en: string;
  /** What it means, in both languages, where the title does not say it all. */
  readonly about?: Bilingual;
  readonly aliases?: readonly string[];
}

const column = <T, R extends boolean>(words: Words, cell: CellKind, required: R): Column<T, R> => ({
  title: { zh: words.zh, en: words.en },
  description: words.about ?? { zh: words.zh, en: words.en },
  cell,
  required,
  aliases: words.aliases ?? [],
});

/** The same column, but every row must fill it. */
export const required = <T>(optional: Column<T, false>): Column<T, true> => ({
  ...optional,
  required: true,
});

/** Names have at most 120 code points; notes may be long and hold line breaks. */
export const name = (words: Words): Column<string, false> =>
  column(words, { kind: "text", maxLength: 120, lineBreaks: true }, false);
export const text = (words: Words, maxLength = 2000): Column<string, false> =>
  column(words, { kind: "text", maxLength, lineBreaks: true }, false);
export const id = (words: Words): Column<string, false> => column(words, { kind: "id" }, false);
export const ids = (words: Words): Column<readonly string[], false> =>
  column(words, { kind: "ids" }, false);
/** Money, in 元 inside; the header's `_wan` or `_yi`, `(万元)` or `（亿元）`, says what the cells are in. */
export const money = (words: Words): Column<Yuan, false> => column(words, { kind: "money" }, false);
/** A whole number of things, zero or more. */
export const count = (words: Words): Column<number, false> =>
  column(words, { kind: "count" }, false);
/** A number kept with the digits it was printed with. */
export const printed = (words: Words): Column<Printed, false> =>
  column(words, { kind: "printed", negative: true }, false);
export const date = (words: Words): Column<DateText, false> =>
  column(words, { kind: "date" }, false);
/** A quarter such as 2020Q1. */
export const quarter = (words: Words): Column<Quarter, false> =>
  column(words, { kind: "quarter" }, false);
export const unit = (words: Words): Column<PrintedUnit, false> =>
  column(words, { kind: "unit" }, false);
/** A region's code; its name or short name is read too. */
export const region = (words: Words): Column<string, false> =>
  column(words, { kind: "region" }, false);
/** A category's code in a dimension of categories.csv; its name is read too. */
export const category = (words: Words, dimension: string): Column<string, false> =>
  column(words, { kind: "category", dimension }, false);
export const categories = (words: Words, dimension: string): Column<readonly string[], false> =>
  column(words, { kind: "categories", dimension }, false);
/** One of a few fixed words; the Chinese word is read too. */
export const choice = <K extends string>(
  words: Words,
  options: Readonly<Record<K, Bilingual>>,
): Column<K, false> => column(words, { kind: "choice", options }, false);

export type Columns = Readonly<Record<string, Column<unknown>>>;

/** A table of a fixed file name: its columns, in the order in which we write them. */
export interface Table<C extends Columns = Columns> {
  readonly name: string;
  readonly title: Bilingual;
  readonly columns: C;
}

export const table = <C extends Columns>(name: string, title: Bilingual, columns: C): Table<C> => ({
  name,
  title,
  columns,
});

/** What a row of a table becomes: null where a cell is blank. `line` is the physical line it starts on. */
export type RowOf<T extends Table> = {
  readonly [K in keyof T["columns"]]: T["columns"][K] extends Column<infer V, infer R>
    ? R extends true
      ? V
      : V | null
    : never;
} & { readonly line: number };
