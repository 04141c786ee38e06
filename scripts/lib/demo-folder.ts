import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { City } from "../../src/demo/city.ts";

/** By this file the folder is known as the demonstration's own. */
const mark = "made-by-npm-run-demo";

/** Whether a folder may be written over: it does not exist, is empty, or was written by `writeDemo`. */
export const isDemoFolder = (folder: string): boolean =>
  !existsSync(folder) || readdirSync(folder).length === 0 || existsSync(join(folder, mark));

/** Pages of the content folder that speak of the site and not of its city's quarters. */
const isPage = (name: string): boolean => name === "guide" || /\.[a-z]{2}\.md$/.test(name);

/**
 * Writes the city into `data` and `content` of a folder of its own, in place of what was there, and puts the
 * pages of `pages` (about, methodology, the guide) beside the commentary.
 *
 * @returns how many files the city has
 * @throws RangeError when the folder is somebody else's; see `isDemoFolder`
 */
export function writeDemo(folder: string, city: City, pages: string): number {
  if (!isDemoFolder(folder)) throw new RangeError(`${folder} is not the demonstration's own`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, mark), "");
  for (const part of ["data", "content"] as const) {
    rmSync(join(folder, part), { recursive: true, force: true });
    for (const [path, text] of city[part]) {
      const file = join(folder, part, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
  for (const name of existsSync(pages) ? readdirSync(pages).filter(isPage) : [])
    cpSync(join(pages, name), join(folder, "content", name), { recursive: true });
  return city.data.size + city.content.size;
}
