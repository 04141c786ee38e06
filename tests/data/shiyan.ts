import type { Dataset, Release } from "../../src/schema/dataset.ts";
import type { Event, Project, Published } from "../../src/schema/tables.ts";
import { loadDataset } from "../../src/store/data.ts";

/** The data of the repository's own site, read as the build reads them. */
const read = await loadDataset("data");

export const problems = read.problems;

if (!read.dataset) {
  const first = problems.find(({ severity }) => severity === "error");
  throw new Error(`data/ cannot be read: ${first?.file}:${first?.line} ${first?.message.zh}`);
}
export const shiyan: Dataset = read.dataset;

/** What was compiled: the first version of every quarter. Revisions repeat its rows. */
export const compiled: readonly Release[] = shiyan.releases.filter(({ revision }) => revision === 1);

/** A row with the release that holds it. */
export type In<T> = T & { readonly release: Release };

const rowsOf = <T>(rows: (release: Release) => readonly T[] | null): In<T>[] =>
  compiled.flatMap((release) => (rows(release) ?? []).map((row) => ({ ...row, release })));

export const published: readonly In<Published>[] = rowsOf((release) => release.published);
export const projects: readonly In<Project>[] = rowsOf((release) => release.projects);
export const events: readonly In<Event>[] = rowsOf((release) => release.events);
/** Figures of the city, a county or the province, as against those of one named project. */
export const aggregates = published.filter(({ dimension }) => dimension !== "project");
export const ofProjects = published.filter(({ dimension }) => dimension === "project");

/** The ids in a `source` cell. */
export const idsIn = (source: string | null): string[] => (source ?? "").split(";").filter(Boolean);
