import { createHash } from "node:crypto";
import { existsSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Every file below `folder`, relative to it and with `/`, in the order of its characters' codes. */
export function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const walk = (inner: string): string[] =>
    readdirSync(join(folder, inner), { withFileTypes: true }).flatMap((entry) => {
      const path = inner === "" ? entry.name : `${inner}/${entry.name}`;
      return entry.isDirectory() ? walk(path) : [path];
    });
  return walk("").sort();
}

/** SHA-256 of a file, in hexadecimal digits. */
export const hashFile = (path: string): string =>
  createHash("sha256").update(readFileSync(path)).digest("hex");

/** One hash for many files, by their names and contents. */
export function hashFiles(folder: string, paths: readonly string[]): string {
  const digest = createHash("sha256");
  for (const path of paths) digest.update(`${path}\0${hashFile(join(folder, path))}\n`);
  return digest.digest("hex");
}

/** Size of the files together, in bytes. */
export const sizeOf = (folder: string, paths: readonly string[]): number =>
  paths.reduce((sum, path) => sum + lstatSync(join(folder, path)).size, 0);

/** Name of the list of checksums in the output. */
export const checksumFile = "SHA256SUMS";

/** The list that `sha256sum -c` reads: every file of the folder but the list itself. */
export const checksumsOf = (folder: string): string =>
  listFiles(folder)
    .filter((path) => path !== checksumFile)
    .map((path) => `${hashFile(join(folder, path))}  ${path}\n`)
    .join("");

/** Whether a folder still holds exactly what its list of checksums says. */
export function isIntact(folder: string): boolean {
  const list = join(folder, checksumFile);
  return existsSync(list) && readFileSync(list, "utf8") === checksumsOf(folder);
}
