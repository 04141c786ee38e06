import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { brokenLink, continues, sealDifferences } from "../seal/compare.ts";
import {
  chainBroken,
  differenceProblems,
  downloadProblem,
  notSealed,
  releaseGone,
  sealFile,
  sealTakenBack,
  sealUnreadable,
} from "../seal/problems.ts";
import { parseSeal, printSeal, sealedFigures, sorted, type Seal } from "../seal/seal.ts";
import type { Problem } from "../domain/problem.ts";
import { releaseRows } from "../indicators/long-form.ts";
import type { Dataset, Release } from "../schema/dataset.ts";
import { commitNamed, filesAt } from "./git-files.ts";
import { hashFile, listFiles } from "./output-files.ts";

/** The seals in the data folder, and whether what they vouch for still holds. */

const sealsFolder = "seals";

export interface SealsRead {
  /** By release, in the order of their names. */
  readonly seals: ReadonlyMap<string, Seal>;
  /** Files of the folder that are no seals. */
  readonly unreadable: readonly string[];
}

/** Seals from the texts of their files, by path relative to the folder of seals. */
function sealsFrom(texts: Iterable<readonly [string, string]>): SealsRead {
  const seals = new Map<string, Seal>();
  const unreadable: string[] = [];
  for (const [path, text] of texts) {
    const seal = parseSeal(text);
    if (seal && path === `${seal.release}.json`) seals.set(seal.release, seal);
    else unreadable.push(`${sealsFolder}/${path}`);
  }
  return { seals, unreadable };
}

/** All seals of a data folder; none where it has no such folder. */
export const readSeals = (data: string): SealsRead =>
  sealsFrom(
    listFiles(join(data, sealsFolder)).map((path) => [
      path,
      readFileSync(join(data, sealsFolder, path), "utf8"),
    ]),
  );

/** Writes a seal so that a stopped process leaves the old one or the new one. */
export function writeSeal(data: string, seal: Seal): void {
  const path = join(data, sealFile(seal.release));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, printSeal(seal));
  renameSync(`${path}.new`, path);
}

/** The hash of every file of a release, by its name; hidden files are nobody's business. */
export function inputHashes(data: string, id: string): Record<string, string> {
  const folder = join(data, "releases", id);
  const names = listFiles(folder).filter((name) => !name.startsWith("."));
  return sorted(names.map((name) => [name, hashFile(join(folder, name))]));
}

/** What a release is today, but for its downloads. */
export const factsOf = (
  data: string,
  dataset: Dataset,
  release: Release,
): Pick<Seal, "release" | "inputs" | "figures" | "derived"> => ({
  release: release.id,
  inputs: inputHashes(data, release.id),
  ...sealedFigures(releaseRows(dataset, release)),
});

/** What the check needs beside the folder. */
export interface SealCheck {
  readonly data: string;
  /** Null where the data have errors: then files are compared, figures are not. */
  readonly dataset: Dataset | null;
  /** The commit or branch that holds what is published, besides the one checked out. */
  readonly published?: string | undefined;
}

/**
 * Everything that is wrong with sealed releases: bytes and figures that differ, releases and seals that are
 * gone. Published releases without a seal are warnings as soon as the folder has any seal.
 */
export function sealProblems({ data, dataset, published }: SealCheck): Problem[] {
  const { seals, unreadable } = readSeals(data);
  const broken = brokenLink([...seals.values()]);
  return [
    ...unreadable.map(sealUnreadable),
    ...(broken ? [chainBroken(broken.release)] : []),
    ...[...seals.values()].flatMap((seal) => sealedProblems(seal, data, dataset)),
    ...takenBack(data, seals, published),
    ...(seals.size === 0 ? [] : unsealed(dataset, seals).map(notSealed)),
  ];
}

function sealedProblems(seal: Seal, data: string, dataset: Dataset | null): Problem[] {
  if (!existsSync(join(data, "releases", seal.release))) return [releaseGone(seal.release)];
  const release = dataset?.releases.find(({ id }) => id === seal.release);
  const facts =
    dataset && release
      ? factsOf(data, dataset, release)
      : {
          release: seal.release,
          inputs: inputHashes(data, seal.release),
          figures: seal.figures,
          derived: seal.derived,
        };
  const isGone = dataset !== null && release?.status !== "published";
  return [
    ...(isGone ? [releaseGone(seal.release)] : []),
    ...differenceProblems(seal.release, sealDifferences(seal, facts)),
  ];
}

/** Published releases without a seal. */
export const unsealed = (dataset: Dataset | null, seals: ReadonlyMap<string, Seal>): string[] =>
  (dataset?.releases ?? [])
    .filter(({ id, status }) => status === "published" && !seals.has(id))
    .map(({ id }) => id);

/** Seals that a commit holds and that are gone or say something else now. */
function takenBack(
  data: string,
  seals: ReadonlyMap<string, Seal>,
  published: string | undefined,
): Problem[] {
  const bases = published ? ["HEAD", published] : ["HEAD", "main", "origin/main"];
  const commits = new Set(bases.flatMap((name) => commitNamed(data, name) ?? []));
  const lost = new Map<string, string>();
  for (const commit of commits)
    for (const [id, seal] of sealsAt(data, commit)) {
      const now = seals.get(id);
      if (!lost.has(id) && (!now || !continues(seal, now))) lost.set(id, commit);
    }
  return [...lost].map(([id, commit]) => sealTakenBack(id, commit));
}

/** The seals as a commit has them. */
export function sealsAt(data: string, commit: string): ReadonlyMap<string, Seal> {
  const texts = [...filesAt(data, commit, sealsFolder)].map(
    ([path, bytes]) =>
      [path.slice(sealsFolder.length + 1), new TextDecoder().decode(bytes)] as const,
  );
  return sealsFrom(texts).seals;
}

/**
 * Sealed downloads that a built site, by the hashes of its files below `data/`, does not have as they were sealed.
 * Only of the releases that the site shows.
 */
export function changedDownloads(
  data: string,
  hashOf: (path: string) => string | null,
  isShown: (release: string) => boolean,
): Problem[] {
  const shown = [...readSeals(data).seals.values()].filter(({ release }) => isShown(release));
  return shown.flatMap((seal) =>
    Object.entries(seal.downloads).flatMap(([name, sealed]) => {
      const now = hashOf(name);
      const difference = { of: "downloads", name, sealed, now } as const;
      return now === sealed ? [] : [downloadProblem(seal.release, difference)];
    }),
  );
}
