import type { ChartStrings } from "../i18n/charts.ts";
import { labelOf } from "./common.ts";
import { line, text, typeOf, widthOf, type Box, type Mark } from "./drawing.ts";
import { place, staircase, type Candidate, type Ground } from "./place.ts";
import {
  alwaysLabelled,
  boxOfBar,
  frameOf,
  known,
  labelled,
  planTick,
  type Frame,
  type Size,
} from "./quarter-frame.ts";
import type { QuarterBar, QuarterBarsData } from "./types.ts";

/** The values of quarter bars: at their bars, beside them, or on leaders; never dropped. */

/** Above the bar (below one that hangs), then beside it, then a step away. */
function candidatesFor(
  box: Box,
  size: { width: number; height: number },
  hangs: boolean,
): Candidate[] {
  const middle = box.x + box.width / 2 - size.width / 2;
  const near = hangs ? box.y + box.height + 3 : box.y - size.height - 3;
  const beside = hangs ? box.y + box.height - size.height : box.y;
  const [right, left] = [box.x + box.width + 4, box.x - size.width - 4];
  const out = [{ x: middle, y: near }];
  for (const shift of [0.25, -0.25, 0.45, -0.45])
    out.push({ x: middle + shift * size.width, y: near });
  out.push({ x: right, y: beside }, { x: left, y: beside });
  return out;
}

/** Where a bar with its plan ends: at the tick, where no label fits between the two. */
const topOf = (bar: Box, tick: Box | null, label: number): number =>
  tick && tick.y > bar.y - label - 9 ? Math.min(bar.y, tick.y) : bar.y;

/** Values at their bars; null when one found no place and the drawing has to grow. */
function valueLabels(
  bars: readonly QuarterBar[],
  boxes: readonly (Box | null)[],
  frame: Frame,
  t: ChartStrings,
): Mark[] | null {
  const { label } = typeOf(frame.width);
  const chosen = labelled(bars, frame.ticks);
  const ground: Ground = {
    bounds: { x: 0, y: 0, width: frame.right + 4, height: frame.bottom - 2 },
    taken: [...boxes, ...bars.map((item, i) => planTick(item, boxes[i] ?? null, frame))].filter(
      (box): box is Box => box !== null,
    ),
    leaders: [],
  };
  const marks: Mark[] = [];
  const order = bars
    .map((item, i) => ({ item, box: boxes[i] ?? null }))
    .filter(({ item }) => chosen.has(item))
    .toSorted((a, b) => Math.abs(b.item.value ?? 0) - Math.abs(a.item.value ?? 0));
  for (const { item, box } of order) {
    if (!box) continue;
    const words = labelOf(item, t);
    const size = { width: widthOf(words, label, "ch-b"), height: label };
    const hangs = (item.value ?? 0) < 0;
    const top = topOf(box, planTick(item, box, frame), label);
    const target = { x: box.x + box.width / 2, y: top };
    const stands = { ...box, y: top, height: box.height + box.y - top };
    const placed = place(size, candidatesFor(stands, size, hangs), target, ground);
    if (!placed) return null;
    if (placed.leader) {
      const { from, to } = placed.leader;
      marks.push(line(from.x, from.y, to.x, to.y, "ch-leader"));
    }
    const baseline = placed.box.y + label * 0.88;
    marks.push(text(placed.box.x, baseline, words, label, "ch-ink ch-b ch-halo"));
  }
  return marks;
}

/** The labels that a drawing prints, with their bars and widths. */
function wanted(
  bars: readonly QuarterBar[],
  boxes: readonly (Box | null)[],
  size: number,
  t: ChartStrings,
  ticks: boolean,
): { words: string; width: number; x: number; y: number }[] {
  const chosen = labelled(bars, ticks);
  return bars.flatMap((item, i) => {
    const box = boxes[i];
    if (!box || !chosen.has(item)) return [];
    const words = labelOf(item, t);
    const width = widthOf(words, size, "ch-b");
    return [{ words, width, x: box.x + box.width / 2, y: box.y }];
  });
}

/** The last resort for crowded bars: every value on a leader of its own, in a staircase. */
function layoutCrowded(data: QuarterBarsData, bars: readonly QuarterBar[], size: Size): Crowded {
  const { label } = typeOf(size.width);
  const draft = wanted(
    bars,
    bars.map(() => ({ x: 0, y: 0, width: 0, height: 0 })),
    label,
    size.t,
    frameOf(data, bars, size).ticks,
  );
  const reserve = Math.max(...draft.map(({ width }) => width));
  const place = (top: number): Crowded => {
    const height = size.height - size.top + top;
    const frame = frameOf(data, bars, { ...size, height, top, reserve });
    const boxes = bars.map((item, i) => (item.value === null ? null : boxOfBar(item, i, frame)));
    const labels = wanted(bars, boxes, label, size.t, frame.ticks);
    const rows = staircase(labels);
    const marks = labels.flatMap(({ words, x, y }, i) => {
      const baseline = top - 12 - (rows[i] ?? 0) * (label + 5);
      const leader = line(x, baseline + 3, x, y, "ch-leader");
      return [leader, text(x, baseline, words, label, "ch-ink ch-b")];
    });
    return { frame, boxes, marks, rows: Math.max(0, ...rows) + 1 };
  };
  return place(16 + place(size.top).rows * (label + 5));
}

interface Crowded {
  readonly frame: Frame;
  readonly boxes: readonly (Box | null)[];
  readonly marks: readonly Mark[];
  readonly rows: number;
}

/**
 * Bars with their values: at the bars where there is room; else those of the ends and extremes, beside an axis;
 * else on leaders above them.
 */
export function arrange(
  data: QuarterBarsData,
  bars: readonly QuarterBar[],
  size: Size,
): Omit<Crowded, "rows"> {
  for (const few of known(bars).length > alwaysLabelled ? [false, true] : [false])
    for (const extra of [0, 20, 40]) {
      const grown = { ...size, few, height: size.height + extra, top: size.top + extra };
      const frame = frameOf(data, bars, grown);
      const boxes = bars.map((item, i) => (item.value === null ? null : boxOfBar(item, i, frame)));
      const marks = valueLabels(bars, boxes, frame, size.t);
      if (marks) return { frame, boxes, marks };
    }
  return layoutCrowded(data, bars, size);
}
