import { computedIndicators } from "./computed.ts";
import type { Indicator } from "./indicator.ts";
import { publishedIndicators } from "./published.ts";

const entries = { ...computedIndicators, ...publishedIndicators };

/** The id of an indicator, computed or published only. */
export type IndicatorId = keyof typeof entries;

/** The one registry of what is measured: pages, charts, tables, prose, methodology and downloads read it. */
export const registry: Readonly<Record<string, Indicator>> = entries;

/** Whether the text is the id of an indicator. */
export const isIndicator = (id: string): id is IndicatorId => Object.hasOwn(entries, id);

/** All ids: the computed ones in the order of the data contract, then the published ones. */
export const indicatorIds = Object.keys(entries) as readonly IndicatorId[];
