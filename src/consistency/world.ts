import type { Bilingual } from "../domain/bilingual.ts";
import type { Reading } from "../domain/reading.ts";
import type { Indicator } from "../indicators/indicator.ts";
import type { Dataset, Release } from "../schema/dataset.ts";
import type { Category, Region, Source } from "../schema/tables.ts";
import { figureOf, groupBy, keyBy, type Aspect, type Figure } from "./figure.ts";

export type Registry = Readonly<Record<string, Indicator>>;

/** The program's own figure of a release with a complete register; undefined where it computes none. */
export type Computed = (
  release: Release,
  indicator: string,
  region: string | null,
  dimension: string | null,
  category: string | null,
) => Reading | undefined;

/** What the checks look at: the releases known at one time, and the words for what they hold. */
export interface World {
  readonly releases: readonly Release[];
  readonly figures: readonly Figure[];
  readonly indicators: Registry;
  readonly computed: Computed | null;
  readonly regions: readonly Region[];
  readonly category: (dimension: string | null, code: string | null) => Category | undefined;
  readonly categoryName: (figure: Figure) => Bilingual | null;
  readonly regionName: (code: string | null) => Bilingual | null;
  readonly source: (id: string | null) => Source | undefined;
  /** The published figures of a key, in the order of the releases and their lines. */
  readonly find: Find;
}

type Find = (
  aspects: readonly Aspect[],
  like: Figure,
  change?: Readonly<{ indicator?: string; dimension?: null; category?: null }>,
) => readonly Figure[];

/** Every published figure of some releases. */
const figuresOf = (releases: readonly Release[], indicators: Registry): Figure[] =>
  releases.flatMap((release) =>
    [...(release.published ?? [])]
      .sort((a, b) => a.line - b.line)
      .map((row) => figureOf(release, row, indicators[row.indicator])),
  );

/** Looks figures up by what they have in common; one index for every set of aspects that is asked for. */
function finder(figures: readonly Figure[]): Find {
  const indexes = new Map<string, Map<string, readonly Figure[]>>();
  return (aspects, like, change = {}) => {
    const name = aspects.join();
    const key = keyBy(...aspects);
    let index = indexes.get(name);
    if (!index) {
      index = new Map(groupBy(figures, key).map((group) => [key(group[0] ?? like), group]));
      indexes.set(name, index);
    }
    return index.get(key({ ...like, row: { ...like.row, ...change } })) ?? [];
  };
}

/** Names of projects as the latest release writes them. */
const projectNames = (releases: readonly Release[]): Map<string, string> =>
  new Map(releases.flatMap(({ projects }) => (projects ?? []).map(({ id, name }) => [id, name])));

export function worldOf(
  dataset: Dataset,
  releases: readonly Release[],
  indicators: Registry,
  computed: Computed | null,
): World {
  const figures = figuresOf(releases, indicators);
  const regions = new Map(dataset.regions.map((row) => [row.code, row]));
  const categories = new Map(
    dataset.categories.map((row) => [`${row.dimension}/${row.code}`, row]),
  );
  const sources = new Map(dataset.sources.map((row) => [row.id, row]));
  const projects = projectNames(releases);
  const category: World["category"] = (dimension, code) =>
    categories.get(`${dimension ?? ""}/${code ?? ""}`);
  return {
    releases,
    figures,
    indicators,
    computed,
    regions: dataset.regions,
    category,
    categoryName({ row }) {
      if (row.category === null) return null;
      const found = category(row.dimension, row.category);
      const name = row.dimension === "project" ? projects.get(row.category) : found?.name;
      return { zh: name ?? row.category, en: found?.name_en ?? name ?? row.category };
    },
    regionName(code) {
      if (code === null) return null;
      const row = regions.get(code);
      return { zh: row?.name ?? code, en: row?.name_en ?? row?.name ?? code };
    },
    source: (id) => sources.get(id ?? ""),
    find: finder(figures),
  };
}
