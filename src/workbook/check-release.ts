import { type Problem } from "../domain/problem.ts";
import { answerWarnings, type AnswerOptions, type Exceptions } from "../intake/answers.ts";
import { readDataset } from "../intake/read-dataset.ts";
import type { Files } from "../intake/read-release.ts";
import { sortProblems } from "../intake/sort-problems.ts";

/** The folder of a release within the data. */
export const folderOf = (release: string): string => `releases/${release}`;

/** The answers to warnings, in the folder of the data. */
export const answersFile = "exceptions.csv";

/** The data with one release put in place of what stood there. Names of `own` are those within its folder. */
export function withRelease(data: Files, release: string, own: Files): Map<string, Uint8Array> {
  const folder = `${folderOf(release)}/`;
  const rest = [...data].filter(([path]) => !path.startsWith(folder));
  return new Map([
    ...rest,
    ...[...own].map(([name, bytes]) => [`${folder}${name}`, bytes] as const),
  ]);
}

/** How the answers to warnings are judged. */
export interface ReleaseCheck extends AnswerOptions {
  /** Whether the answers are the editor's own file, so that its faults are told too. */
  readonly ownAnswers?: boolean;
}

/** The answers that may be about a release: its own, and those that are about all. */
const answersFor = (exceptions: Exceptions | null, release: string): Exceptions | null =>
  exceptions && {
    ...exceptions,
    rows: exceptions.rows.filter((row) => row.release === release || row.release === null),
  };

/** An answer about all releases may be about another one: that it answers nothing here is no fault. */
function isFaultHere({ code, line }: Problem, exceptions: Exceptions | null): boolean {
  const row = exceptions?.rows.find((one) => one.line === line);
  return code !== "exception-unmatched" || row === undefined || row.release !== null;
}

/**
 * What is wrong with one release, read as part of the data: the problems of its own files, with the warnings
 * that exceptions.csv answers as notes.
 */
export function checkRelease(
  data: Files,
  release: string,
  own: Files,
  { ownAnswers = false, ...options }: ReleaseCheck,
): readonly Problem[] {
  const folder = folderOf(release);
  const { problems, exceptions } = readDataset(withRelease(data, release, own));
  const answers = answersFor(exceptions, release);
  return sortProblems(answerWarnings(problems, answers, options)).filter(
    (found) =>
      found.file === folder ||
      found.file.startsWith(`${folder}/`) ||
      (ownAnswers && found.file === answersFile && isFaultHere(found, exceptions)),
  );
}
