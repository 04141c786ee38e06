import type { LeagueData, LeagueRow } from "../../charts/register-types.ts";
import { compare, toFixed, toNumber } from "../../domain/exact.ts";
import { series } from "../../i18n/series.ts";
import type { League, LeagueEntry } from "../../report/register/rates.ts";
import { axisOf } from "../series/axes.ts";
import type { NextFigure, RegisterBlock } from "./blocks.ts";
import { listBehind } from "../../report/register/behind.ts";
import type { Link } from "../tables/link.ts";
import {
  behindHref,
  definitionLink,
  meaning,
  moneyText,
  readingText,
  regionText,
  rowsHref,
  rowsLink,
  toDateText,
  type Sheet,
} from "./sheet.ts";
import type { Table, TableRow } from "../tables/table.ts";

/** The ways from a rate to its definition and to its rows. */
const linksOf = (sheet: Sheet, rate: League["rate"]): Link[] => [
  definitionLink(sheet, rate),
  ...rowsLink(sheet, listBehind[rate] ?? ""),
];

const rankedOf = (league: League): LeagueEntry[] => league.groups.flatMap(({ entries }) => entries);

const rateText = (sheet: Sheet, league: League, { rate }: LeagueEntry): string =>
  readingText(sheet, league.rate, rate);

/** 10个县市区中5个快于时间进度，茅箭区最快，88.4% */
export function leagueFinding(sheet: Sheet, league: League): string {
  const { league: t } = sheet.t;
  const [main] = league.groups;
  const entries = main?.entries ?? [];
  const [first] = entries;
  const last = entries.at(-1);
  const name = t.names[league.rate];
  if (!first || !last) return t.noRank(name);
  const region = regionText(sheet, first.region);
  const rate = rateText(sheet, league, first);
  if (entries.length === 1) return t.one(name, region, rate);
  const time = sheet.report.figure("time_progress");
  if (league.rate === "completion_rate" && time.kind === "value") {
    const ahead = entries.filter(
      (e) => e.rate.kind === "value" && compare(e.rate.value, time.value) >= 0,
    );
    return ahead.length > 0
      ? t.ahead(ahead.length, entries.length, region, rate)
      : t.nobody(entries.length, region, rate);
  }
  return first.rank === last.rank
    ? t.equal(name, entries.length, rate)
    : t.highest(name, region, rate);
}

const rowOf = (sheet: Sheet, league: League, entry: LeagueEntry): LeagueRow[] =>
  entry.rate.kind === "value" && entry.rank !== null
    ? [
        {
          name: shortName(sheet, entry.region),
          value: toNumber(entry.rate.value),
          text: rateText(sheet, league, entry),
          rank: entry.rank,
          tied: entry.tied,
          change: entry.change,
        },
      ]
    : [];

/** A group as regions.csv names it, in Chinese; in English zones by their kind. */
function groupName({ edition, t }: Sheet, name: string, entries: readonly LeagueEntry[]): string {
  const { names, locale } = edition;
  const isZone = (code: string | null): boolean =>
    code !== null && names.region(code).kind === "zone";
  const zones = locale !== "zh" && entries.every(({ region }) => isZone(region));
  return zones ? t.league.zones : name;
}

/** Counties by their short names, so that no name is cut on a phone. */
export function shortName(sheet: Sheet, code: string | null): string {
  if (code === null) return regionText(sheet, code);
  const region = sheet.edition.names.region(code);
  return sheet.edition.locale === "zh"
    ? (region.short ?? region.name)
    : (region.name_en ?? region.name).replace(/ (District|County|City|Special Zone|.* Zone)$/, "");
}

function dataOf(sheet: Sheet, league: League): LeagueData {
  const time = sheet.report.figure("time_progress");
  const elapsed = league.rate === "completion_rate" && time.kind === "value" ? time.value : null;
  return {
    groups: league.groups.map(({ name, entries }, i) => ({
      label: i === 0 ? "" : groupName(sheet, name, entries),
      rows: entries.flatMap((entry) => rowOf(sheet, league, entry)),
    })),
    unranked: league.unranked.map((entry) => ({
      name: shortName(sheet, entry.region),
      reason: unrankedReason(sheet, league, entry),
    })),
    time: elapsed && toNumber(elapsed),
    timeText: elapsed ? series[sheet.edition.locale].progress.time(toFixed(elapsed, 0)) : "",
    axis: axisOf(league.rate),
  };
}

/** Why a region has no rank: no figure, or city departments outside the groups. */
function unrankedReason(sheet: Sheet, league: League, entry: LeagueEntry): string {
  if (entry.rate.kind === "missing") return rateText(sheet, league, entry);
  return entry.region === null ? sheet.t.league.notRanked : sheet.t.outsideGroups;
}

/** 410.2亿元/455.5亿元, 62/70: what was divided by what. */
function partsText(sheet: Sheet, league: League, { part, whole, rate }: LeagueEntry): string {
  if (rate.kind === "missing") return "";
  return league.rate === "completion_rate"
    ? `${moneyText(sheet, part)}/${moneyText(sheet, whole)}`
    : `${toFixed(part, 0)}/${toFixed(whole, 0)}`;
}

function changeText({ t }: Sheet, change: number | null): string {
  if (change === null) return t.league.noChange;
  if (change === 0) return t.league.same;
  return change > 0 ? t.league.up(change) : t.league.down(-change);
}

function tableRow(sheet: Sheet, league: League, entry: LeagueEntry): TableRow {
  const { t } = sheet;
  const rank =
    entry.rank === null
      ? t.league.notRanked
      : entry.tied
        ? t.league.tied(entry.rank)
        : String(entry.rank);
  const rows = { dimension: "region", category: entry.region ?? "" } as const;
  return {
    cells: [
      {
        text: regionText(sheet, entry.region),
        href: rowsHref(sheet, `region-${entry.region ?? "-"}`),
      },
      {
        href: behindHref(sheet, league.rate, rows),
        text:
          entry.rank === null
            ? unrankedReason(sheet, league, entry)
            : rateText(sheet, league, entry),
        absent: entry.rate.kind === "missing",
      },
      { text: rank },
      { text: partsText(sheet, league, entry), loose: true },
      { text: entry.rank === null ? "" : changeText(sheet, entry.change) },
      { text: `${entry.rate.reported}/${entry.rate.of}` },
    ],
  };
}

function tableOf(sheet: Sheet, league: League): Table {
  const { columns, names } = sheet.t.league;
  return {
    caption: names[league.rate],
    quiet: true,
    columns: [
      { label: sheet.edition.t.columns.region, kind: "name" },
      { label: names[league.rate], kind: "value", href: meaning(sheet, league.rate) },
      { label: columns.rank, kind: "number", said: true },
      { label: columns.parts, kind: "number" },
      { label: columns.change, kind: "number", said: true },
      { label: columns.reported, kind: "number", said: true },
    ],
    rows: [...rankedOf(league), ...league.unranked].map((entry) => tableRow(sheet, league, entry)),
  };
}

function descOf(sheet: Sheet, league: League): string {
  const { league: t } = sheet.t;
  const entries = league.groups[0]?.entries ?? [];
  const [first, last] = [entries[0], entries.at(-1)];
  const named = (entry: LeagueEntry): string =>
    `${regionText(sheet, entry.region)} ${rateText(sheet, league, entry)}`;
  const unranked = league.unranked.map(
    (e) => `${regionText(sheet, e.region)} ${unrankedReason(sheet, league, e)}`,
  );
  return [
    first && last ? t.desc(entries.length, named(first), named(last)) : "",
    unranked.length > 0 ? t.unrankedDesc(unranked.join(sheet.edition.t.list)) : "",
  ].join("");
}

/** Regions of fewer than five projects: one project more would change their place. */
function fewNotes(sheet: Sheet, league: League): string[] {
  const few = rankedOf(league).filter(({ rate }) => rate.reported < 5);
  const counted =
    league.rate === "completion_rate"
      ? few
      : rankedOf(league).filter(({ whole }) => toNumber(whole) < 5);
  const names = counted.map(({ region }) => shortName(sheet, region)).join(sheet.edition.t.list);
  return counted.length > 0 ? [sheet.t.league.few(names)] : [];
}

/** A league table as a drawing with its table; a sentence where no county is ranked. */
export function leagueBlock(sheet: Sheet, league: League, next: NextFigure): RegisterBlock {
  const links = linksOf(sheet, league.rate);
  const title = leagueFinding(sheet, league);
  // One county is no ranking: a sentence says its rate.
  if (rankedOf(league).length < 2)
    return { kind: "register-text", text: `${title}${sheet.edition.t.stop}`, links };
  return {
    kind: "register-figure",
    ...next(),
    title,
    subtitle: sheet.t.league.subtitle(sheet.t.league.names[league.rate], toDateText(sheet)),
    desc: descOf(sheet, league),
    chart: { kind: "league", data: dataOf(sheet, league) },
    table: tableOf(sheet, league),
    notes: fewNotes(sheet, league),
    links,
  };
}

/** Address of the page with all league tables of the quarter. */
export const rankingHref = ({ edition, report }: Sheet, rate: string): string =>
  edition.link.page(`${report.path}ranking/#${rate}`);

/** 排名: counties by completion rate, and the finding of the other rates, whose tables have a page of their own. */
export function rankingBlocks(sheet: Sheet, next: NextFigure): RegisterBlock[] {
  const { t, edition, report } = sheet;
  return report.leagues.map((league): RegisterBlock => {
    if (league.rate === "completion_rate") return leagueBlock(sheet, league, next);
    const label = t.league.page(t.league.names[league.rate]);
    return {
      kind: "register-text",
      text: `${leagueFinding(sheet, league)}${edition.t.stop}`,
      links: [{ label, href: rankingHref(sheet, league.rate) }, ...linksOf(sheet, league.rate)],
    };
  });
}

/** The finding of the completion rates as a main point; null where fewer than two counties have one. */
export function rankingFinding(sheet: Sheet): string | null {
  const league = sheet.report.leagues.find(({ rate }) => rate === "completion_rate");
  return league && rankedOf(league).length > 1
    ? `${leagueFinding(sheet, league)}${sheet.edition.t.stop}`
    : null;
}
