import { yearOf, type Quarter } from "../../domain/quarter.ts";
import type { Release } from "../../schema/dataset.ts";
import type { Project } from "../../schema/tables.ts";

/** The columns whose changes are told; running totals change every quarter by their nature. */
export const tracedFields = [
  "name",
  "region",
  "sector",
  "level",
  "tags",
  "bundle",
  "status",
  "total_investment",
  "annual_plan",
  "adjusted_plan",
  "signed",
  "planned_start",
  "actual_start",
  "resumed",
  "planned_finish",
  "actual_finish",
  "expected_output",
  "expected_tax",
  "expected_jobs",
  "reason",
] as const satisfies readonly (keyof Project)[];
/** A revision may correct the running totals too. */
export const revisedFields = [...tracedFields, "completed_ytd", "completed_total"] as const;
export type TracedField = (typeof revisedFields)[number];

/** A value that changed from one quarter to the next, or from the first version of a quarter to the latest. */
export interface ValueChange {
  readonly quarter: Quarter;
  readonly field: TracedField;
  readonly from: Project[TracedField];
  readonly to: Project[TracedField];
}

const same = (a: Project[TracedField], b: Project[TracedField]): boolean =>
  Array.isArray(a) && Array.isArray(b)
    ? a.length === b.length && a.every((item, i) => item === b[i])
    : a === b;

/**
 * What one version of a quarter says differently from another. What only one of them reports counts as a change
 * when both are complete registers; a named list leaves out what its source did not mention.
 */
export function differences(
  quarter: Quarter,
  before: Project,
  after: Project,
  { fields, complete }: { fields: readonly TracedField[]; complete: boolean },
): ValueChange[] {
  return fields.flatMap((field) => {
    const [from, to] = [before[field], after[field]];
    if (same(from, to) || (!complete && (from === null || to === null))) return [];
    return [{ quarter, field, from, to }];
  });
}

/** An annual plan is another plan in another year, and what is done in it starts anew. */
const ofOneYear: readonly TracedField[] = [
  "annual_plan",
  "adjusted_plan",
  "resumed",
  "completed_ytd",
];

/** The fields of which a difference between two quarters is a change: those of one year only within it. */
export const comparableFields = (
  earlier: Quarter,
  later: Quarter,
  fields: readonly TracedField[],
): readonly TracedField[] =>
  yearOf(earlier) === yearOf(later) ? fields : fields.filter((f) => !ofOneYear.includes(f));

/** What changed between two appearances of a project in the order of time. */
export function changesBetween(
  [earlier, before]: readonly [Release, Project],
  [later, after]: readonly [Release, Project],
): ValueChange[] {
  const fields = comparableFields(earlier.quarter, later.quarter, tracedFields);
  const complete = earlier.register && later.register;
  return differences(later.quarter, before, after, { fields, complete });
}
