import type { Locale } from "../../domain/bilingual.ts";
import type { FigureBook } from "./book.ts";
import { sayFigure } from "./print.ts";

/** A figure that a commentary may use, as an editor reads it. */
export interface ListedFigure {
  /** `{{started_quarter}}` */
  readonly token: string;
  /** 244个 */
  readonly value: string;
  /** 当季开工 */
  readonly label: string;
}

/** Every figure of a quarter that has a token, what the register gives first; each token once. */
export function listFigures(book: FigureBook, locale: Locale): ListedFigure[] {
  const computed = book.slices.flatMap((slice) => book.computed(slice));
  const listed = new Map<string, ListedFigure>();
  for (const figure of [...computed, ...book.stated()]) {
    if (figure.token === "" || listed.has(figure.token)) continue;
    listed.set(figure.token, {
      token: `{{${figure.token}}}`,
      value: sayFigure(figure, locale, "unit") ?? "",
      label: figure.label[locale],
    });
  }
  return [...listed.values()];
}

/** Those whose name, value or token holds all of some words. */
export const matching = (
  figures: readonly ListedFigure[],
  words: readonly string[],
): ListedFigure[] =>
  figures.filter(({ token, value, label }) => {
    const text = `${token} ${value} ${label}`.toLowerCase();
    return words.every((word) => text.includes(word.toLowerCase()));
  });
