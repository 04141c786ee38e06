import { quarterBefore, yearEarlier, type Quarter } from "../../domain/quarter.ts";
import { namesOf, type Names } from "../../report/names.ts";
import type { Dataset, Release } from "../../schema/dataset.ts";
import { knownReleases, type Known } from "../../stats/known.ts";
import { dimensions, wholeSlice, type Slice } from "../../stats/slice.ts";
import { computedFigures } from "./computed.ts";
import { countsOfAmounts, derive, derivedAspects, type Peers } from "./derive.ts";
import type { KnownFigure } from "./known-figure.ts";
import { printedAspects, publishedFigures, type PublishedFigure } from "./published.ts";
import { recordFigures } from "./records.ts";
import { tokenOfQuarter } from "./token-text.ts";

/**
 * The figures that a commentary on a release may state: those of the release and of the earlier ones, as
 * they were known when it was published. They are worked out when asked for, once.
 */
export class FigureBook {
  readonly dataset: Dataset;
  readonly release: Release;
  readonly names: Names;
  private readonly known: Known;
  private readonly rows = new Map<string, readonly PublishedFigure[]>();
  private readonly tables = new Map<string, readonly KnownFigure[]>();

  constructor(dataset: Dataset, release: Release) {
    this.dataset = dataset;
    this.release = release;
    this.names = namesOf(dataset);
    this.known = knownReleases(dataset, release);
  }

  get quarter(): Quarter {
    return this.release.quarter;
  }

  /** The release of a quarter as it was known; of a later quarter, or of one without data, null. */
  releaseOf(quarter: Quarter): Release | null {
    return quarter === this.quarter ? this.release : this.known.release(quarter);
  }

  /** The rows of published.csv of a quarter. */
  published(quarter: Quarter = this.quarter): readonly PublishedFigure[] {
    const release = this.releaseOf(quarter);
    return release
      ? this.kept(this.rows, quarter, () => publishedFigures(release, this.names))
      : [];
  }

  /** What one row and its neighbours say beside the row's own figure. */
  aspectsOf(one: PublishedFigure): readonly KnownFigure[] {
    const printed = printedAspects(one);
    const peers = this.peersOf(one.figure.quarter);
    // A register knows the rate before it was rounded, and so the lead.
    const isExact = this.releaseOf(one.figure.quarter)?.register === true;
    const derived = derivedAspects
      .filter((aspect) => !isExact || aspect !== "lead")
      .filter((aspect) => !printed.some((figure) => figure.aspect === aspect))
      .flatMap((aspect) => derive(one, aspect, peers) ?? []);
    return [...printed, ...derived];
  }

  /** Every figure of a quarter that is not computed from a register. */
  stated(quarter: Quarter = this.quarter): readonly KnownFigure[] {
    return this.kept(this.tables, `stated ${quarter}`, () => {
      const figures = this.published(quarter).flatMap((one) => [
        one.figure,
        ...this.aspectsOf(one),
      ]);
      return [...figures, ...this.records(quarter)].map((figure) => this.dated(figure));
    });
  }

  /** Figures of events, scores, single projects, and numbers of regions. */
  records(quarter: Quarter = this.quarter): readonly KnownFigure[] {
    const release = this.releaseOf(quarter);
    if (!release) return [];
    const key = `records ${quarter}`;
    return this.kept(this.tables, key, () => recordFigures(this.dataset, release, this.names));
  }

  /** What the tables of a quarter give for a part of the register. */
  computed(slice: Slice = wholeSlice, quarter: Quarter = this.quarter): readonly KnownFigure[] {
    const release = this.releaseOf(quarter);
    if (!release) return [];
    return this.kept(this.tables, `computed ${quarter} ${slice.dimension} ${slice.category}`, () =>
      computedFigures(this.dataset, release, slice, this.names, countsOfAmounts).map((figure) =>
        this.dated(figure),
      ),
    );
  }

  /** Every part of the register that has a name. */
  get slices(): readonly Slice[] {
    const named = dimensions.flatMap((dimension): Slice[] =>
      (dimension === "region"
        ? this.dataset.regions
        : this.dataset.categories.filter((row) => row.dimension === dimension)
      ).map(({ code }) => ({ dimension, category: code })),
    );
    return [wholeSlice, ...named];
  }

  private peersOf(quarter: Quarter): Peers {
    return {
      own: this.published(quarter),
      yearEarlier: this.published(yearEarlier(quarter)),
      quarterBefore: this.published(quarterBefore(quarter)),
    };
  }

  /** The token of an earlier quarter's figure names the quarter. */
  private dated(figure: KnownFigure): KnownFigure {
    if (figure.quarter === this.quarter) return figure;
    return { ...figure, token: tokenOfQuarter(figure.token, figure.quarter) };
  }

  private kept<T>(kept: Map<string, T>, key: string, make: () => T): T {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make();
    kept.set(key, made);
    return made;
  }
}
