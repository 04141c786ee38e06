import type { DateText } from "../domain/date.ts";
import type { ChartFigure } from "./types.ts";

/** What the charts of a complete register are drawn from; see types.ts for what all have in common. */

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
