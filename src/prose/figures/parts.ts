import type { Dataset } from "../../schema/dataset.ts";
import { nearest } from "../../schema/nearest.ts";

/** Dimension → code, as the data have them. */
export type Codes = ReadonlyMap<string, string>;

interface Named {
  readonly code: string;
  readonly words: readonly string[];
}

const words = (...all: readonly (string | null)[]): string[] => all.filter((word) => word !== null);

function rowsOf(dataset: Dataset, dimension: string): Named[] {
  if (dimension === "region")
    return dataset.regions.map(({ code, name, short, name_en }) => ({
      code,
      words: words(code, name, short, name_en),
    }));
  if (dimension === "project") return projectsOf(dataset);
  return dataset.categories
    .filter((row) => row.dimension === dimension)
    .map(({ code, name, name_en }) => ({ code, words: words(code, name, name_en) }));
}

/** Projects that a published figure is of, by id and name. */
function projectsOf(dataset: Dataset): Named[] {
  const ids = dataset.releases.flatMap(({ projects }) => projects ?? []);
  return ids.map(({ id, name }) => ({ code: id, words: [id, name] }));
}

/** The ways in which a data set is broken down. */
export const dimensionsOf = (dataset: Dataset): string[] => [
  "region",
  "project",
  ...new Set(dataset.categories.map(({ dimension }) => dimension)),
];

/** The codes of the parts that a token names by code, name or short name; or the nearest names. */
export function namedParts(
  dataset: Dataset,
  parts: ReadonlyMap<string, string>,
  others: readonly string[],
): { readonly codes: Codes } | { readonly nearest: readonly string[] } {
  const codes = new Map<string, string>();
  for (const [key, word] of parts) {
    if (others.includes(key)) continue;
    const rows = rowsOf(dataset, key);
    if (rows.length === 0) return { nearest: nearest(key, [...dimensionsOf(dataset), ...others]) };
    const row = rows.find((one) => one.words.includes(word));
    if (!row)
      return {
        nearest: nearest(
          word,
          // A project is on the register of many quarters.
          new Set(rows.flatMap((one) => one.words)),
        ),
      };
    codes.set(key, row.code);
  }
  return { codes };
}
