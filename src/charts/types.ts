import type { DateText } from "../domain/date.ts";
import type { Quarter } from "../domain/quarter.ts";
import type { Locale } from "../domain/bilingual.ts";

/**
 * What charts are drawn from. A chart knows a series, not a project: numbers are for geometry only and
 * in the unit of the axis; every printed text comes with its digits and words in the page's language.
 */

/** A figure on a chart. */
export interface ChartFigure {
  /** In the unit of the axis; null when there is no figure. Never printed. */
  readonly value: number | null;
  /** As printed (`908.2`, `36.7%`), or the word for absence (`未公布`). */
  readonly text: string;
  /** A plan, not a fact: drawn as an outline and called 计划. */
  readonly planned?: boolean | undefined;
  /** The source says 约. */
  readonly approximate?: boolean | undefined;
}

/** What every chart component takes besides its data. */
export interface ChartProps {
  /** Unique on the page; the ids of title and description are made from it. */
  readonly id: string;
  /** The finding, the same as the figure's title; read by screen readers. */
  readonly title: string;
  /** Three sentences: kind and scope, extremes or shares, what is missing. */
  readonly desc: string;
  readonly locale: Locale;
  /** From 1000 px on the full width of the page instead of the main column. */
  readonly wide?: boolean | undefined;
}

/** 1 Quarter bars. Every quarter of the span has an entry; gaps keep their slot. */
export interface QuarterBarsData {
  readonly bars: readonly QuarterBar[];
  /** Stands on the last tick: `亿元`. */
  readonly unit: string;
  /** `level`: how large; `change`: against a base, from 0 both ways, hatched when negative. */
  readonly variant?: "level" | "change" | undefined;
  /** Maximum of the axis where it is declared once for several charts (a county's pages). */
  readonly max?: number | undefined;
}
export interface QuarterBar extends ChartFigure {
  readonly quarter: Quarter;
  /** In the unit of the axis: what the quarter's share of a plan would have been, a tick across the bar. */
  readonly plan?: number | undefined;
  /** The quarter has a figure, but no base to compare it with: hollow, not zero. */
  readonly noBase?: boolean | undefined;
}

/** 2 Ceremonies, in any order. */
export interface CeremoniesData {
  readonly events: readonly CeremonyMark[];
}
export interface CeremonyMark {
  readonly date: DateText;
  /** Day and month as printed: `3月24日`. */
  readonly dateText: string;
  /** The city's own event, or a county's. */
  readonly level: "city" | "county";
  /** `全市`, or the county. */
  readonly place: string;
  /** `244个`; null when the source gives none. */
  readonly countText: string | null;
  /** In 亿元, for the length of the bar; text with its unit (`908.2亿元`) or `未公布`. */
  readonly money: ChartFigure;
  /** What the counts count: `当次`, `8月计划`, `全季10次合计`; empty when unknown. */
  readonly scope: string;
}

/** 3 Parts of a whole: how many beside how large. */
export interface PartsData {
  readonly rows: readonly PartRow[];
  /** Legend words of the measures, `个数` and `总投资`. */
  readonly countLabel: string;
  readonly moneyLabel: string;
  /** True: bars stand on a 0–100 % track by their `share`. False (parts overlap): plain bars by value. */
  readonly ofWhole: boolean;
}
export interface PartRow {
  readonly name: string;
  readonly count?: PartMeasure | undefined;
  readonly money?: PartMeasure | undefined;
  /** 其中: indented and thinner, outside the sum. */
  readonly within?: boolean | undefined;
  /** 未说明: what the parts leave of the whole, a hollow outline. */
  readonly remainder?: boolean | undefined;
}
export interface PartMeasure extends ChartFigure {
  /** Per cent of the whole, for geometry; null when there is none. */
  readonly share?: number | null | undefined;
  /** `36.7%`, at the end of the bar. */
  readonly shareText?: string | undefined;
}

/** 4 Tile map. Rows and columns count from 1. */
export interface TileMapData {
  readonly tiles: readonly Tile[];
  /** Four breaks, ascending; a value equal to one belongs to the class above it. */
  readonly breaks: readonly [Break, Break, Break, Break];
  readonly palette: "sequential" | "diverging";
  readonly unit: string;
  /** Head of the ranked list beside the map from 700 px on. */
  readonly listTitle?: string | undefined;
}
export interface Break {
  readonly value: number;
  readonly text: string;
}
export interface Tile extends ChartFigure {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  /** 功能区: corner mark, and apart in the ranked list. */
  readonly zone?: boolean | undefined;
  /** `〔注〕` and the like, on a line of its own. */
  readonly mark?: string | undefined;
  /** The region of this page: a heavy frame. */
  readonly current?: boolean | undefined;
}

/** 5a Values of regions, sorted by the caller: bars from zero. */
export interface RankingData {
  readonly groups: readonly RankingGroup[];
  readonly unit: string;
  readonly max?: number | undefined;
}
interface RankingGroup {
  /** Empty for the first, unnamed group. */
  readonly label: string;
  readonly rows: readonly RankingRow[];
}
export interface RankingRow extends ChartFigure {
  readonly name: string;
  /** Beside the value in quiet ink: `73个`, `〔注〕`. */
  readonly note?: string | undefined;
}

/** 14 Several published values of one thing. */
export interface SourceRangeData {
  readonly items: readonly SourceRangeItem[];
  readonly unit: string;
}
export interface SourceRangeItem {
  readonly name: string;
  readonly values: readonly SourceValue[];
}
export interface SourceValue {
  readonly value: number;
  /** `26.58` */
  readonly text: string;
  /** `2处` */
  readonly sources: string;
  readonly qualifier?: "about" | "at_least" | "at_most" | null | undefined;
  /** The value this site uses: solid; the others are rings. */
  readonly used: boolean;
}

/** 15 First published and now, in per cent of the first. */
export interface RevisedData {
  readonly rows: readonly RevisedRow[];
}
interface RevisedRow {
  readonly name: string;
  /** Change in per cent for geometry; 0 when unchanged, null when the first was zero. */
  readonly change: number | null;
  /** `410 → 455.5亿元`, or `未修订`. */
  readonly words: string;
  /** `+11.1%`, or why there is none. */
  readonly text: string;
}
