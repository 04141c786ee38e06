import { visible } from "../../domain/characters.ts";
import type { Event } from "../../schema/tables.ts";
import type { Facts, ReleaseFacts } from "../facts.ts";
import { everyProject } from "./each-project.ts";
import { projectsOf, rowsIn, rule } from "./rule.ts";

/** Where a thing is done and where its project lies. */

/** The regions by code, for letters and for what is no place: 市直 is a group of departments. */
function placesOf({ site }: Facts): {
  readonly name: (code: string) => string;
  readonly differ: (one: string | null, other: string | null) => boolean;
} {
  const rows = new Map((site.regions?.rows ?? []).map((row) => [row.code, row]));
  const isPlace = (code: string): boolean => {
    const kind = rows.get(code)?.kind;
    return kind !== "direct" && kind !== "zone";
  };
  return {
    name: (code) => visible(rows.get(code)?.name ?? code),
    differ: (one, other) =>
      one !== null && other !== null && one !== other && isPlace(one) && isPlace(other),
  };
}

/** A task of one county on the project of another is counted where nobody looks for it. */
export const tasksLieWithTheirProjects = rule(
  "task-region",
  "warning",
  {
    zh: "任务的县市区就是它项目的县市区",
    en: "A task belongs to the region of its project",
  },
  function* (facts, say) {
    const { name, differ } = placesOf(facts);
    for (const release of facts.releases)
      for (const { row: task, table } of rowsIn(release.tables.tasks)) {
        const project = projectsOf(release).get(task.project ?? "");
        if (!project || !differ(task.region, project.region)) continue;
        yield say(
          table.place(task, "region"),
          {
            zh: `任务写的是${name(task.region ?? "")}，项目 ${project.id} 在${name(project.region ?? "")}`,
            en: `The task says ${name(task.region ?? "")}, project ${project.id} is in ${name(project.region ?? "")}`,
          },
          {
            zh: `核对项目编号和县市区；没有错就写${name(project.region ?? "")}，或留空`,
            en: `Check the id and the region; else write ${name(project.region ?? "")} or leave it blank`,
          },
        );
      }
  },
);

/** The events of a release and of all before it, by id. */
function eventsOf(
  release: ReleaseFacts,
  releases: readonly ReleaseFacts[],
): ReadonlyMap<string, Event> {
  const earlier = releases.filter(({ quarter }) => quarter <= release.quarter);
  return new Map(
    earlier.flatMap(({ tables }) => tables.events?.rows.map((row) => [row.id, row] as const) ?? []),
  );
}

/** Work starts where the project lies. */
export const ceremoniesLieWithTheirProjects = rule(
  "ceremony-region",
  "warning",
  {
    zh: "项目参加本县市区或全市的集中开工",
    en: "A project starts at a ceremony of its own region or of the whole city",
  },
  function* (facts, say) {
    const { name, differ } = placesOf(facts);
    const known = new Map<ReleaseFacts, ReadonlyMap<string, Event>>();
    for (const { release, projects, project } of everyProject(facts)) {
      if (project.ceremony === null) continue;
      const events = known.get(release) ?? eventsOf(release, facts.releases);
      known.set(release, events);
      const event = events.get(project.ceremony);
      if (!event || !differ(event.region, project.region)) continue;
      yield say(
        projects.place(project, "ceremony"),
        {
          zh: `${event.id} 是${name(event.region ?? "")}的活动，项目在${name(project.region ?? "")}`,
          en: `${event.id} was held for ${name(event.region ?? "")}, the project is in ${name(project.region ?? "")}`,
        },
        {
          zh: "核对活动编号；全市的活动，events.csv 里县市区留空",
          en: "Check the event's id; an event of the whole city has no region in events.csv",
        },
        [projects.place(project, "region")],
      );
    }
  },
);
