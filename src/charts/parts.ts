import type { ChartStrings } from "../i18n/charts.ts";
import {
  bar,
  labelOf,
  legend,
  note,
  nothing,
  present,
  stub,
  type Block,
  type Key,
} from "./common.ts";
import {
  isSmall,
  line,
  lines,
  px,
  rect,
  text,
  typeOf,
  widthOf,
  type Drawing,
  type Mark,
} from "./drawing.ts";
import { barScale } from "./scales.ts";
import { wrap } from "./text.ts";
import type { PartMeasure, PartRow, PartsData } from "./types.ts";

/** 3 Parts of a whole: which kinds are many (count), which are large (money)? */

type MeasureName = "count" | "money";

/** A column of bars: where its track starts and how wide it is, its value text ending at `end`. */
interface Track {
  /** Values have a line of their own above the bars, because they are long. */
  readonly spelled: boolean;
  readonly measure: MeasureName;
  readonly start: number;
  readonly width: number;
  readonly end: number;
  readonly length: (measure: PartMeasure) => number;
  readonly isBroken: (measure: PartMeasure) => boolean;
}

const gap = 8;
/** A track shorter than this shows nothing. */
const shortest = 80;
const indent = 16;

const measures = (rows: readonly PartRow[]): MeasureName[] =>
  (["count", "money"] as const).filter((name) => rows.some((row) => row[name] !== undefined));

const widestText = (
  rows: readonly PartRow[],
  name: MeasureName,
  words: (measure: PartMeasure) => string,
  size: number,
): number =>
  Math.max(0, ...rows.map((row) => (row[name] ? widthOf(words(row[name]), size, "ch-b") : 0)));

/**
 * The widest track between two edges on which no row's share runs into its value: a row needs its bar,
 * the share after it and the value at the end.
 */
function trackWidth(
  data: PartsData,
  measure: MeasureName,
  room: number,
  size: number,
  t: ChartStrings,
): number {
  const values = widestText(data.rows, measure, (m) => labelOf(m, t), size);
  const most = room - values - gap;
  if (!data.ofWhole) return most;
  const limits = data.rows.map((row) => {
    const own = row[measure];
    if (!own || !own.share || !own.shareText) return most;
    const words = widthOf(own.shareText, size, "ch-b") + widthOf(labelOf(own, t), size, "ch-b");
    return (room - words - 5 - gap) / (Math.min(100, own.share) / 100);
  });
  return Math.min(most, ...limits);
}

function trackFor(
  data: PartsData,
  measure: MeasureName,
  [from, to]: readonly [number, number],
  size: number,
  t: ChartStrings,
): Track {
  const beside = trackWidth(data, measure, to - from, size, t);
  const spelled = beside < shortest;
  const shares = widestText(data.rows, measure, (m) => m.shareText ?? "", size);
  const width = spelled ? to - from - (data.ofWhole ? shares + 8 : 0) : beside;
  const scale = barScale(present(data.rows.map((row) => row[measure]?.value)), width);
  return {
    ...{ measure, spelled },
    start: from,
    width,
    end: to,
    length: (m) => scale.length(m.value ?? 0),
    isBroken: (m) => !data.ofWhole && m.value !== null && scale.isBroken(m.value),
  };
}

/** One bar on its track: the share at its end, the value in the column at the right. */
function measureMarks(
  row: PartRow,
  track: Track,
  top: number,
  thickness: number,
  data: PartsData,
  t: ChartStrings,
): Mark[] {
  const measure = row[track.measure];
  if (!measure) return [];
  const { label } = typeOf(1000);
  const size = Math.min(label, thickness + 12);
  const middle = top + thickness / 2;
  const baseline = middle + size * 0.36;
  const css = track.measure === "money" ? "ch-ink ch-b" : "ch-ink";
  const value = track.spelled
    ? text(track.start + (row.within ? indent : 0), top - 6, labelOf(measure, t), size, css)
    : text(track.end, baseline, labelOf(measure, t), size, css, "end");
  const known = data.ofWhole ? (measure.share ?? null) !== null : measure.value !== null;
  const marks: Mark[] = [];
  const height = row.within ? thickness * 0.6 : thickness;
  if (data.ofWhole && !row.within)
    marks.push(rect(track.start, top, track.width, thickness, "ch-band"));
  if (!known) return [...marks, value];
  const width = Math.max(stub, track.length(measure));
  const tone = row.remainder ? "rest" : track.measure === "money" ? "accent" : "second";
  const box = { x: track.start, y: middle - height / 2, width, height };
  marks.push(
    ...bar(box, false, { tone, planned: measure.planned, broken: track.isBroken(measure) }),
  );
  if (data.ofWhole && measure.shareText)
    marks.push(text(track.start + width + 5, baseline, measure.shareText, size, css));
  return [...marks, value];
}

const nameCss = (row: PartRow): string => (row.within ? "ch-quiet" : "ch-ink");

/** On a phone the name has its own line above the bars. */
function smallRow(
  row: PartRow,
  tracks: readonly Track[],
  width: number,
  data: PartsData,
  t: ChartStrings,
) {
  return (top: number): Block => {
    const size = typeOf(width).label;
    const left = row.within ? indent : 0;
    const names = wrap(row.name, width - left, size);
    const marks: Mark[] = lines(left, top + 16, names, size, nameCss(row));
    let y = top + 22 + (names.length - 1) * size * 1.2;
    for (const track of tracks) {
      if (track.spelled) y += 22;
      marks.push(...measureMarks(row, track, y, 14, data, t));
      y += 18;
    }
    return { marks, height: y - top + 10 };
  };
}

/** In a column the name stands at the left and the measures side by side. */
function largeRow(
  row: PartRow,
  tracks: readonly Track[],
  names: { width: number; drawing: number },
  data: PartsData,
  t: ChartStrings,
) {
  return (top: number): Block => {
    const size = typeOf(names.drawing).label;
    const left = row.within ? indent : 0;
    const words = wrap(row.name, names.width - left, size);
    const height = Math.max(38, words.length * size * 1.2 + 10);
    const first = top + height / 2 + size * 0.36 - ((words.length - 1) * size * 1.2) / 2;
    const marks: Mark[] = lines(left, first, words, size, nameCss(row));
    for (const track of tracks)
      marks.push(...measureMarks(row, track, top + (height - 26) / 2, 26, data, t));
    return { marks, height };
  };
}

/** Tracks beside a column of names, or under each other over the whole width where there is none. */
function tracksFor(
  data: PartsData,
  width: number,
  nameWidth: number | null,
  t: ChartStrings,
): Track[] {
  const names = measures(data.rows);
  const { label } = typeOf(1000);
  if (nameWidth === null) return names.map((name) => trackFor(data, name, [0, width], label, t));
  const between = 40;
  const room = (width - nameWidth - gap * 2 - between * (names.length - 1)) / names.length;
  return names.map((name, i) => {
    const from = nameWidth + gap * 2 + i * (room + between);
    return trackFor(data, name, [from, from + room], label, t);
  });
}

/** Shares stand on tracks of one width, so that count and money can be compared. */
function shareTrack(tracks: readonly Track[], data: PartsData): Track[] {
  const width = Math.min(...tracks.map((track) => track.width));
  if (!data.ofWhole) return [...tracks];
  const spelled = tracks.some((track) => track.spelled);
  return tracks.map((track) => ({
    ...{ ...track, width, spelled },
    length: (m) => (Math.min(100, Math.max(0, m.share ?? 0)) / 100) * width,
  }));
}

function keysFor(data: PartsData, t: ChartStrings): Key[] {
  const both = measures(data.rows).length === 2;
  const keys: Key[] = both
    ? [
        { shape: "second", label: data.countLabel },
        { shape: "accent", label: data.moneyLabel },
      ]
    : [];
  const planned = data.rows.some((row) => row.count?.planned || row.money?.planned);
  return planned ? [...keys, { shape: "hollow", label: t.plannedKey }] : keys;
}

const isTorn = (measure: PartMeasure | undefined, track: Track): boolean =>
  measure !== undefined && track.isBroken(measure);

/** Geometry of the parts at a width. */
export function layoutParts(data: PartsData, width: number, t: ChartStrings): Drawing {
  if (data.rows.length === 0 || measures(data.rows).length === 0) return nothing(width, t);
  const size = typeOf(width).label;
  const longest = Math.max(
    ...data.rows.map((row) => widthOf(row.name, size) + (row.within ? indent : 0)),
  );
  const nameWidth = Math.min(Math.max(100, longest + 2), 190);
  const columns = tracksFor(data, width, isSmall(width) ? null : nameWidth, t);
  // Long values need the whole width, whatever the drawing: then measures stand under each other.
  const small = isSmall(width) || columns.some((track) => track.spelled);
  const tracks = shareTrack(small ? tracksFor(data, width, null, t) : columns, data);
  const head = legend(keysFor(data, t), 0, width);
  const marks: Mark[] = [...head.marks];
  let bottom = head.height + (head.height > 0 ? 6 : 0);
  data.rows.forEach((row, i) => {
    if (i > 0 && !row.within) marks.push(line(0, bottom + 0.5, width, bottom + 0.5, "ch-row"));
    const make = small
      ? smallRow(row, tracks, width, data, t)
      : largeRow(row, tracks, { width: nameWidth, drawing: width }, data, t);
    const block = make(bottom + 2);
    marks.push(...block.marks);
    bottom += block.height + 2;
  });
  const broken = data.rows.some((row) => tracks.some((track) => isTorn(row[track.measure], track)));
  if (broken) {
    const remark = note(t.broken, bottom, width);
    marks.push(...remark.marks);
    bottom += remark.height;
  }
  return { width, height: px(bottom), marks };
}
