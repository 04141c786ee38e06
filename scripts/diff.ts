import { parseArgs } from "node:util";
import { locales } from "../src/domain/bilingual.ts";
import { differenceJson, differenceMarkdown, differenceText } from "../src/changes/print.ts";
import { differenceStrings } from "../src/i18n/difference.ts";
import { CommandFailure, runCommand, terminalLocale } from "./lib/command.ts";
import { againstCommit, betweenReleases } from "./lib/differences.ts";
import { readSettings } from "./lib/settings.ts";

/**
 * `npm run diff -- 2020Q1 2020Q1-r2` compares two releases, `npm run diff -- --base main` the working tree with a
 * commit; `--format text|json|markdown`, `--lang zh|en`. Exit 0 whatever differs, 2 for wrong usage.
 */

const printers = { text: differenceText, json: differenceJson, markdown: differenceMarkdown };

const isFormat = (name: string): name is keyof typeof printers => Object.hasOwn(printers, name);

function optionsOf(parameters: readonly string[]) {
  const t = differenceStrings[terminalLocale()];
  const wrong = (message: string): CommandFailure =>
    new CommandFailure(`${message}\n${t.usage}`.trim(), 2);
  const read = () => {
    try {
      return parseArgs({
        args: [...parameters],
        allowPositionals: true,
        options: {
          base: { type: "string" },
          format: { type: "string", default: "text" },
          lang: { type: "string", default: terminalLocale() },
        },
      });
    } catch (failure) {
      throw wrong(failure instanceof Error ? failure.message : String(failure));
    }
  };
  const { values, positionals } = read();
  const locale = locales.find((name) => name === values.lang);
  if (!isFormat(values.format)) throw wrong(t.badFormat(values.format));
  if (!locale || positionals.length !== (values.base === undefined ? 2 : 0)) throw wrong("");
  return { base: values.base, releases: positionals, print: printers[values.format], locale };
}

await runCommand(async () => {
  const { base, releases, print, locale } = optionsOf(process.argv.slice(2));
  const settings = { ...readSettings([]), locale };
  const difference =
    base === undefined
      ? await betweenReleases(settings, releases[0] ?? "", releases[1] ?? "")
      : await againstCommit(settings, base);
  process.stdout.write(print(difference, locale));
  return 0;
});
