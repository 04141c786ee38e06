import { knownOn } from "../domain/publication.ts";
import type { Quarter } from "../domain/quarter.ts";
import type { Dataset, Release } from "../schema/dataset.ts";

type Releases = Pick<Dataset, "releases">;

/** The earlier releases that a page builds on: for each quarter before its own, the latest revision known. */
export class Known {
  private readonly byQuarter: ReadonlyMap<string, Release>;

  constructor(releases: Iterable<Release>) {
    const byQuarter = new Map<string, Release>();
    for (const release of releases) {
      const other = byQuarter.get(release.quarter);
      if (!other || other.revision < release.revision) byQuarter.set(release.quarter, release);
    }
    this.byQuarter = byQuarter;
  }

  /** The release of a quarter, or null when none was known. */
  release(quarter: Quarter): Release | null {
    return this.byQuarter.get(quarter) ?? null;
  }

  /** The release of a quarter if it holds a complete register. */
  register(quarter: Quarter): Release | null {
    const release = this.release(quarter);
    return release?.register && release.projects ? release : null;
  }

  /** The latest complete register, however many quarters ago: what exits.csv and the bridge are measured against. */
  get latestRegister(): Release | null {
    return this.latestFirst.find(({ quarter }) => this.register(quarter)) ?? null;
  }

  /** All of them, the latest quarter first. */
  get latestFirst(): readonly Release[] {
    return [...this.byQuarter.values()].sort((a, b) => (a.quarter < b.quarter ? 1 : -1));
  }
}

const earlierPublished = (dataset: Releases, quarter: Quarter): Release[] =>
  dataset.releases.filter((r) => r.status === "published" && r.quarter < quarter);

/**
 * What was known when a release was published: of every earlier quarter the latest revision that was published
 * on the same day or before. A draft is never known.
 */
export const knownReleases = (dataset: Releases, release: Release): Known =>
  new Known(
    earlierPublished(dataset, release.quarter).filter((earlier) =>
      knownOn(earlier.published_on, release.published_on),
    ),
  );

/** What is known today of the quarters before one: their latest published revisions. */
export const latestReleases = (dataset: Dataset, quarter: Quarter): Known =>
  new Known(earlierPublished(dataset, quarter));

/** The latest revision of every published quarter, in the order of time: what is published today. */
export const latestOfEach = (dataset: Dataset): Release[] =>
  [...new Known(dataset.releases.filter((r) => r.status === "published")).latestFirst].reverse();
