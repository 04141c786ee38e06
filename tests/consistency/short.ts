import type { Short } from "./data.ts";

/** A case of a table: published rows, and the findings in them as "kind severity". */
export type Case = readonly [title: string, rows: readonly Short[], found: readonly string[]];

export const yi = (value: string, more: Partial<Short> = {}): Short => ({
  indicator: "money",
  unit: "亿元",
  value,
  ...more,
});
export const of = (value: string, more: Partial<Short> = {}): Short => ({ value, ...more });
export const percent = (indicator: string, value: string, more: Partial<Short> = {}): Short => ({
  indicator,
  unit: "%",
  value,
  ...more,
});

export const classes = (values: readonly string[], base: Partial<Short> = {}): Short[] =>
  ["sector/industry", "sector/welfare", "sector/ecology"].flatMap((name, i) => {
    const value = values[i];
    return value === undefined ? [] : [{ ...base, value, class: name }];
  });
