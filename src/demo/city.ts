import type { Dataset } from "../schema/dataset.ts";
import { withAnswers } from "./answers.ts";
import { commentaryFiles } from "./commentary.ts";
import { filesOf } from "./files.ts";
import { categories, regions, site } from "./lists.ts";
import { populations, type Size } from "./population.ts";
import { withPublished } from "./published.ts";
import { firstQuarter, releasesOf } from "./releases.ts";
import { calendarRows, sourceRows, targetRows } from "./side-tables.ts";

/** What is asked of the made-up city; anything left out is as in the demonstration. */
export type CitySize = Partial<Size>;

const demonstration: Size = { seed: 20_231_020, quarters: 15, projects: 400 };

/** The files of the city: paths are relative to the data folder and to the content folder. */
export interface City {
  readonly data: ReadonlyMap<string, string>;
  readonly content: ReadonlyMap<string, string>;
}

/**
 * A made-up city's data set: complete registers of `quarters` quarters up to 2023Q3 with about `projects` projects
 * each, and every other table. The same size gives the same rows.
 *
 * @throws RangeError when there is to be no quarter or no project
 */
export function cityDataset(size: CitySize = {}): Dataset {
  const whole = { ...demonstration, ...size };
  const { seed, quarters, projects } = whole;
  if (!(quarters >= 1 && projects >= 1)) throw new RangeError("a city has a quarter and a project");
  const first = firstQuarter(quarters);
  const releases = populations(first, whole).flatMap((one) => releasesOf(one, seed, first));
  const dataset = {
    ...{ site, regions, categories, releases },
    sources: sourceRows(first),
    targets: targetRows(first),
    exceptions: [],
    footnotes: [],
    calendar: calendarRows(first),
  };
  return withAnswers(withPublished(dataset, seed));
}

/** The same city as files, with commentary on its last four quarters. */
export function generateCity(size: CitySize = {}): City {
  const dataset = cityDataset(size);
  return { data: filesOf(dataset), content: commentaryFiles(dataset) };
}
