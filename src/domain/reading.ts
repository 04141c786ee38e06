import type { Exact } from "./exact.ts";

/** Why a figure is absent; the words that readers see are in `i18n`. */
export const missingReasons = [
  "not-reported",
  "no-rows",
  "zero-denominator",
  "no-base",
  "zero-base",
  "negative-base",
  "unranked",
] as const;
export type MissingReason = (typeof missingReasons)[number];

/** How many of how many rows entered a figure. */
export interface Coverage {
  readonly reported: number;
  readonly of: number;
}

/** A figure in the base unit of its indicator (元, %, 个, 天 …), or the reason why there is none. Blank is never zero. */
export type Reading = Coverage &
  (
    | { readonly kind: "value"; readonly value: Exact }
    | { readonly kind: "missing"; readonly reason: MissingReason }
  );

export const present = (value: Exact, coverage: Coverage): Reading => ({
  kind: "value",
  value,
  ...coverage,
});

export const missing = (reason: MissingReason, coverage: Coverage): Reading => ({
  kind: "missing",
  reason,
  ...coverage,
});

/** The value of a reading, or null. */
export const valueOf = (reading: Reading | undefined): Exact | null =>
  reading?.kind === "value" ? reading.value : null;
