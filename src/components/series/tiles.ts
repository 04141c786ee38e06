import type { Break, Tile, TileMapData } from "../../charts/types.ts";
import { compare, toNumber } from "../../domain/exact.ts";
import { series } from "../../i18n/series.ts";
import type { Figure } from "../../report/figures.ts";
import { amountOf, labelOf, textOf, type Edition } from "../words/edition.ts";
import { moneyOnAxis, type Drawn } from "./figure.ts";

/** Breaks of the classes, declared once so that a colour means the same in every quarter: 亿元 and counts. */
const moneyBreaks = [50, 100, 200, 400] as const;
const countBreaks = [10, 25, 50, 100] as const;

const breaksFor = (edition: Edition, money: boolean): readonly [Break, Break, Break, Break] => {
  const scale = money && edition.locale === "en" ? 0.1 : 1;
  const make = (value: number): Break => ({ value: value * scale, text: String(value * scale) });
  const [a, b, c, d] = money ? moneyBreaks : countBreaks;
  return [make(a), make(b), make(c), make(d)];
};

/**
 * The counties on their grid. `figures` holds at most one figure a region; planned ones are marked 计划.
 * Regions without a place on the grid are left to the table.
 */
export function tileMap(
  edition: Edition,
  figures: readonly Figure[],
  period: string,
  current: string | null = null,
): Drawn<TileMapData> {
  const t = series[edition.locale].map;
  const { names, locale } = edition;
  const byRegion = new Map(figures.map((figure) => [figure.region, figure]));
  const [first] = figures;
  const money = first ? edition.indicator(first.indicator)?.unit === "yuan" : true;
  const unit = money ? series[locale].unitYi : series[locale].unitCount;
  const planned = (figure: Figure | undefined): boolean =>
    figure !== undefined && edition.indicator(figure.indicator)?.planOf !== undefined;
  const tiles: Tile[] = names.regions.flatMap((region) => {
    if (region.grid_row === null || region.grid_col === null) return [];
    const figure = byRegion.get(region.code);
    return [
      {
        name:
          locale === "zh"
            ? (region.short ?? region.name)
            : shortEnglish(region.name_en ?? region.name),
        row: region.grid_row,
        column: region.grid_col,
        value: figure ? (money ? moneyOnAxis(figure.value, locale) : toNumber(figure.value)) : null,
        text: figure ? amountOf(edition, figure).number : edition.t.notPublished,
        planned: planned(figure) ? true : undefined,
        zone: region.kind === "zone" ? true : undefined,
        current: region.code === current ? true : undefined,
      },
    ];
  });
  const ordered = [...figures].sort((a, b) => compare(b.value, a.value));
  const [high] = ordered;
  const missing = names.regions.filter((region) => !byRegion.has(region.code));
  const what = first ? labelOf(edition, first.indicator) : "";
  const plans = figures.filter(planned).length;
  return {
    title: `${t.some(figures.length, names.regions.length, what)}${plans > 0 && plans < figures.length ? t.planned(plans) : ""}`,
    subtitle: t.subtitle(what, period, unit),
    desc: [
      t.desc(figures.length, names.regions.length),
      high ? t.highest(edition.say(names.regionName(high.region)), textOf(edition, high)) : "",
      missing.length > 0
        ? t.missing(missing.map((r) => edition.say(names.regionName(r.code))).join(edition.t.list))
        : "",
    ].join(""),
    data: {
      tiles,
      breaks: breaksFor(edition, money),
      palette: "sequential",
      unit,
      listTitle: t.list,
    },
  };
}

/** "Yunyang District" → "Yunyang": tiles are narrow. */
const shortEnglish = (name: string): string =>
  name.replace(/ (District|County|City|Special Zone|Tourism.*|Economic.*|Development.*)$/i, "");
