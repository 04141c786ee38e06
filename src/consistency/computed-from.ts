import type { Release } from "../schema/dataset.ts";
import { dimensions, regionSlice, wholeSlice, type Slice } from "../stats/slice.ts";
import type { Statistics } from "../stats/statistics.ts";
import type { Computed } from "./world.ts";

/** The slice that a published row speaks of, or null where statistics have none: a class within a region. */
function sliceOf(
  region: string | null,
  dimension: string | null,
  category: string | null,
): Slice | null {
  if (dimension === null) return region === null ? wholeSlice : regionSlice(region);
  const known = dimensions.find((name) => name === dimension);
  return known && region === null ? { dimension: known, category: category ?? "" } : null;
}

/** The program's own figures for the check against published ones, from the statistics of each release. */
export const computedFrom =
  (statisticsOf: (release: Release) => Statistics): Computed =>
  (release, indicator, region, dimension, category) => {
    const slice = sliceOf(region, dimension, category);
    const statistics = slice && statisticsOf(release);
    return slice &&
      statistics?.indicators.includes(indicator) &&
      statistics.gives(indicator, slice, "")
      ? statistics.get(indicator, slice)
      : undefined;
  };
