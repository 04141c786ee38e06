import type { Quarter } from "../domain/quarter.ts";
import { quarterAt, yearOf } from "../domain/quarter.ts";
import type { Release } from "../schema/dataset.ts";
import { figuresOf, isOfProject } from "./figures.ts";
import { measureOf } from "./measures.ts";

/** What a quarter holds, for the grid of all quarters: the richest kind that is there. */
export type Holding =
  /** A complete register. */
  | { readonly kind: "register"; readonly projects: number }
  /** A figure of starts for the whole city and quarter. */
  | { readonly kind: "citywide" }
  /** Other figures of the city. */
  | { readonly kind: "city" }
  /** Only counties' figures. */
  | { readonly kind: "regions"; readonly regions: number }
  /** Only named projects or events. */
  | { readonly kind: "projects"; readonly projects: number; readonly events: number }
  | { readonly kind: "nothing" };

const wholeQuarter = new Set(["started", "scheduled"]);

/** What a release holds. */
export function holdingOf(release: Release | undefined): Holding {
  if (!release) return { kind: "nothing" };
  if (release.register) return { kind: "register", projects: release.projects?.length ?? 0 };
  const figures = figuresOf(release).filter((f) => !isOfProject(f));
  const city = figures.filter((f) => f.region === null && !f.indicator.startsWith("province_"));
  if (
    city.some(
      (f) =>
        f.dimension === null &&
        f.basis === "quarter" &&
        wholeQuarter.has(measureOf(f.indicator)?.id ?? ""),
    )
  )
    return { kind: "citywide" };
  if (city.length > 0) return { kind: "city" };
  const regions = new Set(figures.filter((f) => f.region !== null).map((f) => f.region));
  if (regions.size > 0) return { kind: "regions", regions: regions.size };
  const [projects, events] = [release.projects?.length ?? 0, release.events?.length ?? 0];
  return projects + events > 0 ? { kind: "projects", projects, events } : { kind: "nothing" };
}

/** A year of the grid, its four quarters in order. */
export interface GridYear {
  readonly year: number;
  readonly quarters: readonly { readonly quarter: Quarter; readonly holding: Holding }[];
}

/** The grid of all quarters, latest year first; years without any release are kept. */
export function quarterGrid(releases: readonly Release[]): GridYear[] {
  const byQuarter = new Map(releases.map((release) => [release.quarter, release]));
  const years = releases.map((release) => yearOf(release.quarter));
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, i) => last - i).map((year) => ({
    year,
    quarters: [1, 2, 3, 4].map((n) => {
      const quarter = quarterAt(year, n);
      return { quarter, holding: holdingOf(byQuarter.get(quarter)) };
    }),
  }));
}

/** Whether a release has any figure of the whole city. */
export const hasCityFigure = (release: Release): boolean =>
  ["register", "citywide", "city"].includes(holdingOf(release).kind);

/** The latest release with a figure for the whole city and quarter, else the latest with any city figure, else the latest. */
export const leadingRelease = (releases: readonly Release[]): Release | undefined =>
  releases.findLast((r) => ["register", "citywide"].includes(holdingOf(r).kind)) ??
  releases.findLast((r) => holdingOf(r).kind === "city") ??
  releases.at(-1);
