import { computeRelease } from "../../indicators/statistics.ts";
import type { Dataset, Release } from "../../schema/dataset.ts";
import type { Project } from "../../schema/tables.ts";
import { bridge, type Bridge } from "../../stats/bridge.ts";
import { statusFlow, type StatusFlow } from "../../stats/flow.ts";
import { periodOf, type Period } from "../../stats/period.ts";
import { standingOf, type Standing } from "../../stats/standing.ts";
import type { Statistics } from "../../stats/statistics.ts";

/** A release with a complete register, and what its page is computed from; everything as known when it was published. */
export interface Register {
  readonly dataset: Dataset;
  readonly release: Release;
  readonly period: Period;
  readonly projects: readonly Project[];
  /** One per project, in the same order. */
  readonly standings: readonly Standing[];
  readonly statistics: Statistics;
  /** The register that this one is held against, or null where there was none. */
  readonly earlier: { readonly release: Release; readonly projects: readonly Project[] } | null;
  readonly bridge: Bridge | null;
  readonly flow: StatusFlow | null;
}

/** The register of a release; null where the release only names projects. */
export function registerOf(dataset: Dataset, release: Release): Register | null {
  const { projects } = release;
  if (!release.register || !projects) return null;
  const statistics = computeRelease(dataset, release);
  const before = statistics.known.latestRegister;
  const earlier = before?.projects ? { release: before, projects: before.projects } : null;
  const period = periodOf(release.quarter);
  const exits = release.exits ?? [];
  return {
    ...{ dataset, release, period, projects, statistics, earlier },
    standings: projects.map((project) => standingOf(project, period)),
    bridge: earlier && bridge(earlier.projects, projects, exits),
    flow: earlier && statusFlow(earlier.projects, projects, exits),
  };
}
