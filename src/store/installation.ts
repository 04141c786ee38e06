import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { checksumFile } from "./output-files.ts";

/**
 * Which installation made a site. The record in the output names the inputs that a commit holds; the version of
 * Node and the packages that really are installed are no part of a commit, so they are kept here and not published.
 */

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

const textOf = (path: string): string => (existsSync(path) ? readFileSync(path, "utf8") : "");

/** Node, and what npm says that it has installed: its own list differs from the lock file until `npm ci` is run. */
const installation = (root: string): string =>
  sha256(
    [
      process.version,
      process.platform,
      process.arch,
      textOf(join(root, "node_modules", ".package-lock.json")),
    ].join("\n"),
  );

/** Where it is noted: a site is known by its list of checksums, wherever it stands. `npm ci` forgets all notes. */
const noteOf = (root: string, output: string): string =>
  join(root, "node_modules", ".cache", "jibao", sha256(textOf(join(output, checksumFile))));

/** Whether the site in `output` was made by the installation of today. */
export const madeHere = (root: string, output: string): boolean =>
  textOf(noteOf(root, output)) === installation(root);

/** Notes that the site in `output` was made here; where nothing can be noted, the next build is a whole one. */
export function noteMade(root: string, output: string): void {
  const note = noteOf(root, output);
  try {
    mkdirSync(join(note, ".."), { recursive: true });
    writeFileSync(note, installation(root));
  } catch {
    // Packages may be installed where this user must not write.
  }
}
