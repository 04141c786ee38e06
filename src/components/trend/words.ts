import { absolute, add, exact, sign, toFixed, type Exact } from "../../domain/exact.ts";
import type { Quarter } from "../../domain/quarter.ts";
import type { Reading } from "../../domain/reading.ts";
import {
  formatMoney,
  formatQuarter,
  formatRecorded,
  formatValue,
  type Amount,
} from "../../i18n/format.ts";
import { registerStrings } from "../../i18n/register.ts";
import { trendStrings, type TrendStrings } from "../../i18n/trend.ts";
import { computedIndicators, type ComputedId } from "../../indicators/computed.ts";
import { mainGroup } from "../../report/register/rates.ts";
import { rowsPath } from "../../report/over-time/rows.ts";
import type { QuarterVersions } from "../../report/over-time/registers.ts";
import type { Slice } from "../../report/over-time/trend.ts";
import type { Dataset, Release } from "../../schema/dataset.ts";
import { labelOf, type Edition } from "../words/edition.ts";
import type { Mark } from "../words/note-mark.ts";
import type { Cell } from "../tables/table.ts";

/** A data set in one language: what the pages over time need to turn figures into words and addresses. */
export interface Trend {
  readonly edition: Edition;
  readonly dataset: Dataset;
  readonly t: TrendStrings;
}

export const trendIn = (edition: Edition, dataset: Dataset): Trend => ({
  edition,
  dataset,
  t: trendStrings[edition.locale],
});

/** A computed figure with its unit, in the decimals of its indicator. */
export const valueText = ({ edition }: Trend, id: ComputedId, value: Exact): string =>
  formatValue(value, computedIndicators[id], edition.locale).text;

/** The value as digits and unit, or in words why there is none. */
export const readingAmount = (trend: Trend, id: ComputedId, reading: Reading): Amount | string =>
  reading.kind === "value"
    ? formatValue(reading.value, computedIndicators[id], trend.edition.locale)
    : readingText(trend, id, reading);

/** The value, or in words why there is none. */
export function readingText(trend: Trend, id: ComputedId, reading: Reading): string {
  if (reading.kind === "value") return valueText(trend, id, reading.value);
  const words = registerStrings[trend.edition.locale];
  const denominator = reading.reason === "zero-denominator" ? words.noDenominator[id] : undefined;
  return denominator ?? words.missing[reading.reason];
}

/** A figure that leads to its rows, or the reason why there is none. */
export const readingCell = (
  trend: Trend,
  id: ComputedId,
  reading: Reading,
  href?: string | null,
): Cell => ({
  text: readingText(trend, id, reading),
  ...(reading.kind === "missing" ? { absent: true } : { href: href ?? undefined }),
});

export const quarterText = ({ edition }: Trend, quarter: Quarter): string =>
  formatQuarter(quarter, edition.locale);

export const moneyText = ({ edition }: Trend, value: Exact): string =>
  formatMoney(value, edition.locale).text;

/** One amount of a record with all its digits; empty where it is not reported. */
export const recordedText = ({ edition }: Trend, value: number | null): string =>
  value === null ? "" : formatRecorded(exact(value), edition.locale).text;

export const countText = ({ edition }: Trend, n: number): string =>
  formatValue(exact(n), { unit: "count", decimals: 0 }, edition.locale).text;

/** 快于时间进度2.4个百分点; what rounds to zero is level. */
export function leadText(trend: Trend, lead: Exact): string {
  const words = registerStrings[trend.edition.locale];
  if (/^0(\.0)?$/.test(toFixed(absolute(lead), 1))) return words.level;
  const points = valueText(trend, "lead", absolute(lead));
  return sign(lead) > 0 ? words.ahead(points) : words.behind(points);
}

/** The address of the rows behind a figure of a release, or null. */
export function rowsHref(
  { edition, dataset }: Trend,
  release: Release,
  id: ComputedId,
  slice: Slice,
): string | null {
  const path = rowsPath(dataset, release, id, slice);
  return path === null ? null : edition.link.page(path);
}

export const indicatorHref = ({ edition }: Trend, id: string): string =>
  edition.link.page(`indicators/${id}/`);

/** A region, sector or level by its name; the whole is the city. */
export function sliceName({ edition }: Trend, { dimension, category }: Slice): string {
  const { names, t } = edition;
  if (dimension === "") return t.city;
  if (category === "") return t.notStated;
  return edition.say(
    dimension === "region" ? names.regionName(category) : names.categoryName(dimension, category),
  );
}

/** The name that fits a panel: 竹山, Zhushan. */
export function panelName(trend: Trend, slice: Slice): string {
  if (slice.dimension !== "region" || slice.category === "") return sliceName(trend, slice);
  const region = trend.edition.names.region(slice.category);
  return trend.edition.locale === "zh"
    ? (region.short ?? region.name)
    : (region.name_en ?? region.name).replace(/ (District|County|City|.*Zone|New Area)$/, "");
}

const brackets = ({ edition }: Trend, text: string): string =>
  edition.locale === "zh" ? `〔${text}〕` : `[${text}]`;

/** 〔修〕: the value was published differently at first; leads to what changed. */
export const revisedMark = (trend: Trend, href: string, title: string): Mark => ({
  text: brackets(trend, trend.edition.t.marks.revised),
  ...{ href, title },
});

/** 〔初〕 where the release is provisional; leads to the quarter's page. */
export const provisionalMark = (trend: Trend, release: Release): Mark | undefined =>
  release.kind === "provisional"
    ? {
        text: brackets(trend, trend.edition.t.marks.provisional),
        href: trend.edition.link.page(`${release.quarter}/`),
        title: trend.edition.t.provisional,
      }
    : undefined;

/** Counts that a rate divides; rates of money have their own words. */
const counted: Partial<Record<ComputedId, readonly [readonly ComputedId[], ComputedId]>> = {
  start_rate: [["on_plan_starts", "early_starts"], "planned_starts"],
  due_start_rate: [["on_plan_starts"], "due_starts"],
  resumption_rate: [["resumed"], "resumable"],
  finish_rate: [["finished_planned"], "planned_finishes"],
};

/** 162/200个: the counts behind a rate; empty where it is not a rate of counts. */
export function fractionText(
  trend: Trend,
  { now }: QuarterVersions,
  id: ComputedId,
  slice: Slice,
): string {
  const parts = counted[id];
  if (!parts) return "";
  const read = (other: ComputedId): Exact => {
    const reading = now.get(other, slice);
    return reading.kind === "value" ? reading.value : exact(0);
  };
  const part = parts[0].map(read).reduce(add);
  return trend.t.fraction(toFixed(part, 0), countText(trend, Number(toFixed(read(parts[1]), 0))));
}

export const indicatorLabel = ({ edition }: Trend, id: string): string => labelOf(edition, id);

/**
 * The parts that a finding compares: of regions those of the first group, as they are ranked; zones and city
 * departments stand in the table, and are not said to lead.
 */
export function compared(trend: Trend, slices: readonly Slice[]): readonly Slice[] {
  const { names } = trend.edition;
  const regions = slices.flatMap(({ dimension, category }) =>
    dimension === "region" ? [names.region(category)] : [],
  );
  if (regions.length !== slices.length) return slices;
  const main = mainGroup(regions);
  const group = new Set(
    regions
      .filter(({ kind, group: own }) => kind !== "direct" && (own ?? "") === main)
      .map(({ code }) => code),
  );
  return slices.filter(({ category }) => group.has(category));
}
