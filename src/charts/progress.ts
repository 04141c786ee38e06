import { scaleLinear } from "d3-scale";
import type { ChartStrings } from "../i18n/charts.ts";
import { bar, labelOf, nothing, present, stub } from "./common.ts";
import {
  isSmall,
  line,
  lines,
  overlaps,
  boxOf,
  px,
  rect,
  text,
  typeOf,
  widthOf,
  type Drawing,
  type Mark,
} from "./drawing.ts";
import { percentAxis } from "./scales.ts";
import { wrap } from "./text.ts";
import type { ProgressData, ProgressRow } from "./register-types.ts";

/** 6 Progress: is the money ahead of the year? A tick at the elapsed time, not a colour, says behind. */

interface Frame {
  readonly width: number;
  readonly from: number;
  readonly x: (rate: number) => number;
  readonly top: number;
  readonly data: ProgressData;
  readonly t: ChartStrings;
}

function frameOf(data: ProgressData, width: number, t: ChartStrings): Omit<Frame, "top"> {
  const { label } = typeOf(width);
  const right = Math.max(
    46,
    ...data.rows.map((row) => widthOf(labelOf(row, t), label, "ch-b") + 8),
  );
  const from = isSmall(width) ? 0 : 190;
  const rates = present(data.rows.map((row) => row.value));
  const scale = scaleLinear(percentAxis(rates), [from, width - right]).clamp(true);
  return { width, from, x: (rate) => scale(rate) ?? from, data, t };
}

/** Names of the two references, side by side where they fit, else one above the other. */
function references(frame: Omit<Frame, "top">): { marks: Mark[]; top: number } {
  const { tick } = typeOf(frame.width);
  const { data, x, width, t } = frame;
  const plan = centred(t.wholePlan, x(100), 20, tick, width);
  if (data.time === null) return { marks: [plan], top: 30 };
  const time = centred(data.timeText, x(data.time), 20, tick, width);
  if (!overlaps(boxOf(time), boxOf(plan), 8)) return { marks: [time, plan], top: 30 };
  const apart = text(x(data.time) + 2, 20, data.timeText, tick, "ch-quiet", "end");
  const after = text(x(100) - 2, 20, t.wholePlan, tick, "ch-quiet");
  const fits =
    boxOf(apart).x >= 0 &&
    boxOf(after).x + boxOf(after).width <= width &&
    x(100) - x(data.time) > 4;
  if (fits) return { marks: [apart, after], top: 30 };
  const upper = centred(data.timeText, x(data.time), 18, tick, width);
  return { marks: [upper, centred(t.wholePlan, x(100), 38, tick, width)], top: 48 };
}

function centred(words: string, x: number, y: number, size: number, width: number) {
  const half = widthOf(words, size) / 2;
  return text(Math.min(Math.max(x, half), width - half), y, words, size, "ch-quiet", "middle");
}

/** The value after its bar, past the tick and the line of the plan where they stand in its way. */
function valueAt(end: number, width: number, frame: Frame): number {
  const lines = [frame.data.time === null ? null : frame.x(frame.data.time), frame.x(100)];
  let at = end + 5;
  for (const line of lines.toSorted((a, b) => (a ?? 0) - (b ?? 0)))
    if (line !== null && line > at - 5 && line < at + width + 3) at = line + 6;
  return Math.min(at, frame.width - width);
}

function barMarks(row: ProgressRow, frame: Frame, y: number, thickness: number): Mark[] {
  const { label } = typeOf(frame.width);
  const { data, x, from, t } = frame;
  const middle = y + thickness / 2;
  const baseline = middle + label * 0.36;
  const words = labelOf(row, t);
  if (row.value === null) return [text(from + 2, baseline, words, label, "ch-quiet")];
  const length = Math.max(stub, x(row.value) - from);
  const css = "ch-ink ch-b ch-halo";
  const at = valueAt(from + length, widthOf(words, label, css), frame);
  const marks: Mark[] = [
    rect(from, y, x(100) - from, thickness, "ch-band"),
    ...bar({ x: from, y, width: length, height: thickness }, false, { planned: row.planned }),
    line(x(100), y - 4, x(100), y + thickness + 4, "ch-axis"),
  ];
  if (data.time !== null) {
    const tick = x(data.time);
    marks.push(line(tick, y - 3, tick, y + thickness + 3, "ch-tick-halo"));
    marks.push(line(tick, y - 3, tick, y + thickness + 3, "ch-tick"));
  }
  return [...marks, text(at, baseline, words, label, css)];
}

function nameLines(row: ProgressRow, frame: Frame): string[] {
  const { label } = typeOf(frame.width);
  const room = isSmall(frame.width) ? frame.width : frame.from - 14;
  return wrap(row.name, room, label);
}

function rowMarks(row: ProgressRow, frame: Frame, top: number): { marks: Mark[]; bottom: number } {
  const { label, tick } = typeOf(frame.width);
  const names = nameLines(row, frame);
  const lead = label * 1.2;
  if (isSmall(frame.width)) {
    const nameEnd = top + 16 + (names.length - 1) * lead;
    const marks: Mark[] = lines(0, top + 16, names, label);
    const used = widthOf(names.at(-1) ?? "", label);
    if (row.note !== undefined) {
      const fits = used + 8 + widthOf(row.note, tick) <= frame.width;
      if (fits) marks.push(text(used + 8, nameEnd, row.note, tick, "ch-quiet"));
    }
    marks.push(...barMarks(row, frame, nameEnd + 8, 24));
    return { marks, bottom: nameEnd + 8 + 24 + 16 };
  }
  const all = row.note === undefined ? names.length : names.length + 1;
  const height = Math.max(52, all * lead + 16);
  const first = top + height / 2 + label * 0.36 - ((all - 1) * lead) / 2;
  const marks: Mark[] = lines(0, first, names, label);
  if (row.note !== undefined)
    marks.push(text(0, first + names.length * lead, row.note, tick, "ch-quiet"));
  marks.push(...barMarks(row, frame, top + (height - 26) / 2, 26));
  return { marks, bottom: top + height };
}

/** Geometry of progress at a width. */
export function layoutProgress(data: ProgressData, width: number, t: ChartStrings): Drawing {
  if (data.rows.length === 0) return nothing(width, t);
  const loose = frameOf(data, width, t);
  const { marks: heads, top } = references(loose);
  const frame: Frame = { ...loose, top };
  const marks: Mark[] = [...heads];
  let bottom = top;
  for (const row of data.rows) {
    const block = rowMarks(row, frame, bottom);
    marks.push(...block.marks);
    bottom = block.bottom;
  }
  return { width, height: px(bottom), marks };
}
