import type { DateText } from "../../domain/date.ts";
import { formatDate, formatQuarter } from "../../i18n/format.ts";
import type { Release } from "../../schema/dataset.ts";
import type { Project } from "../../schema/tables.ts";
import { inEach, type Draft } from "../finding.ts";
import { groupBy } from "../figure.ts";
import type { World } from "../world.ts";

interface Start {
  readonly release: Release;
  readonly project: Project;
  readonly date: DateText;
}

/** A month and a day in it agree: the day only says more. */
const agree = (a: DateText, b: DateText): boolean => a.startsWith(b) || b.startsWith(a);

const startsOf = (world: World): Start[] =>
  world.releases.flatMap((release) =>
    (release.projects ?? []).flatMap((project) =>
      project.actual_start === null ? [] : [{ release, project, date: project.actual_start }],
    ),
  );

/** A project that started on one day at its ceremony and on another when work began. */
export const startDatesDiffer = (world: World): Draft[] =>
  groupBy(startsOf(world), ({ project }) => project.id).flatMap((starts) => {
    const latest = starts.at(-1);
    if (!latest || starts.every(({ date }) => agree(date, latest.date))) return [];
    return [
      {
        kind: "start-dates-differ",
        severity: "contradiction",
        rows: [...starts].reverse().map(({ release, project }) => ({
          release: release.id,
          table: "projects",
          line: project.line,
          columns: ["actual_start"],
          indicator: "actual_start",
          region: project.region,
          dimension: "project",
          category: project.id,
        })),
        releases: starts.map(({ release }) => release),
        ...told(starts, latest, world),
        expected: null,
        miss: null,
      },
    ];
  });

/** The first release that gave each date. */
const changesOf = (starts: readonly Start[]): Start[] =>
  starts.filter((start, i) => starts[i - 1]?.date !== start.date);

const told = (
  starts: readonly Start[],
  latest: Start,
  { words }: World,
): Pick<Draft, "title" | "text"> =>
  inEach((locale) =>
    words[locale].startsDiffer(
      latest.project.name,
      changesOf(starts).map(({ release, date }) => ({
        quarter: formatQuarter(release.quarter, locale),
        date: formatDate(date, locale),
      })),
    ),
  );
