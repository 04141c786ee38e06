import { dayNumber, type DateText } from "../domain/date.ts";
import type { ChartStrings } from "../i18n/charts.ts";
import { bar, labelOf, legend, note, nothing, present, stack, type Block } from "./common.ts";
import {
  circle,
  isSmall,
  line,
  px,
  text,
  typeOf,
  widthOf,
  type Drawing,
  type Mark,
} from "./drawing.ts";
import { wrap } from "./text.ts";
import { barScale, type BarScale } from "./scales.ts";
import type { CeremoniesData, CeremonyMark } from "./types.ts";

/** 2 Ceremonies: a list by year. The list beats the axis on a phone; the axis is ceremony-lanes.ts. */

const yearRow = 26;

/** Latest first; on the same day the city before its counties. */
export const inOrder = (events: readonly CeremonyMark[]): CeremonyMark[] =>
  events.toSorted((a, b) => {
    const days = dayNumber(b.date) - dayNumber(a.date);
    return days !== 0 ? days : Number(a.level === "county") - Number(b.level === "county");
  });

const year = (date: DateText): number => Number(date.slice(0, 4));

interface Columns {
  readonly width: number;
  readonly row: number;
  readonly place: number;
  readonly barAt: number;
  readonly scale: BarScale;
  readonly t: ChartStrings;
}

/** The right end of a row: `244个 908.2亿元`. */
const amounts = (event: CeremonyMark, t: ChartStrings): string =>
  [event.countText, labelOf(event.money, t)].filter((word) => word !== null).join(" ");

function columnsOf(events: readonly CeremonyMark[], width: number, t: ChartStrings): Columns {
  const { label, tick } = typeOf(width);
  const dates = Math.max(...events.map((event) => widthOf(event.dateText, label)));
  const scopes = Math.max(...events.map((event) => widthOf(event.scope, tick)));
  const barAt = 0;
  const scale = barScale(present(events.map((e) => e.money.value)), width - barAt - scopes - 10);
  return { width, row: isSmall(width) ? 54 : 44, place: dates + 10, barAt, scale, t };
}

/** One event: date, place, amounts; under them the bar and what the counts count. */
function eventRow(event: CeremonyMark, columns: Columns, top: number): Block {
  const { width, place, scale, t } = columns;
  const { label, tick } = typeOf(width);
  const right = amounts(event, t);
  const rightWidth = widthOf(right, label, "ch-b");
  const beside = width - place - rightWidth - 10;
  // Amounts that leave no room for the place go on a line of their own.
  const apart = beside < Math.min(label * 6, widthOf(event.place, label));
  const names = wrap(event.place, apart ? width - place : beside, label);
  const amountsAt = top + 18 + (apart ? names.length * 18 : 0);
  const marks: Mark[] = [
    text(0, top + 18, event.dateText, label, "ch-quiet"),
    ...names.map((name, i) => text(place, top + 18 + i * 18, name, label, "ch-ink")),
    text(width, amountsAt, right, label, "ch-ink ch-b", "end"),
  ];
  const barTop = top + 27 + (names.length - 1 + Number(apart)) * 18;
  const { value } = event.money;
  let scopeAt = 0;
  if (value === null) {
    marks.push(circle(5, barTop + 5, 4, event.level === "city" ? "ch-ring" : "ch-ring-second"));
    scopeAt = 16;
  } else {
    const length = Math.max(1.5, scale.length(value));
    const look = {
      tone: event.level === "city" ? ("accent" as const) : ("second" as const),
      planned: event.money.planned,
      broken: scale.isBroken(value),
    };
    marks.push(...bar({ x: 0, y: barTop, width: length, height: 10 }, false, look));
    scopeAt = length + 6;
  }
  if (event.scope !== "") marks.push(text(scopeAt, barTop + 10, event.scope, tick, "ch-quiet"));
  const height = Math.max(columns.row, barTop - top + 10 + (isSmall(width) ? 14 : 8));
  return { marks, height };
}

function yearHead(name: string, columns: Columns, top: number): Block {
  const { label } = typeOf(columns.width);
  return {
    marks: [
      line(0, top + 4.5, columns.width, top + 4.5, "ch-row"),
      text(0, top + 22, name, label, "ch-quiet ch-b"),
    ],
    height: yearRow,
  };
}

/** The list of ceremonies, latest first, with a head for each year. */
export function layoutCeremonyList(
  { events }: CeremoniesData,
  width: number,
  t: ChartStrings,
): Drawing {
  if (events.length === 0) return nothing(width, t);
  const columns = columnsOf(events, width, t);
  const blocks: ((top: number) => Block)[] = [];
  let shown: number | null = null;
  for (const event of inOrder(events)) {
    const own = year(event.date);
    if (own !== shown) blocks.push((top) => yearHead(t.year(own), columns, top));
    shown = own;
    blocks.push((top) => eventRow(event, columns, top));
  }
  blocks.push((top) => levelKeys(events, top, width, t));
  if (events.some(({ money }) => money.value !== null && columns.scale.isBroken(money.value)))
    blocks.push((top) => note(t.broken, top, width));
  const { marks, bottom } = stack(blocks, 0);
  return { width, height: px(bottom), marks };
}

/** Which colour is the city's; nothing where there is only one level. */
function levelKeys(
  events: readonly CeremonyMark[],
  top: number,
  width: number,
  t: ChartStrings,
): Block {
  const levels = new Set(events.map(({ level }) => level));
  const keys = levels.size < 2 ? [] : levelLegend(t);
  return legend(keys, top, width);
}

const levelLegend = (t: ChartStrings) => [
  { shape: "accent" as const, label: t.city },
  { shape: "second" as const, label: t.county },
];
