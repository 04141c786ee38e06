import type { DatesData, DateMark } from "../../charts/register-types.ts";
import type { SourceRangeData } from "../../charts/types.ts";
import { monthsBetween } from "../../domain/date.ts";
import { series } from "../../i18n/series.ts";
import { trendStrings } from "../../i18n/trend.ts";
import { lastDay } from "../../domain/quarter.ts";
import {
  ceremonyLag,
  latestValue,
  projectDates,
  sourcedValues,
  startLag,
  type ProjectRecord,
} from "../../report/project.ts";
import { amountOf, labelOf, textOf, type Edition } from "../words/edition.ts";
import { moneyOnAxis, type Drawn } from "./figure.ts";

/** What several sources say of one figure of a project, or null when fewer than two values are known. */
export function sourceRange(
  edition: Edition,
  record: ProjectRecord,
  indicator: string,
): Drawn<SourceRangeData> | null {
  const t = series[edition.locale].range;
  const values = sourcedValues(record, indicator);
  if (values.length < 2 || edition.indicator(indicator)?.unit !== "yuan") return null;
  const used = latestValue(record, "total_investment")?.value ?? null;
  const isUsed = (value: (typeof values)[number]): boolean =>
    indicator === "total_investment" &&
    used !== null &&
    value.figure.value.num === BigInt(used) * value.figure.value.den;
  const chosen = values.find(isUsed);
  const label = labelOf(edition, indicator);
  return {
    title: t.title(
      record.latest.name,
      values.length,
      values.map(({ figure }) => textOf(edition, figure)).join(edition.t.list),
    ),
    subtitle: t.subtitle(label, series[edition.locale].unitYi),
    desc: `${t.desc(record.latest.name, values.length)}${chosen ? t.used(textOf(edition, chosen.figure), chosen.sources.length) : ""}`,
    data: {
      unit: series[edition.locale].unitYi,
      items: [
        {
          name: label,
          values: values.map((value) => ({
            value: moneyOnAxis(value.figure.value, edition.locale),
            text: amountOf(edition, value.figure).number,
            sources: (value.figure.qualifier === "about" ? t.placesAbout : t.places)(
              value.sources.length,
            ),
            qualifier: value.figure.qualifier,
            used: isUsed(value),
          })),
        },
      ],
    },
  };
}

/** 开工比计划晚3个月; empty where plan and fact are of one month, or one of them is unknown. */
function startText(edition: Edition, record: ProjectRecord): string {
  const months = startLag(record);
  const t = trendStrings[edition.locale].project;
  if (months === null || months === 0) return "";
  return months > 0 ? t.startLate(months) : t.startEarly(-months);
}

function notes(edition: Edition, record: ProjectRecord): string {
  const t = series[edition.locale].dates;
  const lag = ceremonyLag(record);
  const promised = projectDates(record).filter((d) => d.kind === "finish" && d.planned);
  const [first, last] = [promised[0], promised.at(-1)];
  const moved = first && last && first !== last ? monthsBetween(first.date, last.date) : 0;
  return [
    lag === null ? "" : t.lateNote(lag),
    startText(edition, record),
    moved > 0 ? t.finishMoved(moved) : "",
  ]
    .filter((note) => note !== "")
    .join(edition.locale === "zh" ? "；" : "; ");
}

/** A project's dates on a line of time, or null when fewer than two are known. */
export function datesFigure(edition: Edition, record: ProjectRecord): Drawn<DatesData> | null {
  const t = series[edition.locale].dates;
  const all = projectDates(record);
  const ceremony = all.find((d) => d.kind === "ceremony");
  // A start on the day of the ceremony was only the ceremony, where work really began later.
  const dates =
    ceremonyLag(record) === null
      ? all
      : all.filter((d) => d.kind !== "start" || d.planned || d.date !== ceremony?.date);
  if (dates.length < 2) return null;
  const marks: DateMark[] = dates.map((d) => ({
    kind: d.kind === "ceremony" ? "start" : d.kind,
    state: d.planned || d.kind === "ceremony" ? ("planned" as const) : ("actual" as const),
    date: d.date,
  }));
  const lag = ceremonyLag(record);
  const last = record.appearances.at(-1);
  const open =
    dates.some((d) => d.kind === "start" && !d.planned) &&
    !dates.some((d) => d.kind === "finish" && !d.planned);
  return {
    title: `${record.latest.name}${edition.t.colon}${lag === null ? startText(edition, record) || t.plain : t.late(lag)}`,
    subtitle: t.subtitle,
    desc: `${t.desc(record.latest.name)}${notes(edition, record)}`,
    data: {
      rows: [{ name: record.latest.name, marks, note: notes(edition, record), open }],
      asOf: lastDay(last?.release.quarter ?? "0000Q1"),
    },
  };
}
