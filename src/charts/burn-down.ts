import { scaleLinear } from "d3-scale";
import { curveStepAfter, line as curve } from "d3-shape";
import { dayNumber } from "../domain/date.ts";
import type { ChartStrings } from "../i18n/charts.ts";
import { nothing } from "./common.ts";
import {
  isSmall,
  line,
  path,
  px,
  text,
  typeOf,
  widthOf,
  type Drawing,
  type Mark,
} from "./drawing.ts";
import { spread } from "./place.ts";
import { axisFor, type Axis } from "./scales.ts";
import type { BurnDownData, BurnDownPoint } from "./register-types.ts";

/** 10 Burn-down: are we getting to zero, and what is overdue? Steps, never smoothed, never projected. */

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly right: number;
  readonly bottom: number;
  readonly axis: Axis;
  readonly x: (point: { readonly date: string }) => number;
  readonly y: (value: number) => number;
}

const openWords = (point: BurnDownPoint, t: ChartStrings): string =>
  point.open === 0
    ? `${point.openText}${t.separator}${t.cleared}`
    : `${t.open}${t.scopeGap}${point.openText}`;

const overdueWords = (point: BurnDownPoint, t: ChartStrings): string =>
  `${t.overdue}${t.scopeGap}${point.overdueText}`;

function frameOf(data: BurnDownData, last: BurnDownPoint, width: number, t: ChartStrings): Frame {
  const { label } = typeOf(width);
  const height = isSmall(width) ? 240 : width < 1000 ? 300 : 340;
  const room = Math.max(
    widthOf(openWords(last, t), label, "ch-b"),
    widthOf(overdueWords(last, t), label),
  );
  const [right, bottom] = [width - room - 14, height - 44];
  const days = data.points.map(({ date }) => dayNumber(date));
  const target = data.target ? [dayNumber(data.target.date)] : [];
  const x = scaleLinear([Math.min(...days), Math.max(...days, ...target)], [4, right]);
  const axis = axisFor(data.points.flatMap(({ open, overdue }) => [open, overdue]));
  const y = scaleLinear([axis.min, axis.max], [bottom, 28]);
  return {
    ...{ width, height, right, bottom, axis },
    x: ({ date }) => x(dayNumber(date)) ?? 4,
    y: (value) => y(value) ?? bottom,
  };
}

function steps(data: BurnDownData, frame: Frame, value: (point: BurnDownPoint) => number): string {
  const make = curve<BurnDownPoint>()
    .x((point) => px(frame.x(point)))
    .y((point) => px(frame.y(value(point))))
    .curve(curveStepAfter);
  return make([...data.points]) ?? "";
}

/** Words at the right end of both lines, moved apart where the ends are close. */
function endLabels(last: BurnDownPoint, frame: Frame, t: ChartStrings): Mark[] {
  const { label, tick } = typeOf(frame.width);
  const ends = [
    { y: frame.y(last.open), words: openWords(last, t), css: "ch-ink ch-b" },
    { y: frame.y(last.overdue), words: overdueWords(last, t), css: "ch-quiet" },
  ].toSorted((a, b) => a.y - b.y);
  const wishes = ends.map(({ y }) => ({ centre: y, width: label }));
  const centres = spread(wishes, 8, frame.bottom - 1, 5) ?? ends.map(({ y }) => y);
  // A line that ends at the left leaves the numbers of the axis free.
  const numbers = Math.max(...frame.axis.ticks.map(({ text: own }) => widthOf(own, tick)));
  const x = Math.max(frame.x(last) + 8, numbers + 10);
  return ends.map(({ words, css }, i) =>
    text(x, (centres[i] ?? 0) + label * 0.36, words, label, `${css} ch-halo`),
  );
}

function axisMarks(data: BurnDownData, last: BurnDownPoint, frame: Frame): Mark[] {
  const { tick } = typeOf(frame.width);
  const first = data.points[0] ?? last;
  const marks: Mark[] = frame.axis.ticks.flatMap(({ value, text: words }) =>
    value === 0
      ? [line(4, frame.bottom, frame.right, frame.bottom, "ch-axis")]
      : [
          line(4, frame.y(value), frame.right, frame.y(value), "ch-grid"),
          text(4, frame.y(value) - 4, words, tick, "ch-quiet ch-halo"),
        ],
  );
  const y = frame.bottom + tick + 5;
  marks.push(text(4, y, first.dateText, tick, "ch-quiet"));
  const lastWidth = widthOf(last.dateText, tick);
  const lastAt = Math.min(frame.x(last), frame.width - lastWidth / 2) - lastWidth / 2;
  if (lastAt > 4 + widthOf(first.dateText, tick) + 6)
    marks.push(text(lastAt, y, last.dateText, tick, "ch-quiet"));
  if (data.target) {
    const x = frame.x(data.target);
    const width = widthOf(data.target.label, tick);
    const at = Math.min(Math.max(x, width / 2), frame.width - width / 2);
    marks.push(
      line(x, frame.bottom, x, frame.bottom + 8, "ch-tick"),
      text(at, y + tick + 4, data.target.label, tick, "ch-quiet", "middle"),
    );
  }
  return marks;
}

/** Geometry of the burn-down at a width; one date is a sentence of the page, not a drawing. */
export function layoutBurnDown(data: BurnDownData, width: number, t: ChartStrings): Drawing {
  const last = data.points.at(-1);
  if (!last || data.points.length < 2) return nothing(width, t);
  const frame = frameOf(data, last, width, t);
  const marks = [
    ...axisMarks(data, last, frame),
    path(
      steps(data, frame, (point) => point.overdue),
      "ch-dashed",
    ),
    path(
      steps(data, frame, (point) => point.open),
      "ch-line",
    ),
    ...endLabels(last, frame, t),
  ];
  return { width, height: px(frame.height), marks };
}
