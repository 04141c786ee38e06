import type { ChartStrings } from "../i18n/charts.ts";
import { note, nothing } from "./common.ts";
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
  type Drawing,
  type Mark,
} from "./drawing.ts";
import { statusShape } from "./shapes.ts";
import { wrap } from "./text.ts";
import type { MatrixData, MatrixRow, MatrixState } from "./register-types.ts";

/** 11 Readiness matrix: which approvals hold back which projects? Marks, no heat colours. */

interface Frame {
  readonly width: number;
  readonly name: number;
  readonly column: number;
  readonly row: number;
  readonly head: number;
  readonly upright: boolean;
}

/** A phone shows the first rows; the lists have all. */
const phoneRows = 20;

const pitch = 17;
const onlyHan = /^[\p{Script=Han}]+$/u;

function frameOf(data: MatrixData, width: number): Frame {
  const small = isSmall(width);
  const { label } = typeOf(width);
  const share = Math.max(0, ...data.rows.map((row) => widthOf(row.shareText, label, "ch-b"))) + 8;
  const name = small ? 0 : width < 1000 ? 200 : 240;
  const room = small ? width : width - name - share;
  const upright = data.items.every((item) => onlyHan.test(item.label) && item.label.length <= 8);
  const longest = upright ? Math.max(...data.items.map((item) => item.label.length)) : 1;
  return {
    ...{ width, name, upright, row: small ? 62 : 44 },
    column: Math.min(room / data.items.length, 68),
    head: longest * pitch + 10,
  };
}

const centre = (i: number, frame: Frame): number => frame.name + (i + 0.5) * frame.column;

/** Heads upright where they are short Han words, else numbers with a key under the matrix. */
function heads(data: MatrixData, frame: Frame): Mark[] {
  const { tick } = typeOf(frame.width);
  return data.items.flatMap((item, i) => {
    const x = centre(i, frame);
    const characters = frame.upright ? [...item.label] : [String(i + 1)];
    const first = frame.head - 8 - (characters.length - 1) * pitch;
    return lines(x, first, characters, tick, "ch-quiet", "middle", pitch);
  });
}

/** Disc: done; half disc: in hand; ring: to do; dash: not needed; nothing: not reported. */
function stateMarks(state: MatrixState, x: number, y: number): Mark[] {
  switch (state) {
    case "done":
      return [circle(x, y, 7, "ch-accent")];
    case "doing": {
      const half = statusShape("building", x, y, 14);
      return [path(half.outline, "ch-ring"), path(half.fill, "ch-accent")];
    }
    case "todo":
      return [circle(x, y, 5.75, "ch-ring")];
    case "none":
      return [line(x - 5, y, x + 5, y, "ch-axis")];
    case "unreported":
      return [];
  }
}

function rowMarks(row: MatrixRow, frame: Frame, top: number): { marks: Mark[]; bottom: number } {
  const { label } = typeOf(frame.width);
  const small = frame.name === 0;
  const share = widthOf(row.shareText, label, "ch-b") + 10;
  const names = wrap(row.name, small ? frame.width - share : frame.name - 12, label);
  const lead = label * 1.2;
  const extra = (names.length - 1) * lead;
  const height = small ? frame.row + extra : Math.max(frame.row, names.length * lead + 10);
  const middle = small ? top + height - 18 : top + height / 2;
  const first = small ? top + 20 : middle + label * 0.36 - extra / 2;
  const shareAt = small ? top + 20 : middle + label * 0.36;
  const marks: Mark[] = [
    line(0, top + 0.5, frame.width, top + 0.5, "ch-row"),
    ...lines(0, first, names, label),
    text(frame.width, shareAt, row.shareText, label, "ch-ink ch-b", "end"),
    ...row.states.flatMap((state, i) => stateMarks(state, centre(i, frame), middle)),
  ];
  return { marks, bottom: top + height };
}

/** The words of the marks, in the order of readiness. */
function keys(data: MatrixData, frame: Frame, top: number, t: ChartStrings) {
  const { tick } = typeOf(frame.width);
  const used = new Set(data.rows.flatMap((row) => row.states));
  const all: [MatrixState, string][] = [
    ["done", t.done],
    ["doing", t.doing],
    ["todo", t.todo],
    ["none", t.notNeeded],
  ];
  const items: [MatrixState | null, string][] = all.filter(([state]) => used.has(state));
  if (!frame.upright) data.items.forEach(({ label }, i) => items.push([null, `${i + 1} ${label}`]));
  const marks: Mark[] = [];
  let [x, y] = [2, top + 18];
  for (const [state, words] of items) {
    const indent = state === null ? 0 : 20;
    const room = indent + widthOf(words, tick);
    if (x > 2 && x + room > frame.width) [x, y] = [2, y + 22];
    if (state !== null) marks.push(...stateMarks(state, x + 7, y - 5));
    const shown = wrap(words, frame.width - indent - 4, tick, { maxLines: 1 });
    marks.push(...lines(x + indent, y, shown, tick, "ch-quiet"));
    x += room + 16;
  }
  return { marks, bottom: y + 8 };
}

/** Geometry of the matrix at a width; the caller pages long lists. */
export function layoutMatrix(data: MatrixData, width: number, t: ChartStrings): Drawing {
  if (data.rows.length === 0 || data.items.length === 0) return nothing(width, t);
  const frame = frameOf(data, width);
  const marks = heads(data, frame);
  const rows = isSmall(width) ? data.rows.slice(0, phoneRows) : data.rows;
  let bottom = frame.head;
  for (const row of rows) {
    const block = rowMarks(row, frame, bottom);
    marks.push(...block.marks);
    bottom = block.bottom;
  }
  const foot = keys(data, frame, bottom, t);
  const left = data.rows.length - rows.length;
  const remark =
    left > 0 ? note(t.moreRows(rows.length), foot.bottom, width) : { marks: [], height: 0 };
  return {
    width,
    height: px(foot.bottom + remark.height),
    marks: [...marks, ...foot.marks, ...remark.marks],
  };
}
