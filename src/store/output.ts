import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";

/**
 * The output folder is replaced as a whole: the new site is made in a folder beside it and takes its name
 * in two renames. A build that is stopped at any moment leaves the old site or the new one; if it dies
 * between the renames, the next build puts the old site back (`recoverOutput`).
 */
const staging = "building";
const retired = "replaced";

/** The folder beside `output` in which this process makes the next site. */
export const stagingFolder = (output: string): string => `${output}-${staging}-${process.pid}`;

/** Gives `output` the contents of `staged`, which is gone afterwards. */
export function replaceOutput(staged: string, output: string): void {
  const old = `${output}-${retired}-${process.pid}`;
  const had = existsSync(output);
  if (had) renameSync(output, old);
  try {
    renameSync(staged, output);
  } catch (failure) {
    if (had) renameSync(old, output);
    throw failure;
  }
  rmSync(old, { recursive: true, force: true });
}

/** Clears up after builds that were killed. Only to be called under the lock of `output`. */
export function recoverOutput(output: string): void {
  for (const name of leftovers(output, retired)) {
    if (existsSync(output)) rmSync(name, { recursive: true, force: true });
    else renameSync(name, output);
  }
  for (const name of leftovers(output, staging)) rmSync(name, { recursive: true, force: true });
}

function leftovers(output: string, kind: string): string[] {
  const parent = dirname(resolve(output));
  const start = `${basename(output)}-${kind}-`;
  if (!existsSync(parent)) return [];
  return readdirSync(parent)
    .filter((name) => name.startsWith(start) && /^\d+$/.test(name.slice(start.length)))
    .sort()
    .map((name) => join(parent, name));
}

/** Why a folder must not be replaced. */
export type OutputRefusal =
  /** It is, holds or lies in a folder that the build reads. */
  | { readonly kind: "overlap"; readonly folder: string }
  /** It holds files and no website. */
  | { readonly kind: "foreign" };

/**
 * Whether `output` may be replaced: not if it is, holds or lies in one of the `sources`, nor if it holds
 * something else than a website. `root` may hold it, but not be it or lie in it.
 */
export function refusalOf(
  output: string,
  root: string,
  sources: readonly string[],
): OutputRefusal | null {
  const overlap = sources.find((folder) => isWithin(output, folder) || isWithin(folder, output));
  if (overlap !== undefined) return { kind: "overlap", folder: overlap };
  if (isWithin(root, output)) return { kind: "overlap", folder: root };
  if (!existsSync(output)) return null;
  const names = readdirSync(output);
  const isSite = names.some((name) => name === "index.html" || name === "build.json");
  return names.length === 0 || isSite ? null : { kind: "foreign" };
}

const isWithin = (inner: string, outer: string): boolean => {
  const path = relative(resolve(outer), resolve(inner));
  return path === "" || (path !== ".." && !path.startsWith(`..${sep}`) && resolve(path) !== path);
};
