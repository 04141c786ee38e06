import type { ComputedIndicator } from "./build.ts";
import { deliveryIndicators } from "./computed-delivery.ts";
import { investmentIndicators } from "./computed-investment.ts";
import { registerIndicators } from "./computed-register.ts";
import { startIndicators } from "./computed-starts.ts";
import { workIndicators } from "./computed-work.ts";

export type { ComputedIndicator } from "./build.ts";

/** Every figure that the program computes (data contract, section 2), in the order in which it is listed. */
export const computedIndicators = {
  ...registerIndicators,
  ...investmentIndicators,
  ...startIndicators,
  ...deliveryIndicators,
  ...workIndicators,
} as const satisfies Record<string, ComputedIndicator>;

export type ComputedId = keyof typeof computedIndicators;

/** Whether the text is the id of a computed indicator. */
export const isComputed = (id: string): id is ComputedId => Object.hasOwn(computedIndicators, id);

export const computedIds = Object.keys(computedIndicators) as readonly ComputedId[];
