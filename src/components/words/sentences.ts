import { sign, toFixed } from "../../domain/exact.ts";
import { formatMoney, formatQuarter } from "../../i18n/format.ts";
import { formatPeriod } from "../../i18n/period.ts";
import type { Statement } from "../../report/breakdown.ts";
import type { Comparison } from "../../report/comparison.ts";
import type { Figure, PrintedRank } from "../../report/figures.ts";
import { amountOf, labelOf, qualified, textOf, type Edition } from "./edition.ts";

const bare = (digits: string): string => digits.replace(/^[-−]/, "");
const isZero = (digits: string): boolean => /^0(\.0+)?$/.test(bare(digits));

/** 同比增长12.4% / 比上季少3个 / 上年同期未公布: what a figure is held against, in words. */
export function comparisonText(edition: Edition, comparison: Comparison): string {
  const t = edition.t.compare;
  switch (comparison.kind) {
    case "growth": {
      const digits = comparison.printed ?? toFixed(comparison.value, 1);
      const up = sign(comparison.value) > 0;
      const yoy = comparison.base === "yoy";
      if (isZero(digits)) return yoy ? t.yoyLevel(bare(digits)) : t.qoqLevel(bare(digits));
      if (yoy) return up ? t.yoyUp(bare(digits)) : t.yoyDown(bare(digits));
      return up ? t.qoqUp(bare(digits)) : t.qoqDown(bare(digits));
    }
    case "points": {
      const digits = bare(toFixed(comparison.value, 1));
      if (isZero(digits)) return t.pointsLevel;
      return sign(comparison.value) > 0 ? t.pointsUp(digits) : t.pointsDown(digits);
    }
    case "change": {
      const up = sign(comparison.figure.value) >= 0;
      const amount = amountOf(edition, comparison.figure).text.replace(/^−/, "");
      if (comparison.base === "yoy") return up ? t.yoyMore(amount) : t.yoyLess(amount);
      return up ? t.qoqMore(amount) : t.qoqLess(amount);
    }
    case "multiple":
      return t.multiple(comparison.figure.printed.text);
    case "rank":
      return rankText(edition, comparison);
    case "share":
      return t.share(`${toFixed(comparison.value, 1)}%`);
    case "average":
      return t.average(formatMoney(comparison.value, edition.locale).text);
    case "none":
      return t.none;
  }
}

/** 全省第5位 of the city, 县市区中第3位 of a county: a place is only one among somebody. */
export function rankText({ t, names }: Edition, { rank, region, among }: PrintedRank): string {
  if (among === "province") return t.compare.rankInProvince(rank);
  if (region === null) return t.compare.rank(rank);
  return t.compare.rankInGroup(rank, names.region(region).group ?? "");
}

/** A count as a headline says it: 244个 / 244 projects. */
const countText = (edition: Edition, figure: Figure): string =>
  qualified(edition, figure, amountOf(edition, figure).text);

/** The finding of a statement, without its period: 开工244个项目，总投资908.2亿元. */
export function findingText(edition: Edition, s: Statement): string {
  const t = edition.t.headline;
  const money = s.money && s.money !== s.lead ? textOf(edition, s.money) : null;
  const indicator = edition.indicator(s.lead.indicator);
  if (s.count) {
    const n = countText(edition, s.count);
    switch (s.measure?.id) {
      case "started":
      case "started_ytd":
      case "starts":
        return s.basis === "plan" ? t.scheduled(n, money) : t.started(n, money);
      case "scheduled":
        return t.scheduled(n, money);
      case "signed":
        return t.signed(n, money);
      case "commissioned":
        return t.commissioned(n, money);
      case "gov_investment":
        return t.gov_investment(n, money);
      case "key_projects":
        return t.key_projects(n, money);
      case "rally":
        return t.rally(n, money);
      default:
    }
  }
  const label = labelOf(edition, s.lead.indicator);
  if (indicator?.relation?.kind === "growth") return growthText(edition, s.lead);
  const value = textOf(edition, s.lead);
  return money ? `${t.any(label, value)}${edition.t.comma}${money}` : t.any(label, value);
}

/** An indicator of growth as a finding: 固定资产投资增长16.6%. Its label ends in 增速, which the verb replaces. */
function growthText(edition: Edition, figure: Figure): string {
  const digits = bare(figure.printed.text);
  const label = labelOf(edition, figure.indicator)
    .replace(/(同比)?(增速|增长率|增长)$/, "")
    .replace(/^growth (of|in) /i, "")
    .replace(/,? growth$/i, "");
  const verb = sign(figure.value) < 0 ? edition.t.declineWord : edition.t.growthWord;
  return `${label}${edition.locale === "zh" ? "同比" : " "}${qualified(edition, figure, verb(digits))}`;
}

/** Whether the period must be said because it is not the whole quarter of the page. */
export const saysPeriod = (s: {
  readonly basis: Figure["basis"];
  readonly period: string | null;
}): boolean => s.period !== null && s.basis !== "quarter";

/** 2022年三季度：计划开工541个项目，总投资712亿元. */
export function headlineText(edition: Edition, s: Statement, place: string | null): string {
  const { quarter } = s.lead;
  const zh = edition.locale === "zh";
  const period = saysPeriod(s) ? formatPeriod(s.period, quarter, edition.locale).text : "";
  const words = formatQuarter(quarter, edition.locale);
  const opening = zh
    ? `${words}${edition.t.colon}${place ?? ""}${period}`
    : `${words}${period ? ` (${period})` : ""}${edition.t.colon}${place ? `${place}, ` : ""}`;
  return `${opening}${findingText(edition, s)}`;
}
