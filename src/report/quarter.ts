import type { Quarter } from "../domain/quarter.ts";
import { quarterBefore, addQuarters } from "../domain/quarter.ts";
import type { SectionId } from "../i18n/sections.ts";
import type { Indicator } from "../indicators/indicator.ts";
import type { Dataset, Release } from "../schema/dataset.ts";
import type { Event, Project, Score } from "../schema/tables.ts";
import { breakdownsOf, statementsOf, type Breakdown, type Statement } from "./breakdown.ts";
import type { Surroundings } from "./comparison.ts";
import { figuresOf, isOfProject, type Figure, type Slice } from "./figures.ts";
import { keyFiguresOf, type KeyFigure } from "./key-figures.ts";
import { latestReleases } from "./releases.ts";
import { sectionOf } from "./section.ts";

/** What one section holds of published figures. */
export interface SectionContent {
  readonly statements: readonly Statement[];
  readonly breakdowns: readonly Breakdown[];
}

/** Everything that the page of a quarter shows. */
export interface QuarterReport {
  readonly release: Release;
  readonly quarter: Quarter;
  readonly figures: readonly Figure[];
  /** The statement of the title, or null where only events and projects are known. */
  readonly headline: Statement | null;
  readonly keyFigures: readonly KeyFigure[];
  readonly sections: ReadonlyMap<SectionId, SectionContent>;
  readonly events: readonly Event[];
  readonly scores: readonly Score[];
  /** Named projects; a complete register has lists of its own. */
  readonly projects: readonly Project[];
  /** Counties for which nothing is known this quarter. */
  readonly silentRegions: readonly string[];
  readonly hasCityStarts: boolean;
  readonly surroundings: Surroundings;
}

/** In this order a statement makes the title of a page. */
const headlineOrder = [
  "started",
  "scheduled",
  "completion_rate",
  "started_ytd",
  "total_investment_started",
  "starts",
  "rally",
  "signed",
  "commissioned",
  "fixed_asset_investment_growth",
  "gov_investment",
  "key_projects",
] as const;

const headlineRank = (s: Statement): number => {
  const id = s.measure?.id ?? s.lead.indicator;
  const place = (headlineOrder as readonly string[]).indexOf(id);
  return place < 0 ? headlineOrder.length : place;
};

/** Growth whose own figure stands beside it is said there, as its comparison. */
const isGrowthOfShown = (
  s: Statement,
  shown: readonly Statement[],
  indicator: (id: string) => Indicator | undefined,
): boolean => {
  const relation = indicator(s.lead.indicator)?.relation;
  return (
    relation?.kind === "growth" &&
    shown.some(
      (other) =>
        other.region === s.region &&
        (other.lead.indicator === relation.of || other.money?.indicator === relation.of),
    )
  );
};

/** Statements fit for the head of the page: wholes of the city, else of its counties, best first. */
export function headStatements(
  statements: readonly Statement[],
  indicator: (id: string) => Indicator | undefined,
): Statement[] {
  const isMain = (s: Statement): boolean => {
    const entry = indicator(s.lead.indicator);
    const derived =
      entry?.relation !== undefined && !["growth", "part"].includes(entry.relation.kind);
    return s.dimension === null && entry?.area !== "province" && !derived;
  };
  const wholes = statements.filter(isMain);
  const city = wholes.filter((s) => s.region === null);
  const chosen = (city.length > 0 ? city : wholes).filter(
    (s) => !isGrowthOfShown(s, wholes, indicator),
  );
  return [...chosen].sort((a, b) => headlineRank(a) - headlineRank(b));
}

/** The report of a quarter as of its release: `known` are the releases that were known when it was published. */
export function quarterReport(
  release: Release,
  known: readonly Release[],
  dataset: Dataset,
  indicator: (id: string) => Indicator | undefined,
): QuarterReport {
  const figures = figuresOf(release);
  const earlier = new Map(known.map((r) => [r.quarter, figuresOf(r)]));
  const surroundings: Surroundings = {
    own: figures,
    earlier: (quarter) => earlier.get(quarter) ?? [],
    indicator,
  };
  const statements = statementsOf(figures);
  const head = headStatements(statements, indicator);
  const named = new Set(figures.filter((f) => !isOfProject(f)).map((f) => f.region));
  return {
    release,
    quarter: release.quarter,
    figures,
    headline: head[0] ?? null,
    keyFigures: keyFiguresOf(head, statements, surroundings),
    sections: sectionsOf(statements, indicator),
    events: release.events ?? [],
    scores: release.scores ?? [],
    projects: release.register ? [] : (release.projects ?? []),
    silentRegions: dataset.regions.filter((r) => !named.has(r.code)).map((r) => r.code),
    hasCityStarts: statements.some(
      (s) =>
        s.region === null &&
        s.dimension === null &&
        ["started", "scheduled"].includes(s.measure?.id ?? ""),
    ),
    surroundings,
  };
}

function sectionsOf(
  statements: readonly Statement[],
  indicator: (id: string) => Indicator | undefined,
): Map<SectionId, SectionContent> {
  const sections = new Map<SectionId, { statements: Statement[]; breakdowns: Breakdown[] }>();
  const at = (slice: Slice, id: string): { statements: Statement[]; breakdowns: Breakdown[] } => {
    const name = sectionOf(slice, id, indicator(id));
    const section = sections.get(name) ?? { statements: [], breakdowns: [] };
    sections.set(name, section);
    return section;
  };
  for (const s of statements) if (s.dimension === null) at(s, s.lead.indicator).statements.push(s);
  // A breakdown's whole may stand in another section, so they are formed before they are placed.
  for (const b of breakdownsOf(statements))
    at({ region: b.region, dimension: b.dimension, category: null }, b.indicator).breakdowns.push(
      b,
    );
  return sections;
}

/** The releases beside one, for the switch between quarters; null where there is none. */
export function neighbours(
  dataset: Dataset,
  quarter: Quarter,
): { readonly before: Release | null; readonly after: Release | null } {
  const all = new Map(latestReleases(dataset).map((release) => [release.quarter, release]));
  return {
    before: all.get(quarterBefore(quarter)) ?? null,
    after: all.get(addQuarters(quarter, 1)) ?? null,
  };
}
