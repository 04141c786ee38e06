import { dayOf, monthsBetween, type DateText } from "../domain/date.ts";
import { compare } from "../domain/exact.ts";
import type { Quarter } from "../domain/quarter.ts";
import type { Release } from "../schema/dataset.ts";
import type { Event, Project } from "../schema/tables.ts";
import { figuresOf, isOfProject, sourceIds, type Figure } from "./figures.ts";

/** A project as one release has it. */
export interface Appearance {
  readonly release: Release;
  readonly row: Project;
}

/** One project through all releases: the thread that an id keeps. */
export interface ProjectRecord {
  readonly id: string;
  /** The latest row. */
  readonly latest: Project;
  readonly appearances: readonly Appearance[];
  /** Other names it was listed under, in the order of time. */
  readonly otherNames: readonly string[];
  /** What sources state of this one project: total investment, plans, expected output. */
  readonly values: readonly Figure[];
  readonly ceremonies: readonly Event[];
  readonly sources: readonly string[];
}

const made = new WeakMap<readonly Release[], ReadonlyMap<string, ProjectRecord>>();

/** Every project of the given releases by id, in the order of first appearance; made once a list of releases. */
export function projectRecords(releases: readonly Release[]): ReadonlyMap<string, ProjectRecord> {
  const kept = made.get(releases) ?? gather(releases);
  made.set(releases, kept);
  return kept;
}

function gather(releases: readonly Release[]): ReadonlyMap<string, ProjectRecord> {
  const appearances = new Map<string, Appearance[]>();
  for (const release of releases)
    for (const row of release.projects ?? []) {
      const list = appearances.get(row.id);
      if (list) list.push({ release, row });
      else appearances.set(row.id, [{ release, row }]);
    }
  const values = Map.groupBy(
    releases.flatMap(figuresOf).filter(isOfProject),
    (figure) => figure.category ?? "",
  );
  const events = new Map(
    releases.flatMap((release) => release.events ?? []).map((event) => [event.id, event]),
  );
  return new Map(
    [...appearances].map(([id, list]) => [id, record(id, list, values.get(id) ?? [], events)]),
  );
}

function record(
  id: string,
  appearances: readonly Appearance[],
  values: readonly Figure[],
  events: ReadonlyMap<string, Event>,
): ProjectRecord {
  const last = appearances.at(-1);
  if (!last) throw new RangeError("a record needs an appearance");
  const latest = last.row;
  const names = new Set(appearances.map(({ row }) => row.name));
  names.delete(latest.name);
  const sources = new Set([
    ...appearances.flatMap(({ row }) => sourceIds(row.source)),
    ...values.flatMap((figure) => figure.sources),
  ]);
  const ceremonies = [...new Set(appearances.map(({ row }) => row.ceremony))]
    .map((ceremony) => (ceremony === null ? undefined : events.get(ceremony)))
    .filter((event): event is Event => event !== undefined);
  return {
    id,
    latest,
    appearances,
    otherNames: [...names],
    values,
    ceremonies,
    sources: [...sources],
  };
}

/** The latest non-blank cell of a column, with the quarter it comes from. */
export function latestValue<K extends keyof Project>(
  record: ProjectRecord,
  field: K,
): { readonly value: NonNullable<Project[K]>; readonly quarter: Quarter } | null {
  for (const { row, release } of [...record.appearances].reverse()) {
    const value = row[field];
    if (value !== null) return { value, quarter: release.quarter };
  }
  return null;
}

/** What sources say of one indicator of a project: each distinct value with everyone who states it. */
export interface SourcedValue {
  readonly figure: Figure;
  readonly figures: readonly Figure[];
  readonly sources: readonly string[];
}

/** The values of an indicator, smallest first; values that are equal stand together. */
export function sourcedValues(record: ProjectRecord, indicator: string): SourcedValue[] {
  const groups: Figure[][] = [];
  for (const figure of record.values.filter((f) => f.indicator === indicator)) {
    const group = groups.find(
      ([first]) =>
        first !== undefined &&
        compare(first.value, figure.value) === 0 &&
        first.qualifier === figure.qualifier,
    );
    if (group) group.push(figure);
    else groups.push([figure]);
  }
  return groups
    .flatMap((figures) => {
      const [figure] = figures;
      return figure
        ? [{ figure, figures, sources: [...new Set(figures.flatMap((f) => f.sources))] }]
        : [];
    })
    .sort((a, b) => compare(a.figure.value, b.figure.value));
}

/** One date of a project's life; `planned` where it was promised and not yet a fact. */
export interface ProjectDate {
  readonly kind: "signed" | "ceremony" | "start" | "resumed" | "finish";
  readonly planned: boolean;
  readonly date: DateText;
  /** The quarter whose register says so. */
  readonly quarter: Quarter;
}

const dateColumns = [
  ["signed", "signed", false],
  ["start", "planned_start", true],
  ["start", "actual_start", false],
  ["resumed", "resumed", false],
  ["finish", "planned_finish", true],
  ["finish", "actual_finish", false],
] as const;

/** Every distinct date that any release gives the project, in the order of time. */
export function projectDates(record: ProjectRecord): ProjectDate[] {
  const seen = new Set<string>();
  const dates: ProjectDate[] = [];
  const push = (date: ProjectDate): void => {
    const key = `${date.kind}|${date.planned}|${date.date}`;
    if (!seen.has(key)) dates.push(date);
    seen.add(key);
  };
  for (const { row, release } of record.appearances)
    for (const [kind, column, planned] of dateColumns) {
      const date = row[column];
      if (date !== null) push({ kind, planned, date, quarter: release.quarter });
    }
  for (const event of record.ceremonies)
    if (event.date !== null)
      push({
        kind: "ceremony",
        planned: false,
        date: event.date,
        quarter: record.appearances[0]?.release.quarter ?? "0000Q1",
      });
  return dates.sort((a, b) =>
    dayOf(a.date) < dayOf(b.date) ? -1 : dayOf(a.date) > dayOf(b.date) ? 1 : 0,
  );
}

/** Whole months from the ceremony to the real start, where both are known and differ by a month or more. */
export function ceremonyLag(record: ProjectRecord): number | null {
  const dates = projectDates(record);
  const ceremony = dates.find((d) => d.kind === "ceremony");
  const start = dates.findLast((d) => d.kind === "start" && !d.planned);
  if (!ceremony || !start) return null;
  const months = monthsBetween(ceremony.date, start.date);
  return months >= 1 ? months : null;
}

/** Calendar months from the start last promised to the real one; negative is early, null where one is unknown. */
export function startLag(record: ProjectRecord): number | null {
  const dates = projectDates(record).filter((d) => d.kind === "start");
  const promised = dates.findLast((d) => d.planned);
  const real = dates.findLast((d) => !d.planned);
  if (!promised || !real) return null;
  const month = ({ date }: ProjectDate): DateText => `${date.slice(0, 7)}-01`;
  return monthsBetween(month(promised), month(real));
}
