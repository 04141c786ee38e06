import type { Quarter } from "../domain/quarter.ts";
import type { Footnote } from "./footnotes.ts";
import type { ReleaseDocument, Site } from "./documents.ts";
import type {
  CalendarEntry,
  Category,
  Event,
  Exception,
  Exit,
  Preparation,
  Project,
  Published,
  Region,
  Score,
  Source,
  Target,
  Task,
} from "./tables.ts";

/** A release: one immutable folder. Tables that the folder does not have are null, tables without rows are empty. */
export interface Release extends ReleaseDocument {
  /** The folder's name, `2020Q1` or `2020Q1-r2`. */
  readonly id: string;
  readonly quarter: Quarter;
  readonly projects: readonly Project[] | null;
  readonly published: readonly Published[] | null;
  readonly events: readonly Event[] | null;
  readonly scores: readonly Score[] | null;
  readonly tasks: readonly Task[] | null;
  readonly preparation: readonly Preparation[] | null;
  readonly exits: readonly Exit[] | null;
}

/** Everything that the data folder says, read and valid. Releases are sorted by quarter, then revision. */
export interface Dataset {
  readonly site: Site;
  readonly regions: readonly Region[];
  readonly categories: readonly Category[];
  readonly sources: readonly Source[];
  readonly targets: readonly Target[];
  readonly exceptions: readonly Exception[];
  /** What the answers in `exceptions` tell readers, each at its row. */
  readonly footnotes: readonly Footnote[];
  readonly calendar: readonly CalendarEntry[];
  readonly releases: readonly Release[];
}
