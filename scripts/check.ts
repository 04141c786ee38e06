import process from "node:process";
import { locales, type Locale } from "../src/domain/bilingual.ts";
import { checkUsage, problemDocument, problemReport } from "../src/i18n/check.ts";
import { sortProblems } from "../src/intake/sort-problems.ts";
import { checkInputs } from "./lib/check-inputs.ts";
import { CommandFailure, runCommand, terminalLocale } from "./lib/command.ts";
import { readOptions, readSettings } from "./lib/settings.ts";

/**
 * `npm run check -- [--format text|json] [--lang zh|en]`: reads data and commentary as the build does and
 * tells every problem. Exit 0 when none is an error, 1 when one is, 2 for wrong usage. Without `--lang` the
 * report is Chinese, unless JIBAO_LANG, LC_ALL, LC_MESSAGES or LANG asks for English.
 */

const printers = { text: problemReport, json: problemDocument } as const;

interface Options {
  readonly print: (typeof printers)[keyof typeof printers];
  readonly locale: Locale;
}

function optionsOf(parameters: readonly string[], standard: Locale): Options {
  const say = checkUsage[standard];
  const wrong = (what: string): CommandFailure =>
    new CommandFailure(`${say.wrong(what)}\n${say.usage}`, 2);
  const { format = "text", lang = standard } = readOptions(
    parameters,
    { format: { type: "string" }, lang: { type: "string" } },
    standard,
  );
  const locale = locales.find((name) => name === lang);
  if (format !== "text" && format !== "json") throw wrong(`--format ${format}`);
  if (!locale) throw wrong(`--lang ${lang}`);
  return { print: printers[format], locale };
}

await runCommand(async () => {
  const { print, locale } = optionsOf(process.argv.slice(2), terminalLocale());
  const { problems } = await checkInputs(readSettings([]));
  process.stdout.write(print(sortProblems(problems), locale));
  return problems.some(({ severity }) => severity === "error") ? 1 : 0;
});
