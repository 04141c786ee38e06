import type { Quarter } from "../domain/quarter.ts";
import type { Indicator } from "../indicators/indicator.ts";
import type { Release } from "../schema/dataset.ts";
import type { Event } from "../schema/tables.ts";
import { statementsOf, type Statement } from "./breakdown.ts";
import type { Surroundings } from "./comparison.ts";
import { figuresOf, isOfProject, type Figure } from "./figures.ts";
import { projectRecords, type ProjectRecord } from "./project.ts";
import { headStatements } from "./quarter.ts";

/** What one quarter says of a county. */
export interface RegionQuarter {
  readonly release: Release;
  readonly statements: readonly Statement[];
}

/** Everything known of a county, latest first. */
export interface RegionReport {
  readonly code: string;
  readonly quarters: readonly RegionQuarter[];
  /** The statement of the title: the best of the latest quarter that has one. */
  readonly headline: Statement | null;
  readonly headStatements: readonly Statement[];
  readonly surroundings: Surroundings | null;
  readonly projects: readonly ProjectRecord[];
  readonly events: readonly { readonly event: Event; readonly quarter: Quarter }[];
  readonly figures: readonly Figure[];
}

/** The record of a county over all the releases given, which are in the order of time. */
export function regionReport(
  code: string,
  releases: readonly Release[],
  indicator: (id: string) => Indicator | undefined,
): RegionReport {
  const byQuarter = new Map(releases.map((r) => [r.quarter, figuresOf(r)]));
  const mine = (figure: Figure): boolean => figure.region === code && !isOfProject(figure);
  const quarters = [...releases]
    .reverse()
    .map((release) => ({
      release,
      statements: statementsOf((byQuarter.get(release.quarter) ?? []).filter(mine)),
    }))
    .filter(({ statements }) => statements.length > 0);
  const best = quarters
    .map(({ release, statements }) => ({ release, head: headStatements(statements, indicator) }))
    .find(({ head }) => head.length > 0);
  return {
    code,
    quarters,
    headline: best?.head[0] ?? null,
    headStatements: best?.head ?? [],
    surroundings: best
      ? {
          own: byQuarter.get(best.release.quarter) ?? [],
          earlier: (quarter) => byQuarter.get(quarter) ?? [],
          indicator,
        }
      : null,
    projects: [...projectRecords(releases).values()].filter((p) => p.latest.region === code),
    events: releases
      .flatMap((release) =>
        (release.events ?? []).map((event) => ({ event, quarter: release.quarter })),
      )
      .filter(({ event }) => event.region === code)
      .reverse(),
    figures: quarters.flatMap(({ release }) => (byQuarter.get(release.quarter) ?? []).filter(mine)),
  };
}
