import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { checksumsOf } from "../../src/store/output-files.ts";
import type { InputChange } from "./trial-inputs.ts";
import { build, caches, makeTrialProject, type TrialProject } from "./trial-project.ts";

/** What came of one change of an input. */
export interface StaleResult {
  readonly name: string;
  /** Files in which the site differs from a clean build: any is a stale page. */
  readonly stale: readonly string[];
  /** Files that the change changed. */
  readonly changed: readonly string[];
  /** Whether the site changed although it must not, or did not although it must. */
  readonly unexpected: boolean;
}

type Sums = ReadonlyMap<string, string>;

const sumsOf = (folder: string): Sums =>
  new Map(
    checksumsOf(folder)
      .trimEnd()
      .split("\n")
      .map((line): [string, string] => [line.slice(66), line.slice(0, 64)]),
  );

const differing = (one: Sums, other: Sums): string[] =>
  [...new Set([...one.keys(), ...other.keys()])]
    .filter((path) => one.get(path) !== other.get(path))
    .sort();

/** A build of the same inputs with nothing to lean on: no site, no caches. */
function cleanBuild(project: TrialProject): Sums {
  for (const name of ["clean", ...caches])
    rmSync(join(project.root, name), { recursive: true, force: true });
  build(project, "clean");
  return sumsOf(join(project.root, "clean"));
}

/**
 * Changes one input after the other, builds over the site of the build before, with warm caches, and compares
 * every byte with a clean build of the same inputs.
 */
export function tryInputs(
  root: string,
  folder: string,
  changes: readonly InputChange[],
  say: (result: StaleResult) => void,
): void {
  const project = makeTrialProject(root, folder, { quarters: 2, projects: 6 });
  build(project, "site");
  let before = sumsOf(join(folder, "site"));
  for (const { name, apply, tells } of changes) {
    apply(project);
    build(project, "site");
    const now = sumsOf(join(folder, "site"));
    const stale = differing(now, cleanBuild(project));
    const changed = differing(before, now);
    if (existsSync(join(folder, "site-building-1"))) stale.push("site-building-1");
    say({ name, stale, changed, unexpected: changed.length > 0 !== tells });
    before = now;
  }
}
