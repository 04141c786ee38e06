import type { Problem } from "../../domain/problem.ts";
import { suggest } from "../../schema/cell.ts";
import { visible } from "../../domain/characters.ts";
import { searcher } from "../../schema/nearest.ts";
import { isId, listItems } from "../../schema/text-cells.ts";
import type { Facts, ReleaseFacts } from "../facts.ts";
import { registerBefore } from "../known.ts";
import type { TableRead } from "../read-table.ts";
import { projectsAreComplete, projectsOf, rowsIn, rule, type Say } from "./rule.ts";

type Sourced = Pick<TableRead, "place"> & {
  readonly rows: readonly { readonly line: number; readonly source: string | null }[];
};

const sourcedTables = ({ site, releases }: Facts): (Sourced | null)[] => [
  site.targets,
  ...releases.flatMap(({ tables }) => [
    tables.projects,
    tables.published,
    tables.events,
    tables.scores,
  ]),
];

/** Every cell with a source that is not in sources.csv, split by whether it has the form of ids. */
function* unknownSources(
  facts: Facts,
): Generator<{ table: Sourced; row: { line: number }; unknown: string[]; likeIds: boolean }> {
  const { sources } = facts.site;
  if (!sources?.complete) return;
  const known = new Set(sources.rows.map(({ id }) => id));
  const sound = new Set(known);
  for (const table of sourcedTables(facts))
    for (const row of table?.rows ?? []) {
      if (row.source === null || sound.has(row.source) || !table) continue;
      const items = listItems(row.source);
      const unknown = items.filter((item) => !known.has(item));
      if (unknown.length === 0) sound.add(row.source);
      else yield { table, row, unknown, likeIds: unknown.every((item) => isId(item)) };
    }
}

/** An id that nobody gave is a broken reference. */
export const sourcesAreListed = rule(
  "unknown-source",
  "error",
  { zh: "来源编号在 sources.csv 里", en: "The id of a source is in sources.csv" },
  function* (facts, say) {
    const ids = facts.site.sources?.rows.map(({ id }) => id) ?? [];
    const near = searcher(() => ids);
    for (const { table, row, unknown, likeIds } of unknownSources(facts)) {
      if (!likeIds) continue;
      yield say(
        table.place(row, "source"),
        {
          zh: `sources.csv 里没有 ${unknown.join("、")}`,
          en: `${unknown.join(", ")} is not in sources.csv`,
        },
        suggest(near(unknown[0] ?? ""), {
          zh: "先在 sources.csv 里登记这个来源",
          en: "Add the source to sources.csv first",
        }),
      );
    }
  },
);

/** The contract asks for no more than a text here; an id can be followed, a text cannot. */
export const sourcesAreIds = rule(
  "source-text",
  "warning",
  { zh: "来源写 sources.csv 的编号", en: "A source is named by its id in sources.csv" },
  function* (facts, say) {
    for (const { table, row, unknown, likeIds } of unknownSources(facts)) {
      if (likeIds) continue;
      yield say(
        table.place(row, "source"),
        {
          zh: `“${visible(unknown.join("；"))}”不是 sources.csv 的编号，只能原样显示`,
          en: `“${visible(unknown.join("; "))}” is no id of sources.csv and can only be shown as it stands`,
        },
        {
          zh: "在 sources.csv 里登记，这里写编号",
          en: "Add it to sources.csv and write its id here",
        },
      );
    }
  },
);

/** Ids of the events of a release and of all before it: a start stays with its ceremony in later registers. */
function eventsUpTo(release: ReleaseFacts, releases: readonly ReleaseFacts[]): Set<string> | null {
  const ids = new Set<string>();
  for (const { quarter, tables } of releases) {
    if (quarter > release.quarter) continue;
    if (tables.events?.complete === false) return null;
    for (const { id } of tables.events?.rows ?? []) ids.add(id);
  }
  return ids;
}

/** A project's ceremony and a score's event are in events.csv. */
export const eventsAreListed = rule(
  "unknown-event",
  "error",
  {
    zh: "集中开工和评分的活动编号在 events.csv 里",
    en: "The ceremony of a project and the event of a score are in events.csv",
  },
  function* ({ releases }, say) {
    for (const release of releases) {
      const known = eventsUpTo(release, releases);
      if (known === null) continue;
      const { projects, scores } = release.tables;
      const near = searcher(() => known);
      for (const { row, table } of rowsIn(projects))
        if (row.ceremony !== null && !known.has(row.ceremony))
          yield noEvent(row.ceremony, table.place(row, "ceremony"), near, say);
      for (const { row, table } of rowsIn(scores))
        if (!known.has(row.event)) yield noEvent(row.event, table.place(row, "event"), near, say);
    }
  },
);

const noEvent = (
  id: string,
  place: Parameters<Say>[0],
  near: (id: string) => string[],
  say: Say,
): Problem =>
  say(
    place,
    { zh: `events.csv 里没有 ${id}`, en: `${id} is not in events.csv` },
    suggest(near(id), {
      zh: "写本期或以前各期 events.csv 里的活动编号",
      en: "Use an id of events.csv of this or an earlier release",
    }),
  );

/** A task belongs to a project of this release, or to one of before that has left. */
export const taskProjectsAreListed = rule(
  "unknown-project",
  "error",
  {
    zh: "任务和前期手续的项目在清单里，或曾在清单里并已登记退出",
    en: "The project of a task or of a preparation is in the register, or was and left with an exit",
  },
  function* ({ releases }, say) {
    for (const release of releases) {
      const upTo = releases.filter((other) => other.quarter <= release.quarter);
      if (!upTo.every(projectsAreComplete)) continue;
      const { tasks, preparation } = release.tables;
      const isKnown = knownProjects(release, upTo);
      const near = searcher(() => projectsOf(release).keys());
      for (const table of [tasks, preparation])
        for (const row of table?.rows ?? []) {
          if (!table || row.project === null || isKnown(row.project)) continue;
          yield say(
            table.place(row, "project"),
            {
              zh: `清单里没有项目 ${row.project}`,
              en: `There is no project ${row.project} in the register`,
            },
            suggest(near(row.project), {
              zh: "核对编号；已退出的项目要在 exits.csv 里",
              en: "Check the id; a project that left has its row in exits.csv",
            }),
          );
        }
    }
  },
);

/** In a list that is not complete, a project of any earlier release may have tasks. */
function knownProjects(
  release: ReleaseFacts,
  upTo: readonly ReleaseFacts[],
): (id: string) => boolean {
  const register = release.register ? registerBefore(release, upTo) : null;
  // What was in the register before and is missing now is told once, by "exit-missing".
  const missing = (id: string): boolean =>
    register !== null && release.tables.exits?.complete !== false && projectsOf(register).has(id);
  const left = new Set(upTo.flatMap(({ tables }) => tables.exits?.rows.map(({ id }) => id) ?? []));
  const before = (id: string): boolean => upTo.some((other) => projectsOf(other).has(id));
  return (id) =>
    projectsOf(release).has(id) ||
    missing(id) ||
    ((left.has(id) || !release.register) && before(id));
}
