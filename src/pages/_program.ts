import { largestFirst, percentBetween } from "../changes/change.ts";
import { labelOfIndicator, type FigureChange, type FigureSide } from "../changes/figures.ts";
import type { Bilingual } from "../domain/bilingual.ts";
import { missingReasons } from "../domain/reading.ts";
import type { Release } from "../schema/dataset.ts";
import type { SealRecord } from "../seal/seal.ts";
import { readConfig } from "../store/config.ts";
import type { Current } from "../store/current.ts";
import { readSeals } from "../store/seals.ts";

/** A change of the program, or of a shared list, that changed what a sealed release says. */
export interface ProgramChange {
  readonly release: Release;
  readonly reason: Bilingual;
  readonly figures: readonly FigureChange[];
  /** How many growth rates, shares and ranks, by groups, and how many files changed as well. */
  readonly derived: number;
  readonly downloads: number;
}

/** A sealed figure, `25.005 % (1/2)` or `!no-rows % (0/0)`, as one side of a change. */
function sideOf(text: string | null): FigureSide | null {
  if (text === null) return null;
  const [first = ""] = text.split(" ");
  return first.startsWith("!")
    ? { value: null, missing: missingReasons.find((reason) => `!${reason}` === first) ?? null }
    : { value: first, missing: null };
}

function figureOf([key, { before, after }]: [string, SealRecord["figures"][string]]): FigureChange {
  const [indicator = "", dimension = "", category = ""] = key.split("|");
  const [old, now] = [sideOf(before), sideOf(after)];
  return {
    ...{ indicator, dimension, category, aspect: "", unit: "" },
    label: labelOfIndicator(indicator),
    before: old,
    after: now,
    percent: percentBetween(old?.value ?? null, now?.value ?? null),
  };
}

/** A record of a seal as a change that a page can show. */
export const programChange = (release: Release, record: SealRecord): ProgramChange => ({
  release,
  reason: record.reason,
  figures: Object.entries(record.figures).map(figureOf).sort(largestFirst),
  derived: record.derived.length,
  downloads: record.downloads.length,
});

/** Every record in the seals of releases that are out, in the order of the data set. */
export function programChanges({ dataset }: Current): ProgramChange[] {
  const { seals } = readSeals(readConfig().data);
  return dataset.releases
    .filter(({ status }) => status === "published")
    .flatMap((release) =>
      (seals.get(release.id)?.records ?? []).map((record) => programChange(release, record)),
    );
}
