import type { ProgressData } from "../../charts/register-types.ts";
import type { QuarterBarsData } from "../../charts/types.ts";
import { divide, exact, multiply, toFixed, toNumber, type Exact } from "../../domain/exact.ts";
import { quartersBetween, yearOf } from "../../domain/quarter.ts";
import { series } from "../../i18n/series.ts";
import type { ProjectHistory, ProjectQuarter } from "../../report/over-time/project-history.ts";
import { moneyText, quarterText, recordedText, type Trend } from "../trend/words.ts";
import { moneyOnAxis, type Drawn } from "./figure.ts";
import { moneyDigits, spanText } from "./trend.ts";

/** Plan against fact of one project's money. */

/** part ÷ whole in %; null where one is not reported or the whole is zero. */
export const rateOf = (part: number | null, whole: number | null): Exact | null =>
  part === null || whole === null || whole === 0
    ? null
    : multiply(divide(exact(part), exact(whole)), exact(100));

const percent = (rate: Exact): string => `${toFixed(rate, 1)}%`;

const oneYi = 100_000_000;

/** Investment completed in each quarter; null where fewer than two quarters have it. */
export function completedBars(
  trend: Trend,
  history: ProjectHistory,
): Drawn<QuarterBarsData> | null {
  const known = history.quarters.flatMap(({ release, row, completedQuarter }) =>
    completedQuarter === null
      ? []
      : [{ quarter: release.quarter, amount: completedQuarter, plan: row.annual_plan }],
  );
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || known.length < 2) return null;
  const t = trend.t.project;
  const found = new Map(known.map((one) => [one.quarter, one]));
  const planned = known.some(({ plan }) => plan !== null);
  const high = known.reduce((a, b) => (b.amount > a.amount ? b : a));
  const quarters = quartersBetween(first.quarter, last.quarter);
  const axis = axisFor(trend, high.amount);
  const span = spanText(trend, quarters);
  return {
    title: t.completedTitle(
      history.quarters.at(-1)?.row.name ?? "",
      quarterText(trend, high.quarter),
      recordedText(trend, high.amount),
    ),
    subtitle: `${t.completedSubtitle(axis.unit, span)}${planned ? t.quarterOfPlan : ""}`,
    desc: t.completedDesc(known.length, quarters.length),
    data: {
      unit: axis.unit,
      bars: quarters.map((quarter) => {
        const one = found.get(quarter);
        if (!one) return { quarter, value: null, text: t.blank };
        const plan = one.plan === null ? undefined : axis.place(one.plan) / 4;
        return { quarter, value: axis.place(one.amount), text: axis.digits(one.amount), plan };
      }),
    },
  };
}

interface Axis {
  readonly unit: string;
  readonly place: (amount: number) => number;
  readonly digits: (amount: number) => string;
}

/** 亿元 where the largest amount reaches one, else 万元; in English billions, else millions. */
function axisFor(trend: Trend, largest: number): Axis {
  const { locale } = trend.edition;
  if (largest >= oneYi)
    return {
      unit: series[locale].unitYi,
      place: (amount) => moneyOnAxis(exact(amount), locale),
      digits: (amount) => moneyDigits(trend, exact(amount)),
    };
  const [divisor, unit, decimals] =
    locale === "zh" ? [10_000, "万元", 0] : [1_000_000, "million yuan", 1];
  const inUnit = (amount: number): Exact => divide(exact(amount), exact(divisor));
  return {
    unit,
    place: (amount) => toNumber(inUnit(amount)),
    digits: (amount) => toFixed(inUnit(amount), decimals).replace(/^-/, "−"),
  };
}

/** The last quarter of every year: its year to date is the year, as far as it has come. */
function yearEnds(history: ProjectHistory): ProjectQuarter[] {
  const byYear = new Map<number, ProjectQuarter>();
  for (const quarter of history.quarters) byYear.set(yearOf(quarter.release.quarter), quarter);
  return [...byYear.values()];
}

/** Each year's investment against its plan, and all of it against the total; null without a plan. */
export function planProgress(trend: Trend, history: ProjectHistory): Drawn<ProgressData> | null {
  const t = trend.t.project;
  const years = yearEnds(history).flatMap((end) => {
    const rate = rateOf(end.row.completed_ytd, end.row.annual_plan);
    return rate ? [{ end, year: yearOf(end.release.quarter), rate }] : [];
  });
  const latest = years.at(-1);
  if (!latest) return null;
  const last = history.quarters.at(-1)?.row;
  const total = rateOf(last?.completed_total ?? null, last?.total_investment ?? null);
  const rows = [
    ...years.map(({ end, year, rate }) => ({
      ...{ name: t.yearRow(year), rate },
      note: t.ofPlan(
        moneyText(trend, exact(end.row.completed_ytd ?? 0)),
        moneyText(trend, exact(end.row.annual_plan ?? 0)),
      ),
    })),
    ...(last && total
      ? [
          {
            ...{ name: t.cumulative, rate: total },
            note: t.ofPlan(
              moneyText(trend, exact(last.completed_total ?? 0)),
              moneyText(trend, exact(last.total_investment ?? 0)),
            ),
          },
        ]
      : []),
  ];
  return {
    title: t.planTitle(latest.year, percent(latest.rate), total && percent(total)),
    subtitle: t.planSubtitle,
    desc: `${t.planDesc(years.length)}${rows.map(({ name, rate }) => t.planRow(name, percent(rate))).join("")}`,
    data: {
      ...{ time: null, timeText: "" },
      rows: rows.map(({ name, rate, note }) => ({
        ...{ name, note },
        value: toNumber(rate),
        text: percent(rate),
      })),
    },
  };
}
