import type { Bilingual, Locale } from "../domain/bilingual.ts";
import type { Reading } from "../domain/reading.ts";
import { consistencyWords, type ConsistencyWords } from "../i18n/consistency.ts";
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

/** The lists that give codes their names. */
export type Lists = Pick<Dataset, "regions" | "categories" | "sources">;

/** What the checks look at: the releases known at one time, and the words for what they hold. */
export interface World {
  /** The releases that are asked about, and their figures. */
  readonly releases: readonly Release[];
  readonly figures: readonly Figure[];
  /** What was known before them, in the order of time; nothing where everything is asked about. */
  readonly earlier: readonly Release[];
  /** In whose voice findings are told. */
  readonly words: Readonly<Record<Locale, ConsistencyWords>>;
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

/** The name of a project as the latest release writes it. */
function projectName(id: string, releases: readonly Release[]): string | undefined {
  for (const { projects } of [...releases].reverse()) {
    const found = projects?.findLast((project) => project.id === id);
    if (found) return found.name;
  }
  return undefined;
}

/** A world in which everything that was published is asked about. */
export function worldOf(
  lists: Lists,
  releases: readonly Release[],
  indicators: Registry,
  computed: Computed | null,
  words: World["words"] = consistencyWords,
): World {
  const figures = figuresOf(releases, indicators);
  const regions = new Map(lists.regions.map((row) => [row.code, row]));
  const categories = new Map(lists.categories.map((row) => [`${row.dimension}/${row.code}`, row]));
  const sources = new Map(lists.sources.map((row) => [row.id, row]));
  const category: World["category"] = (dimension, code) =>
    categories.get(`${dimension ?? ""}/${code ?? ""}`);
  return {
    releases,
    figures,
    earlier: [],
    words,
    indicators,
    computed,
    regions: lists.regions,
    category,
    categoryName({ row }) {
      if (row.category === null) return null;
      const found = category(row.dimension, row.category);
      const name = row.dimension === "project" ? projectName(row.category, releases) : found?.name;
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

/** The same world as it was when one of its releases came out: that one is asked about, with what was known then. */
export function asOf(all: World, release: Release, earlier: readonly Release[]): World {
  const known = new Set([...earlier, release]);
  return {
    ...all,
    releases: [release],
    earlier,
    figures: all.figures.filter((figure) => figure.release === release),
    find: (...asked) => all.find(...asked).filter((figure) => known.has(figure.release)),
  };
}
