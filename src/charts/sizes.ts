import { scaleLog } from "d3-scale";
import { exact, shift, toPlain } from "../domain/exact.ts";
import type { ChartStrings } from "../i18n/charts.ts";
import { note, nothing, stack } from "./common.ts";
import {
  isSmall,
  line,
  path,
  px,
  rect,
  text,
  typeOf,
  widthOf,
  type Drawing,
  type Mark,
} from "./drawing.ts";
import { spread } from "./place.ts";
import { disc } from "./shapes.ts";
import type { SizesData } from "./register-types.ts";

/** 13 Sizes of projects on a log axis: how many small, how many huge? */

interface Frame {
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  readonly powers: readonly number[];
  readonly x: (value: number) => number;
}

function frameOf(values: readonly number[], width: number): Frame {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  const scale = scaleLog([10 ** low, 10 ** high], [12, width - 12]);
  const powers = Array.from({ length: high - low + 1 }, (_, i) => low + i);
  const height = isSmall(width) ? 240 : width < 1000 ? 260 : 280;
  return { width, top: 52, bottom: height - 34, powers, x: (value) => scale(value) };
}

/** Dots in columns from the axis, as one path; the radius shrinks with their number. */
function dots(values: readonly number[], frame: Frame): Mark[] {
  const room = frame.bottom - frame.top - 4;
  const usual = values.length <= 60 ? 5 : values.length <= 200 ? 3.2 : 2.4;
  for (let r = usual; r > 0.6; r -= 0.4) {
    const columns = new Map<number, number>();
    const d: string[] = [];
    let tallest = 0;
    for (const value of values.toSorted((a, b) => a - b)) {
      const column = Math.round(frame.x(value) / (2 * r + 0.6));
      const level = columns.get(column) ?? 0;
      columns.set(column, level + 1);
      tallest = Math.max(tallest, level + 1);
      const cx = Math.min(Math.max(column * (2 * r + 0.6), r), frame.width - r);
      d.push(disc(cx, frame.bottom - 2 - r - level * (2 * r + 0.6), r));
    }
    if (tallest * (2 * r + 0.6) <= room) return [path(d.join(""), "ch-accent")];
  }
  return histogram(values, frame);
}

/** Eight columns per factor ten, the tallest with its number. */
function histogram(values: readonly number[], frame: Frame): Mark[] {
  const first = frame.powers[0] ?? 0;
  const bins = new Map<number, number>();
  for (const value of values) {
    const bin = Math.floor((Math.log10(value) - first) * 8);
    bins.set(bin, (bins.get(bin) ?? 0) + 1);
  }
  const tallest = Math.max(...bins.values());
  const { label } = typeOf(frame.width);
  const marks: Mark[] = [];
  let isNamed = false;
  for (const [bin, count] of [...bins].toSorted(([a], [b]) => a - b)) {
    const from = frame.x(10 ** (first + bin / 8));
    const width = frame.x(10 ** (first + (bin + 1) / 8)) - from;
    const height = (count / tallest) * (frame.bottom - frame.top - label - 6);
    marks.push(rect(from + 1, frame.bottom - height, width - 2, height, "ch-accent"));
    if (count === tallest && !isNamed) {
      const words = String(count);
      const half = widthOf(words, label, "ch-b") / 2;
      const x = Math.min(Math.max(from + width / 2, half), frame.width - half);
      const y = frame.bottom - height - 4;
      marks.push(text(x, y, words, label, "ch-ink ch-b ch-halo", "middle"));
      isNamed = true;
    }
  }
  return marks;
}

/** Powers of ten with the unit on the last. */
function axisMarks(frame: Frame, unit: string): Mark[] {
  const { tick } = typeOf(frame.width);
  const last = frame.powers.at(-1);
  const marks: Mark[] = [line(4, frame.bottom, frame.width - 4, frame.bottom, "ch-axis")];
  let edge = Infinity;
  // From the right, so that the tick with the unit is the one that stays.
  for (const power of frame.powers.toReversed()) {
    const words = `${toPlain(shift(exact(1), power))}${power === last ? unit : ""}`;
    const half = widthOf(words, tick) / 2;
    const x = frame.x(10 ** power);
    const at = Math.min(Math.max(x, half), frame.width - half);
    marks.push(line(x, frame.bottom, x, frame.bottom + 6, "ch-axis"));
    if (at + half + 4 > edge) continue;
    marks.push(text(at, frame.bottom + tick + 8, words, tick, "ch-quiet", "middle"));
    edge = at - half;
  }
  return marks;
}

/** Counts over their bands; null where they do not fit side by side and become a remark. */
function bandMarks(data: SizesData, frame: Frame): Mark[] | null {
  const { tick } = typeOf(frame.width);
  const [low, high] = [10 ** (frame.powers[0] ?? 0), 10 ** (frame.powers.at(-1) ?? 1)];
  const inside = (value: number): number => frame.x(Math.min(high, Math.max(low, value)));
  const wishes = data.bands.map(({ from, to, text: words }) => ({
    centre: (inside(from) + inside(to)) / 2,
    width: widthOf(words, tick),
  }));
  const centres = spread(wishes, 0, frame.width);
  if (centres)
    return data.bands.map((band, i) =>
      text(centres[i] ?? 0, 16, band.text, tick, "ch-quiet", "middle"),
    );
  return null;
}

/** Geometry of the sizes at a width; fewer than five values are a list of the page. */
export function layoutSizes(data: SizesData, width: number, t: ChartStrings): Drawing {
  const values = data.values.filter((value) => value > 0);
  if (values.length < 5) return nothing(width, t);
  const frame = frameOf(values, width);
  const { tick } = typeOf(width);
  const median = frame.x(data.median.value);
  const words = t.median(data.median.text);
  const half = widthOf(words, tick, "ch-b") / 2;
  const x = Math.min(Math.max(median, half), width - half);
  const isDots = values.length <= 400;
  const bands = bandMarks(data, frame);
  const bandWords = data.bands.map((band) => band.text).join(t.separator);
  const feet = stack(
    [
      ...(isDots ? [(top: number) => note(t.oneDot, top, width)] : []),
      ...data.largest.slice(0, 2).map(
        ({ name }, i) =>
          (top: number) =>
            note(t.largest(i, name), top, width),
      ),
      ...(bands === null ? [(top: number) => note(bandWords, top, width)] : []),
      (top: number) => note(t.logAxis, top, width),
    ],
    frame.bottom + 30,
  );
  const marks = [
    ...(bands ?? []),
    line(median, 42, median, frame.bottom, "ch-dashed"),
    ...(isDots ? dots(values, frame) : histogram(values, frame)),
    text(x, 38, words, tick, "ch-ink ch-b ch-halo", "middle"),
    ...axisMarks(frame, data.unit),
    ...feet.marks,
  ];
  return { width, height: px(feet.bottom), marks };
}
