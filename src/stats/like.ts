import { numberOf, quarterBefore, type Quarter } from "../domain/quarter.ts";
import type { Release } from "../schema/dataset.ts";
import type { Known } from "./known.ts";
import type { Definitions } from "./measure.ts";
import { periodOf } from "./period.ts";
import { Places } from "./places.ts";
import type { Tabulation } from "./tabulate.ts";
import type { Register, Tabulator } from "./tabulator.ts";
import { comparisonOf, View } from "./view.ts";

/** Two registers cut down to the projects that both hold. */
export interface LikeForLike {
  readonly now: View;
  readonly base: View;
}

/**
 * 可比口径: two registers, each reduced to the ids that both hold. Every project stands, on both sides, in the
 * categories where the later register puts it, so that a project that moved does not look like growth.
 */
export function likeForLike(
  definitions: Definitions,
  tabulator: Tabulator,
  [now, base]: readonly [Release, Release],
  known: Known,
): LikeForLike {
  const places = commonPlaces(tabulator.register(now), tabulator.register(base));
  const sums = quarterSums(definitions);
  const cut = (release: Release, wanted: (id: string) => boolean): Tabulation | null => {
    const register = tabulator.register(release);
    if (!register) return null;
    const columns = new Map([...register.columns].filter(([id]) => wanted(id)));
    return tabulator.cut(columns, placesIn(register, places));
  };
  const view = (release: Release): View => {
    const before = registerBefore(release.quarter, known);
    return new View(
      definitions,
      periodOf(release.quarter),
      {
        projects: cut(release, (id) => isCompared(definitions, id)),
        tasks: null,
        preparation: null,
      },
      before && cut(before, (id) => sums.has(id)),
    );
  };
  return { now: view(now), base: view(base) };
}

/** The known register of the quarter before in the same year; a first quarter has none. */
export const registerBefore = (quarter: Quarter, known: Known): Release | null =>
  numberOf(quarter) === 1 ? null : known.register(quarterBefore(quarter));

type PlacesById = ReadonlyMap<string, ArrayLike<number>>;

/** Where the later register puts the projects that both hold. */
function commonPlaces(now: Register | null, base: Register | null): PlacesById {
  const ids = new Set(base?.projects.map(({ id }) => id));
  const places = new Map<string, ArrayLike<number>>();
  for (const [i, { id }] of now?.projects.entries() ?? [])
    if (now && ids.has(id)) places.set(id, now.places.of(i));
  return places;
}

/** The rows of a register in the slices given; a project without any is left out. */
function placesIn(register: Register, byId: PlacesById): Places {
  const places = new Places(register.projects.length, register.places.width);
  for (const [i, { id }] of register.projects.entries()) {
    const slices = byId.get(id);
    if (slices) places.put(i, slices);
  }
  return places;
}

/** Spans of days are not compared like for like. */
const isCompared = (definitions: Definitions, id: string): boolean => {
  const definition = definitions[id];
  return definition !== undefined && comparisonOf(definition) !== "days";
};

/** The year-to-date sums from which quarters are derived: all that is needed of the quarter before. */
const quarterSums = (definitions: Definitions): ReadonlySet<string> =>
  new Set(
    Object.values(definitions).flatMap(({ computation }) =>
      "derivation" in computation && computation.derivation.kind === "quarter"
        ? [computation.derivation.of]
        : [],
    ),
  );
