import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { kindOf } from "../../src/intake/files.ts";
import { readDataset } from "../../src/intake/read-dataset.ts";
import { verifyStrings } from "../../src/i18n/verify-site.ts";
import { commitNamed, filesAt } from "../../src/store/git-files.ts";
import { checksumFile, hashFile, isIntact } from "../../src/store/output-files.ts";
import {
  programFiles,
  programFolders,
  readRecord,
  type BuildRecord,
} from "../../src/store/output-record.ts";
import { sealsAt } from "../../src/store/seals.ts";
import { CommandFailure } from "./command.ts";
import { downloadHashes } from "./sealing.ts";
import type { Settings } from "./settings.ts";

/** Whether a published folder is what a commit makes: its own checksums, its inputs, the sealed downloads. */

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** The same hash that the build takes of a folder, from the bytes of its files (see `hashFiles`). */
function hashOfFiles(files: ReadonlyMap<string, Uint8Array>, paths: readonly string[]): string {
  const digest = createHash("sha256");
  for (const path of paths)
    digest.update(`${path}\0${sha256(files.get(path) ?? new Uint8Array())}\n`);
  return digest.digest("hex");
}

/** Every path on which the record and the commit do not agree. A commit may hold more: drafts are no part of a site. */
function differing(
  recorded: Readonly<Record<string, string>>,
  files: ReadonlyMap<string, Uint8Array>,
): string[] {
  return Object.entries(recorded).flatMap(([path, hash]) => {
    const bytes = files.get(path);
    return bytes && sha256(bytes) === hash ? [] : [path];
  });
}

const isRecord = (value: unknown): value is BuildRecord =>
  typeof value === "object" && value !== null && "data" in value && "program" in value;

/** The record of a site. @throws {CommandFailure} where the folder has none */
function recordIn(site: string, { locale }: Settings): BuildRecord {
  const text = existsSync(site) ? readRecord(site) : null;
  const value: unknown = text === null ? null : JSON.parse(text);
  if (!isRecord(value)) throw new CommandFailure(verifyStrings[locale].noRecord(site), 2);
  return value;
}

/** What a site was held against, and everything in which it differs. */
export interface Verification {
  readonly commit: string;
  /** Where below its host the site was built to stand. */
  readonly base: string;
  readonly faults: readonly string[];
}

/**
 * Everything in which the site in `site` differs from `commit`, by default the one its record names; empty
 * where it is exactly what the commit makes. @throws {CommandFailure} without a record or without the commit
 */
export async function verification(
  settings: Settings,
  site: string,
  asked?: string,
): Promise<Verification> {
  const t = verifyStrings[settings.locale];
  const record = recordIn(site, settings);
  const name = asked ?? record.commit;
  const commit = name === null ? null : commitNamed(settings.root, name);
  if (commit === null) throw new CommandFailure(t.noCommit(name ?? "—"), 2);
  const root = filesAt(settings.root, commit);
  const below = (folder: string): Map<string, Uint8Array> => {
    const start = `${relative(settings.root, folder).split(sep).join("/")}/`;
    return new Map(
      [...root].flatMap(([path, bytes]) =>
        path.startsWith(start) ? [[path.slice(start.length), bytes] as const] : [],
      ),
    );
  };
  const sources = programFolders.flatMap((folder) =>
    [...root.keys()].filter((path) => path.startsWith(`${folder}/`)).sort(),
  );
  const shared = below(settings.public);
  const faults = [
    ...(isIntact(site) ? [] : [t.notIntact(checksumFile)]),
    ...(record.commit === commit ? [] : [t.otherCommit(record.commit ?? "—", commit)]),
    ...(record.modified ? [t.modified] : []),
    ...differing(record.data, below(settings.data)).map((path) => t.input(`data/${path}`)),
    ...differing(record.content, below(settings.content)).map((path) => t.input(`content/${path}`)),
    ...(record.public === hashOfFiles(shared, [...shared.keys()].sort()) ? [] : [t.publicFiles]),
    ...(record.program === hashOfFiles(root, [...programFiles, ...sources]) ? [] : [t.program]),
    ...(await sealedFaults(settings, { site, base: record.base, commit })),
  ];
  return { commit, base: record.base, faults };
}

/** A built site and what it was built from. */
interface Built {
  readonly site: string;
  readonly base: string;
  readonly commit: string;
}

/** Sealed downloads that the site does not have byte for byte, but for its address. */
async function sealedFaults({ data, locale }: Settings, built: Built): Promise<string[]> {
  const t = verifyStrings[locale];
  const differing = [...sealsAt(data, built.commit).values()].flatMap(({ downloads }) =>
    Object.entries(downloads).filter(([path, hash]) => hashIn(built.site, path) !== hash),
  );
  const elsewhere =
    built.base === "/" || differing.length === 0 ? null : await atOtherAddress(data, built);
  return differing.flatMap(([path, hash]) =>
    elsewhere?.(path, hash) === true ? [] : [t.download(`data/${path}`)],
  );
}

function hashIn(site: string, path: string): string | null {
  const file = join(site, "data", path);
  return existsSync(file) ? hashFile(file) : null;
}

/**
 * Workbooks and descriptors name the address of their quarter, so below a folder of a host they cannot have the
 * sealed bytes. They are made from the commit's data twice: at the site's own address they must be the sealed
 * ones, and below the folder those of the site. Null where the commit's data cannot be read.
 */
async function atOtherAddress(
  data: string,
  { site, base, commit }: Built,
): Promise<((path: string, sealed: string) => boolean) | null> {
  const files = [...filesAt(data, commit)].filter(([path]) => kindOf(path) === "known");
  const { dataset } = readDataset(new Map(files));
  if (!dataset) return null;
  const [own, below] = [
    flat(await downloadHashes(dataset)),
    flat(await downloadHashes(dataset, base)),
  ];
  return (path, sealed) => own.get(path) === sealed && below.get(path) === hashIn(site, path);
}

const flat = (
  hashes: ReadonlyMap<string, Readonly<Record<string, string>>>,
): ReadonlyMap<string, string> =>
  new Map([...hashes.values()].flatMap((files) => Object.entries(files)));

/** How many files the list of checksums of a site names. */
export const countFiles = (site: string): number =>
  readFileSync(join(site, checksumFile), "utf8").split("\n").length - 1;
