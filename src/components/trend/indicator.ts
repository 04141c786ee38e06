import { absolute, sign, toFixed, type Exact } from "../../domain/exact.ts";
import { formatMoney } from "../../i18n/format.ts";
import type { Quarter } from "../../domain/quarter.ts";
import { computedIndicators, type ComputedId } from "../../indicators/computed.ts";
import type { Figure } from "../../report/figures.ts";
import { versionsOf, type QuarterVersions } from "../../report/over-time/registers.ts";
import {
  computedPoints,
  revisionOf,
  trendOf,
  wholeSlice,
  type TrendPoint,
} from "../../report/over-time/trend.ts";
import { workedOf, type Worked } from "../../report/over-time/worked.ts";
import { textOf } from "../words/edition.ts";
import type { KeyItem } from "./keys.ts";
import type { TableRow, Table } from "../tables/table.ts";
import {
  fractionText,
  leadText,
  provisionalMark,
  quarterText,
  readingCell,
  readingAmount,
  readingText,
  rowsHref,
  valueText,
  type Trend,
} from "./words.ts";

/** The latest quarter that has the indicator's table; null where none has. */
export const latestOf = ({ dataset }: Trend, id: ComputedId): QuarterVersions | null =>
  versionsOf(dataset).findLast(({ now }) => now.indicators.includes(id)) ?? null;

/** The figure at the head of an indicator's page: the latest one, with what it was divided by. */
export function indicatorKey(trend: Trend, id: ComputedId, version: QuarterVersions): KeyItem {
  const reading = version.now.get(id);
  const fraction = fractionText(trend, version, id, wholeSlice);
  const lead = version.now.indicators.includes("lead") ? version.now.get("lead") : null;
  const compare =
    id === "completion_rate" && lead?.kind === "value"
      ? leadText(trend, lead.value)
      : fraction !== ""
        ? fraction
        : trend.t.lists.reported(reading.reported, reading.of);
  return {
    label: quarterText(trend, version.quarter),
    value: readingAmount(trend, id, reading),
    compare,
    rows: rowsHref(trend, version.release, id, wholeSlice) ?? undefined,
    mark: provisionalMark(trend, version.release),
  };
}

const bareCount = (value: Exact): string => toFixed(value, 0);

type Sentence = (part: string, whole: string, digits: string) => string;

/** The example in numbers: 162÷200=81.0%. */
function workedText(trend: Trend, id: ComputedId, worked: Worked): string {
  const t = trend.t.indicator;
  const { locale } = trend.edition;
  const result = valueText(trend, id, worked.result);
  switch (worked.kind) {
    case "lead":
      return t.lead(
        valueText(trend, "completion_rate", worked.rate),
        valueText(trend, "time_progress", worked.time),
        result,
      );
    case "quarter": {
      const ytd = formatMoney(worked.ytd, locale).text;
      return worked.before
        ? t.quarter(ytd, formatMoney(worked.before, locale).text, result)
        : t.quarterFirst(ytd);
    }
    case "rate": {
      if (worked.money) {
        const [part, whole] = [worked.part, worked.whole].map((v) => formatMoney(v, locale).text);
        return t.money(part ?? "", whole ?? "", t.division(part ?? "", whole ?? "", result));
      }
      const [part, whole] = [bareCount(worked.part), bareCount(worked.whole)];
      const digits = t.division(part, whole, result);
      const sentences: Readonly<Record<string, Sentence | undefined>> = t.counts;
      return sentences[id]?.(part, whole, digits) ?? digits;
    }
  }
}

/** One worked example with the numbers of the latest quarter that has one. */
export function exampleOf(
  trend: Trend,
  id: ComputedId,
): { readonly quarter: Quarter; readonly text: string } | null {
  for (const version of versionsOf(trend.dataset).toReversed()) {
    if (!version.now.indicators.includes(id)) continue;
    const worked = workedOf(id, version);
    if (worked) return { quarter: version.quarter, text: workedText(trend, id, worked) };
  }
  return null;
}

/** The change from first published to now, in the indicator's own unit; rates change in percentage points. */
function changeText(trend: Trend, id: ComputedId, point: TrendPoint): string {
  if (!point.revised) return trend.t.indicator.notRevised;
  const change = revisionOf(point);
  if (!change) return "";
  const unit = computedIndicators[id].unit === "percent" ? "lead" : id;
  const text = valueText(trend, unit, absolute(change));
  if (!/[1-9]/.test(text)) return trend.t.indicator.tiny;
  return sign(change) < 0 ? `−${text}` : `+${text}`;
}

/** One quarter of an indicator: what is computed for it, and what officials published. */
interface HistoryRow {
  readonly quarter: Quarter;
  readonly point: ComputedPoint | null;
  readonly stated: readonly Figure[];
}
type ComputedPoint = ReturnType<typeof computedPoints>[number];

function historyRows(trend: Trend, id: ComputedId, published: readonly Figure[]): HistoryRow[] {
  const points = computedPoints(trendOf(trend.dataset, id));
  const known = new Map(points.map((point) => [point.quarter, point]));
  const stated = Map.groupBy(published, ({ quarter }) => quarter);
  return [...new Set([...known.keys(), ...stated.keys()])]
    .sort((a, b) => (a < b ? 1 : -1))
    .map((quarter) => ({
      quarter,
      point: known.get(quarter) ?? null,
      stated: stated.get(quarter) ?? [],
    }));
}

/** 本站计算；公布数75.9%: on whose word the quarter's figure stands. */
function originText(trend: Trend, { point, stated }: HistoryRow): string {
  const t = trend.t.indicator;
  const values = [...new Set(stated.map((figure) => textOf(trend.edition, figure)))];
  return [
    ...(point ? [t.computed] : []),
    ...(values.length > 0 ? [t.published(values.join(trend.edition.t.list))] : []),
  ].join(trend.edition.locale === "zh" ? "；" : "; ");
}

function historyRow(trend: Trend, id: ComputedId, row: HistoryRow): TableRow {
  const { quarter, point } = row;
  const head = {
    text: quarterText(trend, quarter),
    href: trend.edition.link.page(`${quarter}/`),
  };
  const origin = { text: originText(trend, row), ...(point ? {} : { href: "#published" }) };
  if (!point) {
    const [figure] = row.stated;
    const text = figure ? textOf(trend.edition, figure) : "";
    return { cells: [head, { text }, { text: "" }, { text: "" }, { text: "" }, origin] };
  }
  const { now, first, release } = point;
  const rows = rowsHref(trend, release, id, wholeSlice);
  return {
    cells: [
      head,
      { ...readingCell(trend, id, now, rows), mark: provisionalMark(trend, release) },
      first ? readingCell(trend, id, first) : { text: "" },
      { text: changeText(trend, id, point) },
      { text: `${now.reported}/${now.of}` },
      origin,
    ],
  };
}

/** Every quarter of an indicator of the whole city, the latest first: first published, now, changed by, on whose word. */
export function historyTable(trend: Trend, id: ComputedId, published: readonly Figure[]): Table {
  const t = trend.t.indicator;
  return {
    ...{ caption: t.historyCaption, quiet: true, shape: "list" },
    columns: [
      { label: trend.edition.t.columns.quarter, kind: "name" },
      { label: t.columns.now, kind: "value" },
      { label: t.columns.first, kind: "number", said: true },
      { label: t.columns.change, kind: "text" },
      { label: t.columns.reported, kind: "number", said: true },
      { label: t.columns.origin, kind: "text" },
    ],
    rows: historyRows(trend, id, published).map((row) => historyRow(trend, id, row)),
  };
}

/** How many of the quarters were revised, as a sentence. */
export function revisedText({ t, dataset }: Trend, id: ComputedId): string {
  const points = computedPoints(trendOf(dataset, id));
  return t.indicator.revisedCount(points.filter(({ revised }) => revised).length, points.length);
}

/** The quarters without a figure, each with its reason. */
export function missingTexts(trend: Trend, id: ComputedId): string[] {
  const t = trend.t.indicator;
  return trendOf(trend.dataset, id).flatMap(({ quarter, now }) => {
    if (now?.kind === "value") return [];
    const reason = now ? readingText(trend, id, now) : t.noTable;
    return [t.missing(quarterText(trend, quarter), reason)];
  });
}

/** The latest figure of a similar indicator with its counts; empty where it has none. */
export function similarText(trend: Trend, id: ComputedId): string {
  const version = latestOf(trend, id);
  if (!version) return "";
  const fraction = fractionText(trend, version, id, wholeSlice);
  const text = readingText(trend, id, version.now.get(id));
  if (fraction === "") return text;
  return trend.edition.locale === "zh" ? `${text}（${fraction}）` : `${text} (${fraction})`;
}
