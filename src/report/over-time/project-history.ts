import { yuan, type Yuan } from "../../domain/money.ts";
import { numberOf, quarterBefore, type Quarter } from "../../domain/quarter.ts";
import type { Dataset, Release } from "../../schema/dataset.ts";
import type { Exit, Preparation, Project, Task } from "../../schema/tables.ts";
import { changesBetween, differences, revisedFields, type ValueChange } from "./project-changes.ts";
import { versionsOf } from "./registers.ts";

/** A project in one quarter: its row by the latest revision, and what the revision changed in it. */
export interface ProjectQuarter {
  readonly release: Release;
  readonly row: Project;
  /** completed_ytd less that of the quarter before in the same year; null where one of them is not reported. */
  readonly completedQuarter: Yuan | null;
  /** From the quarter's first published version to its latest. */
  readonly revisions: readonly ValueChange[];
}

/** Why a project left, and into what; `release` is the first without it. */
export interface Ending {
  readonly release: Release;
  readonly exit: Exit;
}

/** The projects that became this one, by splitting or merging. */
export interface Origin {
  readonly quarter: Quarter;
  readonly reason: Exit["reason"];
  readonly from: readonly string[];
}

/** Everything that releases say of one project, in the order of time. */
export interface ProjectHistory {
  readonly id: string;
  readonly quarters: readonly ProjectQuarter[];
  /** From quarter to quarter. */
  readonly changes: readonly ValueChange[];
  readonly endings: readonly Ending[];
  readonly origins: readonly Origin[];
  /** Items of the bundle that this row stands for, and the other items of its own bundle. */
  readonly items: readonly string[];
  readonly siblings: readonly string[];
  /** Each task as the latest release has it. */
  readonly tasks: readonly { readonly task: Task; readonly quarter: Quarter }[];
  /** The items of preparation in the latest release that has any of the project. */
  readonly preparation: {
    readonly quarter: Quarter;
    readonly items: readonly Preparation[];
  } | null;
}

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

/** What is gathered in one pass over the releases, by project. */
class Threads {
  readonly rows = new Map<string, ProjectQuarter[]>();
  readonly endings = new Map<string, Ending[]>();
  readonly origins = new Map<string, Origin[]>();
  readonly bundles = new Map<string, Set<string>>();
  readonly tasks = new Map<string, Map<string, { task: Task; quarter: Quarter }>>();
  readonly preparation = new Map<string, { quarter: Quarter; items: Preparation[] }>();

  add(release: Release, first: Release): void {
    const before = new Map((first.projects ?? []).map((p) => [p.id, p]));
    for (const row of release.projects ?? []) this.addRow(release, row, before.get(row.id));
    for (const exit of release.exits ?? []) this.addExit(release, exit);
    for (const task of release.tasks ?? []) {
      if (task.project === null) continue;
      const own =
        this.tasks.get(task.project) ?? new Map<string, { task: Task; quarter: Quarter }>();
      own.set(task.id, { task, quarter: release.quarter });
      this.tasks.set(task.project, own);
    }
    for (const [id, items] of Map.groupBy(release.preparation ?? [], ({ project }) => project))
      this.preparation.set(id, { quarter: release.quarter, items });
  }

  private addRow(release: Release, row: Project, first: Project | undefined): void {
    const last = this.rows.get(row.id)?.at(-1);
    const options = { fields: revisedFields, complete: true };
    push(this.rows, row.id, {
      ...{ release, row },
      completedQuarter: completedIn(release, row, last),
      revisions: first ? differences(release.quarter, first, row, options) : [],
    });
    if (row.bundle === null) return;
    const items = this.bundles.get(row.bundle) ?? new Set();
    this.bundles.set(row.bundle, items.add(row.id));
  }

  private addExit(release: Release, exit: Exit): void {
    push(this.endings, exit.id, { release, exit });
    for (const id of exit.into ?? []) {
      const { quarter } = release;
      const own = this.origins.get(id) ?? [];
      const same = own.find((o) => o.quarter === quarter && o.reason === exit.reason);
      const others = own.filter((o) => o !== same);
      const from = [...(same?.from ?? []), exit.id];
      this.origins.set(id, [...others, { quarter, reason: exit.reason, from }]);
    }
  }
}

function completedIn(
  release: Release,
  row: Project,
  last: ProjectQuarter | undefined,
): Yuan | null {
  if (row.completed_ytd === null) return null;
  if (numberOf(release.quarter) === 1) return row.completed_ytd;
  if (last?.release.quarter !== quarterBefore(release.quarter)) return null;
  const before = last.row.completed_ytd;
  return before === null ? null : yuan(row.completed_ytd - before);
}

function historyOf(
  id: string,
  quarters: readonly ProjectQuarter[],
  threads: Threads,
): ProjectHistory {
  const changes = quarters.flatMap((now, i) => {
    const before = quarters[i - 1];
    return before ? changesBetween([before.release, before.row], [now.release, now.row]) : [];
  });
  const bundle = quarters.at(-1)?.row.bundle ?? null;
  const others = bundle === null ? [] : [...(threads.bundles.get(bundle) ?? [])];
  return {
    ...{ id, quarters, changes },
    endings: threads.endings.get(id) ?? [],
    origins: threads.origins.get(id) ?? [],
    items: [...(threads.bundles.get(id) ?? [])],
    siblings: others.filter((other) => other !== id),
    tasks: [...(threads.tasks.get(id)?.values() ?? [])],
    preparation: threads.preparation.get(id) ?? null,
  };
}

const made = new WeakMap<Dataset, ReadonlyMap<string, ProjectHistory>>();

/** The histories of all projects by id, gathered in one pass over the latest revisions; made once a data set. */
export function projectHistories(dataset: Dataset): ReadonlyMap<string, ProjectHistory> {
  const kept = made.get(dataset);
  if (kept) return kept;
  const threads = new Threads();
  for (const { release, firstRelease } of versionsOf(dataset)) threads.add(release, firstRelease);
  const histories = new Map(
    [...threads.rows].map(([id, quarters]) => [id, historyOf(id, quarters, threads)]),
  );
  made.set(dataset, histories);
  return histories;
}
