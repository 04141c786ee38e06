import type { Indicator } from "./indicator.ts";
import { benefitIndicators } from "./published/benefits.ts";
import { fundIndicators } from "./published/funds.ts";
import { listIndicators } from "./published/lists.ts";
import { pipelineIndicators } from "./published/pipeline.ts";
import { provinceIndicators } from "./published/province.ts";
import { rallyIndicators } from "./published/rallies.ts";
import { startChangeIndicators } from "./published/start-changes.ts";
import { startIndicators } from "./published/starts.ts";
import { statisticsIndicators } from "./published/statistics.ts";

/** Figures that only officials state: no row adds up to them. Their words are those of the bulletins. */
export const publishedIndicators = {
  ...startIndicators,
  ...startChangeIndicators,
  ...pipelineIndicators,
  ...listIndicators,
  ...statisticsIndicators,
  ...rallyIndicators,
  ...fundIndicators,
  ...provinceIndicators,
  ...benefitIndicators,
} as const satisfies Record<string, Indicator>;
