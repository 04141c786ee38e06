import { divide, exact, multiply, sign, subtract, type Exact } from "../domain/exact.ts";
import { missing, present, type MissingReason, type Reading } from "../domain/reading.ts";

/** Two figures as one: what is missing now stays missing for its own reason, a missing base is no base. */
function withBase(
  now: Reading,
  base: Reading | null,
  compute: (now: Exact, base: Exact) => Exact | MissingReason,
): Reading {
  if (now.kind === "missing") return now;
  const coverage = { reported: now.reported, of: now.of };
  if (base?.kind !== "value") return missing("no-base", coverage);
  const result = compute(now.value, base.value);
  return typeof result === "string" ? missing(result, coverage) : present(result, coverage);
}

const percent = (part: Exact, whole: Exact): Exact => multiply(divide(part, whole), exact(100));

/** Growth on a base, in %. A base that is absent, zero or negative gives none. */
export const growth = (now: Reading, base: Reading | null): Reading =>
  withBase(now, base, (value, from) => {
    const direction = sign(from);
    if (direction === 0) return "zero-base";
    return direction < 0 ? "negative-base" : percent(subtract(value, from), from);
  });

/** Change on a base, in the figure's own unit; of two rates, in percentage points. */
export const change = (now: Reading, base: Reading | null): Reading =>
  withBase(now, base, subtract);

/** A part in % of the whole, which must be positive. */
export function share(part: Reading, whole: Reading): Reading {
  if (part.kind === "missing") return part;
  const coverage = { reported: part.reported, of: part.of };
  if (whole.kind === "missing") return missing(whole.reason, coverage);
  const direction = sign(whole.value);
  if (direction === 0) return missing("zero-denominator", coverage);
  if (direction < 0) return missing("negative-base", coverage);
  return present(percent(part.value, whole.value), coverage);
}
