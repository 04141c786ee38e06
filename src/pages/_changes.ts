import type { Change } from "../changes/change.ts";
import { figureChanges, type FigureChange } from "../changes/figures.ts";
import { changesBetween } from "../changes/records.ts";
import type { Revision } from "../changes/versions.ts";
import type { Current } from "../store/current.ts";

/** What a version changed, of the data and of what is computed from them. */
export interface RevisionChanges {
  readonly changes: readonly Change[];
  readonly figures: readonly FigureChange[];
}

const found = new WeakMap<object, RevisionChanges>();

/** The changes of a revision, found once for all its pages. */
export function changesOf(
  { dataset, indicator }: Current,
  { before, after }: Revision,
): RevisionChanges {
  const kept = found.get(after);
  if (kept) return kept;
  const words = { dataset, indicator: (id: string) => indicator(id)?.label ?? null };
  const fresh = {
    changes: changesBetween(before, after, words),
    figures: figureChanges({ dataset, release: before }, { dataset, release: after }),
  };
  found.set(after, fresh);
  return fresh;
}
