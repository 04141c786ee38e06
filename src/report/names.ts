import type { Bilingual } from "../domain/bilingual.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Category, Region, Source } from "../schema/tables.ts";

/** Looks up the words for codes. Codes are valid when a dataset has been read, so an unknown one is a bug. */
export interface Names {
  readonly city: Bilingual;
  readonly regions: readonly Region[];
  region(code: string): Region;
  regionName(code: string | null): Bilingual;
  categoryName(dimension: string | null, code: string | null): Bilingual;
  /** Place of a category in categories.csv, for a stable order; project ids and blanks come last. */
  categoryOrder(dimension: string | null, code: string | null): number;
  source(id: string): Source | undefined;
}

const notStated: Bilingual = { zh: "未注明", en: "not stated" };

export function namesOf(dataset: Dataset): Names {
  const regions = new Map(dataset.regions.map((row) => [row.code, row]));
  const categories = new Map<string, { row: Category; order: number }>(
    dataset.categories.map((row, order) => [`${row.dimension}/${row.code}`, { row, order }]),
  );
  const sources = new Map(dataset.sources.map((row) => [row.id, row]));
  const region = (code: string): Region => {
    const row = regions.get(code);
    if (!row) throw new Error(`regions.csv has no ${code}`);
    return row;
  };
  const city = { zh: dataset.site.region.zh, en: dataset.site.region.en };
  const find = (dimension: string | null, code: string | null) =>
    categories.get(`${dimension ?? ""}/${code ?? ""}`);
  return {
    city,
    regions: dataset.regions,
    region,
    regionName(code) {
      if (code === null) return city;
      const row = region(code);
      return { zh: row.name, en: row.name_en ?? row.name };
    },
    categoryName(dimension, code) {
      if (code === null) return notStated;
      const row = find(dimension, code)?.row;
      return row ? { zh: row.name, en: row.name_en ?? row.name } : { zh: code, en: code };
    },
    categoryOrder: (dimension, code) => find(dimension, code)?.order ?? categories.size,
    source: (id) => sources.get(id),
  };
}
