import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import process from "node:process";
import { locales, type Locale } from "../src/domain/bilingual.ts";
import { countProblems } from "../src/domain/problem.ts";
import { isQuarter, numberOf, type Quarter } from "../src/domain/quarter.ts";
import { draftOf, type Draft } from "../src/drafts/files.ts";
import { problemReport } from "../src/i18n/check.ts";
import { draftStrings } from "../src/i18n/drafts.ts";
import { loadDataset } from "../src/store/data.ts";
import { CommandFailure, runCommand, terminalLocale } from "./lib/command.ts";
import { readOptions, readSettings, type Settings } from "./lib/settings.ts";

/**
 * `npm run new -- 2021Q1 [--lang zh|en]`: begins a quarter as a draft, carried forward from the register
 * before, and says what to do next. Never overwrites a file. Exit 1 when the data have errors, 2 for wrong
 * usage or a quarter that is there already.
 */

interface Options {
  readonly quarter: Quarter;
  readonly locale: Locale;
}

function optionsOf(parameters: readonly string[], standard: Locale): Options {
  const [quarter = "", ...others] = parameters;
  const { lang = standard } = readOptions(others, { lang: { type: "string" } }, standard);
  const locale = locales.find((name) => name === lang);
  const say = draftStrings[locale ?? standard];
  if (!locale) throw new CommandFailure(`${say.wrong(`--lang ${lang}`)}\n${say.usage}`, 2);
  if (!isQuarter(quarter)) throw new CommandFailure(`${say.noQuarter}\n${say.usage}`, 2);
  return { quarter, locale };
}

/** The draft's files by their absolute path. */
const pathsOf = ({ data, content }: Draft, settings: Settings): [path: string, text: string][] => [
  ...[...data].map(([path, text]): [string, string] => [join(settings.data, path), text]),
  ...[...content].map(([path, text]): [string, string] => [join(settings.content, path), text]),
];

function refuseExisting(paths: readonly string[], locale: Locale): void {
  const there = paths.find((path) => existsSync(path));
  if (there !== undefined)
    throw new CommandFailure(draftStrings[locale].exists(relative(process.cwd(), there)), 2);
}

async function write(files: readonly [string, string][], locale: Locale): Promise<void> {
  for (const [path, text] of files)
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text, { flag: "wx" });
    } catch (failure) {
      const code = failure instanceof Error && "code" in failure ? String(failure.code) : "?";
      throw new CommandFailure(draftStrings[locale].unwritable(path, code));
    }
}

function summary(
  { carried }: Draft,
  paths: readonly string[],
  { quarter, locale }: Options,
): string {
  const t = draftStrings[locale];
  const { from, projects, exits, tasks } = carried;
  const isFirst = numberOf(quarter) === 1;
  const steps = [
    t.steps.update,
    isFirst ? t.steps.plan : t.steps.stale,
    t.steps.exits,
    t.steps.check,
    t.steps.write,
    t.steps.publish,
  ];
  return [
    ...(from
      ? [t.from(from.id), t.projects(projects.length), t.exits(exits.length), t.tasks(tasks.length)]
      : [t.fromNothing]),
    "",
    t.written,
    ...paths.map((path) => `  ${relative(process.cwd(), path)}`),
    "",
    t.next,
    ...steps.map((step, i) => `  ${i + 1}. ${step}`),
    "",
  ].join("\n");
}

await runCommand(async () => {
  const options = optionsOf(process.argv.slice(2), terminalLocale());
  const { quarter, locale } = options;
  const settings = readSettings([]);
  refuseExisting([join(settings.data, "releases", quarter)], locale);
  const { dataset, problems } = await loadDataset(settings.data);
  if (dataset === null || countProblems(problems).error > 0) {
    process.stderr.write(problemReport(problems, locale));
    throw new CommandFailure(draftStrings[locale].errors);
  }
  const draft = draftOf(dataset, quarter);
  const files = pathsOf(draft, settings);
  const paths = files.map(([path]) => path);
  refuseExisting(paths, locale);
  await write(files, locale);
  process.stdout.write(summary(draft, paths, options));
  return 0;
});
