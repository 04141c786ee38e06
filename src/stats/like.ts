import { numberOf, quarterBefore, type Quarter } from "../domain/quarter.ts";
import type { Release } from "../schema/dataset.ts";
import type { Project } from "../schema/tables.ts";
import type { Known } from "./known.ts";
import type { Definitions } from "./measure.ts";
import { periodOf } from "./period.ts";
import type { Tabulation } from "./tabulate.ts";
import type { Tabulator } from "./tabulator.ts";
import { View } from "./view.ts";

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
  const places = commonPlaces(tabulator, now.projects ?? [], base.projects ?? []);
  const sums = quarterSums(definitions);
  const cut = ({ projects, quarter }: Release, only?: ReadonlySet<string>): Tabulation =>
    tabulator.projects(projects ?? [], quarter, ({ id }) => places.get(id) ?? null, only);
  const view = (release: Release): View => {
    const before = registerBefore(release.quarter, known);
    return new View(
      definitions,
      periodOf(release.quarter),
      { projects: cut(release), tasks: null, preparation: null },
      before && cut(before, sums),
    );
  };
  return { now: view(now), base: view(base) };
}

/** The known register of the quarter before in the same year; a first quarter has none. */
export const registerBefore = (quarter: Quarter, known: Known): Release | null =>
  numberOf(quarter) === 1 ? null : known.register(quarterBefore(quarter));

function commonPlaces(
  tabulator: Tabulator,
  now: readonly Project[],
  base: readonly Project[],
): ReadonlyMap<string, readonly number[]> {
  const ids = new Set(base.map(({ id }) => id));
  return new Map(
    now.filter(({ id }) => ids.has(id)).map((p) => [p.id, tabulator.slicing.placesOf(p)]),
  );
}

/** The year-to-date sums from which quarters are derived: all that is needed of the quarter before. */
const quarterSums = (definitions: Definitions): ReadonlySet<string> =>
  new Set(
    Object.values(definitions).flatMap(({ computation }) =>
      "derivation" in computation && computation.derivation.kind === "quarter"
        ? [computation.derivation.of]
        : [],
    ),
  );
