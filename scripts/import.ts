import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import process from "node:process";
import type { Locale } from "../src/domain/bilingual.ts";
import type { Problem } from "../src/domain/problem.ts";
import { problemReport } from "../src/i18n/check.ts";
import { importStrings } from "../src/i18n/workbook.ts";
import { siteDocument } from "../src/intake/files.ts";
import { guideCodes } from "../src/intake/guide/index.ts";
import { readDataset } from "../src/intake/read-dataset.ts";
import { readDocument } from "../src/intake/read-document.ts";
import type { Files } from "../src/intake/read-release.ts";
import { releaseSchema, siteSchema, type ReleaseDocument } from "../src/schema/documents.ts";
import { scanDataFolder } from "../src/store/data.ts";
import { folderOf } from "../src/workbook/check-release.ts";
import { importWorkbook, type Import } from "../src/workbook/import-workbook.ts";
import { understood } from "../src/workbook/understood.ts";
import { answerDay } from "./lib/check-inputs.ts";
import { CommandFailure, runCommand } from "./lib/command.ts";
import { guideAddresses } from "./lib/guide-text.ts";
import { readSettings } from "./lib/settings.ts";
import { readNamed, releaseOption, workbookCommand } from "./lib/workbook-command.ts";

/**
 * `npm run import -- FILE.xlsx --release 2020Q4`: reads a workbook, says what it understood, checks it as
 * part of the data, and writes its tables as CSV into the release's folder. Nothing is written where there
 * is an error, into a published release, or over files without `--replace`. Exit 0 when written, 1 when
 * not, 2 for wrong usage.
 */

const options = {
  release: { type: "string" },
  register: { type: "string" },
  "published-on": { type: "string" },
  replace: { type: "boolean" },
} as const;

/** The release.json that stands in the folder, or null. */
function documentThere(data: Files, release: string): ReleaseDocument | null {
  const path = `${folderOf(release)}/release.json`;
  const bytes = data.get(path);
  return bytes === undefined ? null : readDocument(releaseSchema, path, bytes).document;
}

function refuseToOverwrite(
  data: Files,
  release: string,
  made: Import,
  replace: boolean,
  locale: Locale,
): void {
  const say = importStrings[locale];
  if (documentThere(data, release)?.status === "published")
    throw new CommandFailure(say.published(release));
  const there = [...made.files.keys()].filter((name) => data.has(`${folderOf(release)}/${name}`));
  if (there.length > 0 && !replace) throw new CommandFailure(say.exists(there.join(", ")));
}

/** Each file is written beside its place and named last, so that none is ever half there. */
function write(folder: string, files: Files): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of files) {
    const making = join(folder, `.${name}.writing`);
    writeFileSync(making, bytes);
    renameSync(making, join(folder, name));
  }
}

const failed = (problems: readonly Problem[]): boolean =>
  problems.some(({ severity }) => severity === "error");

await runCommand(async () => {
  const command = workbookCommand(process.argv.slice(2), options, "usage");
  const { file, locale } = command;
  const say = importStrings[locale];
  const text = (name: string): string | null => {
    const value = command.options[name];
    return typeof value === "string" ? value : null;
  };
  const release = releaseOption(text("release") ?? "", locale, say.usage);
  const register = text("register");
  if (register !== null && register !== "true" && register !== "false")
    throw new CommandFailure(`${say.badValue("--register", register)}\n${say.usage}`, 2);
  const bytes = readNamed(file, locale);
  const settings = readSettings([]);
  const { data: root } = settings;
  const { files: data } = await scanDataFolder(root);
  const made = await importWorkbook(bytes, {
    file: basename(file),
    release,
    data,
    answers: { register, published_on: text("published-on") },
    check: { day: answerDay(settings, () => readDataset(data).dataset), codes: guideCodes },
  });
  process.stdout.write(`${understood(made, locale)}\n`);
  const site = readDocument(siteSchema, siteDocument, data.get(siteDocument) ?? new Uint8Array());
  const address = guideAddresses(site.document, settings.base, locale);
  process.stdout.write(problemReport(made.problems, locale, { address }));
  if (failed(made.problems)) throw new CommandFailure(say.nothingWritten);
  refuseToOverwrite(data, release, made, command.options["replace"] === true, locale);
  const folder = join(root, "releases", release);
  const isNew = !existsSync(join(folder, "release.json"));
  write(folder, made.files);
  console.log(say.written(folder, [...made.files.keys()].join(", ")));
  if (isNew) console.log(say.drafted);
  return 0;
});
