import type { Locale } from "../domain/bilingual.ts";
import type { DateText } from "../domain/date.ts";
import type { Quarter } from "../domain/quarter.ts";

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

/** 5b League dot plot against elapsed time. */
export interface LeagueData {
  readonly groups: readonly LeagueGroup[];
  readonly unranked: readonly { readonly name: string; readonly reason: string }[];
  /** Elapsed time in per cent, or null where the rate has no calendar. */
  readonly time: number | null;
  /** `时间进度75%` */
  readonly timeText: string;
  /** Declared per indicator and the same in all quarters; values beyond it become arrowheads. */
  readonly axis: readonly [number, number];
}
export interface LeagueGroup {
  readonly label: string;
  readonly rows: readonly LeagueRow[];
}
export interface LeagueRow {
  readonly name: string;
  readonly value: number;
  /** `88.4%` */
  readonly text: string;
  readonly rank: number;
  readonly tied?: boolean | undefined;
  /** Places gained since the quarter before, down is negative; null or absent: not comparable. */
  readonly change?: number | null | undefined;
}

/** 6 Progress against plan and elapsed time. */
export interface ProgressData {
  readonly rows: readonly ProgressRow[];
  readonly time: number | null;
  /** `时间进度91.7%` */
  readonly timeText: string;
}
export interface ProgressRow extends ChartFigure {
  readonly name: string;
  /** `13个`, after the name. */
  readonly note?: string | undefined;
}

/** 7 Bridge from one register to the next; steps close the gap exactly, or the layout throws. */
export interface BridgeData {
  readonly opening: BridgeTotal;
  readonly closing: BridgeTotal;
  readonly steps: readonly BridgeStep[];
  /** Of the axis: `个`. */
  readonly unit: string;
}
interface BridgeTotal {
  readonly label: string;
  readonly value: number;
  readonly text: string;
}
export interface BridgeStep {
  readonly label: string;
  /** Signed. */
  readonly value: number;
  /** With its sign: `+44`, `−31`. */
  readonly text: string;
}

/** 8 Flow between the statuses of two quarters. */
export const flowStates = [
  "reserve",
  "unstarted",
  "building",
  "paused",
  "finished",
  "cancelled",
] as const;
export type FlowState = (typeof flowStates)[number];
export interface FlowData {
  readonly labels: Readonly<Record<FlowState | "entered" | "left", string>>;
  readonly fromTitle: string;
  readonly toTitle: string;
  readonly moves: readonly FlowMove[];
}
export interface FlowMove {
  readonly from: FlowState | "entered";
  readonly to: FlowState | "left";
  readonly count: number;
}

/** 9 Planned and actual dates. */
export interface DatesData {
  readonly rows: readonly DatesRow[];
  /** Where an open end reaches. */
  readonly asOf: DateText;
}
export interface DatesRow {
  readonly name: string;
  readonly marks: readonly DateMark[];
  /** In words, under the marks: `动工比仪式晚16个月`. */
  readonly note: string;
  /** Begun and not finished: a dashed end `至今`. */
  readonly open?: boolean | undefined;
}
export interface DateMark {
  readonly kind: "signed" | "start" | "resumed" | "finish";
  /** Plans and ceremonies are rings, facts are solid; signing and resumption are always facts. */
  readonly state: "planned" | "actual";
  readonly date: DateText;
}

/** 10 Burn-down of tasks, in order of time. */
export interface BurnDownData {
  readonly points: readonly BurnDownPoint[];
  readonly target?: { readonly date: DateText; readonly label: string } | undefined;
}
export interface BurnDownPoint {
  readonly date: DateText;
  readonly dateText: string;
  readonly open: number;
  readonly openText: string;
  readonly overdue: number;
  readonly overdueText: string;
}

/** 11 Readiness: items of preparation by the share done, and projects by item. */
export interface MatrixData {
  readonly items: readonly { readonly label: string }[];
  readonly rows: readonly MatrixRow[];
}
export type MatrixState = "done" | "doing" | "todo" | "none" | "unreported";
export interface MatrixRow {
  readonly name: string;
  /** One per item. */
  readonly states: readonly MatrixState[];
  /** `5/11` */
  readonly shareText: string;
}

/** 12 Small multiples: the same measure, every county, one declared scale. */
export interface SmallMultiplesData {
  readonly panels: readonly MultiplePanel[];
  /** Short names of the points on the x axis, `一` … `四`. */
  readonly ticks: readonly string[];
  readonly axis: readonly [number, number];
  /** Per cent elapsed at each point, the dashed diagonal; null for measures without a calendar. */
  readonly time: readonly number[] | null;
}
export interface MultiplePanel {
  readonly name: string;
  /** One per tick. */
  readonly points: readonly ChartFigure[];
  /** Instead of a line: `无年度计划`. */
  readonly reason?: string | undefined;
}

/** 13 Sizes of projects on a log axis. */
export interface SizesData {
  /** Above zero, in the unit of the axis. */
  readonly values: readonly number[];
  readonly unit: string;
  readonly median: { readonly value: number; readonly text: string };
  /** Named below the dots, largest first; at most two are drawn. */
  readonly largest: readonly { readonly name: string; readonly value: number }[];
  /** Counts over the bands of the axis. */
  readonly bands: readonly { readonly from: number; readonly to: number; readonly text: string }[];
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
