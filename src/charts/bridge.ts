import { scaleLinear } from "d3-scale";
import type { ChartStrings } from "../i18n/charts.ts";
import { bar, note, stub } from "./common.ts";
import {
  isSmall,
  line,
  lines,
  path,
  px,
  text,
  typeOf,
  widthOf,
  type Drawing,
  type Mark,
} from "./drawing.ts";
import { axisFor } from "./scales.ts";
import { diamond } from "./shapes.ts";
import { wrap } from "./text.ts";
import type { BridgeData } from "./register-types.ts";

/** 7 Bridge: why is this quarter's register not last quarter's? Diamonds for totals, floating bars for steps. */

interface Row {
  readonly label: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly isTotal: boolean;
}

/** Rows with the running total before and after each; throws a RangeError when the steps do not close. */
function rowsOf({ opening, closing, steps }: BridgeData): Row[] {
  let running = opening.value;
  const moved = steps
    .filter(({ value }) => value !== 0)
    .map((step) => {
      const from = running;
      running += step.value;
      return { label: step.label, text: step.text, from, to: running, isTotal: false };
    });
  const slack = 1e-9 * Math.max(1, Math.abs(opening.value), Math.abs(closing.value)) * 1e3;
  if (Math.abs(running - closing.value) > slack)
    throw new RangeError(`the bridge ends at ${running}, not at ${closing.value}`);
  const total = ({ label, value, text: words }: BridgeData["opening"]): Row => ({
    ...{ label, text: words, from: value, to: value, isTotal: true },
  });
  return [total(opening), ...moved, total(closing)];
}

interface Frame {
  readonly width: number;
  readonly name: number;
  readonly row: number;
  readonly x: (value: number) => number;
}

function frameOf(rows: readonly Row[], width: number) {
  const small = isSmall(width);
  const { label } = typeOf(width);
  const right = Math.max(...rows.map((row) => widthOf(row.text, label, "ch-b"))) + 16;
  const name = small ? 0 : 180;
  const axis = axisFor(
    rows.flatMap((row) => [row.from, row.to]),
    { fromZero: false },
  );
  const scale = scaleLinear([axis.min, axis.max], [name + 8, width - right]);
  const frame: Frame = { width, name, row: small ? 50 : 42, x: (value) => scale(value) ?? 0 };
  return { frame, axis };
}

function rowMarks(row: Row, next: Row | undefined, frame: Frame, top: number) {
  const { label } = typeOf(frame.width);
  const small = frame.name === 0;
  const names = wrap(row.label, small ? frame.width : frame.name - 12, label);
  const lead = label * 1.2;
  const nameHeight = small ? names.length * lead + 4 : 0;
  const height = Math.max(
    frame.row + (small ? (names.length - 1) * lead : 0),
    names.length * lead + 12,
  );
  const middle = small ? top + nameHeight + 11 : top + height / 2;
  const first = small ? top + label : middle + label * 0.36 - ((names.length - 1) * lead) / 2;
  const [left, right] = [Math.min(row.from, row.to), Math.max(row.from, row.to)].map(frame.x);
  const [from, to] = [left ?? 0, right ?? 0];
  const minus = row.to < row.from;
  const box = { x: from, y: middle - 9, width: Math.max(stub, to - from), height: 18 };
  const css = row.isTotal ? "ch-ink ch-b" : "ch-ink";
  const marks: Mark[] = [
    ...lines(0, first, names, label, css),
    ...(row.isTotal ? [path(diamond(from, middle, 8), "ch-dark")] : bar(box, false, { minus })),
    text(Math.max(to, from) + 12, middle + label * 0.36, row.text, label, "ch-ink ch-b ch-halo"),
  ];
  const connector = next ? [frame.x(row.to), middle + 9, top + height] : null;
  return { marks, height, connector };
}

/** Geometry of the bridge at a width. The caller joins the smallest of more than eight steps. */
export function layoutBridge(data: BridgeData, width: number, t: ChartStrings): Drawing {
  const rows = rowsOf(data);
  const { frame, axis } = frameOf(rows, width);
  const marks: Mark[] = [];
  let top = 0;
  rows.forEach((row, i) => {
    const block = rowMarks(row, rows[i + 1], frame, top);
    if (block.connector) {
      const [x = 0, from = 0, to = 0] = block.connector;
      marks.unshift(line(x, from, x, isSmall(width) ? to : to + 12, "ch-leader"));
    }
    marks.push(...block.marks);
    top += block.height;
  });
  const start = axis.ticks[0];
  if (!start || start.value === 0) return { width, height: px(top), marks };
  const remark = note(t.axisFrom(start.text, data.unit), top, width);
  return { width, height: px(top + remark.height), marks: [...marks, ...remark.marks] };
}
