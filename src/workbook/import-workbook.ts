import type { Problem } from "../domain/problem.ts";
import type { Files } from "../intake/read-release.ts";
import { sortProblems } from "../intake/sort-problems.ts";
import { checkRelease, folderOf, type ReleaseCheck } from "./check-release.ts";
import {
  csvFiles,
  csvForCheck,
  inWorkbook,
  readWorkbook,
  type WorkbookRead,
} from "./read-workbook.ts";
import { otherQuarter, releaseDocumentOf, type ReleaseForm } from "./release-form.ts";

export interface ImportOptions {
  /** The workbook's name, by which its problems are called. */
  readonly file: string;
  /** The release that it becomes, `2020Q4` or `2020Q4-r2`. */
  readonly release: string;
  /** The data folder, in which the release may stand already. */
  readonly data: Files;
  /** Answers that go before those of the workbook. */
  readonly answers?: Partial<ReleaseForm>;
  /** The day of publication where nobody says one; the quarter's last day unless told otherwise. */
  readonly day?: string;
  /** How the answers of exceptions.csv are judged. */
  readonly check: ReleaseCheck;
}

export interface Import {
  readonly workbook: WorkbookRead;
  /** Files of the release's folder by name, release.json among them where there was none. */
  readonly files: Files;
  /** Whether the list of projects is checked as the complete register; null where that cannot be read. */
  readonly register: boolean | null;
  /** Every problem, in the workbook's own rows. */
  readonly problems: readonly Problem[];
}

const documentName = "release.json";

/** What was said of the release: on the command line, or else in the workbook. */
function answered(form: ReleaseForm, answers: Partial<ReleaseForm> = {}): ReleaseForm {
  return {
    quarter: form.quarter,
    published_on: answers.published_on ?? form.published_on,
    kind: answers.kind ?? form.kind,
    register: answers.register ?? form.register,
  };
}

const registerIn = (document: Uint8Array): boolean | null => {
  const match = /"register"\s*:\s*(true|false)/.exec(new TextDecoder().decode(document));
  return match ? match[1] === "true" : null;
};

/**
 * A workbook as a release of the data: its files and what is wrong with them. Tables that the workbook does
 * not have stay as they stand in the folder, and so does its release.json.
 */
export async function importWorkbook(
  bytes: Uint8Array,
  { file, release, data, answers, day, check }: ImportOptions,
): Promise<Import> {
  const workbook = await readWorkbook(bytes, file);
  const folder = folderOf(release);
  const there = new Map(
    [...data].flatMap(([path, content]) =>
      path.startsWith(`${folder}/`) ? [[path.slice(folder.length + 1), content] as const] : [],
    ),
  );
  const known = there.get(documentName);
  const document =
    known ??
    new TextEncoder().encode(releaseDocumentOf(answered(workbook.form, answers), release, day));
  const own = new Map([[documentName, document], ...there, ...csvForCheck(workbook)]);
  const other = otherQuarter(workbook.form, release, `${file}#发布`);
  const found =
    workbook.problems.length > 0 && own.size === there.size + 1
      ? []
      : inWorkbook(checkRelease(data, release, own, check), workbook, folder);
  return {
    workbook,
    files: new Map([...(known ? [] : [[documentName, document] as const]), ...csvFiles(workbook)]),
    register: registerIn(document),
    problems: sortProblems([...workbook.problems, ...(other ? [other] : []), ...found]),
  };
}
