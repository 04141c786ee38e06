import type { Dataset } from "../../schema/dataset.ts";
import { registerReport } from "../register/register.ts";
import type { ListRow } from "../register/rows.ts";
import { latestRegister, type QuarterVersions } from "./registers.ts";
import { totalsOf, type Totals } from "./totals.ts";

/** By what the lists of the latest register are made, in the order in which they are shown. */
export const listGroups = ["level", "tag", "status", "late"] as const;
export type ListGroup = (typeof listGroups)[number];

/** What is late, of three kinds: the ids of the quarter's lists of rows. */
export const lateKinds = ["late", "not-resumed", "late-finishes"] as const;

/** One list of the latest register, with what its projects come to. */
export interface TopicList {
  /** In its address: `level-provincial`, `tag-special-bond`, `status-paused`, `late`. */
  readonly id: string;
  readonly group: ListGroup;
  /** Code of the level, tag or status; the kind of lateness. */
  readonly subject: string;
  /** What is late stands first. */
  readonly rows: readonly ListRow[];
  readonly totals: Totals;
}

/** The lists by level, tag, status and lateness of the latest register; only those that have rows. */
export interface TopicLists {
  readonly latest: QuarterVersions;
  readonly lists: readonly TopicList[];
}

const made = new WeakMap<Dataset, TopicLists>();

/** Made once a data set; null where it has no complete register. */
export function topicLists(dataset: Dataset): TopicLists | null {
  const kept = made.get(dataset);
  if (kept) return kept;
  const latest = latestRegister(dataset);
  const report = latest && registerReport(dataset, latest.release);
  if (!latest || !report) return null;
  const rowsOf = (id: string): readonly ListRow[] => report.projects(id)?.rows ?? [];
  const codes = (dimension: string): string[] =>
    dataset.categories.filter((c) => c.dimension === dimension).map(({ code }) => code);
  const statuses = ["reserve", "unstarted", "building", "paused", "finished", "cancelled"];
  const tagged = byTag(rowsOf("all"));
  const list = (group: ListGroup, subject: string, rows: readonly ListRow[]) => ({
    ...{ group, subject, rows },
  });
  const found = [
    ...codes("level").map((code) => list("level", code, rowsOf(`level-${code}`))),
    ...codes("tag").map((code) => list("tag", code, tagged.get(code) ?? [])),
    ...statuses.map((status) => list("status", status, rowsOf(`status-${status}`))),
    ...lateKinds.map((kind) => list("late", kind, rowsOf(kind))),
  ];
  const lists = found
    .filter(({ rows }) => rows.length > 0)
    .map(({ group, subject, rows }): TopicList => ({
      id: group === "late" ? subject : `${group}-${subject}`,
      ...{ group, subject, rows },
      totals: totalsOf(
        dataset,
        latest.release,
        rows.map(({ project }) => project),
      ),
    }));
  const topics = { latest, lists };
  made.set(dataset, topics);
  return topics;
}

/** A project with several tags stands on several lists. */
function byTag(rows: readonly ListRow[]): ReadonlyMap<string, readonly ListRow[]> {
  const tagged = new Map<string, ListRow[]>();
  for (const row of rows)
    for (const tag of row.project.tags ?? []) {
      const list = tagged.get(tag);
      if (list) list.push(row);
      else tagged.set(tag, [row]);
    }
  return tagged;
}
