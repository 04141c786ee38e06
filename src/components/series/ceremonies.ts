import type { CeremoniesData } from "../../charts/types.ts";
import { compare, exact } from "../../domain/exact.ts";
import { formatDate, formatRecorded, formatThings } from "../../i18n/format.ts";
import { series } from "../../i18n/series.ts";
import { isToTheDay } from "../../domain/date.ts";
import type { Event } from "../../schema/tables.ts";
import { events as eventsTable } from "../../schema/tables.ts";
import type { Edition } from "../words/edition.ts";
import { moneyOnAxis, type Drawn } from "./figure.ts";

/** What the counts of an event cover, in words: 当次, 当月, 全季. */
export function coversText(edition: Edition, event: Event): string {
  const { cell } = eventsTable.columns.covers;
  if (event.covers === null || cell.kind !== "choice") return "";
  const words = cell.options[event.covers];
  return words ? edition.say(words) : "";
}

const placeText = (edition: Edition, event: Event): string =>
  event.region === null ? edition.t.city : edition.say(edition.names.regionName(event.region));

/** Day and month, for a list that already stands under its year. */
const dayText = (edition: Edition, date: string): string =>
  edition.locale === "zh"
    ? formatDate(date, "zh").replace(/^\d+年/, "")
    : formatDate(date, "en").replace(/ \d{4}$/, "");

export const countText = (edition: Edition, count: number): string =>
  formatThings(count, "count", edition.locale).text;

/** How many and how much, as one phrase: 516个、1441.9亿元. */
export function eventSize(edition: Edition, event: Event): string {
  const parts = [
    event.projects === null ? null : countText(edition, event.projects),
    event.total_investment === null
      ? null
      : formatRecorded(exact(event.total_investment), edition.locale).text,
  ].filter((part) => part !== null);
  return parts.join(edition.t.list);
}

/** Dated events on a line of time, with what their counts cover. */
export function ceremonies(edition: Edition, events: readonly Event[]): Drawn<CeremoniesData> {
  const t = series[edition.locale].events;
  const dated = events
    .filter((event) => event.date !== null && isToTheDay(event.date))
    .sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : 1));
  const counted = dated.filter((event) => eventSize(edition, event) !== "");
  const moneyed = dated.filter((event) => event.total_investment !== null);
  const largest = [...moneyed].sort((a, b) =>
    compare(exact(b.total_investment ?? 0), exact(a.total_investment ?? 0)),
  )[0];
  const phrase = (event: Event | undefined): string =>
    event
      ? `${placeText(edition, event)}${edition.locale === "en" ? ": " : ""}${eventSize(edition, event)}`
      : "";
  const [first, last] = [dated[0]?.date, dated.at(-1)?.date];
  const span =
    first && last
      ? `${formatDate(first, edition.locale)}${edition.locale === "zh" ? "—" : "–"}${formatDate(last, edition.locale)}`
      : "";
  return {
    title:
      counted.length === 0
        ? t.none(dated.length)
        : counted.length === 1 && dated.length === 1
          ? t.one(phrase(counted[0]))
          : t.title(counted.length, phrase(counted.at(-1))),
    subtitle: t.subtitle,
    desc: [
      t.desc(dated.length, span),
      largest ? t.largest(phrase(largest)) : "",
      dated.length > moneyed.length ? t.missing(dated.length - moneyed.length) : "",
    ].join(""),
    data: {
      events: dated.flatMap((event) =>
        event.date === null
          ? []
          : [
              {
                date: event.date,
                dateText: dayText(edition, event.date),
                level: event.region === null ? ("city" as const) : ("county" as const),
                place: placeText(edition, event),
                countText: event.projects === null ? null : countText(edition, event.projects),
                money: {
                  value:
                    event.total_investment === null
                      ? null
                      : moneyOnAxis(exact(event.total_investment), edition.locale),
                  text:
                    event.total_investment === null
                      ? edition.t.notPublished
                      : formatRecorded(exact(event.total_investment), edition.locale).text,
                },
                scope: coversText(edition, event),
              },
            ],
      ),
    },
  };
}
