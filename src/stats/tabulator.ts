import type { Quarter } from "../domain/quarter.ts";
import type { Dataset, Release } from "../schema/dataset.ts";
import type { Preparation, Project } from "../schema/tables.ts";
import type { Known } from "./known.ts";
import type { Definitions, Measure, SourceTable } from "./measure.ts";
import { periodOf, type Period } from "./period.ts";
import { Slicing } from "./slice.ts";
import { standingOf, taskStandingOf, type Standing, type TaskStanding } from "./standing.ts";
import { tabulate, type Placed, type Tabulation } from "./tabulate.ts";

/** The tabulated tables of a release; null where it does not have the table, or no complete register. */
export type Tabulations = Readonly<Record<SourceTable, Tabulation | null>>;

/** Tabulates the tables of a data set's releases, each register once however many pages ask for it. */
export class Tabulator {
  readonly slicing: Slicing;
  private readonly measures: MeasuresByTable;
  private readonly registers = new WeakMap<Release, Tabulation>();

  constructor(definitions: Definitions, dataset: Dataset) {
    this.slicing = new Slicing(dataset);
    this.measures = measuresOf(definitions);
  }

  /** All tables of a release, read with what was known of earlier quarters. */
  tables(release: Release, known: Known): Tabulations {
    return {
      projects: this.register(release),
      tasks: this.tasks(release),
      preparation: this.preparation(release, known),
    };
  }

  /** The complete register of a release. */
  register(release: Release): Tabulation | null {
    if (!release.register || !release.projects) return null;
    const kept = this.registers.get(release);
    if (kept) return kept;
    const tabulation = this.projects(release.projects, release.quarter, (project) =>
      this.slicing.placesOf(project),
    );
    this.registers.set(release, tabulation);
    return tabulation;
  }

  /** Some projects, each in the slices that `placesOf` says; null leaves the project out. */
  projects(
    projects: readonly Project[],
    quarter: Quarter,
    placesOf: (project: Project) => readonly number[] | null,
    only?: ReadonlySet<string>,
  ): Tabulation {
    const period = periodOf(quarter);
    const measures = only
      ? new Map([...this.measures.projects].filter(([id]) => only.has(id)))
      : this.measures.projects;
    return tabulate(standings(projects, period, placesOf), measures, this.slicing.slices.length);
  }

  private tasks({ tasks, quarter }: Release): Tabulation | null {
    if (!tasks) return null;
    const period = periodOf(quarter);
    const rows = tasks.map((task): Placed<TaskStanding> => [
      taskStandingOf(task, period),
      this.slicing.placesOfRegion(task.region),
    ]);
    return tabulate(rows, this.measures.tasks, this.slicing.slices.length);
  }

  private preparation(release: Release, known: Known): Tabulation | null {
    if (!release.preparation) return null;
    const regionOf = projectRegions(release, known);
    const rows = release.preparation.map((item): Placed<Preparation> => [
      item,
      this.slicing.placesOfRegion(regionOf(item.project)),
    ]);
    return tabulate(rows, this.measures.preparation, this.slicing.slices.length);
  }
}

function* standings(
  projects: readonly Project[],
  period: Period,
  placesOf: (project: Project) => readonly number[] | null,
): Generator<Placed<Standing>> {
  for (const project of projects) {
    const places = placesOf(project);
    if (places) yield [standingOf(project, period), places];
  }
}

/** The region of a project by its id: in this release, else in the latest earlier one that has the project. */
function projectRegions(release: Release, known: Known): (id: string) => string | null {
  const byRelease = new Map<Release, ReadonlyMap<string, string | null>>();
  const lists = [release, ...known.latestFirst.filter((r) => r.quarter < release.quarter)];
  return (id) => {
    for (const list of lists) {
      let regions = byRelease.get(list);
      if (!regions) {
        regions = new Map((list.projects ?? []).map((p) => [p.id, p.region]));
        byRelease.set(list, regions);
      }
      const region = regions.get(id);
      if (region !== undefined) return region;
    }
    return null;
  };
}

interface MeasuresByTable {
  readonly projects: ReadonlyMap<string, Measure<Standing>>;
  readonly tasks: ReadonlyMap<string, Measure<TaskStanding>>;
  readonly preparation: ReadonlyMap<string, Measure<Preparation>>;
}

function measuresOf(definitions: Definitions): MeasuresByTable {
  const projects = new Map<string, Measure<Standing>>();
  const tasks = new Map<string, Measure<TaskStanding>>();
  const preparation = new Map<string, Measure<Preparation>>();
  for (const [id, { computation }] of Object.entries(definitions)) {
    if (!("measure" in computation)) continue;
    if (computation.table === "projects") projects.set(id, computation.measure);
    else if (computation.table === "tasks") tasks.set(id, computation.measure);
    else preparation.set(id, computation.measure);
  }
  return { projects, tasks, preparation };
}
