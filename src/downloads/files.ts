import { inChina } from "../domain/instant.ts";
import type { Release } from "../schema/dataset.ts";
import { codesSheet } from "./codes.ts";
import { toCsv } from "./csv.ts";
import { dataPackage, sha256, type Resource } from "./data-package.ts";
import { coverOf, packageFacts } from "./facts.ts";
import { toJson } from "./json.ts";
import { releaseSheets, sharedSheets, unitedSheets, type Context } from "./release-sheets.ts";
import type { Sheet } from "./sheet.ts";
import { toXlsx } from "./xlsx.ts";

/** Every file that readers can take, with stable addresses below `data/`. */

export type Format = "xlsx" | "csv" | "json" | "text";

export interface DownloadFile {
  /** Address below `data/`: `2022Q3/published.csv`. */
  readonly path: string;
  readonly format: Format;
  readonly bytes: Uint8Array;
  /** What it holds: a table's name, `all`, `datapackage` or `sums`. */
  readonly holds: string;
  /** Folder of the release it belongs to, or null. */
  readonly release: string | null;
  /** Rows of a single table, else null. */
  readonly rows: number | null;
  /** True for the files with English field names and codes. */
  readonly machine: boolean;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const csvFile = (folder: string, sheet: Sheet, release: string | null): DownloadFile => ({
  path: `${folder}${sheet.name}${sheet.form === "codes" ? ".raw" : ""}.csv`,
  format: "csv",
  bytes: utf8(toCsv(sheet)),
  holds: sheet.name,
  release,
  rows: sheet.rows.length,
  machine: sheet.form === "codes",
});

const wholeFile = (
  path: string,
  format: Format,
  bytes: Uint8Array,
  holds: string,
  release: string | null,
): DownloadFile => ({
  path,
  format,
  bytes,
  holds,
  release,
  rows: null,
  machine: format !== "xlsx",
});

const resourcesOf = (files: readonly DownloadFile[], sheets: readonly Sheet[]): Resource[] =>
  files.flatMap((file, i) => {
    const sheet = sheets[i];
    return sheet ? [{ path: file.path.replace(/^.*\//, ""), bytes: file.bytes, sheet }] : [];
  });

/** A set of sheets in every format. `release` is null for the set of all releases. */
async function bundle(
  release: Release | null,
  releases: readonly Release[],
  sheets: { readonly words: readonly Sheet[]; readonly codes: readonly Sheet[] },
  address: string,
  context: Context,
): Promise<DownloadFile[]> {
  const id = release?.id ?? null;
  const [folder, stem] = id === null ? ["", "all"] : [`${id}/`, id];
  const words = sheets.words.map((sheet) => csvFile(folder, sheet, id));
  const codes = sheets.codes.map((sheet) => csvFile(folder, sheet, id));
  const facts = packageFacts(release, releases, address, context);
  const workbook = await toXlsx(coverOf(release, releases, address, context), sheets.words);
  const { title, description, created, version } = facts;
  const head = { title, description, homepage: address, version, updated: created };
  return [
    wholeFile(`${stem}.xlsx`, "xlsx", workbook, "all", id),
    wholeFile(`${stem}.json`, "json", utf8(toJson(head, sheets.codes)), "all", id),
    ...words,
    ...codes,
    wholeFile(
      `${folder}datapackage.json`,
      "json",
      utf8(dataPackage(facts, resourcesOf(codes, sheets.codes))),
      "datapackage",
      id,
    ),
  ];
}

const releaseBundle = (release: Release, site: string, context: Context): Promise<DownloadFile[]> =>
  bundle(
    release,
    [release],
    {
      words: releaseSheets(release, "words", context),
      codes: releaseSheets(release, "codes", context),
    },
    `${site}${release.quarter}/`,
    context,
  );

/** What the files are made from. */
export interface DownloadInput extends Context {
  /** All published releases, superseded ones too: their files keep their addresses. */
  readonly releases: readonly Release[];
  /** The latest revision of every quarter: what the files of the whole hold. */
  readonly latest: readonly Release[];
  /** Ids of the indicators for the list of codes. */
  readonly indicators: readonly string[];
  /** Address of the site's root, with its slash. */
  readonly site: string;
}

/** All files, `SHA256SUMS` last. The same data give the same bytes. */
export async function downloadFiles(input: DownloadInput): Promise<DownloadFile[]> {
  const { releases, latest, site } = input;
  const shared = (form: "words" | "codes"): Sheet[] => [
    ...unitedSheets(latest, form, input),
    ...sharedSheets(form, input),
  ];
  const codes = codesSheet(input.indicators, input);
  const files = [
    ...(await bundle(
      null,
      latest,
      {
        words: [...shared("words"), codes],
        codes: [...shared("codes"), { ...codes, form: "codes" }],
      },
      `${site}data/`,
      input,
    )),
  ];
  for (const release of releases) files.push(...(await releaseBundle(release, site, input)));
  return [...files, sums(files)];
}

/** In the form that `sha256sum --check` reads. */
function sums(files: readonly DownloadFile[]): DownloadFile {
  const lines = files.map((file) => `${sha256(file.bytes)}  ${file.path}\n`);
  return wholeFile("SHA256SUMS", "text", utf8(lines.join("")), "sums", null);
}

/** The size of a file as readers know it: whole KB of 1,024 bytes, rounded up; MB with one decimal from 1,024 KB. */
export function fileSize(bytes: number): string {
  const kilobytes = Math.ceil(bytes / 1024);
  if (kilobytes < 1024) return `${kilobytes} KB`;
  const tenths = Math.round((bytes * 10) / (1024 * 1024));
  return `${Math.floor(tenths / 10)}.${tenths % 10} MB`;
}

/** The day up to which a set of releases was published, in China. */
export const updatedOn = (releases: readonly Release[]): string | null =>
  releases
    .map((release) => inChina(release.published_on).day)
    .reduce<string | null>((last, day) => (last === null || day > last ? day : last), null);
