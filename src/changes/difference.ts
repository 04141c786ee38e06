import type { Bilingual } from "../domain/bilingual.ts";
import type { Dataset, Release } from "../schema/dataset.ts";
import { siteSheet, siteTableNames } from "../downloads/release-sheets.ts";
import { isLoss, sortChanges, valuesLost, type Change, type ValueChange } from "./change.ts";
import { figureChanges, labelOfIndicator, type FigureChange } from "./figures.ts";
import { changesBetween, sheetChanges } from "./records.ts";

/** What differs between two states of the data, from whole releases down to single values. */

export interface ReleaseDifference {
  /** Folder of the release; null where that side has none. */
  readonly before: string | null;
  readonly after: string | null;
  /** True where something published is published no more: the release is gone, or a draft again. */
  readonly withdrawn: boolean;
  readonly changes: readonly Change[];
  readonly figures: readonly FigureChange[];
}

/** A file of which only the name and the bytes are compared. */
export interface FileDifference {
  readonly path: string;
  readonly kind: "added" | "removed" | "changed";
}

export interface Difference {
  /** What the two sides are called: `2020Q1`, `main`. */
  readonly before: string;
  readonly after: string;
  /** Tables that all releases share. */
  readonly shared: readonly Change[];
  /** Only releases that differ. */
  readonly releases: readonly ReleaseDifference[];
  /** Commentary and pages. */
  readonly content: readonly FileDifference[];
  /** False between two quarters, where rows come and go as they should: then nothing counts as lost. */
  readonly sameThing: boolean;
}

/** What is gone: nobody may overlook it. */
export interface Losses {
  readonly releases: readonly string[];
  readonly files: readonly string[];
  /** Rows that were removed and values that became blank. */
  readonly changes: readonly Change[];
  readonly values: number;
}

export function lossesOf({ shared, releases, content, sameThing }: Difference): Losses {
  if (!sameThing) return { releases: [], files: [], changes: [], values: 0 };
  const changes = [...shared, ...releases.flatMap((release) => release.changes)].filter(isLoss);
  return {
    releases: releases.flatMap(({ withdrawn, before }) => (withdrawn && before ? [before] : [])),
    files: content.filter(({ kind }) => kind === "removed").map(({ path }) => path),
    changes,
    values: valuesLost(changes),
  };
}

export const isEmptyLoss = ({ releases, files, changes }: Losses): boolean =>
  releases.length + files.length + changes.length === 0;

interface Side {
  readonly dataset: Dataset;
  readonly release: Release;
}

const indicator = (id: string): Bilingual => labelOfIndicator(id);

const documentTitle: Bilingual = { zh: "发布信息", en: "Release" };

const fieldTitles: Readonly<Record<string, Bilingual>> = {
  status: { zh: "状态", en: "Status" },
  published_on: { zh: "发布时间", en: "Published on" },
  kind: { zh: "初步数或最终数", en: "Provisional or final" },
  register: { zh: "完整项目库", en: "Complete register" },
  reason: { zh: "原因", en: "Reason" },
  notes: { zh: "说明", en: "Notes" },
};

/** What release.json says differently; quarter and revision are the folder's name. */
function documentChanges(before: Release, after: Release): ValueChange[] {
  const said = (release: Release, field: string): string => {
    const value: unknown = Object.entries(release).find(([name]) => name === field)?.[1];
    if (typeof value === "string") return value;
    return value === undefined ? "" : JSON.stringify(value);
  };
  return Object.entries(fieldTitles).flatMap(([column, field]) => {
    const [old, now] = [said(before, column), said(after, column)];
    if (old === now) return [];
    return [
      {
        kind: "value" as const,
        ...{ name: "release", table: documentTitle, record: after.id, column, field },
        ...{ before: old, after: now, percent: null },
      },
    ];
  });
}

/** A release as if it held nothing: what a folder that is not there is compared with. */
const emptied = (release: Release): Release => ({
  ...release,
  ...{ projects: null, published: null, events: null, scores: null },
  ...{ tasks: null, preparation: null, exits: null },
});

/** Two releases of one or of two data sets. */
export function differenceOf(before: Side, after: Side): ReleaseDifference {
  const context = { dataset: after.dataset, indicator };
  return {
    before: before.release.id,
    after: after.release.id,
    withdrawn: before.release.status === "published" && after.release.status !== "published",
    changes: sortChanges([
      ...documentChanges(before.release, after.release),
      ...changesBetween(before.release, after.release, context),
    ]),
    figures: figureChanges(before, after),
  };
}

function sideOnly(side: Side, is: "added" | "removed"): ReleaseDifference {
  const context = { dataset: side.dataset, indicator };
  const nothing = emptied(side.release);
  const [before, after] = is === "added" ? [nothing, side.release] : [side.release, nothing];
  return {
    before: is === "added" ? null : side.release.id,
    after: is === "added" ? side.release.id : null,
    withdrawn: is === "removed" && side.release.status === "published",
    changes: changesBetween(before, after, context),
    figures: [],
  };
}

/** Two releases of one data set: `2020Q1` and `2020Q1-r2`, or two quarters. */
export const releaseDifference = (
  dataset: Dataset,
  before: Release,
  after: Release,
): Difference => ({
  before: before.id,
  after: after.id,
  shared: [],
  releases: [differenceOf({ dataset, release: before }, { dataset, release: after })],
  content: [],
  sameThing: before.quarter === after.quarter,
});

const sharedChanges = (before: Dataset, after: Dataset): Change[] =>
  sortChanges(
    siteTableNames.flatMap((name) =>
      sheetChanges(
        siteSheet(name, "words", { dataset: before }),
        siteSheet(name, "words", { dataset: after }),
      ),
    ),
  );

const isDifferent = ({ before, after, withdrawn, changes, figures }: ReleaseDifference): boolean =>
  before !== after || withdrawn || changes.length > 0 || figures.length > 0;

/** Two states of the whole data: what is published, and what somebody is about to publish. */
export function datasetDifference(
  before: { readonly name: string; readonly dataset: Dataset },
  after: { readonly name: string; readonly dataset: Dataset },
  content: readonly FileDifference[],
): Difference {
  const [old, now] = [before.dataset, after.dataset];
  const ids = [...new Set([...old.releases, ...now.releases].map(({ id }) => id))].sort();
  const of = (dataset: Dataset, id: string): Side | null => {
    const release = dataset.releases.find((one) => one.id === id);
    return release ? { dataset, release } : null;
  };
  const releases = ids.flatMap((id) => {
    const [a, b] = [of(old, id), of(now, id)];
    if (a && b) return [differenceOf(a, b)];
    return a ? [sideOnly(a, "removed")] : b ? [sideOnly(b, "added")] : [];
  });
  return {
    before: before.name,
    after: after.name,
    shared: sharedChanges(old, now),
    releases: releases.filter(isDifferent),
    content,
    sameThing: true,
  };
}
