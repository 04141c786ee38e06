import { indicatorIds } from "../../indicators/registry.ts";
import type { Dataset } from "../../schema/dataset.ts";
import { nearest } from "../../schema/nearest.ts";
import { choosers } from "../figures/find.ts";
import { indicatorOf } from "../figures/label.ts";
import { dimensionsOf, namedParts } from "../figures/parts.ts";
import { own, projectLists, type BlockRequest } from "./request.ts";

/**
 * The right names nearest to a word of a block that nobody knows: an indicator, a breakdown, an option, a
 * part. Null where every word is known; empty where nothing is near.
 */
export function unknownIn(
  { kind, what, by, parts }: BlockRequest,
  dataset: Dataset,
): readonly string[] | null {
  const dimensions = dimensionsOf(dataset);
  const isProjects = kind === "projects";
  const ids: readonly string[] = isProjects ? projectLists : indicatorIds;
  const wrong = what.find((id) => (isProjects ? !ids.includes(id) : !indicatorOf(id)));
  if (wrong !== undefined) {
    const near = nearest(wrong, ids);
    return isProjects && near.length === 0 ? ids : near;
  }
  // A chart has one axis, a list of projects one kind.
  if ((isProjects || kind === "chart") && what.length > 1) return [];
  if (by !== null && !dimensions.includes(by)) return nearest(by, dimensions);
  const options = [...dimensions, ...own, ...choosers];
  const key = [...parts.keys()].find((one) => !options.includes(one));
  if (key !== undefined) return nearest(key, options);
  // A breakdown by counties of one county has nothing to say.
  if (by !== null && parts.has(by)) return [];
  const named = namedParts(dataset, parts, choosers);
  return "nearest" in named ? named.nearest : null;
}
