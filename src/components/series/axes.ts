import type { ComputedId } from "../../indicators/computed.ts";

/**
 * Scales of rates, declared once for all pages: a place on them means the same in every drawing, county, sector,
 * level and quarter. What lies beyond is drawn as an arrow with its number.
 */
const axes: Partial<Record<ComputedId, readonly [number, number]>> = {
  completion_rate: [0, 120],
  completion_rate_adjusted: [0, 120],
};

/** From and to of the axis of a rate, in %. */
export const axisOf = (id: ComputedId): readonly [number, number] => axes[id] ?? [0, 100];
