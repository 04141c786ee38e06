import { exact, type Exact } from "../../domain/exact.ts";
import { valueOf, type Reading } from "../../domain/reading.ts";
import { computedIndicators } from "../../indicators/computed.ts";
import type { Region } from "../../schema/tables.ts";
import { regionSlice } from "../../stats/slice.ts";
import type { Standing } from "../../stats/standing.ts";
import type { Register } from "./context.ts";
import { explained } from "./reason.ts";

/** The rates by which counties are ranked, in the order in which they are shown. */
export const leagueRates = [
  "completion_rate",
  "start_rate",
  "due_start_rate",
  "resumption_rate",
] as const;
export type LeagueRate = (typeof leagueRates)[number];

/** What was divided by what: over the rows that report both. */
export interface Parts {
  readonly part: Exact;
  readonly whole: Exact;
}

/** A region in a league table. */
export interface LeagueEntry extends Parts {
  /** Code of the region, or null for the rows that state none. */
  readonly region: string | null;
  readonly rate: Reading;
  readonly rank: number | null;
  readonly tied: boolean;
  /** Places gained since the quarter before, down is negative; null where that cannot be said. */
  readonly change: number | null;
}

export interface LeagueGroup {
  readonly name: string;
  /** In the order of their ranks. */
  readonly entries: readonly LeagueEntry[];
}

/** Regions ranked by a rate, each within its group, that of the counties first, and those that are not ranked. */
export interface League {
  readonly rate: LeagueRate;
  readonly groups: readonly LeagueGroup[];
  readonly unranked: readonly LeagueEntry[];
}

/** Numerator and denominator of a rate over rows that report both. */
export function partsOf(rate: LeagueRate, standings: readonly Standing[]): Parts {
  const { measure } = computedIndicators[rate].computation as {
    measure: {
      part: (s: Standing) => number | null;
      whole: (s: Standing) => number | null;
    };
  };
  let [part, whole] = [0n, 0n];
  for (const standing of standings) {
    const [own, of] = [measure.part(standing), measure.whole(standing)];
    if (own === null || of === null) continue;
    part += BigInt(own);
    whole += BigInt(of);
  }
  return { part: exact(part), whole: exact(whole) };
}

/** The league table of a rate; null where no region has any project. */
export function leagueOf(register: Register, rate: LeagueRate): League | null {
  const { statistics, dataset, standings } = register;
  const byRegion = Map.groupBy(standings, ({ project }) => project.region ?? "");
  const entries = statistics
    .slices(rate)
    .filter(({ dimension }) => dimension === "region")
    .map(({ category }) => ({
      ...entryOf(register, rate, category, byRegion.get(category) ?? []),
      group: dataset.regions.find(({ code }) => code === category)?.group ?? "",
    }));
  const ranked = entries.filter(({ rank }) => rank !== null);
  const hasTwin = (entry: (typeof ranked)[number]): boolean =>
    ranked.some((o) => o !== entry && o.group === entry.group && o.rank === entry.rank);
  const main = mainGroup(dataset.regions);
  const byGroup = [...Map.groupBy(ranked, ({ group }) => group)].toSorted(
    ([a], [b]) => Number(b === main) - Number(a === main),
  );
  const groups = byGroup.map(([name, own]) => ({
    name,
    entries: own
      .map((entry) => ({ ...entry, tied: hasTwin(entry) }))
      .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0)),
  }));
  const unranked = entries.filter(({ rank }) => rank === null);
  return standings.length > 0 && entries.length > 0 ? { rate, groups, unranked } : null;
}

/** The group of the counties, of whom a finding speaks: zones stand apart, wherever regions.csv lists them. */
export function mainGroup(regions: readonly Region[]): string {
  const inGroups = regions.filter(({ kind }) => kind !== "direct");
  return (inGroups.find(({ kind }) => kind !== "zone") ?? inGroups[0])?.group ?? "";
}

function entryOf(
  { statistics }: Register,
  rate: LeagueRate,
  code: string,
  standings: readonly Standing[],
): LeagueEntry {
  const slice = regionSlice(code);
  const whole = (aspect: "rank" | "rank_change"): number | null => {
    const value = valueOf(statistics.get(rate, slice, aspect));
    return value ? Number(value.num / value.den) : null;
  };
  return {
    region: code === "" ? null : code,
    rate: explained(statistics, rate, slice),
    ...partsOf(rate, standings),
    rank: whole("rank"),
    change: whole("rank_change"),
    tied: false,
  };
}
