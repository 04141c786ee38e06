import { isOfProject, type Figure } from "./figures.ts";
import { measureOf, type Measure } from "./measures.ts";

/** One statement: how many and how much, of the same slice, period and basis. */
export interface Statement {
  readonly region: string | null;
  readonly dimension: string | null;
  readonly category: string | null;
  readonly basis: Figure["basis"];
  readonly period: string | null;
  readonly measure: Measure | null;
  /** The first figure: the count where there is one. */
  readonly lead: Figure;
  readonly count: Figure | null;
  readonly money: Figure | null;
}

/** A whole and its parts along one dimension, as one source prints them. */
export interface Breakdown {
  readonly region: string | null;
  readonly dimension: string;
  readonly basis: Figure["basis"];
  readonly period: string | null;
  readonly measure: Measure | null;
  /** Id of the indicator where no measure pairs it. */
  readonly indicator: string;
  readonly whole: Statement | null;
  readonly parts: readonly Statement[];
  /** Whether the parts are a list that is meant to be complete; else they overlap or are some of many. */
  readonly exhaustive: boolean;
}

const keyOf = (figure: Figure): string =>
  [
    measureOf(figure.indicator)?.id ?? figure.indicator,
    figure.basis,
    figure.period ?? "",
    figure.region ?? "",
    figure.dimension ?? "",
    figure.category ?? "",
  ].join("|");

/** Figures joined into statements, in the order in which they first appear. Two values of one figure stay two statements. */
export function statementsOf(figures: readonly Figure[]): Statement[] {
  const groups = new Map<string, { counts: Figure[]; moneys: Figure[]; others: Figure[] }>();
  for (const figure of figures) {
    if (isOfProject(figure)) continue;
    const key = keyOf(figure);
    const group = groups.get(key) ?? { counts: [], moneys: [], others: [] };
    groups.set(key, group);
    const measure = measureOf(figure.indicator);
    const list =
      measure?.count === figure.indicator
        ? group.counts
        : measure?.money === figure.indicator
          ? group.moneys
          : group.others;
    list.push(figure);
  }
  return [...groups.values()].flatMap(({ counts, moneys, others }) => [
    ...Array.from({ length: Math.max(counts.length, moneys.length) }, (_, i) =>
      statement(counts[i] ?? null, moneys[i] ?? null),
    ),
    ...others.map((figure) => statement(figure, null)),
  ]);
}

function statement(first: Figure | null, money: Figure | null): Statement {
  const lead = first ?? money;
  if (!lead) throw new RangeError("a statement needs a figure");
  const measure = measureOf(lead.indicator);
  const { region, dimension, category, basis, period } = lead;
  return {
    region,
    dimension,
    category,
    basis,
    period,
    measure,
    lead,
    count: measure ? first : null,
    money,
  };
}

/** The figures a statement is made of. */
export const figuresIn = (s: Statement): Figure[] =>
  [s.lead, s.money].filter((f, i, all): f is Figure => f !== null && all.indexOf(f) === i);

const seriesKey = (s: Statement): string =>
  [s.measure?.id ?? s.lead.indicator, s.basis, s.period ?? "", s.region ?? ""].join("|");

/** Statements with a dimension, gathered into breakdowns with their wholes. */
export function breakdownsOf(statements: readonly Statement[]): Breakdown[] {
  const wholes = new Map(
    statements.filter((s) => s.dimension === null).map((s) => [seriesKey(s), s]),
  );
  const groups = new Map<string, Statement[]>();
  for (const s of statements) {
    if (s.dimension === null) continue;
    const key = `${seriesKey(s)}|${s.dimension}`;
    groups.set(key, [...(groups.get(key) ?? []), s]);
  }
  return [...groups.values()].map((parts) => breakdown(parts, wholes));
}

function breakdown(parts: readonly Statement[], wholes: ReadonlyMap<string, Statement>): Breakdown {
  const [first] = parts;
  if (!first) throw new RangeError("a breakdown needs a part");
  return {
    region: first.region,
    dimension: first.dimension ?? "",
    basis: first.basis,
    period: first.period,
    measure: first.measure,
    indicator: first.lead.indicator,
    whole: wholes.get(seriesKey(first)) ?? null,
    parts,
    exhaustive: parts.filter((part) => !part.lead.partOf).length > 1,
  };
}
