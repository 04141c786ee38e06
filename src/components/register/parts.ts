import {
  absolute,
  compare,
  divide,
  exact,
  multiply,
  sign,
  subtract,
  toFixed,
  type Exact,
} from "../../domain/exact.ts";
import { dimensionName } from "../../i18n/dimensions.ts";
import { series } from "../../i18n/series.ts";
import type { Dimension } from "../../report/register/register.ts";
import type { ProjectList } from "../../report/register/rows.ts";
import { moneyOnAxis } from "../series/figure.ts";
import type { NextFigure, RegisterBlock } from "./blocks.ts";
import {
  countText,
  meaning,
  moneyText,
  recorded,
  rowsHref,
  rowsLink,
  sliceText,
  type Sheet,
} from "./sheet.ts";
import type { Table, TableRow } from "../tables/table.ts";

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
      { text: withShare(countText(sheet, part.list.rows.length), count), loose: true },
      { text: withShare(moneyText(sheet, part.list.money), money), loose: true },
    ];
  };
  const withShare = (text: string, share: Exact): string =>
    sheet.t.scale.withShare(text, `${toFixed(share, 1)}%`);
  return {
    caption,
    columns: [
      { label: edition.t.columns.category, kind: "name" },
      { label: edition.t.columns.count, kind: "value", href: meaning(sheet, "projects_split") },
      {
        ...{ label: edition.t.columns.total, kind: "number", said: true },
        href: meaning(sheet, "total_investment"),
      },
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
