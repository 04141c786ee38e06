import { visible } from "../../domain/characters.ts";
import type { Project } from "../../schema/tables.ts";
import { registerBefore } from "../known.ts";
import { everyLaterProject } from "./each-project.ts";
import { projectsOf, rowsIn, rule } from "./rule.ts";

/** A name without what may differ from list to list: width, blanks, brackets and what is in them. */
const core = (name: string): string =>
  name
    .normalize("NFKC")
    .replace(/\([^)]*\)|[\s\p{P}]/gu, "")
    .toLowerCase();

const pairs = (text: string): Set<string> => {
  const letters = Array.from(text);
  return new Set(letters.slice(1).map((letter, i) => `${letters[i] ?? ""}${letter}`));
};

/** Whether two names share nothing: not one pair of neighbouring characters, and neither holds the other. */
export function namesDiffer(one: string, other: string): boolean {
  const [a, b] = [core(one), core(other)];
  // A name of brackets only is in every other.
  if (a.includes(b) || b.includes(a)) return false;
  const known = pairs(a);
  return ![...pairs(b)].some((pair) => known.has(pair));
}

/** The id is the thread: under it stands the same project for ever. */
export const namesStayWithIds = rule(
  "id-renamed",
  "warning",
  {
    zh: "同一编号始终是同一个项目",
    en: "An id stands for the same project for ever",
  },
  function* (facts, say) {
    for (const { projects, project, before } of everyLaterProject(facts)) {
      if (before.project.name === project.name) continue;
      if (!namesDiffer(before.project.name, project.name)) continue;
      yield say(
        projects.place(project, "name"),
        {
          zh: `${project.id} 在 ${before.release.id} 叫“${visible(before.project.name)}”，现在叫“${visible(project.name)}”，没有一处相同`,
          en: `${project.id} was “${visible(before.project.name)}” in ${before.release.id} and is “${visible(project.name)}” now; they share nothing`,
        },
        {
          zh: "不是同一个项目就换新编号，旧的写进 exits.csv；只是改名，写理由答复",
          en: "Another project needs another id and the old one an exit; a mere change of name is answered with its reason",
        },
      );
    }
  },
);

/** A name but for width and blanks: brackets tell phases and sections apart. */
export const namedPlace = ({ name, region }: Project): string =>
  `${name.normalize("NFKC").replace(/\s/g, "").toLowerCase()}\n${region ?? ""}`;

/** One project under two ids is counted twice. */
export const namesStandOnce = rule(
  "name-duplicate",
  "warning",
  {
    zh: "同一县市区没有两个同名的项目",
    en: "No two projects of a region have the same name",
  },
  function* ({ releases }, say) {
    for (const { tables } of releases) {
      const first = new Map<string, Project>();
      for (const { row: project, table } of rowsIn(tables.projects)) {
        const key = namedPlace(project);
        const other = first.get(key);
        if (!other) first.set(key, project);
        else if (other.id !== project.id)
          yield say(
            table.place(project, "name"),
            {
              zh: `与第 ${other.line} 行的 ${other.id} 同名`,
              en: `${other.id} on line ${other.line} has the same name`,
            },
            {
              zh: "是同一个项目就删去一行；不同的项目写明期次或标段",
              en: "Remove one if they are the same project, else tell the phases apart",
            },
            [table.place(other, "name")],
          );
      }
    }
  },
);

/** A project that seems to have got a new id: the thread to its past is cut. */
export const idsStayWithNames = rule(
  "id-changed",
  "warning",
  {
    zh: "项目不换编号",
    en: "A project keeps its id",
  },
  function* ({ releases }, say) {
    for (const release of releases) {
      const base = release.register ? registerBefore(release, releases) : null;
      if (!base || !release.tables.projects) continue;
      const here = projectsOf(release);
      const gone = new Map(
        [...projectsOf(base).values()]
          .filter(({ id }) => !here.has(id))
          .map((project) => [namedPlace(project), project]),
      );
      for (const project of release.tables.projects.rows) {
        if (projectsOf(base).has(project.id)) continue;
        const old = gone.get(namedPlace(project));
        if (!old) continue;
        // A slip of case is told by its own rule.
        if (old.id.toLowerCase() === project.id.toLowerCase()) continue;
        yield say(
          release.tables.projects.place(project, "id"),
          {
            zh: `“${visible(project.name)}”在 ${base.id} 的编号是 ${old.id}`,
            en: `In ${base.id} “${visible(project.name)}” had the id ${old.id}`,
          },
          {
            zh: `同一个项目请沿用 ${old.id}，否则历史就断了`,
            en: `Keep ${old.id} for the same project, or its history is cut`,
          },
        );
      }
    }
  },
);
