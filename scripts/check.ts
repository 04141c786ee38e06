import { relative, resolve } from "node:path";
import process from "node:process";
import type { Problem } from "../src/domain/problem.ts";
import { checkUsage, problemDocument, problemReport, problemSummary } from "../src/i18n/check.ts";
import { githubAnnotations } from "../src/i18n/check-github.ts";
import { excerptsOf } from "../src/intake/excerpt.ts";
import { htmlReport } from "../src/report-html/report.ts";
import { readDataFiles } from "../src/store/data.ts";
import { checkInputs, type Checked } from "./lib/check-inputs.ts";
import { checkOptions, type CheckOptions } from "./lib/check-options.ts";
import { guideText, guideAddresses } from "./lib/guide-text.ts";
import { CommandFailure, runCommand, terminalLocale } from "./lib/command.ts";
import { readSettings, type Settings } from "./lib/settings.ts";
import { writeReport } from "./lib/write-report.ts";

/**
 * `npm run check -- [--format text|json|github] [--lang zh|en] [--strict] [--date DAY] [--report FILE.html]`:
 * reads data and commentary as the build does and tells every problem. Exit 0 when none is an error (with
 * `--strict`: nor an unanswered warning), 1 when one is, 2 for wrong usage. Without `--lang` the report is
 * Chinese, unless JIBAO_LANG, LC_ALL, LC_MESSAGES or LANG asks for English. `--explain RULE` prints the
 * guide's entry of a rule and checks nothing.
 */

/** A file of the data folder, or of `content/`, as the repository names it. */
function repositoryPath({ root, data, content }: Settings, file: string): string {
  const path = file.startsWith("content/")
    ? resolve(content, file.slice("content/".length))
    : resolve(data, file);
  return relative(root, path);
}

const useColours = ({ env, stdout }: NodeJS.Process): boolean =>
  env["NO_COLOR"] ? false : env["FORCE_COLOR"] ? env["FORCE_COLOR"] !== "0" : stdout.isTTY;

async function print(
  checked: Checked,
  settings: Settings,
  { format, locale, strict, report }: CheckOptions,
): Promise<void> {
  const { problems, site, day } = checked;
  const address = guideAddresses(site, settings.base, locale);
  const files = problems.length > 0 ? await readDataFiles(settings.data) : new Map<never, never>();
  const shared = { excerpt: excerptsOf(files), address, strict };
  const name = site?.name[locale] ?? "Jibao";
  if (report !== null) {
    writeReport(report, htmlReport(problems, { ...shared, locale, name, day }), locale);
    if (format === "text") {
      process.stdout.write(`${problemSummary(problems, locale, strict)}\n`);
      process.stdout.write(`${checkUsage[locale].written(report)}\n`);
      return;
    }
  }
  const pathOf = (file: string): string => repositoryPath(settings, file);
  process.stdout.write(
    format === "json"
      ? problemDocument(problems, locale, strict)
      : format === "github"
        ? githubAnnotations(problems, locale, { pathOf, address, strict })
        : problemReport(problems, locale, { ...shared, colours: useColours(process) }),
  );
}

const stops =
  (strict: boolean) =>
  ({ severity }: Problem): boolean =>
    severity === "error" || (strict && severity === "warning");

await runCommand(async () => {
  const options = checkOptions(process.argv.slice(2), terminalLocale());
  if (options.explain !== null) {
    const text = guideText(options.explain, options.locale);
    if (text.entry === null) throw new CommandFailure(text.otherwise, 2);
    process.stdout.write(text.entry);
    return 0;
  }
  const settings = readSettings([]);
  const checked = await checkInputs(settings, options.date ?? undefined);
  await print(checked, settings, options);
  return checked.problems.some(stops(options.strict)) ? 1 : 0;
});
