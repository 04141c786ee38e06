import { addQuarters, quarterAt } from "../../domain/quarter.ts";
import type { ComputedId } from "../../indicators/computed.ts";
import {
  byYear,
  computedPoints,
  trendOf,
  type Slice,
  type TrendPoint,
} from "../../report/over-time/trend.ts";
import type { QuarterVersions } from "../../report/over-time/registers.ts";
import { latestReleases } from "../../report/releases.ts";
import type { Cell, Table } from "../tables/table.ts";
import {
  fractionText,
  indicatorHref,
  indicatorLabel,
  leadText,
  provisionalMark,
  quarterText,
  readingCell,
  readingText,
  revisedMark,
  rowsHref,
  sliceName,
  type Trend,
} from "./words.ts";

/** A point as a cell: the number leads to its rows, 〔修〕 to the history of the indicator. */
export function pointCell(
  trend: Trend,
  id: ComputedId,
  slice: Slice,
  point: TrendPoint | undefined,
): Cell {
  if (!point?.now || !point.release) return { text: trend.t.noRegister, absent: true };
  const cell = readingCell(trend, id, point.now, rowsHref(trend, point.release, id, slice));
  if (point.revised && point.first) {
    const title = `${trend.t.indicator.columns.first} ${readingText(trend, id, point.first)}`;
    return { ...cell, mark: revisedMark(trend, `${indicatorHref(trend, id)}#revisions`, title) };
  }
  return { ...cell, mark: provisionalMark(trend, point.release) };
}

/** A rate by year and quarter: the numbers of the panels of years. */
export function yearTable(trend: Trend, id: ComputedId, slice: Slice): Table {
  const points = trendOf(trend.dataset, id, slice);
  const known = new Map(points.map((point) => [point.quarter, point]));
  return {
    caption: trend.t.table.byQuarter(indicatorLabel(trend, id)),
    quiet: true,
    shape: "matrix",
    columns: [
      { label: trend.edition.locale === "zh" ? "年" : "Year", kind: "name" },
      ...[1, 2, 3, 4].map((n) => ({
        label: trend.t.multiples.quarterColumn(n),
        kind: "number" as const,
      })),
    ],
    rows: byYear(points).map(({ year }) => ({
      cells: [
        { text: trend.t.multiples.year(year) },
        ...[1, 2, 3, 4].map((n) => {
          const point = known.get(quarterAt(year, n));
          return point ? pointCell(trend, id, slice, point) : { text: "" };
        }),
      ],
    })),
  };
}

/** A figure in every quarter, the latest first: the numbers of the bars. */
export function quarterTable(trend: Trend, id: ComputedId, slice: Slice): Table {
  const points = computedPoints(trendOf(trend.dataset, id, slice));
  return {
    caption: trend.t.table.byQuarter(indicatorLabel(trend, id)),
    quiet: true,
    shape: "list",
    columns: [
      { label: trend.edition.t.columns.quarter, kind: "name" },
      { label: indicatorLabel(trend, id), kind: "value" },
      { label: trend.t.table.reported, kind: "number", said: true },
    ],
    rows: points
      .map((point) => ({
        cells: [
          { text: quarterText(trend, point.quarter), href: pageOf(trend, point) },
          pointCell(trend, id, slice, point),
          { text: `${point.now.reported}/${point.now.of}` },
        ],
      }))
      .reverse(),
  };
}

const pageOf = ({ edition }: Trend, { quarter }: TrendPoint): string =>
  edition.link.page(`${quarter}/`);

/** How many quarters stand side by side in a matrix of parts. */
const recent = 8;

/** A figure of several parts in the recent quarters, the earliest at the left. */
export function matrixTable(
  trend: Trend,
  id: ComputedId,
  slices: readonly Slice[],
  hrefOf: (slice: Slice) => string | undefined,
): Table {
  const series = slices.map((slice) => ({ slice, points: trendOf(trend.dataset, id, slice) }));
  const last = series
    .flatMap(({ points }) => points.at(-1)?.quarter ?? [])
    .sort()
    .at(-1);
  const first = series
    .flatMap(({ points }) => points[0]?.quarter ?? [])
    .sort()
    .at(0);
  const quarters = last
    ? Array.from({ length: recent }, (_, i) => addQuarters(last, i - recent + 1)).filter(
        (quarter) => first !== undefined && quarter >= first,
      )
    : [];
  // A quarter without a release stands in its column, but has no page to lead to.
  const published = new Set(latestReleases(trend.dataset).map(({ quarter }) => quarter));
  return {
    caption: trend.t.table.regionsByQuarter(indicatorLabel(trend, id)),
    shape: "matrix",
    columns: [
      { label: dimensionLabel(trend, slices[0]), kind: "name" },
      ...quarters.map((quarter) => ({
        label: quarterText(trend, quarter),
        kind: "number" as const,
        href: published.has(quarter) ? trend.edition.link.page(`${quarter}/`) : undefined,
      })),
    ],
    rows: series.map(({ slice, points }) => {
      const known = new Map(points.map((point) => [point.quarter, point]));
      return {
        cells: [
          { text: sliceName(trend, slice), href: hrefOf(slice) },
          ...quarters.map((quarter) => pointCell(trend, id, slice, known.get(quarter))),
        ],
      };
    }),
  };
}

const dimensionLabel = ({ t }: Trend, slice: Slice | undefined): string => {
  const dimension = slice?.dimension;
  return dimension && dimension !== "size" ? t.dimensions[dimension] : "";
};

/** The parts of the latest register side by side: what each page of a part says first. */
export function latestTable(
  trend: Trend,
  version: QuarterVersions,
  slices: readonly Slice[],
  hrefOf: (slice: Slice) => string | undefined,
): Table {
  const { now, release, quarter } = version;
  const cell = (id: ComputedId, slice: Slice): Cell =>
    readingCell(trend, id, now.get(id, slice), rowsHref(trend, release, id, slice));
  const column = (id: keyof Trend["t"]["keys"], kind: "number" | "value") => ({
    ...{ label: trend.t.keys[id], kind, href: indicatorHref(trend, id), said: kind === "number" },
  });
  return {
    caption: quarterText(trend, quarter),
    shape: "list",
    columns: [
      { label: dimensionLabel(trend, slices[0]), kind: "name" },
      column("completion_rate", "value"),
      { label: trend.t.table.compared, kind: "text", href: indicatorHref(trend, "lead") },
      column("start_rate", "number"),
      column("resumption_rate", "number"),
      column("started_quarter", "number"),
      column("projects_split", "number"),
    ],
    rows: slices.map((slice) => {
      const lead = now.get("lead", slice);
      const fraction = fractionText(trend, version, "start_rate", slice);
      const start = cell("start_rate", slice);
      return {
        cells: [
          { text: sliceName(trend, slice), href: hrefOf(slice) },
          cell("completion_rate", slice),
          { text: lead.kind === "value" ? leadText(trend, lead.value) : "" },
          start.absent
            ? start
            : { ...start, text: withNote(trend, start.text, fraction), loose: true },
          cell("resumption_rate", slice),
          cell("started_quarter", slice),
          cell("projects_split", slice),
        ],
      };
    }),
  };
}

/** 81.0%（162/200个） */
const withNote = ({ edition }: Trend, text: string, note: string): string =>
  edition.locale === "zh" ? `${text}（${note}）` : `${text} (${note})`;
