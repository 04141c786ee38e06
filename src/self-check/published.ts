import type { Quarter } from "../domain/quarter.ts";
import type { Files } from "../intake/read-release.ts";

/** The published data that a new release is compared with, as `/check/` serves them to its own script. */

export interface PublishedRelease {
  /** Folder of the release, and name of its file: `2020Q1-r2`. */
  readonly id: string;
  readonly quarter: Quarter;
}

/** `/check/published.json` */
export interface PublishedIndex {
  readonly releases: readonly PublishedRelease[];
  /** Texts of the files beside the releases, by name. */
  readonly files: Readonly<Record<string, string>>;
  /** Rules that the guide explains; their codes are its anchors. */
  readonly codes: readonly string[];
  /** The last day on which something was published. */
  readonly day: string;
}

/** `/check/2020Q1-r2.json`: texts of a release's files, by name. */
export type PublishedFiles = Readonly<Record<string, string>>;

export interface Published {
  readonly index: PublishedIndex;
  /** By release. */
  readonly files: ReadonlyMap<string, PublishedFiles>;
}

const encoder = new TextEncoder();

/** The data folder as it was published up to a quarter; without any release where that is null. */
export function dataUpTo({ index, files }: Published, last: Quarter | null): Files {
  const data = new Map(
    Object.entries(index.files).map(([name, text]) => [name, encoder.encode(text)]),
  );
  for (const { id, quarter } of index.releases)
    if (last !== null && quarter <= last)
      for (const [name, text] of Object.entries(files.get(id) ?? {}))
        data.set(`releases/${id}/${name}`, encoder.encode(text));
  return data;
}
