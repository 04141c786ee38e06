import { existsSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
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

/**
 * Gives `output` the contents of `staged`, which is gone afterwards. What stood there is removed if it is a
 * website; anything else is kept beside it, and its new name is the answer.
 */
export function replaceOutput(staged: string, output: string): string | null {
  const keep = isForeign(output);
  const old = keep ? nameToKeep(output) : `${output}-${retired}-${process.pid}`;
  const had = existsSync(output);
  if (had) renameSync(output, old);
  try {
    renameSync(staged, output);
  } catch (failure) {
    if (had) renameSync(old, output);
    throw failure;
  }
  if (keep) return old;
  rmSync(old, { recursive: true, force: true });
  return null;
}

/** Whether something stands at `output` that no build made: a file, or files without a home page. */
function isForeign(output: string): boolean {
  if (!existsSync(output)) return false;
  if (!statSync(output).isDirectory()) return true;
  const names = readdirSync(output);
  return names.length > 0 && !names.includes("index.html") && !names.includes("build.json");
}

/** The first free one of `site-kept-1`, `site-kept-2` … */
function nameToKeep(output: string): string {
  let number = 1;
  while (existsSync(`${output}-kept-${number}`)) number++;
  return `${output}-kept-${number}`;
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

/**
 * The folder for whose sake `output` must not be replaced, or null: it may not be, hold or lie in one of the
 * `sources`, nor be or hold `root`.
 */
export function overlapOf(output: string, root: string, sources: readonly string[]): string | null {
  const overlap = sources.find((folder) => isWithin(output, folder) || isWithin(folder, output));
  return overlap ?? (isWithin(root, output) ? root : null);
}

const isWithin = (inner: string, outer: string): boolean => {
  const path = relative(resolve(outer), resolve(inner));
  return path === "" || (path !== ".." && !path.startsWith(`..${sep}`) && resolve(path) !== path);
};
