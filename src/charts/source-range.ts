import { scaleLinear, scaleLog } from "d3-scale";
import type { ChartStrings } from "../i18n/charts.ts";
import { legend, note, nothing, stack, type Block, type Key } from "./common.ts";
import {
  circle,
  isSmall,
  line,
  lines,
  px,
  text,
  typeOf,
  widthOf,
  type Drawing,
  type Mark,
} from "./drawing.ts";
import { spread } from "./place.ts";
import { axisFor } from "./scales.ts";
import { wrap } from "./text.ts";
import type { SourceRangeData, SourceRangeItem, SourceValue } from "./types.ts";

/** 14 Several published values of one thing: do the sources agree? */

const giantSpread = 10;

interface Frame {
  readonly width: number;
  readonly from: number;
  readonly to: number;
  readonly x: (value: number) => number;
  /** The remark where the axis starts; null when it starts at 0 or is logarithmic. */
  readonly starts: string | null;
  readonly isLog: boolean;
  readonly t: ChartStrings;
}

function frameOf(data: SourceRangeData, width: number, t: ChartStrings): Frame {
  const values = data.items.flatMap((item) => item.values.map(({ value }) => value));
  const from = isSmall(width) ? 26 : 286;
  const to = width - 26;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const isLog = low > 0 && high / low > giantSpread;
  if (isLog) {
    const domain = [10 ** Math.floor(Math.log10(low)), 10 ** Math.ceil(Math.log10(high))];
    const scale = scaleLog(domain, [from, to]);
    return { width, from, to, x: (value) => scale(value), starts: null, isLog, t };
  }
  const axis = axisFor(values, { fromZero: false });
  const scale = scaleLinear([axis.min, axis.max], [from, to]);
  const first = axis.ticks[0];
  const starts = first && first.value !== 0 ? t.axisFrom(first.text, data.unit) : null;
  return { width, from, to, x: (value) => scale(value) ?? from, starts, isLog, t };
}

/** What stands under a value: how many sources, and how firmly they say it. */
function sourceWords({ sources, qualifier }: SourceValue, t: ChartStrings): string {
  if (!qualifier) return sources;
  const word = { about: t.about, at_least: t.atLeastWord, at_most: t.atMostWord }[qualifier];
  return [sources, word].filter((part) => part !== "").join(t.separator);
}

/** Values whose labels stand side by side on one line; too many go on to a next one. */
function chunks(values: readonly SourceValue[], frame: Frame): SourceValue[][] {
  const sorted = values.toSorted((a, b) => a.value - b.value);
  const out: SourceValue[][] = [[]];
  let used = 0;
  for (const value of sorted) {
    const width = labelWidth(value, frame) + 8;
    if (used > 0 && used + width > frame.width - labelFrom(frame)) {
      out.push([]);
      used = 0;
    }
    out.at(-1)?.push(value);
    used += width;
  }
  return out;
}

const labelFrom = (frame: Frame): number => (isSmall(frame.width) ? 0 : frame.from - 26);

function labelWidth(value: SourceValue, frame: Frame): number {
  const { label, tick } = typeOf(frame.width);
  return Math.max(widthOf(value.text, label, "ch-b"), widthOf(sourceWords(value, frame.t), tick));
}

/** A short line toward the open side: both for about, right for at least, left for at most. */
function whiskers({ value, qualifier }: SourceValue, frame: Frame, y: number): Mark[] {
  const x = frame.x(value);
  const right = line(x + 6, y, x + 18, y, "ch-axis");
  const left = line(x - 18, y, x - 6, y, "ch-axis");
  if (qualifier === "about") return [left, right];
  if (qualifier === "at_least") return [right];
  return qualifier === "at_most" ? [left] : [];
}

/** Dots of one line with values above and sources below, moved apart where they are close. */
function dotRow(values: readonly SourceValue[], frame: Frame, y: number): Mark[] {
  const { label, tick } = typeOf(frame.width);
  const wishes = values.map((value) => ({
    centre: frame.x(value.value),
    width: labelWidth(value, frame),
  }));
  const centres =
    spread(wishes, labelFrom(frame), frame.width) ?? wishes.map(({ centre }) => centre);
  const xs = values.map(({ value }) => frame.x(value));
  const marks: Mark[] = [line(Math.min(...xs), y, Math.max(...xs), y, "ch-span")];
  values.forEach((value, i) => {
    const [x, centre] = [xs[i] ?? 0, centres[i] ?? 0];
    const css = value.used ? "ch-ink ch-b" : "ch-ink";
    if (Math.abs(centre - x) > 4)
      marks.push(
        line(x, y - 8, centre, y - 15, "ch-leader"),
        line(x, y + 8, centre, y + 14, "ch-leader"),
      );
    marks.push(
      text(centre, y - 18, value.text, label, css, "middle"),
      text(centre, y + 14 + tick, sourceWords(value, frame.t), tick, "ch-quiet", "middle"),
    );
  });
  // Rings first, so that the value in use lies on top.
  for (const value of values.toSorted((a, b) => Number(a.used) - Number(b.used)))
    marks.push(
      ...whiskers(value, frame, y),
      value.used
        ? circle(frame.x(value.value), y, 7, "ch-accent")
        : circle(frame.x(value.value), y, 5.75, "ch-ring"),
    );
  return marks;
}

function itemBlock(item: SourceRangeItem, frame: Frame) {
  return (top: number): Block => {
    const { label } = typeOf(frame.width);
    const small = isSmall(frame.width);
    const lead = label * 1.2;
    const names = wrap(item.name, small ? frame.width : 246, label);
    const rows = chunks(item.values, frame);
    const nameRoom = small ? names.length * lead + 6 : 0;
    const each = 72;
    const marks: Mark[] = rows.flatMap((row, i) =>
      dotRow(row, frame, top + nameRoom + i * each + 36),
    );
    const height = nameRoom + rows.length * each + (small ? 6 : 0);
    const first = small ? top + label : top + 36 + label * 0.36 - ((names.length - 1) * lead) / 2;
    marks.push(...lines(0, first, names, label));
    return { marks, height: Math.max(height, names.length * lead + 12) };
  };
}

const keys = (t: ChartStrings): Key[] => [
  { shape: "disc", label: t.used },
  { shape: "ring", label: t.other },
];

/** Geometry of the published values at a width; items with a single value are not drawn. */
export function layoutSourceRange(data: SourceRangeData, width: number, t: ChartStrings): Drawing {
  const items = data.items.filter((item) => item.values.length > 1);
  if (items.length === 0) return nothing(width, t);
  const frame = frameOf({ ...data, items }, width, t);
  const remark = frame.isLog ? t.logAxis : frame.starts;
  const { marks, bottom } = stack(
    [
      ...items.map((item) => itemBlock(item, frame)),
      (top: number) => legend(keys(t), top, width),
      ...(remark === null ? [] : [(top: number) => note(remark, top, width)]),
    ],
    0,
  );
  return { width, height: px(bottom + 2), marks };
}
