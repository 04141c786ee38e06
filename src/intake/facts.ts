import type { Place, Problem } from "../domain/problem.ts";
import type { Indicator } from "../indicators/indicator.ts";
import type { ReleaseDocument } from "../schema/documents.ts";
import type { releaseTables, siteTables } from "../schema/tables.ts";
import type { GuideEntry } from "./guide/advice.ts";
import type { TableRead } from "./read-table.ts";

/** What the rules look at: everything that could be read, each row with the way back to its file. */

type ReleaseTables = {
  readonly [K in keyof typeof releaseTables]: TableRead<(typeof releaseTables)[K]> | null;
};
type SiteTables = {
  readonly [K in keyof typeof siteTables]: TableRead<(typeof siteTables)[K]> | null;
};

/** One release as read; its document is null where it could not be read. */
export interface ReleaseFacts extends ReleaseDocument {
  readonly id: string;
  /** The folder, `releases/2020Q1`. */
  readonly folder: string;
  /** Where a key of its document stands. */
  readonly place: (key: string) => Place;
  readonly tables: ReleaseTables;
}

export interface Facts {
  readonly site: SiteTables;
  /** By quarter, then revision. Releases whose document could not be read are left out. */
  readonly releases: readonly ReleaseFacts[];
  /** The registry of what is measured. */
  readonly indicators: ReadonlyMap<string, Indicator>;
}

/** A sentence about the data that more than one cell must agree on, with its entry in the guide. */
export interface Rule extends GuideEntry {
  readonly check: (facts: Facts) => Iterable<Problem>;
}
