import { type Problem } from "../domain/problem.ts";
import { readDataset } from "../intake/read-dataset.ts";
import type { Files } from "../intake/read-release.ts";

/** The folder of a release within the data. */
export const folderOf = (release: string): string => `releases/${release}`;

/** The data with one release put in place of what stood there. Names of `own` are those within its folder. */
export function withRelease(data: Files, release: string, own: Files): Map<string, Uint8Array> {
  const folder = `${folderOf(release)}/`;
  const rest = [...data].filter(([path]) => !path.startsWith(folder));
  return new Map([
    ...rest,
    ...[...own].map(([name, bytes]) => [`${folder}${name}`, bytes] as const),
  ]);
}

/** What is wrong with one release, read as part of the data: the problems of its own files. */
export function checkRelease(data: Files, release: string, own: Files): readonly Problem[] {
  const folder = folderOf(release);
  const { problems } = readDataset(withRelease(data, release, own));
  return problems.filter(({ file }) => file === folder || file.startsWith(`${folder}/`));
}
