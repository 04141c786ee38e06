import { scaleLinear } from "d3-scale";
import { dayNumber, type DateText } from "../domain/date.ts";
import type { ChartStrings } from "../i18n/charts.ts";
import { inOrder } from "./ceremonies.ts";
import { labelOf, note, nothing, present } from "./common.ts";
import {
  circle,
  line,
  px,
  rect,
  text,
  typeOf,
  widthOf,
  type Drawing,
  type Mark,
} from "./drawing.ts";
import { place, staircase, type Candidate, type Ground } from "./place.ts";
import { giantOf } from "./scales.ts";
import type { CeremoniesData, CeremonyMark } from "./types.ts";

/** 2 Ceremonies on a time axis, from 1000 px: the city's as stems above, the counties' as rings below. */

interface Lanes {
  readonly width: number;
  readonly x: (date: DateText) => number;
  readonly top: number;
  readonly base: number;
  readonly t: ChartStrings;
}

const countyWords = (event: CeremonyMark, t: ChartStrings): [string, string] => [
  `${event.place} ${event.dateText}`,
  [event.countText, labelOf(event.money, t)].filter((word) => word !== null).join(" "),
];

const cityWords = (event: CeremonyMark, t: ChartStrings): [string, string] => [
  [event.countText, labelOf(event.money, t)].filter((word) => word !== null).join(" "),
  [event.dateText, event.scope].filter((word) => word !== "").join(" "),
];

function widest(words: readonly [string, string], width: number): number {
  const { label, tick } = typeOf(width);
  return Math.max(widthOf(words[0], label, "ch-b"), widthOf(words[1], tick));
}

const january = (year: number): DateText => `${String(year).padStart(4, "0")}-01-01`;

/** Years as bands with their names on the axis between the lanes. */
function yearBands(events: readonly CeremonyMark[], lanes: Lanes, bottom: number): Mark[] {
  const { tick } = typeOf(lanes.width);
  const years = events.map(({ date }) => Number(date.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).flatMap((year) => {
    const [from, to] = [lanes.x(january(year)), lanes.x(january(year + 1))];
    const band =
      year % 2 === 1 ? [rect(from, lanes.top, to - from, bottom - lanes.top, "ch-band")] : [];
    const name = lanes.t.year(year);
    const fits = widthOf(name, tick) + 4 <= to - from;
    const label = text((from + to) / 2, lanes.base + 20, name, tick, "ch-quiet", "middle");
    return fits ? [...band, label] : band;
  });
}

interface Tip {
  readonly event: CeremonyMark;
  readonly x: number;
  readonly y: number;
}

function tipsOf(events: readonly CeremonyMark[], lanes: Lanes): Tip[] {
  const values = present(events.map(({ money }) => money.value));
  const giant = giantOf(values);
  const top = Math.max(...values.filter((v) => v !== giant), 0) * (giant === null ? 1 : 1.6);
  const y = scaleLinear([0, top || 1], [lanes.base, lanes.top + 44]).clamp(true);
  return events.map((event) => ({
    event,
    x: lanes.x(event.date),
    y: event.money.value === null ? lanes.base : (y(event.money.value) ?? lanes.base),
  }));
}

const stemMarks = (tips: readonly Tip[], lanes: Lanes): Mark[] =>
  tips.flatMap((tip) => [
    line(tip.x, lanes.base, tip.x, tip.y, "ch-stem"),
    circle(tip.x, tip.y, 5, tip.event.money.value === null ? "ch-ring" : "ch-accent"),
  ]);

/** Count and money, and under them the day and what the counts count. */
function cityLabel(tip: Tip, x: number, y: number, lanes: Lanes): Mark[] {
  const { label, tick } = typeOf(lanes.width);
  const [first, second] = cityWords(tip.event, lanes.t);
  return [
    text(x, y + label * 0.9, first, label, "ch-ink ch-b ch-halo"),
    text(x, y + label + tick + 1, second, tick, "ch-quiet ch-halo"),
  ];
}

/** Labels at their stems; null when one found no place. */
function cityLabels(tips: readonly Tip[], lanes: Lanes): Mark[] | null {
  const { label, tick } = typeOf(lanes.width);
  const ground: Ground = {
    bounds: { x: 0, y: 0, width: lanes.width, height: lanes.base - 4 },
    taken: tips.map(({ x, y }) => ({ x: x - 5, y: y - 5, width: 10, height: lanes.base - y + 5 })),
    leaders: [],
  };
  const marks: Mark[] = [];
  for (const tip of tips.toSorted((a, b) => a.y - b.y)) {
    const width = widest(cityWords(tip.event, lanes.t), lanes.width);
    const size = { width, height: label + tick + 4 };
    const near: Candidate[] = [
      { x: tip.x + 9, y: tip.y - 8 },
      { x: tip.x - size.width - 9, y: tip.y - 8 },
      { x: tip.x - size.width / 2, y: tip.y - size.height - 9 },
    ];
    const placed = place(size, near, { x: tip.x, y: tip.y - 6 }, ground);
    if (!placed) return null;
    const { box, leader } = placed;
    if (leader)
      marks.push(line(leader.from.x, leader.from.y, leader.to.x, leader.to.y, "ch-leader"));
    marks.push(...cityLabel(tip, box.x, box.y, lanes));
  }
  return marks;
}

/** The upper lane: labels at the stems where there is room, else in a staircase above them. */
function cityLane(events: readonly CeremonyMark[], lanes: Lanes): { marks: Mark[]; lanes: Lanes } {
  const tips = tipsOf(events, lanes);
  const labels = cityLabels(tips, lanes);
  if (labels) return { marks: [...stemMarks(tips, lanes), ...labels], lanes };
  const { label, tick } = typeOf(lanes.width);
  const sorted = inOrder(events).toReversed();
  const rows = staircase(
    sorted.map((event) => ({
      x: lanes.x(event.date),
      width: widest(cityWords(event, lanes.t), lanes.width) + 6,
    })),
    10,
  );
  const lead = label + tick + 12;
  const top = (Math.max(...rows) + 1) * lead;
  const lower: Lanes = { ...lanes, top, base: top + 250 };
  const lowered = tipsOf(sorted, lower);
  const marks = lowered.flatMap((tip, i) => {
    const y = top - (rows[i] ?? 0) * lead - lead + 4;
    return [line(tip.x, y, tip.x, tip.y, "ch-leader"), ...cityLabel(tip, tip.x + 5, y, lower)];
  });
  return { marks: [...stemMarks(lowered, lower), ...marks], lanes: { ...lower, top: 20 } };
}

/** Rings of the counties' events, their labels hanging in a staircase from the line. */
function countyRings(
  events: readonly CeremonyMark[],
  lanes: Lanes,
): { marks: Mark[]; bottom: number } {
  const { label, tick } = typeOf(lanes.width);
  const y = lanes.base + 44;
  const sorted = inOrder(events).toReversed();
  const labels = sorted.map((event) => ({
    event,
    x: lanes.x(event.date),
    width: widest(countyWords(event, lanes.t), lanes.width) + 6,
  }));
  const rows = staircase(labels, 10);
  const lead = label + tick + 12;
  const marks: Mark[] = [line(0, y, lanes.width, y, "ch-axis")];
  const words: Mark[] = [];
  labels.forEach(({ event, x }, i) => {
    const top = y + 14 + (rows[i] ?? 0) * lead;
    const [first, second] = countyWords(event, lanes.t);
    marks.push(line(x, y, x, top + label + tick + 2, "ch-leader"));
    words.push(
      circle(x, y, 5, "ch-ring-second"),
      text(x + 5, top + label * 0.9, first, label, "ch-ink ch-b"),
      text(x + 5, top + label + tick + 1, second, tick, "ch-quiet"),
    );
  });
  const bottom = y + 14 + (Math.max(0, ...rows) + 1) * lead;
  return { marks: [...marks, ...words], bottom };
}

function lanesFor(events: readonly CeremonyMark[], width: number, t: ChartStrings): Lanes {
  const years = events.map(({ date }) => Number(date.slice(0, 4)));
  const start = dayNumber(january(Math.min(...years)));
  const end = dayNumber(january(Math.max(...years) + 1));
  const reserve = Math.max(
    ...events.map((event) =>
      widest(event.level === "city" ? cityWords(event, t) : countyWords(event, t), width),
    ),
  );
  const lastDay = Math.max(...events.map(({ date }) => dayNumber(date)));
  // The last label starts at its ring and has to end within the drawing.
  const byAxis = width - 20;
  const byLabel = 20 + (width - 20 - reserve - 14 - 20) * ((end - start) / (lastDay - start || 1));
  const x = scaleLinear([start, end], [20, Math.min(byAxis, byLabel)]);
  return { width, x: (date) => x(dayNumber(date)) ?? 0, top: 20, base: 270, t };
}

/** The time line of ceremonies in two lanes; it grows where labels need the room. */
export function layoutCeremonyLanes(
  { events }: CeremoniesData,
  width: number,
  t: ChartStrings,
): Drawing {
  if (events.length === 0) return nothing(width, t);
  const city = events.filter(({ level }) => level === "city");
  const counties = events.filter(({ level }) => level === "county");
  const upper = cityLane(city, lanesFor(events, width, t));
  const { lanes } = upper;
  const rings = countyRings(counties, lanes);
  const last = counties.length > 0 ? rings.bottom : lanes.base + 30;
  const isBroken = giantOf(present(city.map(({ money }) => money.value))) !== null;
  const remark = isBroken ? note(t.broken, last, width) : { marks: [], height: 0 };
  const marks = [
    ...yearBands(events, lanes, last),
    line(0, lanes.base, width, lanes.base, "ch-axis"),
    ...upper.marks,
    ...(counties.length > 0 ? rings.marks : []),
    ...remark.marks,
  ];
  return { width, height: px(last + remark.height + 4), marks };
}
