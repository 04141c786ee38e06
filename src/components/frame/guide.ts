import type { Bilingual, Locale } from "../../domain/bilingual.ts";
import { referenceStrings } from "../../i18n/reference.ts";
import type { CellKind } from "../../schema/column.ts";

/** Pages of the guide in the order in which a clerk needs them; others follow by name. */
const order = ["quarter", "tables", "errors", "rules", "publish"];

/** The page of tables and fields is made by the program and not written by anyone. */
export const tablesPage = "tables";
/** The page of the rules of the check; reports lead to it. */
export const rulesPage = "rules";
/** Pages that no Markdown file may take the place of. */
export const generatedPages: readonly string[] = [tablesPage, rulesPage];

/** Names of the guide's pages, sorted. */
export const guideOrder = (names: readonly string[]): string[] => {
  const place = (name: string): number =>
    order.includes(name) ? order.indexOf(name) : order.length;
  return [...new Set(names)].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
};

/** What a cell of a kind may hold, in words. */
export function cellWords(cell: CellKind, locale: Locale): string {
  const t = referenceStrings[locale].cells;
  switch (cell.kind) {
    case "text":
      return t.text(cell.maxLength);
    case "category":
      return t.category(cell.dimension);
    case "categories":
      return t.categories(cell.dimension);
    case "choice":
      return t.choice(choicesText(cell.options, locale));
    case "region":
      return t.region;
    default:
      return t[cell.kind];
  }
}

/** reserve 储备、unstarted 未开工 … */
const choicesText = (options: Readonly<Record<string, Bilingual>>, locale: Locale): string =>
  Object.entries(options)
    .map(([code, words]) => `${code} ${words.zh}`)
    .join(locale === "zh" ? "、" : ", ");
