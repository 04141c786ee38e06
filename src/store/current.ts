import { announceNext } from "../report/calendar.ts";
import { placedFootnotes } from "../intake/footnotes.ts";
import { footnotesIn, type Footnotes } from "../report/footnotes.ts";
import { asOf, latestReleases, publishedReleases } from "../report/releases.ts";
import { registry } from "../indicators/registry.ts";
import type { Indicator } from "../indicators/indicator.ts";
import { computedFrom } from "../consistency/computed-from.ts";
import { computeRelease } from "../indicators/statistics.ts";
import { findings, findingsOf } from "../consistency/findings.ts";
import type { Finding } from "../consistency/finding.ts";
import { countProblems, type Problem } from "../domain/problem.ts";
import { namesOf, type Names } from "../report/names.ts";
import { knownReleases } from "../stats/known.ts";
import type { Dataset, Release } from "../schema/dataset.ts";
import { changesSoFar } from "./changes.ts";
import { readConfig } from "./config.ts";
import { checkedContent, type Content } from "./content.ts";
import { loadDataset } from "./data.ts";

/** Everything that pages read, loaded once for the whole build. */
export interface Current {
  readonly dataset: Dataset;
  readonly names: Names;
  readonly content: Content;
  /** The latest revision of every published quarter, in the order of time. */
  readonly releases: readonly Release[];
  readonly findings: readonly Finding[];
  readonly findingsOf: (release: Release) => readonly Finding[];
  /** What answered warnings tell the readers. */
  readonly footnotes: Footnotes;
  /** Whether a release is shown although it is not published, which only `npm run dev` does. */
  readonly isDraft: (release: Release) => boolean;
  readonly indicator: (id: string) => Indicator | undefined;
  /** Releases of earlier quarters that were known when one was published. */
  readonly known: (release: Release) => readonly Release[];
}

let loaded: { readonly changes: number; readonly current: Promise<Current> } | null = null;

/**
 * The data and content of this build. Throws when they have errors: the check comes before the pages. In
 * `npm run dev` they are read anew when a file of theirs has changed, and commentary with errors is shown,
 * beside the list of its errors.
 */
export function current(): Promise<Current> {
  const changes = changesSoFar();
  if (loaded?.changes !== changes) loaded = { changes, current: load() };
  return loaded.current;
}

const isDevelopment = (): boolean => import.meta.env?.MODE === "development";

/** What this build may show: in `npm run dev` drafts too, else what is published and whose time has come. */
function shownOf(dataset: Dataset, date: string | null): Dataset {
  if (!isDevelopment()) return date === null ? dataset : asOf(dataset, date);
  const releases = dataset.releases.map((one) => ({ ...one, status: "published" as const }));
  return { ...dataset, releases };
}

/** What is published and due, whatever is shown. */
const publishedIds = (dataset: Dataset, date: string | null): ReadonlySet<string> =>
  new Set(publishedReleases(date === null ? dataset : asOf(dataset, date)).map(({ id }) => id));

async function load(): Promise<Current> {
  const config = readConfig();
  const { dataset: whole, problems } = await loadDataset(config.data);
  const dataset = whole && announceNext(shownOf(whole, config.date));
  const content = checkedContent(config.content, dataset, {
    base: import.meta.env?.BASE_URL ?? "/",
  });
  const all: Problem[] = [...problems, ...content.problems];
  if (!whole || !dataset || (countProblems(all).error > 0 && !isDevelopment()))
    throw new Error(all.map((p) => `${p.file}:${p.line ?? ""} ${p.message.zh}`).join("\n"));
  const published = publishedIds(whole, config.date);
  const computed = computedFrom((release) => computeRelease(dataset, release));
  const byRelease = new Map<string, readonly Finding[]>();
  return {
    dataset,
    names: namesOf(dataset),
    content,
    releases: latestReleases(dataset),
    findings: findings(dataset, { computed }),
    findingsOf(release) {
      const known = byRelease.get(release.id) ?? findingsOf(dataset, release, { computed });
      byRelease.set(release.id, known);
      return known;
    },
    footnotes: footnotesIn(dataset, [
      ...dataset.footnotes,
      ...placedFootnotes(content.problems, dataset.exceptions),
    ]),
    isDraft: ({ id }) => !published.has(id),
    indicator: (id) => (Object.hasOwn(registry, id) ? registry[id] : undefined),
    known: (release) => knownReleases(dataset, release).latestFirst,
  };
}
