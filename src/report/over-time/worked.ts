import { add, exact, zero, type Exact } from "../../domain/exact.ts";
import { quarterBefore } from "../../domain/quarter.ts";
import { valueOf, type Reading } from "../../domain/reading.ts";
import { computedIndicators, type ComputedId } from "../../indicators/computed.ts";
import type { ComputedIndicator } from "../../indicators/build.ts";
import { periodOf } from "../../stats/period.ts";
import { standingOf, taskStandingOf } from "../../stats/standing.ts";
import type { QuarterVersions } from "./registers.ts";

/** How a figure came about, in the numbers of one quarter. */
export type Worked =
  /** part ÷ whole = rate; in 元 where both are money, else counts. */
  | {
      readonly kind: "rate";
      readonly part: Exact;
      readonly whole: Exact;
      readonly money: boolean;
      readonly result: Exact;
    }
  /** rate − time progress = lead. */
  | { readonly kind: "lead"; readonly rate: Exact; readonly time: Exact; readonly result: Exact }
  /** The year to date less that of the quarter before; `before` is null in a first quarter. */
  | {
      readonly kind: "quarter";
      readonly ytd: Exact;
      readonly before: Exact | null;
      readonly result: Exact;
    };

type Row<T> = {
  readonly part: (row: T) => number | null;
  readonly whole: (row: T) => number | null;
};

/** The sums of both parts over the rows that report both, as the rate is defined. */
function sumsOf<T>({ part, whole }: Row<T>, rows: readonly T[]): { part: Exact; whole: Exact } {
  let sums = { part: zero, whole: zero };
  for (const row of rows) {
    const [a, b] = [part(row), whole(row)];
    if (a !== null && b !== null)
      sums = { part: add(sums.part, exact(a)), whole: add(sums.whole, exact(b)) };
  }
  return sums;
}

function partsOf(id: ComputedId, { release }: QuarterVersions): ReturnType<typeof sumsOf> | null {
  const { computation }: ComputedIndicator = computedIndicators[id];
  if (!("measure" in computation)) return null;
  const period = periodOf(release.quarter);
  switch (computation.table) {
    case "projects":
      return computation.measure.kind === "rate"
        ? sumsOf(
            computation.measure,
            (release.projects ?? []).map((p) => standingOf(p, period)),
          )
        : null;
    case "tasks":
      return computation.measure.kind === "rate"
        ? sumsOf(
            computation.measure,
            (release.tasks ?? []).map((t) => taskStandingOf(t, period)),
          )
        : null;
    case "preparation":
      return computation.measure.kind === "rate"
        ? sumsOf(computation.measure, release.preparation ?? [])
        : null;
  }
}

const moneyRates: readonly ComputedId[] = ["completion_rate", "completion_rate_adjusted"];

/** The example of an indicator in a quarter; null for what is counted or added up, and where there is no figure. */
export function workedOf(id: ComputedId, version: QuarterVersions): Worked | null {
  const { now, quarter } = version;
  const value = (other: ComputedId): Exact | null => valueOf(now.get(other));
  const result = value(id);
  if (!result) return null;
  if (id === "lead") {
    const [rate, time] = [value("completion_rate"), value("time_progress")];
    return rate && time ? { kind: "lead", rate, time, result } : null;
  }
  if (id === "completed_quarter") {
    const ytd = value("completed_ytd");
    const isFirst = quarter.endsWith("Q1");
    const base = isFirst ? null : baseOf(version);
    return ytd && (isFirst || base) ? { kind: "quarter", ytd, before: base, result } : null;
  }
  const sums = partsOf(id, version);
  if (!sums || sums.whole.num === 0n) return null;
  return { kind: "rate", ...sums, money: moneyRates.includes(id), result };
}

function baseOf({ now, quarter }: QuarterVersions): Exact | null {
  const before: Reading | null = now.known.release(quarterBefore(quarter))
    ? now.base("completed_ytd", { dimension: "", category: "" }, "qoq")
    : null;
  return before && valueOf(before);
}
