import { neededItems } from "../../indicators/lists.ts";
import type { Preparation, Project } from "../../schema/tables.ts";
import type { Register } from "./context.ts";
import { projectList, type ProjectList } from "./rows.ts";

export type State = Preparation["state"];

/** One item of preparation over all projects. */
export interface ItemCount {
  readonly item: string;
  readonly counts: Readonly<Record<State, number>>;
  /** done + doing + todo. */
  readonly needed: number;
}

/** One project's items. */
export interface ReadinessRow {
  readonly id: string;
  /** As this register has it, else the one before; null where neither does. */
  readonly project: Project | null;
  /** By code of the item; items without a row are not reported. */
  readonly states: ReadonlyMap<string, State>;
  readonly done: number;
  readonly needed: number;
}

/** How ready the projects are for construction (百日攻坚). */
export interface Readiness {
  /** Least done first; items that no project needs stand last. */
  readonly items: readonly ItemCount[];
  /** Most open items first. */
  readonly rows: readonly ReadinessRow[];
  /** Projects with everything done that they need. */
  readonly ready: number;
}

/** The readiness of a release; null without preparation.csv, or with an empty one. */
export function readinessOf(register: Register): Readiness | null {
  const entries = register.release.preparation ?? [];
  if (entries.length === 0) return null;
  const rows = readinessRows(register, entries);
  return {
    items: itemCounts(register, entries),
    rows: rows.toSorted((a, b) => b.needed - b.done - (a.needed - a.done) || order(a, b)),
    ready: rows.filter(isReady).length,
  };
}

const order = (a: ReadinessRow, b: ReadinessRow): number => (a.id < b.id ? -1 : 1);
const isReady = ({ done, needed }: ReadinessRow): boolean => needed > 0 && done === needed;

function itemCounts({ dataset }: Register, entries: readonly Preparation[]): ItemCount[] {
  const codes = dataset.categories.filter((c) => c.dimension === "item").map(({ code }) => code);
  const byItem = Map.groupBy(entries, ({ item }) => item);
  const counted = codes.flatMap((item) => {
    const own = byItem.get(item);
    if (!own) return [];
    const count = (state: State): number => own.filter((entry) => entry.state === state).length;
    const counts = {
      done: count("done"),
      doing: count("doing"),
      todo: count("todo"),
      none: count("none"),
    };
    return [{ item, counts, needed: own.length - counts.none }];
  });
  const share = ({ counts, needed }: ItemCount): number => (needed > 0 ? counts.done / needed : 2);
  return counted.toSorted((a, b) => share(a) - share(b));
}

function readinessRows(register: Register, entries: readonly Preparation[]): ReadinessRow[] {
  const known = new Map(
    [...(register.earlier?.projects ?? []), ...register.projects].map((p) => [p.id, p]),
  );
  return [...Map.groupBy(entries, ({ project }) => project)].map(([id, own]) => ({
    id,
    project: known.get(id) ?? null,
    states: new Map(own.map(({ item, state }) => [item, state])),
    done: own.filter(({ state }) => state === "done").length,
    needed: own.filter(({ state }) => state !== "none").length,
  }));
}

/** The projects that need any item, those that are ready, and for every item those that still lack it. */
export function preparationLists(register: Register): ProjectList[] {
  const entries = register.release.preparation ?? [];
  const rows = readinessRows(register, entries);
  const projects = new Map(rows.flatMap(({ id, project }) => (project ? [[id, project]] : [])));
  const lacking = Map.groupBy(
    entries.filter(({ state }) => state === "doing" || state === "todo"),
    ({ item }) => item,
  );
  const items = Map.groupBy(neededItems(entries), ({ project }) => project);
  return [
    projectList(
      "preparation",
      "",
      [...items].flatMap(([id, own]) => {
        const project = projects.get(id);
        return project ? [{ project, lateSince: null, items: own }] : [];
      }),
    ),
    projectList(
      "ready",
      "",
      rows.flatMap((row) =>
        isReady(row) && row.project ? [{ project: row.project, lateSince: null }] : [],
      ),
    ),
    ...[...lacking].map(([item, own]) =>
      projectList(
        "lacking",
        item,
        own.flatMap((preparation) => {
          const project = projects.get(preparation.project);
          return project ? [{ project, lateSince: null, preparation }] : [];
        }),
      ),
    ),
  ];
}
