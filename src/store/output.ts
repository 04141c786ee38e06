import { existsSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { exchange } from "./exchange.ts";

/**
 * The output folder is replaced as a whole: the new site is made in a folder beside it, then the two change
 * names in one step, so that the old site or the new one stands there at every moment. Where the system cannot
 * do that, two renames follow each other; a build that dies between them leaves no output, and the next one
 * puts the old site back (`recoverOutput`).
 */
const staging = "building";
const retired = "replaced";
const discarded = "discarded";

const beside = (output: string, kind: string): string => `${output}-${kind}-${process.pid}`;

/** The folder beside `output` in which this process makes the next site. */
export const stagingFolder = (output: string): string => beside(output, staging);

/**
 * Gives `output` the contents of `staged`, which is gone afterwards. What stood there is removed if it is a
 * website; anything else is kept beside it, and its new name is the answer.
 */
export function replaceOutput(
  staged: string,
  output: string,
  inOneStep: typeof exchange = exchange,
): string | null {
  const kept = isForeign(output) ? nameToKeep(output) : null;
  // What is kept is moved first: under the name of a folder that is built it would be cleared away.
  if (kept !== null || !existsSync(output) || !inOneStep(staged, output))
    return replaceInTwo(staged, output, kept);
  rmSync(staged, { recursive: true, force: true });
  return null;
}

function replaceInTwo(staged: string, output: string, kept: string | null): string | null {
  const old = kept ?? beside(output, retired);
  const had = existsSync(output);
  if (had) renameSync(output, old);
  try {
    renameSync(staged, output);
  } catch (failure) {
    if (had) renameSync(old, output);
    throw failure;
  }
  if (kept === null) rmSync(old, { recursive: true, force: true });
  return kept;
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
  for (const name of leftovers(output, discarded)) rmSync(name, { recursive: true, force: true });
  for (const name of leftovers(output, retired)) {
    if (existsSync(output)) rmSync(name, { recursive: true, force: true });
    else renameSync(name, output);
  }
  // Renamed before it is emptied: a tool that outlived its build could still exchange it for the output.
  for (const name of leftovers(output, staging)) {
    renameSync(name, beside(output, discarded));
    rmSync(beside(output, discarded), { recursive: true, force: true });
  }
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
