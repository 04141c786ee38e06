import { indicatorIds, registry, type IndicatorId } from "../indicators/registry.ts";
import type { Release } from "../schema/dataset.ts";

/**
 * The indicators that have something to show, in the order of the registry: those with a published figure,
 * and the computed ones where there is a complete register. Only these have a page of their own.
 */
export function listedIndicators(releases: readonly Release[]): IndicatorId[] {
  const published = new Set(
    releases.flatMap((release) => (release.published ?? []).map((row) => row.indicator)),
  );
  const register = releases.some((release) => release.register);
  return indicatorIds.filter(
    (id) => published.has(id) || (register && registry[id]?.origin === "computed"),
  );
}
