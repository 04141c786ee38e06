import { scaleLinear } from "d3-scale";
import type { ChartStrings } from "../i18n/charts.ts";
import { legend, nothing } from "./common.ts";
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
import { arrow } from "./shapes.ts";
import { wrap } from "./text.ts";
import type { LeagueData, LeagueGroup, LeagueRow } from "./register-types.ts";

/** 5b League dot plot: who is ahead of the calendar, by how much, and is the order stable? */

const head = 40;

interface Frame {
  readonly width: number;
  readonly row: number;
  readonly rank: number;
  readonly name: number;
  readonly from: number;
  readonly to: number;
  readonly valueEnd: number;
  readonly x: (value: number) => number;
  readonly data: LeagueData;
  readonly t: ChartStrings;
}

function frameOf(data: LeagueData, width: number, t: ChartStrings): Frame {
  const small = isSmall(width);
  const { label, tick } = typeOf(width);
  const rows = data.groups.flatMap((group) => group.rows);
  const names = [...rows, ...data.unranked].map((row) => widthOf(row.name, label));
  const tied = rows.some((row) => row.tied) ? widthOf(t.tied, tick) : 0;
  const rank = Math.max(38, tied + 8);
  const name = Math.min(Math.max(small ? 66 : 100, ...names) + 4, small ? 96 : 190);
  const values = Math.max(0, ...rows.map((row) => widthOf(row.text, label, "ch-b")));
  const changes = Math.max(0, ...rows.map((row) => changeRoom(row, tick, t)));
  const right = small ? Math.max(values, changes) + 8 : values + changes + 40;
  const [from, to] = [rank + name + 10, width - right - 8];
  const scale = scaleLinear(data.axis, [from, to]).clamp(true);
  return {
    ...{ width, rank, name, from, to, data, t },
    row: small ? 44 : 40,
    valueEnd: small ? width : width - changes - 24,
    x: (value) => scale(value) ?? from,
  };
}

const changeWords = (change: number, t: ChartStrings): string =>
  change === 0 ? t.same : change > 0 ? t.up(change) : t.down(-change);

const changeRoom = (row: LeagueRow, tick: number, t: ChartStrings): number =>
  typeof row.change === "number"
    ? widthOf(changeWords(row.change, t), tick) + (row.change === 0 ? 0 : 14)
    : 0;

/** Arrow and words of the change of rank, ending at the right edge. */
function changeMarks(row: LeagueRow, frame: Frame, baseline: number): Mark[] {
  if (typeof row.change !== "number") return [];
  const { tick } = typeOf(frame.width);
  const words = changeWords(row.change, frame.t);
  const marks: Mark[] = [text(frame.width, baseline, words, tick, "ch-quiet", "end")];
  if (row.change === 0) return marks;
  const x = frame.width - widthOf(words, tick) - 8;
  return [
    ...marks,
    path(arrow(x, baseline - tick * 0.36, 9, row.change > 0 ? "up" : "down"), "ch-dark"),
  ];
}

/** Bar from the calendar to the dot; a disc at or ahead of it, a ring behind, an arrowhead beyond the axis. */
function dotMarks(row: LeagueRow, frame: Frame, y: number): Mark[] {
  const { data, x } = frame;
  const at = x(row.value);
  const marks: Mark[] = [];
  if (data.time !== null) marks.push(line(x(data.time), y, at, y, "ch-span"));
  const [, top] = data.axis;
  if (row.value > top) return [...marks, path(arrow(at + 2, y, 14, "right"), "ch-accent")];
  const ahead = data.time === null || row.value >= data.time;
  return [...marks, ahead ? circle(at, y, 7, "ch-accent") : circle(at, y, 5.75, "ch-ring")];
}

function rowMarks(row: LeagueRow, frame: Frame, top: number): Mark[] {
  const { label, tick } = typeOf(frame.width);
  const middle = top + frame.row / 2;
  const base = middle + label * 0.36;
  const small = isSmall(frame.width);
  const names = wrap(row.name, frame.name, label);
  const lead = label * 1.15;
  const first = base - ((names.length - 1) * lead) / 2;
  const rankBase = row.tied ? middle - 2 : base;
  const hasChange = typeof row.change === "number";
  const valueBase = small && hasChange ? middle - 2 : base;
  const marks: Mark[] = [
    line(0, top + 0.5, frame.width, top + 0.5, "ch-row"),
    text(frame.rank - 8, rankBase, String(row.rank), label, "ch-ink ch-b", "end"),
    ...lines(frame.rank, first, names, label, "ch-ink", "start", lead),
    ...dotMarks(row, frame, middle),
    text(frame.valueEnd, valueBase, row.text, label, "ch-ink ch-b", "end"),
    ...changeMarks(row, frame, small ? middle + tick + 1 : base),
  ];
  if (row.tied)
    marks.push(text(frame.rank - 8, middle + tick, frame.t.tied, tick, "ch-quiet", "end"));
  return marks;
}

/** The calendar as one line behind the dots of a group, cut at its rows. */
function calendar(frame: Frame, top: number, bottom: number): Mark[] {
  if (frame.data.time === null) return [];
  const x = frame.x(frame.data.time);
  return [line(x, top, x, bottom, "ch-axis")];
}

function timeLabel(frame: Frame): Mark[] {
  if (frame.data.time === null) return [];
  const { tick } = typeOf(frame.width);
  const half = widthOf(frame.data.timeText, tick) / 2;
  const x = frame.x(frame.data.time);
  const centre = Math.min(Math.max(x, half), frame.width - half);
  return [
    text(centre, 20, frame.data.timeText, tick, "ch-quiet", "middle"),
    line(x, 26, x, head, "ch-axis"),
  ];
}

function groupMarks(
  group: LeagueGroup,
  frame: Frame,
  top: number,
): { marks: Mark[]; bottom: number } {
  const marks: Mark[] = [];
  let y = top;
  if (group.label !== "") {
    marks.push(text(0, y + 24, group.label, typeOf(frame.width).tick, "ch-quiet ch-b"));
    y += 32;
  }
  const bottom = y + group.rows.length * frame.row;
  const ruled = group.rows.map((_, i) => y + i * frame.row);
  marks.push(...calendar(frame, y, bottom));
  group.rows.forEach((row, i) => marks.push(...rowMarks(row, frame, ruled[i] ?? y)));
  return { marks, bottom };
}

function unrankedMarks(frame: Frame, top: number): { marks: Mark[]; bottom: number } {
  const { label, tick } = typeOf(frame.width);
  if (frame.data.unranked.length === 0) return { marks: [], bottom: top };
  const marks: Mark[] = [text(0, top + 24, frame.t.unranked, tick, "ch-quiet ch-b")];
  let y = top + 32;
  for (const { name, reason } of frame.data.unranked) {
    const reasons = wrap(reason, frame.width - frame.from, label);
    const names = wrap(name, frame.name, label);
    const height = Math.max(34, Math.max(names.length, reasons.length) * 19 + 10);
    marks.push(
      line(0, y + 0.5, frame.width, y + 0.5, "ch-row"),
      ...lines(frame.rank, y + 22, names, label),
      ...lines(frame.from, y + 22, reasons, label, "ch-quiet"),
    );
    y += height;
  }
  return { marks, bottom: y };
}

/** Geometry of the league at a width. */
export function layoutLeague(data: LeagueData, width: number, t: ChartStrings): Drawing {
  const groups = data.groups.filter((group) => group.rows.length > 0);
  if (groups.length === 0 && data.unranked.length === 0) return nothing(width, t);
  const frame = frameOf(data, width, t);
  const marks: Mark[] = groups.length > 0 ? timeLabel(frame) : [];
  let bottom = groups.length > 0 ? head : 0;
  for (const group of groups) {
    const block = groupMarks(group, frame, bottom);
    marks.push(...block.marks);
    bottom = block.bottom;
  }
  const unranked = unrankedMarks(frame, bottom);
  marks.push(...unranked.marks);
  bottom = unranked.bottom;
  if (data.time !== null && groups.length > 0) {
    const keys = legend(
      [
        { shape: "disc", label: `${t.ahead}${t.scopeGap}${data.timeText}` },
        { shape: "ring", label: t.behind },
      ],
      bottom + 4,
      width,
    );
    marks.push(...keys.marks);
    bottom += keys.height + 4;
  }
  return { width, height: px(bottom + 2), marks };
}
