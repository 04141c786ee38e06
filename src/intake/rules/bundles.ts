import { compare, exact, shift, toPlain } from "../../domain/exact.ts";
import type { Bilingual } from "../../domain/bilingual.ts";
import { sumYuan } from "../../domain/money.ts";
import type { Project } from "../../schema/tables.ts";
import { everyProject } from "./each-project.ts";
import { projectsOf, rowsIn, rule } from "./rule.ts";

/** What is said of a project that is its own bundle, and how to mend it. */
const itself: readonly [Bilingual, Bilingual] = [
  { zh: "打包项目写的是它自己", en: "The bundle is the project itself" },
  { zh: "单独的项目这一格留空", en: "Leave the cell blank for a project of its own" },
];

/** A bundle holds items, items hold nothing. */
export const bundlesAreFlat = rule(
  "bundle-nested",
  "warning",
  {
    zh: "打包项目只有一层：拆分项不再拆分，也不属于自己",
    en: "Bundles have one level: an item holds no items and is not its own bundle",
  },
  function* (facts, say) {
    for (const { release, projects, project } of everyProject(facts)) {
      const { id, bundle } = project;
      if (bundle === null) continue;
      const above = projectsOf(release).get(bundle)?.bundle ?? null;
      if (bundle === id) yield say(projects.place(project, "bundle"), ...itself);
      else if (above !== null)
        yield say(
          projects.place(project, "bundle"),
          { zh: `${bundle} 自己又属于 ${above}`, en: `${bundle} itself belongs to ${above}` },
          { zh: "拆分项直接写最上面的打包项目", en: "Name the bundle at the top" },
        );
    }
  },
);

/** The items of each bundle; one that names itself is told as that, and is no part of itself. */
function itemsOf(projects: readonly Project[]): Map<string, Project[]> {
  const items = new Map<string, Project[]>();
  for (const project of projects) {
    const { id, bundle } = project;
    if (bundle === null || bundle === id) continue;
    items.set(bundle, [...(items.get(bundle) ?? []), project]);
  }
  return items;
}

const amounts = ["total_investment", "annual_plan", "completed_ytd", "completed_total"] as const;

/** So many items of a bundle are named. */
const named = 3;

const namedOf = (items: readonly Project[], comma: string): string =>
  items
    .slice(0, named)
    .map(({ id }) => id)
    .join(comma) + (items.length > named ? "…" : "");

/** Items are parts of their bundle: together they are not more than it. */
export const itemsWithinBundles = rule(
  "bundle-parts",
  "warning",
  {
    zh: "拆分项合计不大于打包项目",
    en: "The items of a bundle are together not more than the bundle",
  },
  function* ({ releases }, say) {
    for (const release of releases) {
      const { projects } = release.tables;
      if (projects === null) continue;
      for (const [id, items] of itemsOf(projects.rows)) {
        const parent = projectsOf(release).get(id);
        if (!parent) continue;
        for (const key of amounts) {
          const whole = parent[key];
          const sum = sumYuan(items.flatMap((item) => item[key] ?? []));
          if (whole === null || compare(sum, exact(whole)) <= 0) continue;
          yield say(
            projects.place(parent, key),
            {
              zh: `${items.length} 个拆分项（${namedOf(items, "、")}）合计 ${toPlain(shift(sum, -4))}万元，大于打包项目的 ${toPlain(shift(exact(whole), -4))}万元`,
              en: `Its ${items.length} items (${namedOf(items, ", ")}) come to ${toPlain(shift(sum, -4))}万元, more than the bundle's ${toPlain(shift(exact(whole), -4))}万元`,
            },
            {
              zh: "核对各项；打包项目和拆分项都填金额会重复计算，一般只填拆分项",
              en: "Check them; amounts of both bundle and items count twice, so usually only the items have them",
            },
            items.map((item) => projects.place(item, key)),
          );
          break;
        }
      }
    }
  },
);

/** A split makes several of one, a merger one of several. */
export const heirsFitReasons = rule(
  "exit-heirs",
  "warning",
  {
    zh: "拆分成两个以上，并入一个",
    en: "A project is split into two or more, and merged into one",
  },
  function* ({ releases }, say) {
    for (const { tables } of releases)
      for (const { row: exit, table } of rowsIn(tables.exits)) {
        const count = exit.into?.length ?? 0;
        const wrong =
          (exit.reason === "split" && count === 1) || (exit.reason === "merged" && count > 1);
        if (!wrong) continue;
        yield say(
          table.place(exit, "into"),
          exit.reason === "split"
            ? { zh: "拆分却只写了一个去向", en: "It was split, into one project only" }
            : { zh: `并入却写了 ${count} 个去向`, en: `It was merged into ${count} projects` },
          {
            zh: "补全去向，或把原因改成并入（merged）、拆分（split）",
            en: "Complete the list, or change the reason to merged or split",
          },
        );
      }
  },
);

/** What a ceremony counts holds at least the projects that name it. */
export const ceremoniesHoldTheirProjects = rule(
  "ceremony-count",
  "warning",
  {
    zh: "写明在某次集中开工开工的项目不多于它公布的项目数",
    en: "No more projects have started at a ceremony than it counts",
  },
  function* ({ releases }, say) {
    for (const { tables } of releases) {
      const named = new Map<string, number>();
      for (const { row: project } of rowsIn(tables.projects))
        if (project.ceremony !== null && project.actual_start !== null)
          named.set(project.ceremony, (named.get(project.ceremony) ?? 0) + 1);
      for (const { row: event, table } of rowsIn(tables.events)) {
        const rows = named.get(event.id) ?? 0;
        if (event.projects === null || rows <= event.projects) continue;
        yield say(
          table.place(event, "projects"),
          {
            zh: `有 ${rows} 个已开工的项目写了它，它只公布 ${event.projects} 个`,
            en: `${rows} projects that have started name it, it counts ${event.projects}`,
          },
          { zh: "核对项目的集中开工一列", en: "Check the ceremony column of the projects" },
        );
      }
    }
  },
);
