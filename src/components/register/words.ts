import { absolute, sign, subtract, type Exact } from "../../domain/exact.ts";
import { addQuarters } from "../../domain/quarter.ts";
import { isPublishedOn } from "../../domain/publication.ts";
import { formatDate, formatValue, type Amount } from "../../i18n/format.ts";
import { computedIndicators, type ComputedId } from "../../indicators/computed.ts";
import { exactOf, isPartial } from "../../report/register/register.ts";
import type { Dataset } from "../../schema/dataset.ts";
import { bridgeFinding } from "./bridge.ts";
import {
  countText,
  leadText,
  moneyText,
  quarterText,
  readingText,
  behindHref,
  valueText,
  type Sheet,
} from "./sheet.ts";
import type { Mark } from "../words/note-mark.ts";
import { markOfText } from "./revised.ts";
import { rankingFinding } from "./ranking.ts";
import { rowsOn } from "./starts.ts";

/** 完成年度计划的77.4%，快于时间进度2.4个百分点; null without a completion rate. */
function progressFinding(sheet: Sheet): string | null {
  const { report, t } = sheet;
  const [rate, lead] = [report.figure("completion_rate"), report.figure("lead")];
  return rate.kind === "value" && lead.kind === "value"
    ? t.title.completion(readingText(sheet, "completion_rate", rate), leadText(sheet, lead.value))
    : null;
}

/** The finding of the page: progress, else starts, else how many projects there are. */
export function registerFinding(sheet: Sheet): string {
  const { t } = sheet;
  const progress = progressFinding(sheet);
  if (progress) return progress;
  const all = sheet.report.projects("all");
  if (!all) return t.title.empty;
  const planned = rowsOn(sheet, "planned-starts");
  if (planned > 0)
    return t.title.starts(
      countText(sheet, rowsOn(sheet, "on-plan") + rowsOn(sheet, "early")),
      countText(sheet, planned),
    );
  const money = all.reporting > 0 ? moneyText(sheet, all.money) : null;
  return t.title.projects(countText(sheet, all.rows.length), money);
}

/** 2023年三季度：完成年度计划的77.4%，快于时间进度2.4个百分点 */
export const registerTitle = (sheet: Sheet): string =>
  `${quarterText(sheet)}${sheet.edition.t.colon}${registerFinding(sheet)}`;

/** 434个项目全部报送 · 434个项目中427个报送了投资进度 · 下次发布：2024年1月20日（暂定） */
export function releaseWords(sheet: Sheet, dataset: Dataset): string[] {
  const { report, t, edition } = sheet;
  const of = rowsOn(sheet, "all");
  const { reported } = report.figure("completion_rate");
  const coverage =
    of === 0
      ? t.release.noRows
      : reported < of
        ? t.release.partial(reported, of)
        : t.release.complete(of);
  const next = addQuarters(report.quarter, 1);
  const isOut = dataset.releases.some((r) => r.quarter === next && r.status === "published");
  const planned = dataset.calendar.findLast(({ quarter }) => quarter === next);
  if (!planned || isOut || planned.state === "cancelled" || !isPublishedOn(planned.planned_at))
    return [coverage];
  const day = formatDate(planned.planned_at.slice(0, 10), edition.locale);
  return [coverage, t.release.next(day, t.release.states[planned.state])];
}

/** 比上季多1个: against the quarter before, else against the year before; why not where there is neither. */
export function changeText(sheet: Sheet, id: ComputedId): string {
  const { report, t } = sheet;
  const now = exactOf(report.figure(id));
  if (now === null) return "";
  for (const base of ["qoq", "yoy"] as const) {
    const then = exactOf(report.base(id, base));
    if (then === null) continue;
    const words = base === "qoq" ? t.keys.quarterBefore : t.keys.yearBefore;
    return differenceText(sheet, id, subtract(now, then), words);
  }
  return t.keys.noBefore;
}

function differenceText(sheet: Sheet, id: ComputedId, difference: Exact, base: string): string {
  const { keys } = sheet.t;
  if (sign(difference) === 0) return keys.same(base);
  const text = valueText(sheet, id, absolute(difference));
  return sign(difference) > 0 ? keys.more(text, base) : keys.less(text, base);
}

/** A card at the head of the page. */
export interface RegisterKey {
  readonly id: ComputedId;
  readonly label: string;
  readonly amount: Amount | null;
  /** Why there is no figure; empty where there is one. */
  readonly reason: string;
  /** The rows that it was computed from. */
  readonly href: string | undefined;
  readonly comparison: readonly string[];
  /** That a revision changed it. */
  readonly mark: Mark | undefined;
}

function keyOf(
  sheet: Sheet,
  id: ComputedId,
  label: string,
  comparison: readonly string[],
): RegisterKey {
  const reading = sheet.report.figure(id);
  const earlier = (sheet.earlierVersions ?? []).map((version) => ({
    revision: version.report.release.revision,
    made: readingText(version, id, version.report.figure(id)),
  }));
  const coverage =
    isPartial(reading) && reading.kind === "value"
      ? [sheet.t.keys.reported(reading.reported, reading.of)]
      : [];
  return {
    ...{ id, label },
    amount:
      reading.kind === "value"
        ? formatValue(reading.value, computedIndicators[id], sheet.edition.locale)
        : null,
    reason: reading.kind === "missing" ? readingText(sheet, id, reading) : "",
    href: behindHref(sheet, id, { dimension: "", category: "" }),
    comparison: [...comparison, ...coverage].filter((text) => text !== ""),
    mark: markOfText(sheet, earlier, readingText(sheet, id, reading)),
  };
}

/** The four key figures: completion, start rate, starts of the quarter, paused projects. */
export function registerKeys(sheet: Sheet): RegisterKey[] {
  const { report, t } = sheet;
  const lead = exactOf(report.figure("lead"));
  const planned = rowsOn(sheet, "planned-starts");
  const made = String(rowsOn(sheet, "on-plan") + rowsOn(sheet, "early"));
  const unit = sheet.edition.locale === "zh" ? "个" : " planned";
  const money = exactOf(report.figure("started_investment_quarter"));
  const started = rowsOn(sheet, "started");
  return [
    keyOf(sheet, "completion_rate", t.keys.completion, [lead ? leadText(sheet, lead) : ""]),
    keyOf(sheet, "start_rate", t.keys.starts, [
      planned > 0 ? t.keys.of(made, String(planned), unit) : "",
    ]),
    keyOf(sheet, "started_quarter", t.keys.started, [
      money && started > 0 ? moneyText(sheet, money) : "",
      changeText(sheet, "started_quarter"),
    ]),
    keyOf(sheet, "paused", t.keys.paused, [changeText(sheet, "paused")]),
  ];
}

function startsPoint(sheet: Sheet): string | null {
  const { t } = sheet;
  const planned = rowsOn(sheet, "planned-starts");
  if (planned === 0) return null;
  const rate = sheet.report.figure("start_rate");
  return t.point.starts(
    countText(sheet, planned),
    countText(sheet, rowsOn(sheet, "on-plan") + rowsOn(sheet, "early")),
    readingText(sheet, "start_rate", rate),
    countText(sheet, rowsOn(sheet, "due")),
    countText(sheet, rowsOn(sheet, "late")),
  );
}

/** Main points where no commentary gives them; each stands alone. */
export function registerPoints(sheet: Sheet): string[] {
  const { report, t, edition } = sheet;
  if (!report.projects("all")) return [];
  const { stop } = edition.t;
  const progress = progressFinding(sheet);
  const done = exactOf(report.figure("completed_ytd"));
  const started = rowsOn(sheet, "started");
  const money = exactOf(report.figure("started_investment_quarter"));
  const points = [
    progress && done ? t.point.progress(moneyText(sheet, done), progress) : null,
    startsPoint(sheet),
    rankingFinding(sheet),
    t.point.quarter(
      countText(sheet, started),
      money && started > 0 ? moneyText(sheet, money) : null,
      changeText(sheet, "started_quarter"),
    ),
    report.bridge ? `${bridgeFinding(sheet, report.bridge)}${stop}` : null,
    rowsOn(sheet, "status-paused") > 0
      ? t.point.paused(
          countText(sheet, rowsOn(sheet, "status-paused")),
          changeText(sheet, "paused"),
        )
      : null,
  ];
  return points.filter((point) => point !== null);
}
