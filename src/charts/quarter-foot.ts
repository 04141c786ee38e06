import { numberOf, yearOf } from "../domain/quarter.ts";
import type { ChartStrings } from "../i18n/charts.ts";
import { legend, note, stack, type Block, type Key } from "./common.ts";
import { isSmall, line, rect, text, typeOf, widthOf, type Mark } from "./drawing.ts";
import type { Frame } from "./quarter-frame.ts";
import type { QuarterBar } from "./types.ts";

/** What stands behind and under quarter bars: years, grid, the coverage strip, legend and remarks. */

/** Every other year on a band, so that four quarters are seen as one. */
export function yearBands(bars: readonly QuarterBar[], frame: Frame): Mark[] {
  const height = frame.bottom - frame.top;
  return yearsOf(bars)
    .filter(({ year }) => year % 2 === 1)
    .map(({ from, to }) =>
      rect(4 + from * frame.step, frame.top, (to - from) * frame.step, height, "ch-band"),
    );
}

function yearsOf(bars: readonly QuarterBar[]): { year: number; from: number; to: number }[] {
  const out: { year: number; from: number; to: number }[] = [];
  bars.forEach((item, i) => {
    const year = yearOf(item.quarter);
    const last = out.at(-1);
    if (last?.year === year) last.to = i + 1;
    else out.push({ year, from: i, to: i + 1 });
  });
  return out;
}

/** Year names at each year's first slot, every second or fifth year where the room is short. */
function yearLabels(bars: readonly QuarterBar[], frame: Frame, y: number, t: ChartStrings): Mark[] {
  const { tick } = typeOf(frame.width);
  const years = yearsOf(bars);
  const lastYear = years.at(-1)?.year ?? 0;
  const name = isSmall(frame.width) ? t.shortYear : t.year;
  const labels = years.map(({ year, from }) => {
    const width = widthOf(name(year), tick);
    return { year, width, x: Math.min(4 + from * frame.step, frame.width - width) };
  });
  for (const every of [1, 2, 5, 10, 20, 100]) {
    const shown = labels.filter(({ year }) => (lastYear - year) % every === 0);
    const [first, second] = shown;
    // A first year of a quarter or two gives way to the next.
    const isTight = first && second && first.x + first.width + 4 > second.x;
    const kept = isTight ? shown.slice(1) : shown;
    const fits = kept.every(({ x, width }, i) => x + width + 4 <= (kept[i + 1]?.x ?? Infinity));
    if (fits) return kept.map(({ year, x }) => text(x, y, name(year), tick, "ch-quiet"));
  }
  return [];
}

/** Names of the quarters under their slots, only where there is room for all. */
function quarterLabels(
  bars: readonly QuarterBar[],
  frame: Frame,
  y: number,
  t: ChartStrings,
): Mark[] {
  const { tick } = typeOf(frame.width);
  const name = (item: QuarterBar): string => t.quarter(numberOf(item.quarter));
  if (bars.some((item) => widthOf(name(item), tick) + 4 > frame.step)) return [];
  return bars.map((item, i) =>
    text(4 + (i + 0.5) * frame.step, y, name(item), tick, "ch-quiet", "middle"),
  );
}

/** One box a quarter: filled where there is a figure, hollow where none was found. */
function coverageStrip(bars: readonly QuarterBar[], frame: Frame, y: number): Mark[] {
  const size = Math.min(6, frame.step - 2);
  return bars.map((item, i) => {
    const x = 4 + (i + 0.5) * frame.step - size / 2;
    const isKnown = item.value !== null || item.noBase === true;
    return isKnown
      ? rect(x, y, size, size, "ch-second")
      : rect(x + 0.6, y + 0.6, size - 1.2, size - 1.2, "ch-rest");
  });
}

export function gridLines(frame: Frame, unit: string, ticksShown: boolean): Mark[] {
  const { tick } = typeOf(frame.width);
  const ticks = frame.axis.ticks.filter(({ value }) => value !== 0);
  return ticks.flatMap(({ value, text: words }, i) => {
    const y = frame.y(value);
    const grid = line(4, y, frame.right, y, "ch-grid");
    if (!ticksShown) return [grid];
    const label = i === ticks.length - 1 ? `${words}${unit}` : words;
    return [grid, text(frame.right + 5, y + tick * 0.36, label, tick, "ch-quiet")];
  });
}

function keysFor(bars: readonly QuarterBar[], t: ChartStrings): Key[] {
  const keys: Key[] = [];
  if (bars.some((item) => item.value !== null && item.planned))
    keys.push({ shape: "hollow", label: t.plannedKey });
  if (bars.some((item) => (item.value ?? 0) < 0)) keys.push({ shape: "minus", label: t.minusKey });
  if (bars.some((item) => item.value === null && !item.noBase))
    keys.push({ shape: "box", label: t.known }, { shape: "box-hollow", label: t.unknown });
  if (bars.some((item) => item.noBase)) keys.push({ shape: "ring-second", label: t.noBase });
  return keys;
}

/** What stands under the axis: strip, quarters, years, legend and remarks. */
export function foot(
  bars: readonly QuarterBar[],
  all: readonly QuarterBar[],
  frame: Frame,
  t: ChartStrings,
): { marks: Mark[]; bottom: number } {
  const { tick } = typeOf(frame.width);
  const strip = frame.bottom + 8;
  const quarters = quarterLabels(bars, frame, strip + 8 + tick + 4, t);
  const yearsAt = strip + 8 + tick + 4 + (quarters.length > 0 ? tick + 5 : 0);
  const marks = [
    ...coverageStrip(bars, frame, strip),
    ...quarters,
    ...yearLabels(bars, frame, yearsAt, t),
  ];
  const blocks: ((top: number) => Block)[] = [];
  const keys = keysFor(bars, t);
  if (keys.length > 0) blocks.push((top) => legend(keys, top, frame.width));
  if (frame.giant !== null) blocks.push((top) => note(t.broken, top, frame.width));
  if (bars.length < all.length)
    blocks.push((top) => note(t.lastQuarters(bars.length), top, frame.width));
  const rest = stack(blocks, yearsAt + 6);
  return { marks: [...marks, ...rest.marks], bottom: rest.bottom };
}
