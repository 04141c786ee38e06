import { locales, type Locale } from "../domain/bilingual.ts";
import { absolute, equals, exact, round, sign, type Exact } from "../domain/exact.ts";
import { quarterBefore } from "../domain/quarter.ts";
import { valueOf } from "../domain/reading.ts";
import { formatDate, formatQuarter, formatValue } from "../i18n/format.ts";
import { sectionTitles, type SectionId } from "../i18n/sections.ts";
import { computedIndicators } from "../indicators/computed.ts";
import type { Indicator } from "../indicators/indicator.ts";
import { computeRelease } from "../indicators/statistics.ts";
import type { Dataset, Release } from "../schema/dataset.ts";
import type { Region } from "../schema/tables.ts";
import { bridge } from "../stats/bridge.ts";
import { knownReleases } from "../stats/known.ts";
import { regionSlice, wholeSlice } from "../stats/slice.ts";
import type { Statistics } from "../stats/statistics.ts";
import { words } from "./commentary-words.ts";

/** Commentary on the last quarters. Every figure is the program's own, so it is right by construction. */

/** On how many of the last quarters there is commentary. */
const discussed = 4;

/** What a sentence can draw on. A figure that does not exist is null, and its sentence is left out. */
interface Desk {
  readonly locale: Locale;
  readonly dataset: Dataset;
  readonly release: Release;
  readonly statistics: Statistics;
}

const indicators: Readonly<Record<string, Indicator>> = computedIndicators;

const inPrint = (value: Exact, id: string, locale: Locale): string =>
  formatValue(value, indicators[id] ?? { unit: "count", decimals: 0 }, locale).text;

/** A figure of the whole register as it is printed. */
function figure({ statistics, locale }: Desk, id: string): string | null {
  const value = valueOf(statistics.get(id, wholeSlice));
  return value && inPrint(value, id, locale);
}

type Printed = string | null;

/** A sentence from figures that all exist, or nothing. */
function sentence<P extends readonly string[]>(
  say: (...figures: P) => string,
  ...figures: { readonly [K in keyof P]: Printed }
): string[] {
  const all = figures as readonly Printed[];
  return all.every((one) => one !== null) ? [say(...(all as unknown as P))] : [];
}

/** How far ahead of the calendar or behind it, in words. */
function leadWords({ statistics, locale }: Desk): Printed {
  const value = valueOf(statistics.get("lead", wholeSlice));
  if (value === null) return null;
  const say = words[locale];
  if (equals(round(value, 1), exact(0))) return say.level;
  const lead = inPrint(absolute(value), "lead", locale);
  return sign(value) > 0 ? say.ahead(lead) : say.behind(lead);
}

function bridgeText(desk: Desk): string[] {
  const { dataset, release, locale } = desk;
  const before = knownReleases(dataset, release).release(quarterBefore(release.quarter));
  if (!before?.projects || !release.projects) return [];
  const { opening, added, split, exits } = bridge(
    before.projects,
    release.projects,
    release.exits ?? [],
  );
  const count = (n: number): string => inPrint(exact(n), "projects_split", locale);
  const left = exits.reduce((sum, { projects }) => sum + projects.length, 0);
  const say = words[locale];
  return [
    say.bridge(count(opening.projects.length), count(added.projects.length), count(left)),
    ...(split.projects.length > 0 ? [say.split(count(split.projects.length))] : []),
  ];
}

const nameOf = ({ name, name_en }: Region, locale: Locale): string =>
  locale === "zh" ? name : (name_en ?? name);

/** Who comes first in a group by completion rate; two that are level come first together. */
function firstOf(desk: Desk, group: string, label: string): string[] {
  const { dataset, statistics, locale } = desk;
  const first = dataset.regions.filter((region) => {
    const rank = valueOf(statistics.get("completion_rate", regionSlice(region.code), "rank"));
    return region.group === group && rank !== null && equals(rank, exact(1));
  });
  const [one] = first;
  const rate = one && valueOf(statistics.get("completion_rate", regionSlice(one.code)));
  const names = first.map((region) => nameOf(region, locale)).join(words[locale].and);
  return rate ? [words[locale].first(label, names, inPrint(rate, "completion_rate", locale))] : [];
}

/** The places that have projects and no plan for any. */
function unrankedText({ dataset, statistics, locale }: Desk): string[] {
  const without = dataset.regions.filter(({ code }) => {
    const plan = statistics.get("annual_plan", regionSlice(code));
    return plan.kind === "missing" && plan.of > 0;
  });
  const names = without.map((region) => nameOf(region, locale)).join(words[locale].and);
  return without.length > 0 ? [words[locale].unranked(names)] : [];
}

function eventsText(desk: Desk): string[] {
  const { release, dataset, locale } = desk;
  const ceremony = release.events?.find(({ kind }) => kind === "ceremony");
  const best = (release.scores ?? []).filter(({ rank }) => rank === 1).map(({ region }) => region);
  const names = dataset.regions.filter(({ code }) => best.includes(code));
  const say = words[locale];
  const counts = ceremony?.date &&
    ceremony.projects && [
      formatDate(ceremony.date, locale),
      inPrint(exact(ceremony.projects), "projects", locale),
      inPrint(exact(ceremony.total_investment ?? 0), "total_investment", locale),
    ];
  const [date = null, count = null, amount = null] = counts || [];
  return [
    ...sentence(say.ceremony, date, count, amount),
    say.rally(names.map((region) => nameOf(region, locale)).join(say.and)),
  ];
}

/** What is said under each heading, in the official order. */
function sectionsOf(desk: Desk): readonly (readonly [SectionId, readonly string[]])[] {
  const say = words[desk.locale];
  const of = (id: string): Printed => figure(desk, id);
  const [counties = "", zones = ""] = new Set(desk.dataset.regions.flatMap((r) => r.group ?? []));
  return [
    [
      "overview",
      [
        ...sentence(say.overview, of("projects_split"), of("total_investment")),
        ...sentence(say.statuses, of("building"), of("unstarted"), of("paused")),
      ],
    ],
    ["bridge", bridgeText(desk)],
    [
      "progress",
      [
        ...sentence(say.progress, of("completed_ytd"), of("completion_rate")),
        ...sentence(say.quarterly, of("completed_quarter")),
      ],
    ],
    [
      "ranking",
      [
        ...firstOf(desk, counties, say.counties),
        ...firstOf(desk, zones, say.zones),
        ...unrankedText(desk),
      ],
    ],
    [
      "starts",
      [
        ...sentence(say.starts, of("started_quarter"), of("started_investment_quarter")),
        ...sentence(say.due, of("due_starts"), of("on_plan_starts"), of("late_starts")),
        ...sentence(say.rate, of("start_rate")),
      ],
    ],
    ["events", eventsText(desk)],
    ["preparation", sentence(say.preparation, of("preparation_rate"))],
    ["tasks", sentence(say.tasks, of("tasks_open"), of("tasks_overdue"))],
    ["notes", [say.note]],
  ];
}

/** The main points: one sentence each of progress, starts, deadlines and tasks. */
function pointsOf(desk: Desk): string[] {
  const say = words[desk.locale];
  const of = (id: string): Printed => figure(desk, id);
  return [
    ...sentence(say.progress, of("completed_ytd"), of("completion_rate")),
    ...sentence(say.starts, of("started_quarter"), of("started_investment_quarter")),
    ...sentence(say.due, of("due_starts"), of("on_plan_starts"), of("late_starts")),
    ...sentence(say.tasks, of("tasks_open"), of("tasks_overdue")),
  ];
}

/** A quarter's article in one language: its head in YAML, then the sections. */
function article(desk: Desk): string {
  const { locale, release } = desk;
  const say = words[locale];
  const quarter = formatQuarter(release.quarter, locale);
  const of = (id: string): Printed => figure(desk, id);
  const title = (rate: string, lead: string): string => say.title(quarter, rate, lead);
  const summary = (projects: string, ytd: string): string => say.summary(quarter, projects, ytd);
  const [headline] = sentence(title, of("completion_rate"), leadWords(desk));
  const [found] = sentence(summary, of("projects_split"), of("completed_ytd"));
  const blank = locale === "zh" ? "" : " ";
  const sections = sectionsOf(desk).filter(([, lines]) => lines.length > 0);
  const head = [
    ...(headline === undefined ? [] : [`title: ${JSON.stringify(headline)}`]),
    `summary: ${JSON.stringify(found ?? say.plainSummary(quarter))}`,
    "points:",
    ...pointsOf(desk).map((point) => `  - ${JSON.stringify(point)}`),
  ];
  const body = sections.map(
    ([id, lines]) => `## ${sectionTitles[locale][id]}\n\n${lines.join(blank)}`,
  );
  return `---\n${head.join("\n")}\n---\n\n${body.join("\n\n")}\n`;
}

/** The articles on the last quarters, in both languages, by their paths in the content folder. */
export function commentaryFiles(dataset: Dataset): Map<string, string> {
  const latest = new Map(dataset.releases.map((release) => [release.quarter, release]));
  const chosen = [...latest.values()].slice(-discussed);
  const files = chosen.flatMap((release) =>
    locales.map((locale): [string, string] => {
      const statistics = computeRelease(dataset, release);
      const path = `quarters/${release.quarter}.${locale}.md`;
      return [path, article({ locale, dataset, release, statistics })];
    }),
  );
  return new Map(files);
}
