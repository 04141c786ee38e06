import type { Bilingual } from "../../domain/bilingual.ts";
import { decimalsOf, exact, shift, toPlain } from "../../domain/exact.ts";
import type { Unit } from "../../domain/unit.ts";
import { proseFigures } from "../../i18n/prose-figures.ts";
import { sourceIds } from "../../report/figures.ts";
import type { Names } from "../../report/names.ts";
import type { Dataset, Release } from "../../schema/dataset.ts";
import { eventKinds, events as eventTable, projects as projectTable } from "../../schema/tables.ts";
import { bridge } from "../../stats/bridge.ts";
import { knownReleases } from "../../stats/known.ts";
import { derivedFigure, type KnownFigure } from "./known-figure.ts";
import { writePart } from "./token-text.ts";

/** Figures that stand in the records themselves: of events, of scores, of single projects; and numbers of regions. */

const countUnits: Readonly<Record<string, Unit>> = {
  batches: "events",
  regions_count: "count",
  projects: "count",
  expected_jobs: "persons",
};
const eventMoney = ["total_investment", "annual_plan", "expected_output", "expected_tax"] as const;
const projectMoney = [
  ...["total_investment", "annual_plan", "adjusted_plan", "completed_ytd"],
  ...["completed_total", "expected_output", "expected_tax"],
] as const;

/** Amounts of a record keep all their digits: 26.83亿元, 3850万元. */
function recordedMoney(amount: number): Pick<KnownFigure, "value" | "unit" | "printed"> {
  const value = exact(amount);
  const isYi = amount >= 1e8;
  return {
    value,
    unit: "yuan",
    printed: { digits: toPlain(shift(value, isYi ? -8 : -4)), unit: isYi ? "亿元" : "万元" },
  };
}

const counties: Bilingual = { zh: "个", en: "counties" };

const regionPart = (names: Names, code: string): string =>
  writePart("region", names.regionName(code).zh) ?? "";

const joined = (a: Bilingual, b: Bilingual): Bilingual => ({
  zh: `${a.zh} ${b.zh}`,
  en: `${a.en}, ${b.en}`,
});

function eventFigures(release: Release, names: Names): KnownFigure[] {
  return (release.events ?? []).flatMap((event) => {
    const kind = eventKinds[event.kind];
    const when = event.date ?? "";
    const of = (field: keyof typeof eventTable.columns) => ({
      indicator: "event",
      aspect: field,
      quarter: release.quarter,
      region: event.region,
      label: joined(
        {
          zh: `${event.region === null ? "" : names.regionName(event.region).zh}${kind.zh}${when}`,
          en: `${kind.en} ${when}`.trimEnd(),
        },
        eventTable.columns[field].title,
      ),
      token: `event.${field} ${writePart("id", event.id) ?? ""}`,
      sources: sourceIds(event.source),
      origin: "published" as const,
    });
    const counts = (["batches", "regions_count", "projects", "expected_jobs"] as const).flatMap(
      (field) => {
        const count = event[field];
        const unit = countUnits[field] ?? "count";
        const counted = field === "regions_count" ? counties : undefined;
        return count === null
          ? []
          : [derivedFigure({ ...of(field), value: exact(count), unit, counted })];
      },
    );
    const amounts = eventMoney.flatMap((field) => {
      const amount = event[field];
      return amount === null ? [] : [derivedFigure({ ...of(field), ...recordedMoney(amount) })];
    });
    return [...counts, ...amounts];
  });
}

function scoreFigures(release: Release, names: Names): KnownFigure[] {
  return (release.scores ?? []).flatMap((score) => {
    const base = (aspect: string, words: Bilingual) => ({
      indicator: "score",
      aspect,
      quarter: release.quarter,
      region: score.region,
      label: joined(names.regionName(score.region), words),
      token: `score.${aspect} ${regionPart(names, score.region)} ${writePart("event", score.event) ?? ""}`,
      sources: sourceIds(score.source),
      origin: "published" as const,
    });
    const found: KnownFigure[] = [];
    if (score.rank !== null)
      found.push(
        derivedFigure({
          ...base("rank", { zh: "名次", en: "rank" }),
          value: exact(score.rank),
          unit: "rank",
        }),
      );
    if (score.score)
      found.push(
        derivedFigure({
          ...base("score", { zh: "得分", en: "score" }),
          value: score.score.value,
          unit: "score",
          decimals: decimalsOf(score.score.text),
        }),
      );
    return found;
  });
}

function projectFigures(release: Release): KnownFigure[] {
  return (release.projects ?? []).flatMap((project) => {
    const name = { zh: project.name, en: project.name };
    return projectMoney.flatMap((field) => {
      const amount = project[field];
      if (amount === null || release.register) return [];
      return [
        derivedFigure({
          indicator: "project",
          aspect: field,
          quarter: release.quarter,
          dimension: "project",
          category: project.id,
          label: joined(name, projectTable.columns[field].title),
          token: `project.${field} ${writePart("id", project.id) ?? ""}`,
          sources: sourceIds(project.source),
          origin: "published",
          ...recordedMoney(amount),
        }),
      ];
    });
  });
}

/** Numbers of counties and of named projects, which readers of a partial quarter need. */
function tallies({ regions }: Dataset, release: Release, names: Names): KnownFigure[] {
  const of = (
    indicator: string,
    count: number,
    key: "regions" | "regionsReported" | "projectsNamed",
  ) =>
    derivedFigure({
      indicator,
      aspect: "",
      quarter: release.quarter,
      value: exact(count),
      unit: "count",
      counted: key === "projectsNamed" ? undefined : counties,
      label: { zh: proseFigures.zh[key], en: proseFigures.en[key] },
      token: indicator,
      origin: "derived",
    });
  const reported = new Set((release.published ?? []).flatMap(({ region }) => region ?? []));
  const named = release.register ? [] : (release.projects ?? []);
  const byRegion = regions.flatMap(({ code }) => {
    const count = named.filter(({ region }) => region === code).length;
    if (count === 0) return [];
    const all = of("projects_named", count, "projectsNamed");
    const token = `projects_named ${regionPart(names, code)}`;
    return [{ ...all, region: code, token, label: joined(names.regionName(code), all.label) }];
  });
  return [
    of("regions", regions.filter(({ kind }) => kind !== "direct").length, "regions"),
    of("regions_reported", reported.size, "regionsReported"),
    ...(named.length > 0 ? [of("projects_named", named.length, "projectsNamed")] : []),
    ...byRegion,
  ];
}

/** How the register came from the one before it: what was on it, came in, was split off, left. */
function bridgeFigures(dataset: Dataset, release: Release): KnownFigure[] {
  const before = knownReleases(dataset, release).latestRegister;
  if (!release.register || !release.projects || !before?.projects) return [];
  const { opening, added, split, exits } = bridge(
    before.projects,
    release.projects,
    release.exits ?? [],
  );
  const counts = {
    opening: opening.projects.length,
    added: added.projects.length,
    split: split.projects.length,
    exited: exits.reduce((sum, { projects }) => sum + projects.length, 0),
  };
  return (["opening", "added", "split", "exited"] as const).map((aspect) =>
    derivedFigure({
      indicator: "bridge",
      aspect,
      quarter: release.quarter,
      value: exact(counts[aspect]),
      unit: "count",
      label: { zh: proseFigures.zh.bridge[aspect], en: proseFigures.en.bridge[aspect] },
      token: `bridge.${aspect}`,
      origin: "computed",
    }),
  );
}

/** Names that tokens have beside the ids of the registry. */
export const recordIndicators = [
  "bridge",
  "event",
  "score",
  "project",
  "regions",
  "regions_reported",
  "projects_named",
] as const;

/** All figures of a release that its records and lists hold. */
export const recordFigures = (dataset: Dataset, release: Release, names: Names): KnownFigure[] => [
  ...eventFigures(release, names),
  ...scoreFigures(release, names),
  ...projectFigures(release),
  ...bridgeFigures(dataset, release),
  ...tallies(dataset, release, names),
];
