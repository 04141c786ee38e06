import { scaleLinear } from "d3-scale";
import { line as curve } from "d3-shape";
import type { ChartStrings } from "../i18n/charts.ts";
import { nothing } from "./common.ts";
import {
  circle,
  isSmall,
  line,
  lines,
  path,
  px,
  text,
  typeOf,
  widthOf,
  type Box,
  type Drawing,
  type Mark,
} from "./drawing.ts";
import { arrow } from "./shapes.ts";
import { wrap } from "./text.ts";
import type { MultiplePanel, SmallMultiplesData } from "./register-types.ts";

/** 12 Small multiples: the same measure, every county in its official place, one declared scale. */

interface Frame {
  readonly plot: Box;
  readonly x: (i: number) => number;
  readonly y: (value: number) => number;
  readonly size: { readonly label: number; readonly tick: number };
  readonly data: SmallMultiplesData;
  readonly t: ChartStrings;
}

function frameOf(data: SmallMultiplesData, plot: Box, width: number, t: ChartStrings): Frame {
  const x = scaleLinear(
    [0, Math.max(1, data.ticks.length - 1)],
    [plot.x + 8, plot.x + plot.width - 10],
  );
  const y = scaleLinear(data.axis, [plot.y + plot.height, plot.y]).clamp(true);
  return {
    ...{ plot, data, t, size: typeOf(width) },
    x: (i) => x(i) ?? plot.x,
    y: (value) => y(value) ?? plot.y,
  };
}

/** Stretches between the gaps, each a line of its own. */
function stretches(panel: MultiplePanel, frame: Frame): string {
  const make = curve<{ readonly value: number | null }>()
    .defined(({ value }) => value !== null)
    .x((_, i) => px(frame.x(i)))
    .y(({ value }) => px(frame.y(value ?? 0)));
  return make([...panel.points]) ?? "";
}

/** The last value, above or below its point, with an arrow where it is beyond the scale. */
function lastMarks(panel: MultiplePanel, frame: Frame): Mark[] {
  const { plot, size, data } = frame;
  const at = panel.points.findLastIndex(({ value }) => value !== null);
  const point = panel.points[at];
  if (!point || point.value === null) return [];
  const [x, y] = [frame.x(at), frame.y(point.value)];
  const width = widthOf(point.text, size.label, "ch-b");
  const left = Math.min(Math.max(x - width / 2, plot.x), plot.x + plot.width - width);
  // Beside the panel's name there is room above the panel.
  const nameEnd = plot.x + widthOf(panel.name, size.label, "ch-b") + 6;
  const ceiling = plot.y - (left > nameEnd ? 34 : 16);
  const above = y - 10 - size.label * 0.88 >= ceiling;
  const baseline = above ? y - 10 : y + 10 + size.label * 0.88;
  const beyond = point.value > data.axis[1];
  return [
    beyond ? path(arrow(x, y + 2, 12, "up"), "ch-accent") : circle(x, y, 4.5, "ch-accent"),
    text(left, baseline, point.text, size.label, "ch-ink ch-b ch-halo"),
  ];
}

/** Points without a figure: the word on the floor of the panel, unless the last label is there. */
function gapMarks(panel: MultiplePanel, frame: Frame): Mark[] {
  const { plot, size, t } = frame;
  const floor = plot.y + plot.height;
  const half = widthOf(t.gap, size.tick) / 2;
  return panel.points.flatMap(({ value }, i) =>
    value === null
      ? [
          line(frame.x(i), floor - 5, frame.x(i), floor + 5, "ch-axis"),
          text(
            Math.min(Math.max(frame.x(i), plot.x + half), plot.x + plot.width - half),
            floor + size.tick * 2 + 4,
            t.gap,
            size.tick,
            "ch-quiet",
            "middle",
          ),
        ]
      : [],
  );
}

function panelMarks(panel: MultiplePanel, frame: Frame, isFirst: boolean): Mark[] {
  const { plot, size, data } = frame;
  const floor = plot.y + plot.height;
  const name = wrap(panel.name, plot.width, size.label, { bold: true, maxLines: 1 });
  const marks: Mark[] = [
    ...lines(plot.x, plot.y - 22, name, size.label, "ch-ink ch-b"),
    line(plot.x, floor, plot.x + plot.width, floor, "ch-axis"),
  ];
  if (panel.reason !== undefined) {
    const words = wrap(panel.reason, plot.width - 8, size.tick);
    return [...marks, ...lines(plot.x + 4, plot.y + plot.height / 2, words, size.tick, "ch-quiet")];
  }
  if (data.axis[1] >= 100 && data.time !== null) {
    const y = frame.y(100);
    marks.push(line(plot.x, y, plot.x + plot.width, y, "ch-grid"));
    // At the side away from the last value.
    const lastAt = panel.points.findLastIndex(({ value }) => value !== null);
    const atRight = lastAt <= (data.ticks.length - 1) / 2;
    const at = atRight ? plot.x + plot.width : plot.x;
    if (isFirst)
      marks.push(text(at, y - 3, "100%", size.tick, "ch-quiet", atRight ? "end" : "start"));
  }
  if (data.time !== null) {
    const make = curve<number>()
      .x((_, i) => px(frame.x(i)))
      .y((time) => px(frame.y(time)));
    marks.push(path(make([...data.time]) ?? "", "ch-dashed"));
  }
  const ticks = data.ticks.map((tick, i) =>
    text(frame.x(i), floor + size.tick + 3, tick, size.tick, "ch-quiet", "middle"),
  );
  return [
    ...marks,
    path(stretches(panel, frame), "ch-line"),
    ...panel.points.flatMap(({ value }, i) =>
      // A point between two gaps has no line.
      value === null ? [] : [circle(frame.x(i), frame.y(value), 2.5, "ch-accent")],
    ),
    ...ticks,
    ...gapMarks(panel, frame),
    ...lastMarks(panel, frame),
  ];
}

/** Geometry of the panels at a width: two columns on a phone, five else. */
export function layoutSmallMultiples(
  data: SmallMultiplesData,
  width: number,
  t: ChartStrings,
): Drawing {
  if (data.panels.length === 0) return nothing(width, t);
  const columns = isSmall(width) ? 2 : 5;
  const gap = 16;
  const each = (width - gap * (columns - 1)) / columns;
  const plotHeight = width >= 1000 ? 110 : 84;
  const { tick } = typeOf(width);
  const hasGaps = data.panels.some((panel) => panel.points.some(({ value }) => value === null));
  const row = 40 + plotHeight + tick + 14 + (hasGaps ? tick : 0);
  const marks = data.panels.flatMap((panel, i) => {
    const column = i % columns;
    const plot = {
      ...{ x: column * (each + gap), y: Math.floor(i / columns) * row + 40 },
      ...{ width: each, height: plotHeight },
    };
    return panelMarks(panel, frameOf(data, plot, width, t), column === 0);
  });
  return { width, height: px(Math.ceil(data.panels.length / columns) * row), marks };
}
