import type { Bilingual, Locale } from "../domain/bilingual.ts";
import { ordinal, type Quarter } from "../domain/quarter.ts";
import type { Miss, Told } from "../i18n/consistency.ts";
import type { PrintedUnit } from "../domain/unit.ts";
import type { Release } from "../schema/dataset.ts";
import type { Figure } from "./figure.ts";

/** What a check found. The order is the one in which readers see them. */
const findingKinds = [
  "part-above-whole",
  "parts-and-whole",
  "parts-fall-short",
  "computed-and-published",
  "sources-differ",
  "event-and-published",
  "start-dates-differ",
  "share",
  "ratio",
  "growth",
  "multiple",
  "change",
  "impossible-share",
  "rate-fraction",
  "rank",
  "lead",
  "two-time-progresses",
  "sum-above-total",
  "total-rounded-away",
  "incomplete-breakdown",
  "never-add",
  "list-changed",
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** `contradiction`: cannot all be true. `rounding`: a slip of rounding. `notice`: good to know. */
export const findingSeverities = ["contradiction", "rounding", "notice"] as const;
export type FindingSeverity = (typeof findingSeverities)[number];

/** Where a figure stands, so that a page can mark it. */
export interface FindingRow {
  readonly release: string;
  readonly table: "published" | "events" | "projects" | "scores";
  readonly line: number;
  /** The keys of the columns that hold what is compared, the one in question first. */
  readonly columns: readonly string[];
  readonly indicator: string;
  readonly region: string | null;
  readonly dimension: string | null;
  readonly category: string | null;
}

/** What the other figures would make of the printed one, with the digits that print has. */
export interface Expected {
  readonly digits: string;
  readonly unit: PrintedUnit;
}

/** Figures that do not go together. Figures are kept as printed; nothing here corrects one. */
export interface Finding {
  /** Stable name for addresses: the kind, the release and what the figure is. */
  readonly id: string;
  readonly kind: FindingKind;
  readonly severity: FindingSeverity;
  /** The latest release that has one of the rows: before it nobody could see the difference. */
  readonly release: string;
  readonly quarter: Quarter;
  readonly rows: readonly FindingRow[];
  readonly title: Bilingual;
  readonly text: Bilingual;
  readonly expected: Expected | null;
  /** Of a rate: how it misses what its inputs give. */
  readonly miss: Miss | null;
}

/** A finding as a check returns it; `finish` gives it its id. */
export interface Draft extends Omit<Finding, "id" | "release" | "quarter"> {
  readonly releases: readonly Release[];
}

/** Title and text, told in each language. */
export function inEach(tell: (locale: Locale) => Told): Pick<Draft, "title" | "text"> {
  const [zh, en] = [tell("zh"), tell("en")];
  return { title: { zh: zh.title, en: en.title }, text: { zh: zh.text, en: en.text } };
}

export const rowOf = ({ release, row }: Figure): FindingRow => ({
  release: release.id,
  table: "published",
  line: row.line,
  columns: ["value"],
  indicator: row.indicator,
  region: row.region,
  dimension: row.dimension,
  category: row.category,
});

/** A draft about published figures; the first is the one that is called in question. */
export const draft = (
  kind: FindingKind,
  severity: FindingSeverity,
  figures: readonly Figure[],
  tell: (locale: Locale) => Told,
  expected: Expected | null = null,
  miss: Miss | null = null,
): Draft => ({
  kind,
  severity,
  rows: figures.map(rowOf),
  releases: figures.map(({ release }) => release),
  ...inEach(tell),
  expected,
  miss,
});

const latest = (releases: readonly Release[]): Release => {
  const [first, ...others] = releases;
  if (!first) throw new Error("a finding has rows");
  return others.reduce((a, b) => (ordinal(b.quarter) > ordinal(a.quarter) ? b : a), first);
};

const asciiSlug = (text: string): string =>
  text
    .replace(/[^0-9A-Za-z]+/gu, (run) =>
      /[^\p{P}\p{S}\s]/u.test(run)
        ? `u${[...run].map((char) => (char.codePointAt(0) ?? 0).toString(36)).join("")}`
        : "-",
    )
    .replace(/^-+|-+$/g, "");

const nameOf = (finding: Draft, release: Release): string => {
  const row = finding.rows[0];
  return [finding.kind, release.id, row?.indicator, row?.region, row?.dimension, row?.category]
    .filter((part) => part !== null && part !== undefined && part !== "")
    .map((part) => asciiSlug(part ?? ""))
    .join("-");
};

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** In the order of quarters, the gravest first; two findings of one name are told apart by a number. */
export function finish(drafts: readonly Draft[]): Finding[] {
  const named = drafts.map((item) => {
    const release = latest(item.releases);
    return { item, release, name: nameOf(item, release) };
  });
  named.sort(
    (a, b) =>
      ordinal(a.release.quarter) - ordinal(b.release.quarter) ||
      findingSeverities.indexOf(a.item.severity) - findingSeverities.indexOf(b.item.severity) ||
      findingKinds.indexOf(a.item.kind) - findingKinds.indexOf(b.item.kind) ||
      byText(a.name, b.name) ||
      byText(a.item.text.zh, b.item.text.zh),
  );
  const uses = new Map<string, number>();
  return named.map(({ item, release, name }) => {
    const use = (uses.get(name) ?? 0) + 1;
    uses.set(name, use);
    return {
      kind: item.kind,
      severity: item.severity,
      rows: item.rows,
      title: item.title,
      text: item.text,
      expected: item.expected,
      miss: item.miss,
      id: use === 1 ? name : `${name}-${use}`,
      release: release.id,
      quarter: release.quarter,
    };
  });
}
