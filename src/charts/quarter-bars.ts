import type { ChartStrings } from "../i18n/charts.ts";
import { bar, labelOf, nothing } from "./common.ts";
import {
  circle,
  isSmall,
  line,
  px,
  text,
  typeOf,
  widthOf,
  type Box,
  type Drawing,
  type Mark,
} from "./drawing.ts";
import { foot, gridLines, yearBands } from "./quarter-foot.ts";
import { known, planTick, type Frame } from "./quarter-frame.ts";
import { arrange } from "./quarter-labels.ts";
import { axisFor } from "./scales.ts";
import type { QuarterBar, QuarterBarsData } from "./types.ts";

/** 1 Quarter bars: how large was each quarter, and where is nothing known? Gaps keep their slot. */

const phoneSpan = 40;

const phoneShown = 20;

function barMarks(
  bars: readonly QuarterBar[],
  boxes: readonly (Box | null)[],
  frame: Frame,
): Mark[] {
  return bars.flatMap((item, i) => {
    const box = boxes[i];
    if (!box) {
      if (!item.noBase) return [];
      const x = 4 + (i + 0.5) * frame.step;
      return [circle(x, frame.y(0), 4, "ch-ring-second")];
    }
    const value = item.value ?? 0;
    const broken = frame.giant !== null && Math.abs(value) === frame.giant;
    return bar(box, true, { planned: item.planned, minus: value < 0, broken });
  });
}

/** Plans as ticks across their bars, edged so that they are seen on the bar and beside it. */
function planMarks(
  bars: readonly QuarterBar[],
  boxes: readonly (Box | null)[],
  frame: Frame,
): Mark[] {
  return bars.flatMap((item, i) => {
    const tick = planTick(item, boxes[i] ?? null, frame);
    if (!tick) return [];
    const [y, to] = [tick.y + tick.height / 2, tick.x + tick.width];
    return ["ch-tick-halo", "ch-tick"].map((css) => line(tick.x, y, to, y, css));
  });
}

/** One value is a sentence of the page; here it is a strip with its number. */
function stripOnly(bars: readonly QuarterBar[], width: number, t: ChartStrings): Drawing {
  const { label } = typeOf(width);
  const step = (width - 8) / bars.length;
  const frame: Frame = {
    ...{ width, top: 0, bottom: 24, right: width - 4, step, giant: null, ticks: false },
    ...{ y: () => 24, axis: axisFor([]) },
  };
  const { marks, bottom } = foot(bars, bars, frame, t);
  const at = bars.findIndex((item) => item.value !== null);
  const item = bars[at];
  const words = item ? labelOf(item, t) : "";
  const room = widthOf(words, label, "ch-b");
  const x = Math.min(Math.max(0, 4 + (at + 0.5) * step - room / 2), width - room);
  return { width, height: px(bottom), marks: [...marks, text(x, 20, words, label, "ch-ink ch-b")] };
}

/** Geometry of the quarter bars at a width; the drawing grows where labels need the room. */
export function layoutQuarterBars(data: QuarterBarsData, width: number, t: ChartStrings): Drawing {
  const isLong = isSmall(width) && data.bars.length > phoneSpan;
  const bars = isLong ? data.bars.slice(-phoneShown) : data.bars;
  const count = known(bars).length;
  if (count === 0) return nothing(width, t);
  if (count === 1 && data.max === undefined) return stripOnly(bars, width, t);
  const height = isSmall(width) ? 260 : width < 1000 ? 320 : 360;
  const { frame, boxes, marks: labels } = arrange(data, bars, { width, height, top: 26, t });
  const below = foot(bars, data.bars, frame, t);
  const marks = [
    ...yearBands(bars, frame),
    ...gridLines(frame, data.unit, frame.ticks),
    ...barMarks(bars, boxes, frame),
    line(4, frame.y(0), frame.right, frame.y(0), "ch-axis"),
    ...planMarks(bars, boxes, frame),
    ...labels,
    ...below.marks,
  ];
  return { width, height: px(Math.max(frame.bottom + 58, below.bottom)), marks };
}
