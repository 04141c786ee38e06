import type { Locale } from "../domain/bilingual.ts";
import { printedUnits } from "../domain/unit.ts";
import { columnLetters } from "../intake/excerpt.ts";
import type { CellKind } from "../schema/column.ts";
import type { Dataset } from "../schema/dataset.ts";

/** The drop-down lists of the template, on a sheet of their own: a list in the cell itself holds 255 characters. */

export interface CodeColumn {
  readonly title: string;
  readonly words: readonly string[];
}

export class CodeLists {
  readonly columns: CodeColumn[] = [];
  readonly #sheet: string;
  readonly #dataset: Dataset;
  readonly #locale: Locale;

  constructor(sheet: string, dataset: Dataset, locale: Locale) {
    this.#sheet = sheet;
    this.#dataset = dataset;
    this.#locale = locale;
  }

  /** The words that a cell of this kind may be chosen from; none where anything may be written. */
  words(cell: CellKind): readonly string[] {
    switch (cell.kind) {
      case "region":
        return this.#dataset.regions.map(({ name }) => name);
      case "category":
      case "categories":
        return this.#dataset.categories.flatMap(({ dimension, name }) =>
          dimension === cell.dimension ? name : [],
        );
      case "choice":
        return Object.entries(cell.options).map(([key, { zh }]) =>
          this.#locale === "zh" ? zh : key,
        );
      case "unit":
        return Object.keys(printedUnits);
      default:
        return [];
    }
  }

  /** The range of the sheet that holds a list; lists with the same words share one. */
  range(title: string, words: readonly string[]): string {
    const known = this.columns.findIndex((column) => column.words.join("\n") === words.join("\n"));
    const index = known >= 0 ? known : this.columns.push({ title, words }) - 1;
    const letters = columnLetters(index);
    return `'${this.#sheet}'!$${letters}$2:$${letters}$${words.length + 1}`;
  }
}
