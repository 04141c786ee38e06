import type { Locale } from "../domain/bilingual.ts";
import { problem, withRelated, type Excerpt, type Problem } from "../domain/problem.ts";
import type { Quarter } from "../domain/quarter.ts";
import { answerWarnings } from "../intake/answers.ts";
import { excerptsOf } from "../intake/excerpt.ts";
import { kindOf, unknownFile } from "../intake/files.ts";
import { readDataset } from "../intake/read-dataset.ts";
import type { Files } from "../intake/read-release.ts";
import { sortProblems } from "../intake/sort-problems.ts";
import {
  answersFile,
  checkRelease,
  folderOf,
  type ReleaseCheck,
} from "../workbook/check-release.ts";
import type { ReleaseTableName } from "../workbook/find-table.ts";
import { importWorkbook } from "../workbook/import-workbook.ts";
import { csvForCheck, excerptPlace, readWorkbook } from "../workbook/read-workbook.ts";
import { releaseDocumentOf, type ReleaseForm } from "../workbook/release-form.ts";
import { understood } from "../workbook/understood.ts";
import { cleanedTable } from "./clean.ts";
import { dataUpTo, type Published } from "./published.ts";
import { sortFiles, type GivenFile, type Sorted } from "./sort-files.ts";

/** The check of files that an editor gave: the same rules that the command line runs, pure. */

export interface Question {
  /** The quarter of the files, where they do not say. */
  readonly quarter: Quarter;
  /** The last quarter of the published data to compare with; null for none. */
  readonly base: Quarter | null;
  /** Whether a list of projects is the complete register, where nothing says. */
  readonly register: boolean;
  readonly locale: Locale;
}

export interface Answer {
  readonly problems: readonly Problem[];
  readonly excerpt: (found: Problem) => Excerpt | null;
  /** Tables in their plain form, by file name. */
  readonly cleaned: ReadonlyMap<string, Uint8Array>;
  /** What was understood of a workbook. */
  readonly understood: string | null;
}

/** Later than anything: the new release knows all that it is compared with. */
const afterAll = "2999-12-31";

const oneWorkbook = (file: string): Problem =>
  problem(
    "error",
    "workbook-second",
    { file },
    { zh: "一次只检查一个工作簿", en: "One workbook is checked at a time" },
    { zh: "分别检查，或者合成一个", en: "Check them one by one, or join them" },
  );

/** A whole data folder: what it compares with is in it, and so are the answers to warnings. */
function checkData(files: Files, { index }: Published): Answer {
  const known = new Map([...files].filter(([path]) => kindOf(path) === "known"));
  const unknown = [...files.keys()].filter((path) => kindOf(path) === "unknown").map(unknownFile);
  const { problems, exceptions } = readDataset(known);
  const options = { day: index.day, codes: index.codes };
  return {
    problems: sortProblems(answerWarnings([...unknown, ...problems], exceptions, options)),
    excerpt: excerptsOf(files),
    cleaned: new Map(),
    understood: null,
  };
}

const tablesIn = (files: Files): Map<string, Uint8Array> =>
  new Map(
    [...files].flatMap(([name, bytes]) => {
      if (!name.endsWith(".csv")) return [];
      const cleaned = cleanedTable(name.slice(0, -".csv".length) as ReleaseTableName, bytes);
      return cleaned === null ? [] : [[name, cleaned] as const];
    }),
  );

const blankForm: ReleaseForm = { quarter: null, published_on: null, kind: null, register: null };

type GivenRelease = Extract<Sorted, { kind: "release" }>;

function checkTables(
  { files, release }: GivenRelease,
  data: Files,
  { quarter, register }: Question,
  check: ReleaseCheck,
): Answer & { readonly release: string } {
  const name = release ?? quarter;
  const form = { ...blankForm, register: String(register) };
  const document = new TextEncoder().encode(releaseDocumentOf(form, name, afterAll));
  const own = new Map([["release.json", document], ...files]);
  const inPlace = new Map([...own].map(([file, bytes]) => [`${folderOf(name)}/${file}`, bytes]));
  return {
    release: name,
    problems: checkRelease(data, name, own, check),
    excerpt: excerptsOf(new Map([...data, ...inPlace])),
    cleaned: tablesIn(files),
    understood: null,
  };
}

async function checkWorkbook(
  given: GivenFile,
  sorted: GivenRelease,
  data: Files,
  { quarter, register, locale }: Question,
  check: ReleaseCheck,
): Promise<Answer & { readonly release: string }> {
  const { form } = await readWorkbook(given.bytes, given.path);
  const release = sorted.release ?? form.quarter ?? quarter;
  const beside = [...sorted.files].map(
    ([name, bytes]) => [`${folderOf(release)}/${name}`, bytes] as const,
  );
  const made = await importWorkbook(given.bytes, {
    file: given.path,
    release,
    data: new Map([...data, ...beside]),
    answers: { register: form.register ?? String(register) },
    day: afterAll,
    check,
  });
  const forCheck = [...csvForCheck(made.workbook)].map(
    ([name, bytes]) => [`${folderOf(release)}/${name}`, bytes] as const,
  );
  const excerpt = excerptsOf(new Map([...data, ...beside, ...forCheck]));
  return {
    release,
    problems: made.problems,
    excerpt: (found) => {
      const row = excerpt(excerptPlace(found, made.workbook, folderOf(release)));
      return row && { ...row, address: row.address.replace(/\d+$/, String(found.line ?? "")) };
    },
    cleaned: tablesIn(new Map([...sorted.files, ...made.files])),
    understood: understood(made, locale),
  };
}

/** Files of the release under the names that they were given by. */
function asGiven(
  { problems, excerpt, ...rest }: Answer & { readonly release: string },
  givenAs: ReadonlyMap<string, string>,
  answersPath = answersFile,
): Answer {
  const folder = folderOf(rest.release);
  const given = new Map([
    ...[...givenAs].map(([name, path]) => [`${folder}/${name}`, path] as const),
    [answersFile, answersPath],
  ]);
  const inFolder = new Map([...given].map(([name, path]) => [path, name]));
  return {
    ...rest,
    problems: problems.map((found) =>
      withRelated(found, (one) => ({ ...one, file: given.get(one.file) ?? one.file })),
    ),
    excerpt: (found) => excerpt({ ...found, file: inFolder.get(found.file) ?? found.file }),
  };
}

/** Checks what was given against the published data. Never throws for what is in the files. */
export async function checkFiles(
  given: readonly GivenFile[],
  question: Question,
  published: Published,
): Promise<Answer> {
  const sorted = sortFiles(given);
  if (sorted.kind === "data") return checkData(sorted.files, published);
  const { answers } = sorted;
  const known = dataUpTo(published, question.base);
  const data = answers ? new Map([...known, [answersFile, answers.bytes] as const]) : known;
  const { day, codes } = published.index;
  const check = { day, codes, ownAnswers: answers !== null };
  const [workbook, ...more] = sorted.workbooks;
  const checked = workbook
    ? await checkWorkbook(workbook, sorted, data, question, check)
    : checkTables(sorted, data, question, check);
  const answer = asGiven(checked, sorted.givenAs, answers?.path);
  const others = [...sorted.unknown.map(unknownFile), ...more.map(({ path }) => oneWorkbook(path))];
  return { ...answer, problems: sortProblems([...answer.problems, ...others]) };
}
