import type { Problem } from "../../src/domain/problem.ts";
import { readDataset } from "../../src/intake/read-dataset.ts";
import { filesOf } from "./small-dataset.ts";

/** Files in place of others by their paths; null takes a file away. */
export type Changes = Readonly<Record<string, string | null>>;

/** The findings of a data set with some files changed. */
export function findingsOf(
  files: Readonly<Record<string, string>>,
  changes: Changes = {},
): readonly Problem[] {
  const texts = Object.entries({ ...files, ...changes }).flatMap(([path, text]) =>
    text === null ? [] : [[path, text] as const],
  );
  return readDataset(filesOf(Object.fromEntries(texts))).problems;
}

/** `bundle-parts projects.csv:3 annual_plan_wan`: which rule told of which cell. */
export const placed = ({ code, file, line, column }: Problem): string =>
  [code, `${file.replace(/^.*\//, "")}:${line ?? ""}`, column ?? ""].join(" ").trim();

/** Every finding that is no note, by its place. */
export const toldOf = (files: Readonly<Record<string, string>>, changes: Changes = {}): string[] =>
  findingsOf(files, changes)
    .filter(({ severity }) => severity !== "note")
    .map(placed);
