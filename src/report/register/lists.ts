import type { ComputedId } from "../../indicators/computed.ts";
import { outlook, projectsBehind, tasksBehind } from "../../indicators/lists.ts";
import type { Exit, Project } from "../../schema/tables.ts";
import { dimensions } from "../../stats/slice.ts";
import type { Standing } from "../../stats/standing.ts";
import type { Register } from "./context.ts";
import { preparationLists } from "./preparation.ts";
import {
  byChange,
  byDate,
  byShortfall,
  lateFirst,
  lateSince,
  notStated,
  projectList,
  type ListRow,
  type PlainKind,
  type ProjectList,
  type RowList,
  type TaskListKind,
} from "./rows.ts";

const rowOf = (standing: Standing): ListRow => ({
  project: standing.project,
  lateSince: lateSince(standing),
});

/** Lists whose rows are those behind a computed figure. */
const behindFigures: Partial<Record<PlainKind, ComputedId>> = {
  all: "projects_split",
  plan: "completion_rate",
  "planned-starts": "planned_starts",
  due: "due_starts",
  "on-plan": "on_plan_starts",
  late: "late_starts",
  early: "early_starts",
  started: "started_quarter",
  "started-year": "started_ytd",
  resumable: "resumable",
  "planned-finishes": "planned_finishes",
  "finished-planned": "finished_planned",
  "finished-year": "finished_ytd",
  "same-year": "same_year_delivery",
  "sign-days": "sign_to_start_days",
  "build-days": "start_to_finish_days",
};

const planned = byDate(({ project }) => project.planned_start);
const plannedFinish = byDate(({ project }) => project.planned_finish);
const orders: Partial<Record<PlainKind, ReturnType<typeof byDate>>> = {
  due: planned,
  late: planned,
  "late-finishes": plannedFinish,
  "next-starts": planned,
  "next-finishes": plannedFinish,
};

/** Lists that no computed figure counts by itself, with what puts a project on them. */
const conditions: Partial<Record<PlainKind, (s: Standing) => boolean>> = {
  "not-due": (s) => s.startPlanned && !s.startDue && !s.started,
  benefits: ({ project }) =>
    project.expected_output !== null ||
    project.expected_tax !== null ||
    project.expected_jobs !== null,
  unplanned: (s) => s.startedThisYear && !s.startPlanned,
  "not-resumed": (s) => s.resumable && !s.resumed,
};

function plainLists(register: Register): ProjectList[] {
  const { projects, standings, release, period, statistics } = register;
  const standingBy = new Map(standings.map((s) => [s.project.id, s]));
  const rowsOf = (list: readonly Project[]): ListRow[] =>
    list.flatMap(({ id }) => {
      const standing = standingBy.get(id);
      return standing ? [rowOf(standing)] : [];
    });
  const order = (kind: PlainKind) =>
    kind === "plan" ? byShortfall(25 * period.number) : (orders[kind] ?? lateFirst);
  const behind = Object.entries(behindFigures).map(([kind, id]) => {
    const list = projectsBehind(id, projects, release.quarter, statistics.slicing);
    return projectList(kind as PlainKind, "", rowsOf(list), order(kind as PlainKind));
  });
  const others = Object.entries(conditions).map(([kind, holds]) =>
    projectList(kind as PlainKind, "", standings.filter(holds).map(rowOf)),
  );
  const next = outlook(projects, release.quarter);
  const lateFinishes = standings.filter(
    (s) => s.finishPlanned && !s.finished && (s.project.planned_finish ?? "") <= period.lastDay,
  );
  return [
    ...behind,
    ...others,
    projectList("late-finishes", "", lateFinishes.map(rowOf), plannedFinish),
    projectList("next-starts", "", rowsOf(next.starts), planned),
    projectList("next-finishes", "", rowsOf(next.finishes), plannedFinish),
  ];
}

/** One list for every category where there are several, for every region and every status. */
function categoryLists({ standings, statistics }: Register): ProjectList[] {
  const byDimension = dimensions.flatMap((dimension) => {
    const groups = [
      ...Map.groupBy(standings, ({ project }) => statistics.slicing.categoryOf(project, dimension)),
    ];
    if (groups.length < 2 && dimension !== "region") return [];
    return groups.map(([code, list]) => projectList(dimension, code || notStated, list.map(rowOf)));
  });
  const byStatus = [...Map.groupBy(standings, ({ project }) => project.status)].flatMap(
    ([status, list]) => (status ? [projectList("status", status, list.map(rowOf))] : []),
  );
  return [...byDimension, ...byStatus];
}

/** What came, left, changed its amount or its status since the earlier register. */
function changeLists({ bridge, flow, release }: Register): ProjectList[] {
  if (!bridge || !flow) return [];
  const exits = new Map((release.exits ?? []).map((row): [string, Exit] => [row.id, row]));
  const entered = (project: Project): ListRow => ({ project, lateSince: null });
  const left = (project: Project): ListRow => ({
    ...{ project, lateSince: null },
    exit: exits.get(project.id) ?? null,
  });
  const moves = Object.entries(flow.moves).flatMap(([from, row]) =>
    Object.entries(row).flatMap(([to, list]) =>
      from === to ? [] : [projectList("move", `${from}-${to}`, list.map(entered))],
    ),
  );
  return [
    projectList("added", "", bridge.added.projects.map(entered)),
    projectList("split", "", bridge.split.projects.map(entered)),
    projectList(
      "exited",
      "",
      bridge.exits.flatMap(({ projects }) => projects.map(left)),
    ),
    ...bridge.exits.map(({ reason, projects }) =>
      projectList("exit", reason ?? notStated, projects.map(left)),
    ),
    projectList(
      "revalued",
      "",
      bridge.revaluations.map(({ before, after }) => ({ ...entered(after), before })),
      byChange,
    ),
    ...moves,
  ];
}

function taskLists({ release, period }: Register): RowList[] {
  const { tasks } = release;
  if (!tasks) return [];
  const ids: readonly [TaskListKind, ComputedId][] = [
    ["tasks-all", "task_closure_rate"],
    ["tasks-open", "tasks_open"],
    ["tasks-overdue", "tasks_overdue"],
    ["tasks-closed", "tasks_closed"],
  ];
  return ids.map(([id, figure]) => ({
    table: "tasks",
    id,
    tasks: tasksBehind(figure, tasks, period.quarter).toSorted((a, b) => {
      const [x, y] = [a.due ?? "9999", b.due ?? "9999"];
      return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1;
    }),
  }));
}

/** Every list that has rows, by its id: what stands behind the figures of a quarter's page. */
export function listsOf(register: Register): ReadonlyMap<string, RowList> {
  const all: RowList[] = [
    ...plainLists(register),
    ...categoryLists(register),
    ...changeLists(register),
    ...preparationLists(register),
    ...taskLists(register),
  ];
  const rows = (list: RowList): number =>
    list.table === "projects" ? list.rows.length : list.tasks.length;
  return new Map(all.filter((list) => rows(list) > 0).map((list) => [list.id, list]));
}
