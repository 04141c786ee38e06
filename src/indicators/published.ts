import type { Indicator } from "./indicator.ts";

/** Figures that only officials state: no row adds up to them. */
export const publishedIndicators = {} as const satisfies Record<string, Indicator>;
