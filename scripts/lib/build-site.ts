import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Locale } from "../../src/domain/bilingual.ts";
import type { Problem } from "../../src/domain/problem.ts";
import type { Dataset } from "../../src/schema/dataset.ts";
import { buildStrings } from "../../src/i18n/build.ts";
import { draftStubs } from "../../src/i18n/drafts.ts";
import { checkWords } from "../../src/i18n/check-words.ts";
import { problemReport, problemSummary } from "../../src/i18n/check.ts";
import { readCommit, type Commit } from "../../src/store/commit.ts";
import {
  checksumFile,
  checksumsOf,
  hashFile,
  isIntact,
  listFiles,
  sizeOf,
} from "../../src/store/output-files.ts";
import { LockTimeout, withLock } from "../../src/store/output-lock.ts";
import {
  printRecord,
  programFiles,
  programFolders,
  readRecord,
  recordFile,
  recordOf,
} from "../../src/store/output-record.ts";
import { recoverOutput, overlapOf, replaceOutput, stagingFolder } from "../../src/store/output.ts";
import { madeHere, noteMade } from "../../src/store/installation.ts";
import { packedText } from "../../src/store/packed-text.ts";
import { changedDownloads } from "../../src/store/seals.ts";
import { addressOf } from "../../src/verify/address.ts";
import { lostValues } from "../../src/verify/content.ts";
import { draftTexts } from "../../src/verify/drafts.ts";
import { verifySite } from "../../src/verify/site.ts";
import { buildPages } from "./astro.ts";
import { checkInputs, type Checked } from "./check-inputs.ts";
import { CommandFailure } from "./command.ts";
import { guideAddresses } from "./guide-text.ts";
import type { Settings } from "./settings.ts";

/** At most so many faults of the built pages are printed: one template makes hundreds. */
const shownFaults = 40;

/**
 * Check → pages → verification → replacement of the output folder, each with a line of progress. The output
 * is touched in the last step only.
 * @throws {CommandFailure} when the site cannot be built; problems of the data have been printed
 */
export async function buildSite(settings: Settings): Promise<void> {
  refuseBadOutput(settings);
  const say = buildStrings[settings.locale];
  try {
    await withLock(
      settings.output,
      () => buildLocked(settings),
      (holder) => console.log(say.waiting(String(holder ?? "?"))),
    );
  } catch (failure) {
    if (!(failure instanceof LockTimeout)) throw failure;
    throw new CommandFailure(say.locked(failure.lock, String(failure.holder ?? "?")));
  }
}

function refuseBadOutput({
  output,
  outputName,
  root,
  data,
  content,
  locale,
  ...rest
}: Settings): void {
  const say = buildStrings[locale];
  const sources = [
    data,
    content,
    rest.public,
    ...["src", "scripts", "tests", "node_modules", ".git"].map((name) => join(root, name)),
  ];
  const overlap = overlapOf(output, root, sources);
  if (overlap !== null) throw new CommandFailure(say.overlap(outputName, overlap), 2);
}

async function buildLocked(settings: Settings): Promise<void> {
  const say = buildStrings[settings.locale];
  const started = performance.now();
  recoverOutput(settings.output);
  announce(settings, 1);
  const checked = await checkInputs(settings);
  if (checked.dataset === null) {
    process.stderr.write(problemReport(checked.problems, settings.locale));
    throw new CommandFailure(say.untouched(settings.outputName));
  }
  console.log(`      ${problemSummary(checked.problems, settings.locale)}`);

  const commit = commitOf(settings);
  const record = recordText(settings, checked, commit);
  const { root, output } = settings;
  if (readRecord(output) === record && isIntact(output) && madeHere(root, output)) {
    console.log(say.upToDate(settings.outputName));
    return;
  }
  const staged = stagingFolder(settings.output);
  const discard = (): void => rmSync(staged, { recursive: true, force: true });
  process.once("exit", discard);
  try {
    await makePages(settings, staged, commit);
    if (recordText(settings, checked, commit) !== record)
      throw new CommandFailure(say.changedMeanwhile);
    writeFileSync(join(staged, recordFile), record);
    verify(settings, staged, checked);
    announce(settings, 4);
    writeFileSync(join(staged, checksumFile), checksumsOf(staged));
    const kept = replaceOutput(staged, settings.output);
    noteMade(root, output);
    if (kept !== null) console.log(say.kept(settings.outputName, kept));
  } finally {
    discard();
    process.removeListener("exit", discard);
  }
  summarise(settings, Math.ceil((performance.now() - started) / 1000));
}

const stageNames = ["check", "site", "verify", "publish"] as const;

function announce({ locale }: Settings, step: 1 | 2 | 3 | 4): void {
  const { stage, stages } = buildStrings[locale];
  console.log(stage(step, stageNames.length, stages[stageNames[step - 1] ?? "check"]));
}

const commitOf = ({ root, data, content, public: files }: Settings): Commit | null =>
  readCommit(root, [...programFiles, ...programFolders, data, content, files]);

/** The record of what is published; drafts are left out of it (see `recordOf`). */
function recordText(settings: Settings, { dataset }: Checked, commit: Commit | null): string {
  const releases = dataset?.releases ?? [];
  const published = new Set(
    releases.filter(({ status }) => status === "published").map(({ quarter }) => String(quarter)),
  );
  const drafts = releases.filter(({ status }) => status === "draft").map(({ id }) => id);
  const isPublic = (folder: "data" | "content", path: string): boolean => {
    // What is sealed before its time has a seal that would tell of it.
    if (folder === "data")
      return !drafts.some(
        (id) => path.startsWith(`releases/${id}/`) || path === `seals/${id}.json`,
      );
    const quarter = /^quarters\/([^.]+)\./.exec(path)?.[1];
    return quarter === undefined || published.has(quarter);
  };
  return printRecord(recordOf(settings, commit, settings, isPublic));
}

async function makePages(settings: Settings, staged: string, commit: Commit | null): Promise<void> {
  announce(settings, 2);
  mkdirSync(dirname(staged), { recursive: true });
  const { outcome, problems } = await buildPages(settings, staged, commit);
  if (outcome === "built") return;
  const say = buildStrings[settings.locale];
  const heading = outcome === "warned" ? say.astroWarned : say.astroFailed;
  throw new CommandFailure(
    [heading, ...problems.map((line) => `  ${line}`), say.untouched(settings.outputName)].join(
      "\n",
    ),
  );
}

/**
 * Files of sealed data that are not the sealed ones; other formats may change with the program. A release whose
 * time has not come is sealed already, but has no files yet.
 */
function sealedDataFaults(data: string, staged: string, { releases }: Dataset): Problem[] {
  const published = new Set(
    releases.filter(({ status }) => status === "published").map(({ id }) => id),
  );
  const hashOf = (name: string): string | null => {
    const path = join(staged, "data", name);
    return existsSync(path) ? hashFile(path) : null;
  };
  return changedDownloads(data, hashOf, (id) => published.has(id)).filter(
    ({ severity }) => severity === "error",
  );
}

/** Reads the finished pages and refuses to publish any fault. */
function verify(settings: Settings, staged: string, { dataset }: Checked): void {
  announce(settings, 3);
  if (dataset === null) return;
  const verified = verifySite({
    paths: listFiles(staged),
    read: (path) => packedText(readFileSync(join(staged, path))),
    address: addressOf(dataset.site.url, settings.base),
    secrets: draftTexts(dataset),
    stubs: draftStubs,
    expected: lostValuesIn([settings.data, settings.content]),
  });
  const faults = [...verified, ...sealedDataFaults(settings.data, staged, dataset)];
  if (faults.length === 0) return;
  const say = buildStrings[settings.locale];
  throw new CommandFailure(
    [
      say.siteFaults(faults.length),
      ...faultLines(
        faults,
        settings.locale,
        guideAddresses(dataset.site, settings.base, settings.locale),
      ),
      say.untouched(settings.outputName),
    ].join("\n"),
  );
}

/** The same fault of a template on every page is one entry with the number of further pages. */
function faultLines(
  faults: readonly Problem[],
  locale: Locale,
  addressOfRule: (code: string) => string | null,
): string[] {
  const say = buildStrings[locale];
  const groups = [
    ...Map.groupBy(faults, ({ code, text, message }) => `${code} ${text ?? message.en}`),
  ];
  const lines = groups
    .slice(0, shownFaults)
    .flatMap(([, [first, ...others]]) =>
      first === undefined
        ? []
        : [
            `${first.file} ${first.code}: ${first.message[locale]}${say.alsoOn(others.length)}`,
            `    ${first.hint[locale]}`,
            ...[addressOfRule(first.code)].flatMap((see) =>
              see === null ? [] : [`    ${checkWords[locale].see(see)}`],
            ),
          ],
    );
  return groups.length > shownFaults ? [...lines, say.more(groups.length - shownFaults)] : lines;
}

/** Names of lost values that the inputs contain themselves, so that a project may be called Infinity. */
function lostValuesIn(folders: readonly string[]): Set<string> {
  const texts = folders.flatMap((folder) =>
    listFiles(folder).map((path) => readFileSync(join(folder, path), "latin1")),
  );
  return new Set(lostValues.filter((value) => texts.some((text) => text.includes(value))));
}

function summarise({ output, outputName, locale }: Settings, seconds: number): void {
  const files = listFiles(output);
  const pages = files.filter((path) => path.endsWith(".html")).length;
  const kilobytes = Math.ceil(sizeOf(output, files) / 1000);
  console.log(buildStrings[locale].done(pages, files.length, kilobytes, seconds, outputName));
}
