import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Commit } from "./commit.ts";
import { hashFile, hashFiles, listFiles } from "./output-files.ts";

/** Name of the record in the output. */
export const recordFile = "build.json";

/** What a site was built from. It holds no clock and no path of the machine: the same inputs give the same bytes. */
export interface BuildRecord {
  readonly commit: string | null;
  readonly committed: string | null;
  /** Whether the files differed from the commit. */
  readonly modified: boolean;
  readonly base: string;
  /** The moment by which releases were due: JIBAO_DATE, else the commit's. */
  readonly date: string | null;
  /** SHA-256 of every file of the data and the commentary. */
  readonly data: Readonly<Record<string, string>>;
  readonly content: Readonly<Record<string, string>>;
  /** One SHA-256 each for the public files and for the program. */
  readonly public: string;
  readonly program: string;
}

/** Where the inputs lie. */
export interface InputFolders {
  readonly root: string;
  readonly data: string;
  readonly content: string;
  readonly public: string;
}

/** Folders of the program: the pages, and the commands that make them. */
export const programFolders = ["scripts", "src"];

/** What else of the program decides the bytes of the site. */
export const programFiles = [
  "astro.config.mjs",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];

/**
 * The record of a build. `isPublic` leaves out the files of drafts: not even their names may be in a site,
 * and what is not published cannot change it.
 */
export function recordOf(
  folders: InputFolders,
  commit: Commit | null,
  { base, date }: Pick<BuildRecord, "base" | "date">,
  isPublic: (folder: "data" | "content", path: string) => boolean,
): BuildRecord {
  const hashes = (folder: "data" | "content"): Record<string, string> =>
    Object.fromEntries(
      listFiles(folders[folder])
        .filter((path) => isPublic(folder, path))
        .map((path) => [path, hashFile(join(folders[folder], path))]),
    );
  const program = [
    ...programFiles,
    ...programFolders.flatMap((folder) =>
      listFiles(join(folders.root, folder)).map((file) => `${folder}/${file}`),
    ),
  ];
  return {
    commit: commit?.hash ?? null,
    committed: commit?.date ?? null,
    modified: commit?.modified ?? false,
    base,
    date: date ?? commit?.date ?? null,
    data: hashes("data"),
    content: hashes("content"),
    public: hashFiles(folders.public, listFiles(folders.public)),
    program: hashFiles(folders.root, program),
  };
}

/** The record as it stands in the output. */
export const printRecord = (record: BuildRecord): string => `${JSON.stringify(record, null, 2)}\n`;

/** The record of the site in `output` as text, or null where there is none. */
export function readRecord(output: string): string | null {
  const path = join(output, recordFile);
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}
