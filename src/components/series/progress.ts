import type { ProgressData } from "../../charts/register-types.ts";
import {
  compare,
  exact,
  sign,
  subtract,
  toFixed,
  toNumber,
  absolute,
  type Exact,
} from "../../domain/exact.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { series } from "../../i18n/series.ts";
import { monthsToDate, readPeriod } from "../../consistency/period.ts";
import type { Statement } from "../../report/breakdown.ts";
import { textOf, type Edition } from "../words/edition.ts";
import type { Drawn } from "./figure.ts";

const hundred = exact(100n);

const leadText = (edition: Edition, lead: Exact): string => {
  const t = series[edition.locale].progress;
  const digits = toFixed(absolute(lead), 1);
  if (sign(lead) === 0) return t.leadEven;
  return sign(lead) > 0 ? t.leadAhead(digits) : t.leadBehind(digits);
};

/** Completion rates of several lists against the year's plan and the time elapsed; null without a period in months. */
export function progressFigure(
  edition: Edition,
  statements: readonly Statement[],
): Drawn<ProgressData> | null {
  const t = series[edition.locale].progress;
  const [first] = statements;
  if (!first) return null;
  const months = monthsToDate(readPeriod(first.period, first.basis, first.lead.quarter));
  if (months === null || statements.some((s) => s.period !== first.period)) return null;
  const time = exact(months * 100, 12);
  const rows = statements.map((s) => ({
    name: edition.say(edition.names.categoryName(s.dimension, s.category)),
    rate: s.lead.value,
    text: textOf(edition, s.lead),
  }));
  const over = rows.filter(({ rate }) => compare(rate, hundred) >= 0);
  const ahead = rows.filter(({ rate }) => compare(rate, time) >= 0);
  const period = formatPeriod(first.period, first.lead.quarter, edition.locale).text;
  return {
    title:
      over.length > 0
        ? t.title(over.map(({ name }) => name).join(edition.t.list))
        : t.ahead(ahead.length, rows.length),
    subtitle: t.subtitle(period, t.time(toFixed(time, 1))),
    desc: [
      t.desc(rows.length),
      ...rows.map(({ name, rate, text }) =>
        t.row(name, text, leadText(edition, subtract(rate, time))),
      ),
    ].join(""),
    data: {
      time: toNumber(time),
      timeText: t.time(toFixed(time, 1)),
      rows: rows.map(({ name, rate, text }) => ({ name, value: toNumber(rate), text })),
    },
  };
}
