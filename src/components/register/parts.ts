import type { Break, Tile } from "../../charts/types.ts";
import {
  absolute,
  compare,
  divide,
  exact,
  multiply,
  sign,
  subtract,
  toFixed,
  toNumber,
  type Exact,
} from "../../domain/exact.ts";
import { dimensionName } from "../../i18n/dimensions.ts";
import { withMinus } from "../../i18n/format.ts";
import { series } from "../../i18n/series.ts";
import type { Reading } from "../../domain/reading.ts";
import type { ProjectList } from "../../report/register/rows.ts";
import type { Dimension } from "../../report/register/register.ts";
import { labelOf } from "../words/edition.ts";
import { moneyOnAxis } from "../series/figure.ts";
import type { NextFigure, RegisterBlock } from "./blocks.ts";
import { rankingHref, shortName } from "./ranking.ts";
import {
  countText,
  definitionLink,
  moneyText,
  readingCell,
  readingText,
  recorded,
  regionText,
  rowsHref,
  rowsLink,
  signed,
  sliceText,
  toDateText,
  type Sheet,
} from "./sheet.ts";
import type { Cell, Table, TableRow } from "./table.ts";

interface Part {
  readonly name: string;
  readonly list: ProjectList;
}

function partsBy(sheet: Sheet, dimension: Dimension): Part[] {
  const { report } = sheet;
  return report.slices(dimension).flatMap((slice) => {
    const list = report.projects(`${dimension}-${slice.category || "-"}`);
    return list ? [{ name: sliceText(sheet, slice), list }] : [];
  });
}

/** A list's share in the whole: of projects, and of money. */
function sharesOf({ list }: Part, whole: ProjectList): readonly [Exact, Exact] {
  const of = (part: Exact, all: Exact): Exact =>
    sign(all) > 0 ? multiply(divide(part, all), exact(100n)) : exact(0);
  return [of(exact(list.rows.length), exact(whole.rows.length)), of(list.money, whole.money)];
}

/** The part whose two shares differ most: 10亿元以上占2.4%的个数、36.7%的投资. */
function titleOf(sheet: Sheet, parts: readonly Part[], whole: ProjectList): string {
  const gap = (part: Part): Exact => {
    const [count, money] = sharesOf(part, whole);
    return absolute(subtract(money, count));
  };
  const [first] = parts.toSorted((a, b) => compare(gap(b), gap(a)));
  if (!first) return "";
  const [count, money] = sharesOf(first, whole);
  return series[sheet.edition.locale].parts.both(
    first.name,
    `${toFixed(count, 1)}%`,
    `${toFixed(money, 1)}%`,
  );
}

function partsTable(
  sheet: Sheet,
  parts: readonly Part[],
  whole: ProjectList,
  caption: string,
): Table {
  const { edition } = sheet;
  const row = (part: Part): TableRow["cells"] => {
    const [count, money] = sharesOf(part, whole);
    return [
      { text: part.name, href: rowsHref(sheet, part.list.id) },
      { text: withShare(countText(sheet, part.list.rows.length), count) },
      { text: withShare(moneyText(sheet, part.list.money), money) },
    ];
  };
  const withShare = (text: string, share: Exact): string =>
    sheet.t.scale.withShare(text, `${toFixed(share, 1)}%`);
  return {
    caption,
    columns: [
      { label: edition.t.columns.category, kind: "name" },
      { label: edition.t.columns.count, kind: "value" },
      { label: edition.t.columns.total, kind: "number", said: true },
    ],
    rows: [
      ...parts.map((part) => ({ cells: row(part) })),
      { kind: "total", cells: row({ name: edition.t.total, list: whole }) },
    ],
  };
}

/** 规模与类别: which kinds are many, and which are large; the finding heads its table. */
export function scaleBlocks(sheet: Sheet): RegisterBlock[] {
  const { report, edition } = sheet;
  const whole = report.projects("all");
  if (!whole) return [];
  return (["size", "sector", "level"] as const).flatMap((dimension): RegisterBlock[] => {
    const parts = partsBy(sheet, dimension);
    if (parts.length < 2) return [];
    const by = sheet.t.scale.by(dimensionName(dimension, edition.locale));
    const caption = `${by}${edition.t.colon}${titleOf(sheet, parts, whole)}`;
    return [{ kind: "register-table", table: partsTable(sheet, parts, whole, caption), links: [] }];
  });
}

const fewestDots = 5;

/** 项目规模: every project that reports a total investment as a mark on a log axis. */
export function sizeBlocks(sheet: Sheet, next: NextFigure): RegisterBlock[] {
  const { report, t, edition } = sheet;
  const { sizes } = report;
  const all = report.projects("all")?.rows.length ?? 0;
  const [largest] = sizes;
  if (!largest) return [];
  const blank = sizes.length < all ? [t.sizes.blank(all - sizes.length, all)] : [];
  if (sizes.length < fewestDots) {
    const named = sizes.map(({ name, total }) => `${name} ${recorded(sheet, total)}`);
    const text = `${t.sizes.few}${named.join(edition.t.list)}${edition.t.stop}`;
    return [{ kind: "register-text", text: [text, ...blank].join(""), links: [] }];
  }
  const middle = report.medianSize;
  const axis = (value: Exact): number => moneyOnAxis(value, edition.locale);
  const unit = series[edition.locale].unitYi;
  const words = [moneyText(sheet, middle), moneyText(sheet, exact(largest.total))] as const;
  return [
    {
      kind: "register-figure",
      ...next(),
      title: t.sizes.title(countText(sheet, sizes.length), ...words),
      subtitle: t.sizes.subtitle(unit),
      desc: t.sizes.desc(sizes.length, words[0], `${largest.name} ${words[1]}`),
      chart: {
        kind: "sizes",
        data: {
          values: sizes.map(({ total }) => axis(exact(total))),
          unit,
          median: { value: axis(middle), text: words[0] },
          largest: sizes
            .slice(0, 2)
            .map(({ name, total }) => ({ name, value: axis(exact(total)) })),
          bands: bandsOf(sheet),
        },
      },
      table: null,
      notes: blank,
      links: rowsLink(sheet, "all"),
    },
  ];
}

/** Counts over the bands of the axis, as categories.csv bounds them. */
function bandsOf(sheet: Sheet) {
  const { report, edition } = sheet;
  const axis = (value: number): number => moneyOnAxis(exact(value), edition.locale);
  return report.bands
    .filter(({ count }) => count > 0)
    .map(({ lower, upper, count }) => ({
      from: lower === null ? 0 : axis(lower),
      to: upper === null ? Number.MAX_VALUE : axis(upper),
      text: countText(sheet, count),
    }));
}

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

const regionRates = ["completion_rate", "start_rate", "resumption_rate"] as const;

function regionTable(sheet: Sheet): Table {
  const { report, t, edition } = sheet;
  const { columns } = t.regions;
  const heads = [columns.completion, columns.starts, columns.resumption];
  const number = (label: string) => ({ label, kind: "number" as const, said: true });
  return {
    caption: edition.t.columns.region,
    quiet: true,
    columns: [
      { label: edition.t.columns.region, kind: "name" },
      { label: columns.projects, kind: "value" },
      ...[columns.done, ...heads].map(number),
    ],
    rows: report.slices("region").map((slice) => {
      const id = `region-${slice.category || "-"}`;
      return {
        cells: [
          { text: regionText(sheet, slice.category), href: rowsHref(sheet, id) },
          { text: countText(sheet, report.projects(id)?.rows.length ?? 0) },
          readingCell(sheet, "completed_ytd", report.figure("completed_ytd", slice)),
          ...regionRates.map((rate) => readingCell(sheet, rate, report.figure(rate, slice))),
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

/** 预期效益 and the way from signing to finish, as two short tables. */
export function benefitBlocks(sheet: Sheet): RegisterBlock[] {
  const { t, report } = sheet;
  const text = report.base("expected_output", "yoy") === null ? t.yoyNoBase : "";
  return [
    { kind: "register-table", table: benefitTable(sheet, t.benefits.caption, expected), links: [] },
    {
      kind: "register-table",
      table: benefitTable(sheet, t.benefits.delivery, delivery),
      links: [],
    },
    ...(text === "" ? [] : [{ kind: "register-text" as const, text, links: [] }]),
  ];
}

function benefitTable(
  sheet: Sheet,
  caption: string,
  figures: readonly (readonly [BenefitId, string])[],
): Table {
  const { report, t, edition } = sheet;
  const { columns } = t.benefits;
  const hasBase = report.base("expected_output", "yoy") !== null;
  const change = (id: BenefitId): Cell => {
    const yoy = report.figure(id, { dimension: "", category: "" }, "yoy_change");
    return yoy.kind === "value"
      ? { text: signed(yoy.value, readingText(sheet, id, yoy)) }
      : { text: t.yoyNone, absent: true };
  };
  const covered = ({ reported, of }: Reading): Cell => ({
    text: reported < of ? t.benefits.covered(reported, of) : "",
  });
  return {
    caption,
    columns: [
      { label: columns.what, kind: "name" },
      { label: columns.value, kind: "value" },
      { label: columns.reported, kind: "text", said: true },
      ...(hasBase ? [{ label: columns.change, kind: "text" as const, said: true }] : []),
    ],
    rows: figures.map(([id, list]) => {
      const reading = report.figure(id);
      return {
        cells: [
          { text: labelOf(edition, id), href: edition.link.page(`indicators/${id}/`) },
          readingCell(sheet, id, reading, rowsHref(sheet, list)),
          covered(reading),
          ...(hasBase ? [change(id)] : []),
        ],
      };
    }),
  };
}

const expected = [
  ["expected_output", "benefits"],
  ["expected_tax", "benefits"],
  ["expected_jobs", "benefits"],
] as const;
const delivery = [
  ["started_ytd", "started-year"],
  ["planned_finishes", "planned-finishes"],
  ["finished_planned", "finished-planned"],
  ["finished_ytd", "finished-year"],
  ["same_year_delivery", "same-year"],
  ["sign_to_start_days", "sign-days"],
  ["start_to_finish_days", "build-days"],
] as const;
type BenefitId = (typeof expected)[number][0] | (typeof delivery)[number][0];
