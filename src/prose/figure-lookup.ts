import type { Quarter } from "../domain/quarter.ts";
import { paths } from "../i18n/routes.ts";
import { latestReleases } from "../report/releases.ts";
import type { Dataset, Release } from "../schema/dataset.ts";
import { FigureBook } from "./figures/book.ts";
import { findFigure } from "./figures/find.ts";
import type { KnownFigure } from "./figures/known-figure.ts";
import { indicatorOf } from "./figures/label.ts";
import { sayFigure } from "./figures/print.ts";
import { recordId } from "./figures/token-text.ts";
import type { Found, Lookup, TokenRequest } from "./tokens.ts";

/** The page on which a reader finds what a figure means and where it comes from. */
function pageOf(figure: KnownFigure): string {
  if (figure.indicator === "event") {
    const id = recordId(figure.token);
    return id === undefined ? paths.events() : paths.event(id);
  }
  if (figure.dimension === "project" && figure.category !== null)
    return paths.project(figure.category);
  return indicatorOf(figure.indicator) ? paths.indicator(figure.indicator) : paths.methodology();
}

/** A known figure as what a token finds. */
export const foundFigure = (figure: KnownFigure): Found => ({
  kind: "figure",
  text: (locale, form) => sayFigure(figure, locale, form),
  page: { path: pageOf(figure), label: figure.label },
  figure,
});

/**
 * The figures to which the commentary on a release may bind its words: its own and those of earlier
 * releases as they were known when it was published.
 */
export function figureLookup(dataset: Dataset, release: Release): Lookup {
  const book = new FigureBook(dataset, release);
  const find = (request: TokenRequest): Found => {
    const found = findFigure(book, request);
    return "kind" in found ? found : foundFigure(found);
  };
  return Object.assign(find, { book });
}

/** The latest published release of every quarter; where there is only a draft, the draft, for its editors. */
function releasesFor(dataset: Dataset): readonly Release[] {
  const drafts = dataset.releases.filter(({ status }) => status === "draft");
  const byQuarter = new Map(
    [...drafts, ...latestReleases(dataset)].map((release) => [release.quarter, release]),
  );
  return [...byQuarter.values()];
}

/**
 * The lookups of all quarters that have a release among those given; by default the latest published
 * ones, and drafts of quarters that have none. A quarter without one has no figures to bind to.
 */
export function lookupsOf(
  dataset: Dataset,
  releases: readonly Release[] = releasesFor(dataset),
): (quarter: Quarter) => Lookup | null {
  const lookups = new Map(
    releases.map((release) => [release.quarter, figureLookup(dataset, release)]),
  );
  return (quarter) => lookups.get(quarter) ?? null;
}
