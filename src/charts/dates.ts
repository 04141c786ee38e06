import { scaleLinear } from "d3-scale";
import { dayNumber, type DateText } from "../domain/date.ts";
import type { ChartStrings } from "../i18n/charts.ts";
import { legend, nothing, stack, type Block, type Key } from "./common.ts";
import {
  circle,
  isSmall,
  line,
  lines,
  path,
  px,
  rect,
  text,
  typeOf,
  widthOf,
  type Drawing,
  type Mark,
} from "./drawing.ts";
import { arrow, diamond } from "./shapes.ts";
import { wrap } from "./text.ts";
import type { DateMark, DatesData, DatesRow } from "./register-types.ts";

/** 9 Planned and actual dates: what was promised, what happened, how late? */

interface Frame {
  readonly width: number;
  readonly from: number;
  readonly to: number;
  readonly x: (day: number) => number;
  readonly years: readonly number[];
  readonly data: DatesData;
  readonly t: ChartStrings;
}

const january = (year: number): number =>
  dayNumber(`${String(year).padStart(4, "0")}-01-01` as DateText);

function frameOf(
  data: DatesData,
  rows: readonly DatesRow[],
  width: number,
  t: ChartStrings,
): Frame {
  const days = rows.flatMap((row) => row.marks.map(({ date }) => date));
  const all = [...days, ...(rows.some((row) => row.open) ? [data.asOf] : [])];
  const years = all.map((date) => Number(date.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years) + 1];
  const from = isSmall(width) ? 10 : 240;
  const open = rows.some((row) => row.open) ? widthOf(t.toNow, typeOf(width).tick) + 8 : 0;
  const to = width - 10 - open;
  const scale = scaleLinear([january(first), january(last)], [from, to]);
  const span = Array.from({ length: last - first }, (_, i) => first + i);
  return { width, from, to, x: (day) => scale(day) ?? from, years: span, data, t };
}

/** Years as bands behind all rows, their names at the head; every second where the room is short. */
function yearMarks(frame: Frame, bottom: number): Mark[] {
  const { tick } = typeOf(frame.width);
  const name = isSmall(frame.width) && frame.years.length > 5 ? frame.t.shortYear : frame.t.year;
  const width = (frame.to - frame.from) / frame.years.length;
  const longest = widthOf(name(2022), tick) + 6;
  const every = [1, 2, 5, 10, 20].find((n) => n * width >= longest) ?? 50;
  return frame.years.flatMap((year) => {
    const [left, right] = [frame.x(january(year)), frame.x(january(year + 1))];
    const band = year % 2 === 1 ? [rect(left, 26, right - left, bottom - 26, "ch-band")] : [];
    const isNamed = (year - (frame.years[0] ?? 0)) % every === 0;
    const fits = left + widthOf(name(year), tick) <= frame.width;
    return isNamed && fits ? [...band, text(left + 2, 18, name(year), tick, "ch-quiet")] : band;
  });
}

/** Circles start, squares finish, rings being plans and ceremonies; diamonds are signings, triangles resumptions. */
function dateMark(mark: DateMark, x: number, y: number): Mark {
  if (mark.kind === "signed") return path(diamond(x, y, 7), "ch-accent");
  if (mark.kind === "resumed") return path(arrow(x, y, 13, "up"), "ch-accent");
  if (mark.kind === "start")
    return mark.state === "actual" ? circle(x, y, 7, "ch-accent") : circle(x, y, 5.75, "ch-ring");
  return mark.state === "actual"
    ? rect(x - 6.5, y - 6.5, 13, 13, "ch-accent")
    : rect(x - 5.25, y - 5.25, 10.5, 10.5, "ch-ring");
}

function trackMarks(row: DatesRow, frame: Frame, y: number): Mark[] {
  const { tick } = typeOf(frame.width);
  const days = row.marks.map(({ date }) => dayNumber(date));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const marks: Mark[] = [line(frame.x(first), y, frame.x(last), y, "ch-span")];
  const now = dayNumber(frame.data.asOf);
  if (row.open) {
    const end = Math.max(frame.x(now), frame.x(last));
    marks.push(
      line(frame.x(last), y, end, y, "ch-dashed"),
      text(end + 12, y + tick * 0.36, frame.t.toNow, tick, "ch-quiet"),
    );
  }
  // Plans first: where plan and fact fall together, the fact lies on top within the ring.
  const ordered = row.marks.toSorted(
    (a, b) => Number(a.state === "actual") - Number(b.state === "actual"),
  );
  return [...marks, ...ordered.map((mark) => dateMark(mark, frame.x(dayNumber(mark.date)), y))];
}

function rowBlock(row: DatesRow, frame: Frame) {
  return (top: number): Block => {
    const { label, tick } = typeOf(frame.width);
    const lead = label * 1.2;
    const small = isSmall(frame.width);
    const names = wrap(row.name, small ? frame.width : 222, label);
    const notes =
      row.note === "" ? [] : wrap(row.note, frame.width - (small ? 0 : frame.from), tick);
    const y = small ? top + names.length * lead + 16 : top + 20;
    const notesAt = y + 14 + tick;
    const after = notesAt + (notes.length - 1) * (tick + 4) + 10;
    const bottom = Math.max(notes.length > 0 ? after : y + 18, top + names.length * lead + 10);
    const first = small ? top + label : y + label * 0.36 - ((names.length - 1) * lead) / 2;
    const marks: Mark[] = [
      ...lines(0, Math.max(first, top + label), names, label, "ch-ink ch-halo"),
      ...trackMarks(row, frame, y),
      ...lines(small ? 0 : frame.from, notesAt, notes, tick, "ch-quiet", "start", tick + 4),
    ];
    return { marks, height: bottom - top + (small ? 6 : 8) };
  };
}

function keysFor(rows: readonly DatesRow[], t: ChartStrings): Key[] {
  const has = (kind: DateMark["kind"], state: DateMark["state"]): boolean =>
    rows.some((row) => row.marks.some((mark) => mark.kind === kind && mark.state === state));
  const all: [boolean, Key][] = [
    [has("signed", "actual"), { shape: "diamond", label: t.signed }],
    [has("start", "planned"), { shape: "ring", label: t.startPlanned }],
    [has("start", "actual"), { shape: "disc", label: t.startActual }],
    [has("resumed", "actual"), { shape: "triangle", label: t.resumed }],
    [has("finish", "planned"), { shape: "square-ring", label: t.finishPlanned }],
    [has("finish", "actual"), { shape: "square", label: t.finishActual }],
  ];
  return all.filter(([used]) => used).map(([, key]) => key);
}

/** Geometry of planned and actual dates at a width; rows without a date are not drawn. */
export function layoutDates(data: DatesData, width: number, t: ChartStrings): Drawing {
  const rows = data.rows.filter((row) => row.marks.length > 0);
  if (rows.length === 0) return nothing(width, t);
  const frame = frameOf(data, rows, width, t);
  const body = stack(
    rows.map((row) => rowBlock(row, frame)),
    30,
  );
  const keys = legend(keysFor(rows, t), body.bottom, width);
  const marks = [...yearMarks(frame, body.bottom), ...body.marks, ...keys.marks];
  return { width, height: px(body.bottom + keys.height + 2), marks };
}
