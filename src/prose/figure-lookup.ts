import type { Quarter } from "../domain/quarter.ts";
import { printedUnits } from "../domain/unit.ts";
import { formatGrowth, formatPrinted, formatValue } from "../i18n/format.ts";
import { aspectUnit } from "../indicators/aspects.ts";
import { indicatorIds, registry } from "../indicators/registry.ts";
import { computeRelease } from "../indicators/statistics.ts";
import { figuresOf, type Figure } from "../report/figures.ts";
import { latestReleases } from "../report/releases.ts";
import type { Dataset, Release } from "../schema/dataset.ts";
import { nearest } from "../schema/nearest.ts";
import { knownReleases } from "../stats/known.ts";
import { dimensions, type Slice } from "../stats/slice.ts";
import { aspects } from "../stats/statistics.ts";
import type { Found, Lookup, TokenRequest } from "./tokens.ts";

/** Keys of a token that choose between rows of one indicator and do not name a part. */
const choosers = ["basis", "period"] as const;

const unknown = (names: readonly string[]): Found => ({ kind: "unknown", nearest: names });

/**
 * The figures to which the commentary on a release may bind its words: its own and those of earlier
 * releases as they were known when it was published. What is computed from the register comes before
 * what was published; figures of single projects are left out.
 */
export function figureLookup(dataset: Dataset, release: Release): Lookup {
  const known = knownReleases(dataset, release);
  const releaseOf = (quarter: Quarter): Release | null =>
    quarter === release.quarter ? release : known.release(quarter);
  return (request) => {
    if (!Object.hasOwn(registry, request.indicator))
      return unknown(nearest(request.indicator, indicatorIds));
    const source = releaseOf(request.quarter);
    if (!source) return unknown([]);
    const parts = codesOf(dataset, request);
    if ("nearest" in parts) return unknown(parts.nearest);
    return (
      computedFigure(dataset, source, request, parts.codes) ??
      publishedFigure(source, request, parts.codes)
    );
  };
}

/**
 * The lookups of all quarters that have a release among those given; by default the latest published
 * ones. A quarter without one has no figures to bind to.
 */
export function lookupsOf(
  dataset: Dataset,
  releases: readonly Release[] = latestReleases(dataset),
): (quarter: Quarter) => Lookup | null {
  const lookups = new Map(
    releases.map((release) => [release.quarter, figureLookup(dataset, release)]),
  );
  return (quarter) => lookups.get(quarter) ?? null;
}

type Codes = ReadonlyMap<string, string>;

/** The codes of the parts a token names by code, name or short name; or the nearest names. */
function codesOf(
  dataset: Dataset,
  { parts }: TokenRequest,
): { readonly codes: Codes } | { readonly nearest: readonly string[] } {
  const codes = new Map<string, string>();
  for (const [key, word] of parts) {
    if (choosers.some((chooser) => chooser === key)) continue;
    const rows = rowsOf(dataset, key);
    if (rows.length === 0) return { nearest: nearest(key, dimensionsOf(dataset)) };
    const row = rows.find(({ words }) => words.includes(word));
    if (!row) {
      const names = rows.flatMap(({ words }) => words);
      return { nearest: nearest(word, names) };
    }
    codes.set(key, row.code);
  }
  return { codes };
}

const dimensionsOf = (dataset: Dataset): string[] => [
  "region",
  ...new Set(dataset.categories.map(({ dimension }) => dimension)),
];

interface Named {
  readonly code: string;
  readonly words: readonly string[];
}

function rowsOf(dataset: Dataset, dimension: string): Named[] {
  const words = (...all: readonly (string | null)[]): string[] =>
    all.filter((word) => word !== null);
  return dimension === "region"
    ? dataset.regions.map(({ code, name, short, name_en }) => ({
        code,
        words: words(code, name, short, name_en),
      }))
    : dataset.categories
        .filter((row) => row.dimension === dimension)
        .map(({ code, name, name_en }) => ({ code, words: words(code, name, name_en) }));
}

/** A figure of the register, by at most one dimension; null where the register gives none. */
function computedFigure(
  dataset: Dataset,
  release: Release,
  request: TokenRequest,
  codes: Codes,
): Found | null {
  const aspect = aspects.find((one) => one === request.aspect);
  const statistics = computeRelease(dataset, release);
  const [[key, code] = ["", ""], ...more] = codes;
  const dimension = key === "" ? key : dimensions.find((one) => one === key);
  const indicator = registry[request.indicator];
  if (aspect === undefined || dimension === undefined || more.length > 0 || !indicator) return null;
  if (!statistics.indicators.includes(request.indicator)) return null;
  const slice: Slice = { dimension, category: code };
  if (!statistics.gives(request.indicator, slice, aspect)) return null;
  const reading = statistics.get(request.indicator, slice, aspect);
  if (reading.kind === "missing") return null;
  const unit = aspectUnit(indicator, aspect);
  const counted =
    unit === indicator.unit && indicator.counted ? { counted: indicator.counted } : {};
  // Ranks are whole numbers; growth and shares are printed with one decimal, as everywhere on the site.
  const decimals = unit === indicator.unit ? indicator.decimals : unit === "rank" ? 0 : 1;
  return {
    kind: "figure",
    text(locale, form) {
      const amount = formatValue(reading.value, { unit, decimals, ...counted }, locale);
      if (form === "growth")
        return unit === "percent" ? formatGrowth(reading.value, amount.number, locale) : null;
      return form === "bare" ? amount.number : amount.text;
    },
  };
}

const fits = (figure: Figure, request: TokenRequest, codes: Codes): boolean => {
  const dimension = [...codes.keys()].find((key) => key !== "region") ?? null;
  const basis = request.parts.get("basis");
  const period = request.parts.get("period");
  return (
    figure.indicator === request.indicator &&
    figure.region === (codes.get("region") ?? null) &&
    figure.dimension === dimension &&
    figure.category === (dimension === null ? null : (codes.get(dimension) ?? null)) &&
    (basis === undefined || figure.basis === basis) &&
    (period === undefined || figure.period === period)
  );
};

/** How an editor would write the choice of this row. */
const choiceOf = ({ basis, period }: Figure): string =>
  period === null ? `basis=${basis}` : `period="${period}"`;

/** A figure as an official stated it, with the digits of its source. */
function publishedFigure(release: Release, request: TokenRequest, codes: Codes): Found {
  const figures = figuresOf(release).filter((figure) => fits(figure, request, codes));
  const [figure, ...others] = figures;
  if (!figure) return unknown(similar(release, request));
  if (others.length > 0) return { kind: "ambiguous", choices: figures.map(choiceOf) };
  switch (request.aspect) {
    case "":
      return printedFound(figure, request.indicator);
    case "yoy":
      return figure.yoy ? growthFound(figure.yoy) : unknown([]);
    case "rank":
      return figure.rank === null ? unknown([]) : rankFound(figure.rank);
    default:
      return unknown(["yoy", "rank"]);
  }
}

/** Indicators that the release does have and that read like the one asked for. */
const similar = (release: Release, { indicator }: TokenRequest): string[] =>
  nearest(indicator, new Set((release.published ?? []).map((row) => row.indicator)));

function printedFound(figure: Figure, id: string): Found {
  const { text: digits, unit } = figure.printed;
  return {
    kind: "figure",
    text(locale, form) {
      if (form === "growth")
        return printedUnits[unit].unit === "percent"
          ? formatGrowth(figure.value, digits, locale)
          : null;
      const amount = formatPrinted(digits, unit, locale, registry[id]?.counted);
      return form === "bare" ? amount.number : amount.text;
    },
  };
}

const growthFound = ({ text: digits, value }: NonNullable<Figure["yoy"]>): Found => ({
  kind: "figure",
  text(locale, form) {
    if (form === "growth") return formatGrowth(value, digits, locale);
    const amount = formatPrinted(digits, "%", locale);
    return form === "bare" ? amount.number : amount.text;
  },
});

const rankFound = (rank: number): Found => ({
  kind: "figure",
  text(locale, form) {
    if (form === "growth") return null;
    const amount = formatPrinted(String(rank), "位", locale);
    return form === "bare" ? amount.number : amount.text;
  },
});
