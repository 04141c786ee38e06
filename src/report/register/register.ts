import { add, divide, exact, zero, type Exact } from "../../domain/exact.ts";
import { yuan, type Yuan } from "../../domain/money.ts";
import { quarterBefore, type Quarter } from "../../domain/quarter.ts";
import type { Reading } from "../../domain/reading.ts";
import type { ComputedId } from "../../indicators/computed.ts";
import type { Dataset, Release } from "../../schema/dataset.ts";
import type { Bridge } from "../../stats/bridge.ts";
import type { StatusFlow } from "../../stats/flow.ts";
import { wholeSlice, type Slice } from "../../stats/slice.ts";
import type { Aspect } from "../../stats/statistics.ts";
import { latestReleases } from "../releases.ts";
import { registerOf, type Register } from "./context.ts";
import { explained } from "./reason.ts";
import { listsOf } from "./lists.ts";
import { readinessOf, type Readiness } from "./preparation.ts";
import type { Order } from "./behind.ts";
import { leagueOf, leagueRates, type League } from "./rates.ts";
import type { ProjectList, RowList, TaskList } from "./rows.ts";
import { tasksOf, type TaskReport } from "./tasks.ts";

export type { Bridge } from "../../stats/bridge.ts";
export type { StatusFlow } from "../../stats/flow.ts";
export type { Dimension, Slice } from "../../stats/slice.ts";
export { notStated } from "./rows.ts";

/** Everything that the page of a quarter says on top of its complete register. */
export interface RegisterReport {
  readonly release: Release;
  readonly quarter: Quarter;
  /** Address of the version without language: `2022Q4/`, `2022Q4/r1/` of one that was replaced. */
  readonly path: string;
  /** D, the day on which the register stands. */
  readonly lastDay: string;
  /** A figure of the release, or what is said of it. */
  readonly figure: (id: ComputedId, slice?: Slice, aspect?: Aspect) => Reading;
  /** The figure of the quarter before or of the year before, as it was known; null where there is none. */
  readonly base: (id: ComputedId, base: "yoy" | "qoq") => Reading | null;
  /** The parts of a dimension in which projects lie, "not stated" last. */
  readonly slices: (dimension: Slice["dimension"]) => readonly Slice[];
  /** The parts by which a figure is given, the whole first. */
  readonly slicesOf: (id: ComputedId) => readonly Slice[];
  /** What the bridge and the status flow are measured against. */
  readonly earlier: Quarter | null;
  /** The release of that quarter, as it was known when this one was published. */
  readonly earlierRelease: Release | null;
  /** Whether that is the quarter before. */
  readonly isQuarterBefore: boolean;
  readonly bridge: Bridge | null;
  readonly flow: StatusFlow | null;
  readonly leagues: readonly League[];
  readonly readiness: Readiness | null;
  readonly tasks: TaskReport | null;
  /** Total investments above zero, in 元. */
  readonly sizes: readonly { readonly name: string; readonly total: Yuan }[];
  /** The one in the middle, of an even number the mean of the two; zero where there is none. */
  readonly medianSize: Exact;
  /** The size bands of the data set, with how many of the sizes lie in each. */
  readonly bands: readonly Band[];
  /** The rows behind the figures, by the id in their address; only lists that have rows. */
  readonly lists: ReadonlyMap<string, RowList>;
  /** Codes of the regions, sectors and levels in the order of their tables. */
  readonly codes: Readonly<Record<Order, readonly string[]>>;
  readonly projects: (id: string) => ProjectList | null;
  readonly taskList: (id: string) => TaskList | null;
}

/** A band of total investment, half-open, in 元. */
export interface Band {
  readonly lower: number | null;
  readonly upper: number | null;
  readonly count: number;
}

const made = new WeakMap<Dataset, Map<Release, RegisterReport | null>>();

/**
 * The report on a release's complete register, or null where it has none. Made once a release: pages in both
 * languages and the pages of rows share it.
 */
export function registerReport(dataset: Dataset, release: Release): RegisterReport | null {
  const reports = made.get(dataset) ?? new Map<Release, RegisterReport | null>();
  made.set(dataset, reports);
  const kept = reports.get(release);
  if (kept !== undefined) return kept;
  const register = registerOf(dataset, release);
  const report = register && reportOn(register);
  reports.set(release, report);
  return report;
}

const codesIn = ({ categories }: Dataset, dimension: "sector" | "level"): string[] =>
  categories.filter((one) => one.dimension === dimension).map(({ code }) => code);

function reportOn(register: Register): RegisterReport {
  const { release, statistics, earlier, bridge, flow, period } = register;
  const lists = listsOf(register);
  const list = (id: string): RowList | null => lists.get(id) ?? null;
  const sizes = sizesOf(register);
  return {
    ...{ release, bridge, flow, lists },
    codes: {
      region: register.dataset.regions.map(({ code }) => code),
      sector: codesIn(register.dataset, "sector"),
      level: codesIn(register.dataset, "level"),
    },
    quarter: release.quarter,
    path: pathOf(register),
    lastDay: period.lastDay,
    figure: (id, slice = wholeSlice, aspect = "") =>
      aspect === "" ? explained(statistics, id, slice) : statistics.get(id, slice, aspect),
    base: (id, base) => statistics.base(id, wholeSlice, base),
    slices: (dimension) =>
      statistics
        .slices("projects_split")
        .filter(
          (slice) =>
            slice.dimension === dimension && statistics.get("projects_split", slice).of > 0,
        ),
    slicesOf: (id) => statistics.slices(id),
    earlier: earlier?.release.quarter ?? null,
    earlierRelease: earlier?.release ?? null,
    isQuarterBefore: earlier?.release.quarter === quarterBefore(release.quarter),
    leagues: leagueRates.flatMap((rate) => leagueOf(register, rate) ?? []),
    readiness: readinessOf(register),
    tasks: tasksOf(register),
    sizes,
    medianSize: medianOf(sizes.map(({ total }) => total)),
    bands: bandsOf(register, sizes),
    projects(id) {
      const found = list(id);
      return found?.table === "projects" ? found : null;
    },
    taskList(id) {
      const found = list(id);
      return found?.table === "tasks" ? found : null;
    },
  };
}

/** Each version leads to its own rows: they are what its figures were computed from. */
const pathOf = ({ dataset, release }: Register): string =>
  latestReleases(dataset).includes(release)
    ? `${release.quarter}/`
    : `${release.quarter}/r${release.revision}/`;

function sizesOf({ projects }: Register): { name: string; total: Yuan }[] {
  return projects
    .flatMap(({ name, total_investment }) =>
      total_investment !== null && total_investment > 0
        ? [{ name, total: yuan(total_investment) }]
        : [],
    )
    .toSorted((a, b) => b.total - a.total);
}

/** Of sorted amounts. */
function medianOf(sorted: readonly Yuan[]): Exact {
  const middle = sorted.length / 2;
  const [a, b] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return a === undefined || b === undefined ? zero : divide(add(exact(a), exact(b)), exact(2));
}

const bandsOf = ({ dataset }: Register, sizes: RegisterReport["sizes"]): Band[] =>
  dataset.categories
    .filter(({ dimension }) => dimension === "size")
    .map(({ lower, upper }) => ({
      ...{ lower, upper },
      count: sizes.filter(
        ({ total }) => (lower === null || total >= lower) && (upper === null || total < upper),
      ).length,
    }));

/** How many of how many, as a page says it: complete, or partly reported. */
export const isPartial = (reading: Reading): boolean =>
  reading.kind === "value" && reading.reported < reading.of;

/** Value or null; pages compare with exact numbers only. */
export const exactOf = (reading: Reading | null): Exact | null =>
  reading?.kind === "value" ? reading.value : null;
