import { absolute, exact, sign, toFixed, type Exact } from "../../domain/exact.ts";
import type { MissingReason, Reading } from "../../domain/reading.ts";
import {
  formatDate,
  formatMoney,
  formatQuarter,
  formatRecorded,
  formatToDate,
  formatValue,
} from "../../i18n/format.ts";
import { listPageStrings } from "../../i18n/register-list-page.ts";
import { registerStrings, type RegisterStrings } from "../../i18n/register.ts";
import { yearOf } from "../../domain/quarter.ts";
import { computedIndicators, type ComputedId } from "../../indicators/computed.ts";
import { pathBehind } from "../../report/register/behind.ts";
import type { RegisterReport, Slice } from "../../report/register/register.ts";
import type { Project } from "../../schema/tables.ts";
import { labelOf, type Edition } from "../words/edition.ts";
import type { Mark } from "../words/note-mark.ts";
import type { Link } from "../tables/link.ts";
import type { Cell } from "../tables/table.ts";

/** One register in one language: what its sections and lists need to turn figures into words and addresses. */
export interface Sheet {
  readonly edition: Edition;
  readonly report: RegisterReport;
  readonly t: RegisterStrings;
  /** Whether the site has a page for the project. */
  readonly hasPage: (id: string) => boolean;
  /** The versions that this one replaced, the first one first, where its figures are marked as revised. */
  readonly earlierVersions?: readonly Sheet[];
  /** The mark of the notes on any of these rows, on pages that list the notes. */
  readonly markOf?: (rows: readonly object[]) => Mark | undefined;
}

export const sheetOf = (
  edition: Edition,
  report: RegisterReport,
  hasPage: (id: string) => boolean,
): Sheet => ({ edition, report, hasPage, t: registerStrings[edition.locale] });

/** 27个 · 27 projects */
export const countText = ({ edition }: Sheet, n: number): string =>
  formatValue(exact(n), { unit: "count", decimals: 0 }, edition.locale).text;

export const moneyText = ({ edition }: Sheet, value: Exact): string =>
  formatMoney(value, edition.locale).text;

/** One project's amount with all its digits; empty where it is not reported. */
export const recorded = ({ edition }: Sheet, value: number | null): string =>
  value === null ? "" : formatRecorded(exact(value), edition.locale).text;

export const dateText = ({ edition }: Sheet, date: string | null): string =>
  date === null ? "" : formatDate(date, edition.locale);

/** Why a figure is absent; of a rate, what it would have been divided by. */
export const reasonText = ({ t }: Sheet, id: ComputedId, reason: MissingReason): string =>
  (reason === "zero-denominator" ? t.noDenominator[id] : undefined) ?? t.missing[reason];

/** The digits of a value with its unit, in the decimals of its indicator. */
export const valueText = ({ edition }: Sheet, id: ComputedId, value: Exact): string =>
  formatValue(value, computedIndicators[id], edition.locale).text;

export const readingText = (sheet: Sheet, id: ComputedId, reading: Reading): string =>
  reading.kind === "value"
    ? valueText(sheet, id, reading.value)
    : reasonText(sheet, id, reading.reason);

export const readingCell = (
  sheet: Sheet,
  id: ComputedId,
  reading: Reading,
  href?: string,
): Cell => ({
  text: readingText(sheet, id, reading),
  ...(reading.kind === "missing" ? { absent: true } : href ? { href } : {}),
});

/** With a plus sign where it is positive: +2.4, −3.1 come with their own minus. */
export const signed = (value: Exact, text: string): string => (sign(value) > 0 ? `+${text}` : text);

/** 快于时间进度2.4个百分点, by the sign of the exact value; what rounds to zero is level. */
export function leadText(sheet: Sheet, lead: Exact): string {
  const { t } = sheet;
  if (/^0(\.0)?$/.test(toFixed(absolute(lead), 1))) return t.level;
  const points = valueText(sheet, "lead", absolute(lead));
  return sign(lead) > 0 ? t.ahead(points) : t.behind(points);
}

/** Address of a list of this quarter, or undefined where the list has no rows. */
export const rowsHref = ({ edition, report }: Sheet, list: string): string | undefined =>
  report.lists.has(list) ? edition.link.page(`${report.path}rows/${list}/`) : undefined;

/** The link under a figure to the rows that it was computed from. */
export function rowsLink(sheet: Sheet, list: string): Link[] {
  const href = rowsHref(sheet, list);
  const found = sheet.report.lists.get(list);
  if (!href || !found) return [];
  const n = found.table === "projects" ? found.rows.length : found.tasks.length;
  return [{ label: sheet.t.source.rows(n), href }];
}

/** The link under a figure to what it means. */
export const definitionLink = ({ edition }: Sheet, id: ComputedId): Link => ({
  label: `${listPageStrings[edition.locale].definition}${edition.t.colon}${labelOf(edition, id)}`,
  href: edition.link.page(`indicators/${id}/`),
});

/** The address of what a figure means, for the head of its column. */
export const meaning = ({ edition }: Sheet, id: ComputedId): string =>
  edition.link.page(`indicators/${id}/`);

/** The address of the rows behind a figure: of a region its rows alone; undefined where there are none. */
export function behindHref(
  { edition, report }: Sheet,
  id: ComputedId,
  slice: Slice,
): string | undefined {
  const path = pathBehind(report, id, slice);
  return path === null ? undefined : edition.link.page(path);
}

/** A figure of a part of the register that leads to its rows, or the reason why there is none. */
export function figureCell(sheet: Sheet, id: ComputedId, slice: Slice): Cell {
  const reading = sheet.report.figure(id, slice);
  return readingCell(sheet, id, reading, behindHref(sheet, id, slice));
}

export const projectCell = ({ edition, hasPage }: Sheet, project: Project): Cell => ({
  text: project.name,
  chinese: true,
  href: hasPage(project.id) ? edition.link.page(`projects/${project.id}/`) : undefined,
});

export const regionText = ({ edition, t }: Sheet, code: string | null): string =>
  code === null || code === "" ? t.league.notStated : edition.say(edition.names.regionName(code));

/** The name of a part of the register; an empty category is not stated. */
export function sliceText(sheet: Sheet, { dimension, category }: Slice): string {
  const { edition } = sheet;
  if (dimension === "region") return regionText(sheet, category);
  return category === ""
    ? edition.t.notStated
    : edition.say(edition.names.categoryName(dimension, category));
}

/** 2023年三季度 */
export const quarterText = ({ edition, report }: Sheet): string =>
  formatQuarter(report.quarter, edition.locale);

/** 2023年1—9月累计 · January–September 2023: what the year to date covers. */
export const toDateText = ({ edition, report }: Sheet): string => {
  const months = formatToDate(report.quarter, edition.locale);
  const year = yearOf(report.quarter);
  return edition.locale === "zh" ? `${year}年${months}` : `${months} ${year}`;
};
