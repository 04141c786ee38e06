import type { Quarter } from "../../domain/quarter.ts";
import type { Dataset } from "../../schema/dataset.ts";
import type { Project } from "../../schema/tables.ts";
import { notStated, registerReport } from "../register/register.ts";
import type { ProjectList } from "../register/rows.ts";
import { latestRegister, registersOf, type QuarterVersions } from "./registers.ts";
import { totalsOf, type Totals } from "./totals.ts";
import type { Slice } from "./trend.ts";

/**
 * The categories of a dimension with a project in any register, in the order of categories.csv; "not stated" has
 * no page.
 */
export function slicesWithRows(dataset: Dataset, dimension: Slice["dimension"]): readonly Slice[] {
  const registers = registersOf(dataset);
  const last = registers.at(-1);
  if (!last) return [];
  return last.now
    .slices("projects_split")
    .filter(
      (slice) =>
        slice.dimension === dimension &&
        slice.category !== "" &&
        registers.some(({ now }) => now.get("projects_split", slice).of > 0),
    );
}

/** The quarters in which projects left the register, the latest first, with the address of their list. */
export function exitsOf(
  dataset: Dataset,
): readonly { readonly quarter: Quarter; readonly count: number; readonly path: string }[] {
  return registersOf(dataset)
    .flatMap(({ quarter, release }) => {
      const count = registerReport(dataset, release)?.projects("exited")?.rows.length ?? 0;
      return count > 0 ? [{ quarter, count, path: `${quarter}/rows/exited/` }] : [];
    })
    .reverse();
}

/** One status of a part of the register: how many projects, and what they come to. */
export interface StatusCount {
  readonly status: NonNullable<Project["status"]>;
  readonly count: number;
  readonly totals: Totals;
}

/** What the latest register holds of a part of it. */
export interface SliceReport {
  readonly slice: Slice;
  readonly latest: QuarterVersions;
  /** The rows, what is late first; null where the latest register has none of them. */
  readonly list: ProjectList | null;
  readonly statuses: readonly StatusCount[];
  /** All of its rows together; null where there are none. */
  readonly totals: Totals | null;
}

const statusOrder = [
  "reserve",
  "unstarted",
  "building",
  "paused",
  "finished",
  "cancelled",
] as const;

const made = new WeakMap<Dataset, Map<string, SliceReport>>();

/** The latest register's view of a part of it, made once; null without a register. */
export function sliceReport(dataset: Dataset, slice: Slice): SliceReport | null {
  const latest = latestRegister(dataset);
  if (!latest) return null;
  const kept = made.get(dataset) ?? new Map<string, SliceReport>();
  made.set(dataset, kept);
  const key = `${slice.dimension}-${slice.category || notStated}`;
  const known = kept.get(key);
  if (known) return known;
  const list = registerReport(dataset, latest.release)?.projects(key) ?? null;
  const projects = list?.rows.map(({ project }) => project) ?? [];
  const statuses = statusOrder.flatMap((status) => {
    const own = projects.filter((project) => project.status === status);
    if (own.length === 0) return [];
    return [{ status, count: own.length, totals: totalsOf(dataset, latest.release, own) }];
  });
  const totals = list && totalsOf(dataset, latest.release, projects);
  const report = { slice, latest, list, statuses, totals };
  kept.set(key, report);
  return report;
}
