import { readPeriod, type Period } from "../../consistency/period.ts";
import { printedValue } from "../../consistency/figure.ts";
import { point } from "../../consistency/interval.ts";
import { exact, shift } from "../../domain/exact.ts";
import { printedUnits } from "../../domain/unit.ts";
import { proseFigures } from "../../i18n/prose-figures.ts";
import { sourceIds } from "../../report/figures.ts";
import type { Names } from "../../report/names.ts";
import type { Release } from "../../schema/dataset.ts";
import type { Published } from "../../schema/tables.ts";
import { derivedFigure, type KnownFigure } from "./known-figure.ts";
import { tokenOfAspect, writeToken } from "./token-text.ts";
import { indicatorOf, labelOf } from "./label.ts";

/** A row of published.csv with what a commentary may say of it. */
export interface PublishedFigure {
  readonly row: Published;
  readonly period: Period;
  readonly figure: KnownFigure;
}

/** How rows of one indicator and slice are told apart: by basis, else by period, else by source. */
function chooserOf(row: Published, all: readonly Published[]): Readonly<Record<string, string>> {
  const same = all.filter(
    (other) =>
      other !== row &&
      other.indicator === row.indicator &&
      other.region === row.region &&
      other.dimension === row.dimension &&
      other.category === row.category,
  );
  if (same.length === 0) return {};
  if (same.every(({ basis }) => basis !== row.basis)) return { basis: row.basis };
  if (row.period !== null && same.every(({ period }) => period !== row.period))
    return { period: row.period };
  return row.source === null ? {} : { source: row.source };
}

/** Projects are named by their names, where the release has them. */
const namesWith = (release: Release, names: Names): Names => ({
  ...names,
  categoryName(dimension, code) {
    const project = release.projects?.find(({ id }) => dimension === "project" && id === code);
    return project ? { zh: project.name, en: project.name } : names.categoryName(dimension, code);
  },
});

function figureOfRow(release: Release, row: Published, names: Names): KnownFigure {
  const { range } = printedValue(row.value, row.unit, row.qualifier);
  const { counted, area } = indicatorOf(row.indicator) ?? {};
  const { unit, power } = printedUnits[row.unit];
  const base = derivedFigure({
    indicator: row.indicator,
    aspect: "",
    quarter: release.quarter,
    value: shift(row.value.value, power),
    unit,
    label: { zh: row.indicator, en: row.indicator },
    token: "",
  });
  const figure: KnownFigure = {
    ...base,
    region: row.region,
    dimension: row.dimension,
    category: row.category,
    range,
    printed: { digits: row.value.text, unit: row.unit },
    qualifier: row.qualifier,
    counted,
    origin: "published",
    isOfProvince: area === "province",
    sources: sourceIds(row.source),
  };
  const token = writeToken(figure, names, chooserOf(row, release.published ?? []));
  return { ...figure, token, label: labelOf(figure, namesWith(release, names), row.period) };
}

/** What the row itself prints beside its figure: growth on the year and rank. */
export function printedAspects({ row, figure }: PublishedFigure): KnownFigure[] {
  const own = (aspect: string) => ({
    ...figure,
    aspect,
    qualifier: null,
    counted: undefined,
    token: tokenOfAspect(figure.token, aspect),
    label: withAspect(figure, aspect),
  });
  const found: KnownFigure[] = [];
  if (row.yoy)
    found.push({
      ...own("yoy"),
      value: row.yoy.value,
      unit: "percent",
      range: printedValue(row.yoy, "%").range,
      printed: { digits: row.yoy.text, unit: "%" },
    });
  if (row.rank !== null)
    found.push({
      ...own("rank"),
      value: exact(row.rank),
      unit: "rank",
      range: point(exact(row.rank)),
      printed: { digits: String(row.rank), unit: "位" },
    });
  return found;
}

/** The figure's name with what is said of it: 本年开工 同比. */
export const withAspect = ({ label }: KnownFigure, aspect: string): KnownFigure["label"] => ({
  zh: `${label.zh} ${proseFigures.zh.aspects[aspect] ?? aspect}`,
  en: `${label.en}, ${proseFigures.en.aspects[aspect] ?? aspect}`,
});

/** The figures of a release's published.csv, in its order. */
export const publishedFigures = (release: Release, names: Names): PublishedFigure[] =>
  (release.published ?? []).map((row) => ({
    row,
    period: readPeriod(row.period, row.basis, release.quarter),
    figure: figureOfRow(release, row, names),
  }));
