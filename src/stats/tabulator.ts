import type { Dataset, Release } from "../schema/dataset.ts";
import type { Preparation, Project } from "../schema/tables.ts";
import type { Known } from "./known.ts";
import type { Definitions, Measure, SourceTable } from "./measure.ts";
import { periodOf } from "./period.ts";
import { Places } from "./places.ts";
import { dimensions, Slicing } from "./slice.ts";
import { standingOf, taskStandingOf, type Standing, type TaskStanding } from "./standing.ts";
import { columnsOf, tabulate, type Columns, type Tabulation } from "./tabulate.ts";

/** The tabulated tables of a release; null where it does not have the table, or no complete register. */
export type Tabulations = Readonly<Record<SourceTable, Tabulation | null>>;

/** A complete register, asked every measure once, and where its rows lie. */
export interface Register {
  readonly projects: readonly Project[];
  readonly columns: Columns;
  readonly places: Places;
  readonly tabulation: Tabulation;
}

/** Tabulates the tables of a data set's releases, each register once however many pages ask for it. */
export class Tabulator {
  readonly slicing: Slicing;
  private readonly measures: MeasuresByTable;
  private readonly registers = new WeakMap<Release, Register>();

  constructor(definitions: Definitions, dataset: Pick<Dataset, "regions" | "categories">) {
    this.slicing = new Slicing(dataset);
    this.measures = measuresOf(definitions);
  }

  /** All tables of a release, read with what was known of earlier quarters. */
  tables(release: Release, known: Known): Tabulations {
    return {
      projects: this.register(release)?.tabulation ?? null,
      tasks: this.tasks(release),
      preparation: this.preparation(release, known),
    };
  }

  /** The complete register of a release. */
  register(release: Release): Register | null {
    if (!release.register || !release.projects) return null;
    const kept = this.registers.get(release);
    if (kept) return kept;
    const { projects, quarter } = release;
    const period = periodOf(quarter);
    const standings = projects.map((project) => standingOf(project, period));
    const columns = columnsOf(standings, this.measures.projects);
    const places = new Places(projects.length, dimensions.length + 1);
    for (const [i, project] of projects.entries()) places.put(i, this.slicing.placesOf(project));
    const tabulation = this.cut(columns, places);
    const register = { projects, columns, places, tabulation };
    this.registers.set(release, register);
    return register;
  }

  /** The figures of a table whose rows lie in the given slices. */
  cut(columns: Columns, places: Places): Tabulation {
    return tabulate(columns, places, this.slicing.slices.length);
  }

  private tasks({ tasks, quarter }: Release): Tabulation | null {
    if (!tasks) return null;
    const period = periodOf(quarter);
    const standings = tasks.map((task) => taskStandingOf(task, period));
    const places = this.regionPlaces(tasks.map(({ region }) => region));
    return this.cut(columnsOf(standings, this.measures.tasks), places);
  }

  private preparation(release: Release, known: Known): Tabulation | null {
    if (!release.preparation) return null;
    const regionOf = projectRegions(release, known);
    const places = this.regionPlaces(release.preparation.map(({ project }) => regionOf(project)));
    return this.cut(columnsOf(release.preparation, this.measures.preparation), places);
  }

  private regionPlaces(regions: readonly (string | null)[]): Places {
    const places = new Places(regions.length, 2);
    for (const [i, region] of regions.entries()) places.put(i, this.slicing.placesOfRegion(region));
    return places;
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
