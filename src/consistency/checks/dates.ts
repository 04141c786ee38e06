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

const startsOf = (releases: readonly Release[]): Start[] =>
  releases.flatMap((release) =>
    (release.projects ?? []).flatMap((project) =>
      project.actual_start === null ? [] : [{ release, project, date: project.actual_start }],
    ),
  );

const indexes = new WeakMap<Release, ReadonlyMap<string, Start>>();

/** The starts of a release by project. */
function startsById(release: Release): ReadonlyMap<string, Start> {
  const known = indexes.get(release);
  if (known) return known;
  const index = new Map(startsOf([release]).map((start) => [start.project.id, start]));
  indexes.set(release, index);
  return index;
}

/** What the last release that gave a date said before. */
function startBefore({ project }: Start, { earlier }: World): Start | undefined {
  const teller = earlier.findLast((release) => startsById(release).has(project.id));
  return teller && startsById(teller).get(project.id);
}

/** Where a release is asked about, its changes only: they are told where they happen, not ever after. */
function startsIn(world: World): Start[] {
  const own = startsOf(world.releases);
  if (world.earlier.length === 0) return own;
  return own.flatMap((start) => {
    const before = startBefore(start, world);
    return before && !agree(before.date, start.date) ? [before, start] : [];
  });
}

/** A project that started on one day at its ceremony and on another when work began. */
export const startDatesDiffer = (world: World): Draft[] =>
  groupBy(startsIn(world), ({ project }) => project.id).flatMap((starts) => {
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
