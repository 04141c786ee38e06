import { missing, type Reading } from "../../domain/reading.ts";
import type { Slice } from "../../stats/slice.ts";
import type { Statistics } from "../../stats/statistics.ts";

const ofPlan = new Set(["completion_rate", "lead"]);

/**
 * A figure for readers. Where no project of a slice has an annual plan, its rate has nothing to be divided by
 * (无年度计划); the statistics only know that no row reports both parts.
 */
export function explained(statistics: Statistics, id: string, slice: Slice): Reading {
  const reading = statistics.get(id, slice);
  if (reading.kind === "value" || reading.reason !== "not-reported" || !ofPlan.has(id))
    return reading;
  const { reported, of } = reading;
  const hasPlan = statistics.get("annual_plan", slice).reported > 0;
  return hasPlan ? reading : missing("zero-denominator", { reported, of });
}
