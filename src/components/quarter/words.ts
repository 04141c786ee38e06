import { formatQuarter } from "../../i18n/format.ts";
import type { Commentary } from "../../prose/commentary.ts";
import type { Breakdown, Statement } from "../../report/breakdown.ts";
import type { QuarterReport } from "../../report/quarter.ts";
import { findingText, headlineText } from "../words/sentences.ts";
import { registerPoints, registerTitle } from "../register/words.ts";
import type { Sheet } from "../register/sheet.ts";
import type { Edition } from "../words/edition.ts";
import { partsFigure } from "../series/parts.ts";

const placeOf = (edition: Edition, s: Statement): string | null =>
  s.region === null ? null : edition.say(edition.names.regionName(s.region));

/** The title of a quarter's page, built from its figures so that it cannot go stale. */
export function quarterTitle(
  edition: Edition,
  report: QuarterReport,
  commentary: Commentary | null,
  sheet: Sheet | null,
): string {
  const quarter = formatQuarter(report.quarter, edition.locale);
  if (commentary?.title) return commentary.title;
  if (sheet) return registerTitle(sheet);
  if (report.headline)
    return headlineText(edition, report.headline, placeOf(edition, report.headline));
  const finding =
    report.projects.length > 0
      ? edition.t.projectsOnly(report.projects.length)
      : edition.t.eventsOnly(report.events.length);
  return `${quarter}${edition.t.colon}${finding}`;
}

const escape = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** A number and its unit never part: 379.1亿元 stays on one line. */
const keepUnits = (html: string): string =>
  html.replace(/\d[\d.,]*(?:亿元|万元|个百分点|个|项|天|%)/g, '<span class="num">$&</span>');

/** Main points where no commentary gives them: the finding and what the breakdowns show. */
export function generatedPoints(
  edition: Edition,
  report: QuarterReport,
  sheet: Sheet | null,
): string[] {
  if (sheet) return registerPoints(sheet).map(escape).map(keepUnits);
  if (!report.headline) return [];
  const parts: Breakdown[] = [...report.sections.values()]
    .flatMap(({ breakdowns }) => breakdowns)
    .filter((b) => b.region === null && b.whole !== null && b.exhaustive && b.measure !== null);
  return [
    `${placeOf(edition, report.headline) ?? edition.t.city}${findingText(edition, report.headline)}${edition.t.stop}`,
    ...parts.slice(0, 3).map((b) => `${partsFigure(edition, b).title}${edition.t.stop}`),
  ].map(escape);
}

/** What a reader would expect on the page and does not find, in one sentence; null when nothing is missing. */
export function absentText(edition: Edition, report: QuarterReport): string | null {
  if (report.release.register) return null;
  const { expected } = edition.t;
  const has = (id: string): boolean => report.figures.some((f) => f.indicator === id);
  const silent = report.silentRegions.length;
  const all = edition.names.regions.length;
  const items = [
    report.hasCityStarts ? null : expected.citywide,
    has("completed_ytd") || has("completed_quarter") ? null : expected.completed,
    has("completion_rate") ? null : expected.completion,
    has("start_rate") ? null : expected.startRate,
    has("resumption_rate") ? null : expected.resumption,
    silent === 0 ? null : silent === all ? expected.allRegions : expected.regions(silent),
    expected.register,
  ].filter((item) => item !== null);
  return items.length > 0 ? edition.t.noSection(items.join(edition.t.list)) : null;
}
