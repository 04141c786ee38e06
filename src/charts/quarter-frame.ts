import type { ChartStrings } from "../i18n/charts.ts";
import { stub } from "./common.ts";
import { typeOf, widthOf, type Box } from "./drawing.ts";
import { axisFor, giantOf, type Axis } from "./scales.ts";
import type { QuarterBar, QuarterBarsData } from "./types.ts";

/** The frame of quarter bars: slots, scale and the boxes of the bars. */

/** So many bars print all their values, where there is room. */
const allLabelled = 12;

/** So few print them on leaders rather than leave one out. */
export const alwaysLabelled = 6;

export interface Frame {
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  readonly right: number;
  readonly step: number;
  readonly y: (value: number) => number;
  readonly axis: Axis;
  readonly giant: number | null;
  /** Not every bar prints its value: the axis does. */
  readonly ticks: boolean;
}

export const known = (bars: readonly QuarterBar[]): QuarterBar[] =>
  bars.filter((item) => item.value !== null);

export interface Size {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  /** Room at the right for labels that start at their bar. */
  readonly reserve?: number;
  /** Only the first, last, highest and lowest bar print their values. */
  readonly few?: boolean;
  readonly t: ChartStrings;
}

export function frameOf(data: QuarterBarsData, bars: readonly QuarterBar[], size: Size): Frame {
  const reserve = size.reserve ?? 0;
  const values = known(bars).map((item) => item.value ?? 0);
  const giant = data.max === undefined ? giantOf(values) : null;
  const scaled = giant === null ? values : values.filter((v) => Math.abs(v) !== giant);
  // A giant gets twice the height of the others, torn.
  const least = giant === null ? [] : [Math.max(...scaled.map(Math.abs)) * 2];
  // A plan beside a giant may lie beyond the axis, and is not drawn then.
  const plans = giant === null ? known(bars).flatMap(({ plan }) => plan ?? []) : [];
  const axis = axisFor(data.max === undefined ? [...scaled, ...least, ...plans] : [data.max]);
  const ticks = (size.few ?? false) || known(bars).length > allLabelled;
  const { tick } = typeOf(size.width);
  const last = axis.ticks.length - 1;
  const tickWidths = axis.ticks.map(({ text }, i) =>
    widthOf(i === last ? `${text}${data.unit}` : text, tick),
  );
  const right = ticks
    ? size.width - Math.max(0, ...tickWidths) - 6 - reserve
    : size.width - 4 - reserve;
  const [top, bottom] = [size.top, size.height - 58];
  const span = axis.max - axis.min || 1;
  // Bars that hang keep room for their values.
  const floor = axis.min < 0 ? bottom - 22 : bottom;
  const y = (value: number): number => {
    const clipped = Math.min(axis.max, Math.max(axis.min, value));
    return floor - ((clipped - axis.min) / span) * (floor - top);
  };
  const step = (right - 4) / bars.length;
  return { width: size.width, top, bottom, right, step, y, axis, giant, ticks };
}

/** The box of a bar within its slot; a zero is a stub on the zero line. */
export function boxOfBar(item: QuarterBar, i: number, frame: Frame): Box {
  const width = Math.min(48, Math.max(2, Math.min(frame.step * 0.74, frame.step - 2)));
  const value = item.value ?? 0;
  const [zero, end] = [frame.y(0), frame.y(value)];
  const height = Math.max(stub, Math.abs(zero - end));
  const x = 4 + i * frame.step + (frame.step - width) / 2;
  return { x, y: value < 0 ? zero : zero - height, width, height };
}

/** The tick of a plan across its bar; null where there is none, or none that the axis reaches. */
export function planTick({ plan }: QuarterBar, bar: Box | null, frame: Frame): Box | null {
  if (plan === undefined || !bar || plan > frame.axis.max) return null;
  return { x: bar.x - 3, y: frame.y(plan) - 2, width: bar.width + 6, height: 4 };
}

/** Bars that print their value: all, or where the axis prints its ticks the first, last, highest and lowest. */
export function labelled(bars: readonly QuarterBar[], ticks: boolean): ReadonlySet<QuarterBar> {
  const all = known(bars);
  if (!ticks) return new Set(all);
  const byValue = all.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const chosen = [all[0], all.at(-1), byValue[0], byValue.at(-1)];
  return new Set(chosen.filter((item) => item !== undefined));
}
