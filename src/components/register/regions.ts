import type { Break, Tile } from "../../charts/types.ts";
import { toFixed, toNumber } from "../../domain/exact.ts";
import { withMinus } from "../../i18n/format.ts";
import { series } from "../../i18n/series.ts";
import type { NextFigure, RegisterBlock } from "./blocks.ts";
import { rankingHref, shortName } from "./ranking.ts";
import {
  countText,
  definitionLink,
  figureCell,
  meaning,
  readingText,
  regionText,
  rowsHref,
  rowsLink,
  signed,
  toDateText,
  type Sheet,
} from "./sheet.ts";
import type { Table } from "../tables/table.ts";

/** Classes of the map: level with the calendar in the middle. */
const breaks = [-10, -2, 2, 10] as const;
const breakOf = (value: number): Break => ({ value, text: withMinus(String(value)) });

function tilesOf(sheet: Sheet): Tile[] {
  const { report, edition } = sheet;
  return edition.names.regions.flatMap((region): Tile[] => {
    if (region.grid_row === null || region.grid_col === null) return [];
    const lead = report.figure("lead", { dimension: "region", category: region.code });
    const value = lead.kind === "value" ? lead.value : null;
    return [
      {
        name: shortName(sheet, region.code),
        row: region.grid_row,
        column: region.grid_col,
        value: value && toNumber(value),
        text:
          lead.kind === "value"
            ? signed(lead.value, withMinus(toFixed(lead.value, 1)))
            : readingText(sheet, "lead", lead),
        zone: region.kind === "zone" ? true : undefined,
      },
    ];
  });
}

const regionFigures = [
  "completed_ytd",
  "completion_rate",
  "start_rate",
  "resumption_rate",
] as const;

function regionTable(sheet: Sheet): Table {
  const { report, t, edition } = sheet;
  const { columns } = t.regions;
  const heads = {
    completed_ytd: columns.done,
    completion_rate: columns.completion,
    start_rate: columns.starts,
    resumption_rate: columns.resumption,
  };
  return {
    caption: edition.t.columns.region,
    quiet: true,
    columns: [
      { label: edition.t.columns.region, kind: "name" },
      { label: columns.projects, kind: "value", href: meaning(sheet, "projects_split") },
      ...regionFigures.map((figure) => ({
        ...{ label: heads[figure], kind: "number" as const, said: true },
        href: meaning(sheet, figure),
      })),
    ],
    rows: report.slices("region").map((slice) => {
      const id = `region-${slice.category || "-"}`;
      return {
        cells: [
          { text: regionText(sheet, slice.category), href: rowsHref(sheet, id) },
          { text: countText(sheet, report.projects(id)?.rows.length ?? 0) },
          ...regionFigures.map((figure) => figureCell(sheet, figure, slice)),
        ],
      };
    }),
  };
}

/** 县市区: where the money is ahead of the year. */
export function regionBlocks(sheet: Sheet, next: NextFigure): RegisterBlock[] {
  const { t, edition } = sheet;
  const tiles = tilesOf(sheet);
  const table = regionTable(sheet);
  if (table.rows.length === 0) return [];
  const links = [
    definitionLink(sheet, "lead"),
    { label: t.league.pages, href: rankingHref(sheet, "completion_rate") },
    ...rowsLink(sheet, "plan"),
  ];
  const known = tiles.filter(({ value }) => value !== null);
  if (known.length < 2)
    return [{ kind: "register-table", table: { ...table, quiet: false }, links }];
  const ordered = known.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const [first, last] = [ordered[0], ordered.at(-1)];
  const named = (tile: Tile | undefined): string => `${tile?.name ?? ""} ${tile?.text ?? ""}`;
  const missing = tiles.filter(({ value }) => value === null).map(({ name }) => name);
  return [
    {
      kind: "register-figure",
      ...next(),
      title: t.regions.title(known.filter(({ value }) => (value ?? 0) >= 0).length, known.length),
      subtitle: t.regions.subtitle(toDateText(sheet)),
      desc: [
        t.regions.desc(known.length, tiles.length),
        t.regions.extremes(named(first), named(last)),
        missing.length > 0 ? t.regions.missing(missing.join(edition.t.list)) : "",
      ].join(""),
      chart: {
        kind: "map",
        data: {
          tiles,
          breaks: [breakOf(breaks[0]), breakOf(breaks[1]), breakOf(breaks[2]), breakOf(breaks[3])],
          palette: "diverging",
          unit: "",
        },
      },
      table,
      notes: tiles.some(({ zone }) => zone) ? [series[edition.locale].map.zones] : [],
      links,
    },
  ];
}
