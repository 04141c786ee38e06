import { kindOf, siteDocument } from "../intake/files.ts";
import { decode } from "../intake/decode.ts";
import { titlesIn } from "../intake/header.ts";
import { folderName, type Files } from "../intake/read-release.ts";
import type { Table } from "../schema/column.ts";
import { releaseTables } from "../schema/tables.ts";
import { answersFile } from "../workbook/check-release.ts";
import { tableNamed, type ReleaseTableName } from "../workbook/find-table.ts";

/** What an editor gave: a whole data folder, the files of a release, workbooks. */

/** A file with its path as the browser tells it: `2020Q4/projects.csv`, or only its name. */
export interface GivenFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export type Sorted =
  /** Everything, as `npm run check` reads it; what nothing reads is still in it. */
  | { readonly kind: "data"; readonly files: Files }
  | {
      readonly kind: "release";
      /** The folder's name, where the files stood in the folder of a release. */
      readonly release: string | null;
      /** Files of the release's folder by the name that they have there. */
      readonly files: Files;
      /** The path that each of them was given by. */
      readonly givenAs: ReadonlyMap<string, string>;
      readonly workbooks: readonly GivenFile[];
      readonly unknown: readonly string[];
      /** The editor's own answers to warnings, where they were given along. */
      readonly answers: GivenFile | null;
    };

const baseName = (path: string): string => path.split("/").at(-1) ?? path;

/** Those that cannot be read are workbooks too: the letter says how to save them. */
const isWorkbook = ({ path }: GivenFile): boolean => /\.(?:xlsx|xlsm|xls|et|ods)$/i.test(path);

const isNobodys = (path: string): boolean =>
  kindOf(baseName(path)) === "ignored" || baseName(path).startsWith("~$");

/** The table that a CSV file holds, by its name or else by its header. */
function tableOf({ path, bytes }: GivenFile): ReleaseTableName | null {
  const named = tableNamed(baseName(path));
  if (named !== null) return named;
  const titlesFor = (name: ReleaseTableName): number => {
    const table: Table = releaseTables[name];
    const count = (line: string): number => titlesIn(line.split(/[,;\t，|]/), table);
    const { text } = decode(bytes, path, (line) => count(line) > 0);
    return count((text ?? "").split(/\r\n|\n|\r/)[0] ?? "");
  };
  const [first, second] = (Object.keys(releaseTables) as ReleaseTableName[])
    .map((name) => ({ name, titles: titlesFor(name) }))
    .sort((a, b) => b.titles - a.titles);
  return first && first.titles > 1 && first.titles > (second?.titles ?? 0) ? first.name : null;
}

/** The folder that holds site.json and, with it, everything else; null where there is none. */
function dataRoot(files: readonly GivenFile[]): string | null {
  const site = files.find(({ path }) => baseName(path) === siteDocument);
  return site ? site.path.slice(0, -siteDocument.length) : null;
}

function sortRelease(files: readonly GivenFile[]): Sorted {
  const own = new Map<string, Uint8Array>();
  const givenAs = new Map<string, string>();
  const unknown: string[] = [];
  let release: string | null = null;
  let answers: GivenFile | null = null;
  for (const file of files) {
    const folder = file.path.split("/").at(-2) ?? "";
    if (folderName(folder)) release ??= folder;
    if (isWorkbook(file)) continue;
    if (baseName(file.path) === answersFile && answers === null) {
      answers = file;
      continue;
    }
    const table = /\.csv$/i.test(file.path) ? tableOf(file) : null;
    const name =
      baseName(file.path) === "release.json"
        ? "release.json"
        : table === null
          ? null
          : `${table}.csv`;
    if (name === null || own.has(name)) unknown.push(file.path);
    else {
      own.set(name, file.bytes);
      givenAs.set(name, file.path);
    }
  }
  const workbooks = files.filter(isWorkbook);
  return { kind: "release", release, files: own, givenAs, workbooks, unknown, answers };
}

/** Sorts what was given; the order in which the browser lists files does not matter. */
export function sortFiles(given: readonly GivenFile[]): Sorted {
  const files = given
    .filter(({ path }) => !isNobodys(path))
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const root = dataRoot(files);
  if (root === null) return sortRelease(files);
  const inside = files.flatMap(({ path, bytes }) =>
    path.startsWith(root) ? [[path.slice(root.length), bytes] as const] : [],
  );
  return { kind: "data", files: new Map(inside) };
}
