import type { ChartStrings } from "../i18n/charts.ts";
import { bar, labelOf, legend, note, nothing, present, stack, stub, type Block } from "./common.ts";
import {
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
import { barScale, type BarScale } from "./scales.ts";
import { wrap } from "./text.ts";
import type { RankingData, RankingRow } from "./types.ts";

/** 5a Published values of regions, in the caller's order: bars from zero, both ways where some are negative. */

interface Frame {
  readonly width: number;
  readonly nameWidth: number;
  readonly zero: number;
  readonly scale: BarScale;
  /** Values have a line of their own above the bars, because they are long. */
  readonly spelled: boolean;
  readonly t: ChartStrings;
}

function frameOf(data: RankingData, width: number, t: ChartStrings): Frame {
  const rows = data.groups.flatMap((group) => group.rows);
  const { label, tick } = typeOf(width);
  const column = isSmall(width)
    ? 0
    : Math.min(Math.max(...rows.map((row) => widthOf(row.name, label))) + 14, 220);
  const values = present(rows.map((row) => row.value));
  const widest = Math.max(
    ...rows.map((row) => widthOf(labelOf(row, t), label, "ch-b") + noteRoom(row, tick)),
  );
  const negative = values.some((value) => value < 0);
  const sides = negative ? 2 : 1;
  const spelled = width - column - (widest + 8) * sides < 80;
  const nameWidth = spelled ? 0 : column;
  const room = spelled ? -8 : widest;
  const all = width - nameWidth - (room + 8) * sides;
  const unit = barScale(values, 1, data.max);
  const reach = (side: number): number =>
    Math.max(0, ...values.filter((v) => v * side > 0).map(unit.length));
  const [left, right] = [reach(-1), reach(1)];
  const range = (all - stub) / (left + right || 1);
  const zero = nameWidth + (negative ? room + 8 + Math.max(stub, left * range) : 0);
  return { width, nameWidth, zero, scale: barScale(values, range, data.max), spelled, t };
}

const noteRoom = (row: RankingRow, tick: number): number =>
  row.note === undefined ? 0 : widthOf(row.note, tick) + 8;

/** Value and remark after the bar, or before it where it runs to the left. */
function valueMarks(
  row: RankingRow,
  frame: Frame,
  end: number,
  baseline: number,
  left: boolean,
): Mark[] {
  const { label, tick } = typeOf(frame.width);
  const words = labelOf(row, frame.t);
  const css = "ch-ink ch-b";
  const own = widthOf(words, label, css);
  const valueAt = left ? end - 5 : end + 5;
  const marks = [text(valueAt, baseline, words, label, css, left ? "end" : "start")];
  if (row.note !== undefined) {
    const noteAt = left ? valueAt - own - 8 : valueAt + own + 8;
    marks.push(text(noteAt, baseline, row.note, tick, "ch-quiet", left ? "end" : "start"));
  }
  return marks;
}

/** The word for absence stands at the zero line where it fits. */
function absentAt(row: RankingRow, frame: Frame): number {
  const { label } = typeOf(frame.width);
  const fits = frame.zero + 5 + widthOf(row.text, label) <= frame.width;
  return (fits ? frame.zero : frame.nameWidth) + 5;
}

function rowBlock(row: RankingRow, frame: Frame) {
  return (top: number): Block => {
    const { label } = typeOf(frame.width);
    const small = frame.nameWidth === 0;
    const names = wrap(row.name, small ? frame.width : frame.nameWidth - 10, label);
    const lead = label * 1.2;
    const isSpelled = frame.spelled && row.value !== null;
    const nameHeight = (names.length + Number(isSpelled)) * lead;
    const thickness = small ? 18 : 22;
    const height = small ? nameHeight + thickness + 14 : Math.max(38, nameHeight + 12);
    const barTop = small ? top + nameHeight + 6 : top + (height - thickness) / 2;
    const first = small
      ? top + label
      : top + height / 2 + label * 0.36 - ((names.length - 1) * lead) / 2;
    const marks: Mark[] = lines(0, first, names, label, "ch-ink");
    const baseline = barTop + thickness / 2 + label * 0.36;
    if (row.value === null)
      marks.push(text(absentAt(row, frame), baseline, row.text, label, "ch-quiet"));
    else {
      const length = Math.max(stub, frame.scale.length(row.value));
      const minus = row.value < 0;
      const x = minus ? frame.zero - length : frame.zero;
      const look = { planned: row.planned, minus, broken: frame.scale.isBroken(row.value) };
      marks.push(...bar({ x, y: barTop, width: length, height: thickness }, false, look));
      marks.push(
        ...(frame.spelled
          ? valueMarks(row, frame, -5, first + names.length * lead, false)
          : valueMarks(row, frame, minus ? x : x + length, baseline, minus)),
      );
    }
    return { marks, height };
  };
}

function groupHead(label: string, width: number) {
  return (top: number): Block => ({
    marks: [
      line(0, top + 6.5, width, top + 6.5, "ch-row"),
      text(0, top + 26, label, typeOf(width).tick, "ch-quiet ch-b"),
    ],
    height: 34,
  });
}

/** Geometry of the comparison of regions at a width. */
export function layoutRanking(data: RankingData, width: number, t: ChartStrings): Drawing {
  const rows = data.groups.flatMap((group) => group.rows);
  if (rows.every((row) => row.value === null)) return nothing(width, t);
  const frame = frameOf(data, width, t);
  const blocks = data.groups.flatMap((group) => [
    ...(group.label === "" ? [] : [groupHead(group.label, width)]),
    ...group.rows.map((row) => rowBlock(row, frame)),
  ]);
  const body = stack(blocks, 0);
  const axis = line(frame.zero, 0, frame.zero, body.bottom, "ch-axis");
  const feet: ((top: number) => Block)[] = [];
  if (rows.some((row) => row.planned && row.value !== null))
    feet.push((top) => legend([{ shape: "hollow", label: t.plannedKey }], top, width));
  if (rows.some((row) => row.value !== null && frame.scale.isBroken(row.value)))
    feet.push((top) => note(t.broken, top, width));
  const foot = stack(feet, body.bottom);
  const marks =
    frame.nameWidth === 0 ? [...body.marks, ...foot.marks] : [...body.marks, axis, ...foot.marks];
  return { width, height: px(foot.bottom + 2), marks };
}
