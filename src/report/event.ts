import type { Release } from "../schema/dataset.ts";
import type { Event, Score } from "../schema/tables.ts";
import { latestValue, projectRecords, type ProjectRecord } from "./project.ts";

/** One event with its projects and what became of them. */
export interface EventReport {
  readonly event: Event;
  readonly release: Release;
  readonly scores: readonly Score[];
  readonly projects: readonly ProjectRecord[];
  /** Of its named projects, how many were later seen under construction or finished. */
  readonly working: number;
}

/** Every event of the releases, in the order of their files. */
export function eventReports(releases: readonly Release[]): EventReport[] {
  const records = [...projectRecords(releases).values()];
  return releases.flatMap((release) =>
    (release.events ?? []).map((event) => {
      const projects = records.filter((record) =>
        record.appearances.some(({ row }) => row.ceremony === event.id),
      );
      return {
        event,
        release,
        scores: (release.scores ?? []).filter((score) => score.event === event.id),
        projects,
        working: projects.filter((record) =>
          ["building", "finished"].includes(latestValue(record, "status")?.value ?? ""),
        ).length,
      };
    }),
  );
}
