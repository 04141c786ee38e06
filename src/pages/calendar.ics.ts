import type { APIRoute } from "astro";
import { isPublishedOn } from "../domain/publication.ts";
import { calendarFile } from "../downloads/ics.ts";
import { calendarStrings } from "../i18n/calendar.ts";
import { formatQuarter } from "../i18n/format.ts";
import { paths } from "../i18n/routes.ts";
import { calendarOf } from "../report/calendar.ts";
import { current } from "../store/current.ts";
import { addresses } from "./_site.ts";

/** The release calendar for calendar programs. */
export const GET: APIRoute = async () => {
  const { dataset } = await current();
  const { site } = dataset;
  const t = calendarStrings.zh;
  const { link, absolute } = addresses(site, "zh");
  const days = calendarOf(dataset).filter(({ entry }) => isPublishedOn(entry.planned_at));
  const events = days.map(({ quarter, entry, earlier, published }) => ({
    uid: `${quarter}@${new URL(site.url).hostname}`,
    start: entry.planned_at,
    state: entry.state,
    sequence: earlier.length,
    summary: t.event(site.name.zh, formatQuarter(quarter, "zh")),
    description: entry.reason,
    url: absolute(link.page(published ? paths.quarter(quarter) : paths.calendar())),
  }));
  // Without a moment of the build the first second of the format's own year stands in.
  const stamp = process.env["JIBAO_DATE"] ?? "1970-01-01T00:00:00Z";
  return new Response(calendarFile(`${site.name.zh}${t.title}`, events, stamp), {
    headers: { "Content-Type": "text/calendar; charset=utf-8" },
  });
};
