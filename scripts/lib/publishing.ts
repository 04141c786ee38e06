import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { differenceText } from "../../src/changes/print.ts";
import { releaseDifference } from "../../src/changes/difference.ts";
import { versionsOf } from "../../src/changes/versions.ts";
import { locales } from "../../src/domain/bilingual.ts";
import { dayInChina, knownOn } from "../../src/domain/publication.ts";
import { countProblems } from "../../src/domain/problem.ts";
import { lastDay, type Quarter } from "../../src/domain/quarter.ts";
import { draftStubs } from "../../src/i18n/drafts.ts";
import { releaseStrings } from "../../src/i18n/release-control.ts";
import type { Dataset, Release } from "../../src/schema/dataset.ts";
import { latestReleases } from "../../src/stats/known.ts";
import { commentaryOn, pageOf, readContent } from "../../src/store/content.ts";
import { loadDataset } from "../../src/store/data.ts";
import { checkInputs } from "./check-inputs.ts";
import { CommandFailure } from "./command.ts";
import { documentPath, printDocument, readReleaseDocument } from "./revising.ts";
import { sealReleases } from "./sealing.ts";
import type { Settings } from "./settings.ts";

/** One line of the checklist before a publication. */
export interface ChecklistItem {
  readonly done: boolean;
  readonly text: string;
}

/** What has to be looked at before a draft becomes a publication. */
export interface Checklist {
  readonly release: Release;
  readonly items: readonly ChecklistItem[];
  /** What changed since the version, or else the quarter, before: empty where there is none. */
  readonly changes: string;
}

/** The draft of a quarter. @throws {CommandFailure} where it has none, or the data cannot be read */
async function draftOf(
  { data, locale }: Settings,
  quarter: Quarter,
): Promise<{ readonly dataset: Dataset; readonly release: Release }> {
  const { dataset } = await loadDataset(data);
  const release = dataset?.releases.findLast(
    (one) => one.quarter === quarter && one.status === "draft",
  );
  if (!dataset || !release) throw new CommandFailure(releaseStrings[locale].noDraft(quarter));
  return { dataset, release };
}

/** Errors, unanswered warnings, commentary, translation, methodology and time; then what changed. */
export async function checklist(
  settings: Settings,
  quarter: Quarter,
  on: string,
): Promise<Checklist> {
  const t = releaseStrings[settings.locale];
  const { problems } = await checkInputs(settings);
  const { dataset, release } = await draftOf(settings, quarter);
  const { error, warning } = countProblems(problems);
  const before =
    versionsOf(dataset, quarter).at(-1) ?? latestReleases(dataset, quarter).latestFirst[0];
  const difference = before ? releaseDifference(dataset, before, release) : null;
  const open = [
    ...(error > 0 ? [t.checklist.errors(error)] : []),
    ...(warning > 0 ? [t.checklist.warnings(warning)] : []),
    ...missingTexts(settings, dataset, quarter),
    ...unwritten(settings, quarter, release),
    ...(dayInChina(on) < lastDay(quarter) ? [t.checklist.early(on)] : []),
    ...versionsOf(dataset, quarter)
      .filter(({ published_on }) => !knownOn(published_on, on))
      .map(({ id }) => t.checklist.order(id)),
    ...(before?.quarter === quarter && isSame(difference) ? [t.checklist.same] : []),
  ];
  const passed = [t.passed.check, t.passed.commentary, t.passed.methodology, t.passed.time(on)];
  return {
    release,
    items:
      open.length > 0
        ? open.map((text) => ({ done: false, text }))
        : passed.map((text) => ({ done: true, text })),
    changes: difference ? differenceText(difference, settings.locale) : "",
  };
}

/** Whether a revision says nothing new: only release.json differs. */
const isSame = (difference: ReturnType<typeof releaseDifference> | null): boolean =>
  difference?.releases.every(({ changes }) => changes.every(({ name }) => name === "release")) ??
  false;

function missingTexts(settings: Settings, dataset: Dataset, quarter: Quarter): string[] {
  const t = releaseStrings[settings.locale];
  const content = readContent(settings.content, { base: settings.base });
  return dataset.site.locales.flatMap((locale) => [
    ...(commentaryOn(content, quarter, locale)
      ? []
      : [t.checklist.commentary(t.languages[locale])]),
    ...(pageOf(content, "methodology", locale)
      ? []
      : [t.checklist.methodology(t.languages[locale])]),
  ]);
}

/** What `npm run new` and `npm run revise` left to be written, and nobody has written yet. */
function unwritten(
  { data, content, locale }: Settings,
  quarter: Quarter,
  { id }: Release,
): string[] {
  const files: readonly (readonly [name: string, path: string])[] = [
    ...locales.map((language): [string, string] => {
      const name = `quarters/${quarter}.${language}.md`;
      return [`content/${name}`, join(content, name)];
    }),
    [`releases/${id}/release.json`, documentPath(data, id)],
  ];
  return files.flatMap(([name, path]) => {
    const text = existsSync(path) ? readFileSync(path, "utf8") : "";
    const stub = draftStubs.find((words) => text.includes(words));
    return stub === undefined ? [] : [releaseStrings[locale].checklist.unwritten(name, stub)];
  });
}

/**
 * Turns the draft of a quarter into a publication and seals it; nothing happens while the checklist has an
 * open item. If the seal cannot be made, the draft is as it was.
 */
export async function publish(settings: Settings, quarter: Quarter, on: string): Promise<string> {
  const { release } = await draftOf(settings, quarter);
  const path = documentPath(settings.data, release.id);
  const before = readFileSync(path);
  const document = readReleaseDocument(settings.data, release.id);
  writeFileSync(path, printDocument({ ...document, status: "published", published_on: on }));
  try {
    await sealReleases(settings, [release.id]);
  } catch (failure) {
    writeFileSync(path, before);
    throw failure;
  }
  return release.id;
}
