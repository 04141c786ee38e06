import type { CodeList, Lists } from "../schema/listed-cells.ts";
import type { categoriesTable, regions } from "../schema/tables.ts";
import type { TableRead } from "./read-table.ts";

/**
 * The code lists of regions.csv and categories.csv; null where the table could not be read in full. That a word
 * stands for two codes is told by a rule.
 */
export function listsOf(
  regionsRead: TableRead<typeof regions> | null,
  categoriesRead: TableRead<typeof categoriesTable> | null,
): Lists {
  return {
    regions: regionsRead?.complete ? regionCodes(regionsRead) : null,
    categories: categoriesRead?.complete ? categoryCodes(categoriesRead) : null,
  };
}

function regionCodes({ rows }: TableRead<typeof regions>): CodeList {
  const codes = new Map<string, string>();
  for (const { code, name, short } of rows)
    for (const word of [code, name, short ?? name]) codes.set(word, code);
  return codes;
}

function categoryCodes({ rows }: TableRead<typeof categoriesTable>): Map<string, CodeList> {
  const dimensions = new Map<string, Map<string, string>>();
  for (const { dimension, code, name } of rows) {
    const codes = dimensions.get(dimension) ?? new Map<string, string>();
    dimensions.set(dimension, codes);
    for (const word of [code, name]) codes.set(word, code);
  }
  return dimensions;
}
