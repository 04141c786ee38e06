import process from "node:process";
import { locales, type Locale } from "../src/domain/bilingual.ts";
import { isQuarter, type Quarter } from "../src/domain/quarter.ts";
import { tokensStrings } from "../src/i18n/tokens.ts";
import { lookupsOf } from "../src/prose/figure-lookup.ts";
import { listFigures, matching, type ListedFigure } from "../src/prose/figures/list.ts";
import { loadDataset } from "../src/store/data.ts";
import { CommandFailure, runCommand, terminalLocale } from "./lib/command.ts";
import { readOptions, readSettings } from "./lib/settings.ts";

/**
 * `npm run tokens -- 2020Q1 [word …] [--lang zh|en]`: every figure that the commentary on a quarter may use,
 * with its token, value and name. Words keep the figures that hold all of them.
 */

interface Options {
  readonly quarter: Quarter;
  readonly words: readonly string[];
  readonly locale: Locale;
}

function optionsOf(parameters: readonly string[], standard: Locale): Options {
  const say = tokensStrings[standard];
  const wrong = (message: string): CommandFailure =>
    new CommandFailure(`${message}\n${say.usage}`, 2);
  const at = parameters.findIndex((parameter) => parameter.startsWith("--"));
  const [plain, named] =
    at < 0 ? [parameters, []] : [parameters.slice(0, at), parameters.slice(at)];
  const { lang = standard } = readOptions(named, { lang: { type: "string" } }, standard);
  const locale = locales.find((name) => name === lang);
  const [quarter = "", ...words] = plain;
  if (!locale) throw wrong(say.badLanguage(lang));
  if (!isQuarter(quarter)) throw wrong(say.badQuarter(quarter));
  return { quarter, words, locale };
}

/** Columns are as wide as their widest cell; a Chinese character is two wide. */
const widthOf = (text: string): number =>
  Array.from(text).reduce((width, character) => width + (character > "\u2E80" ? 2 : 1), 0);

const padded = (text: string, width: number): string =>
  `${text}${" ".repeat(Math.max(0, width - widthOf(text)))}`;

function linesOf(figures: readonly ListedFigure[]): string[] {
  const widest = figures.reduce((width, { value }) => Math.max(width, widthOf(value)), 0);
  const names = figures.reduce((width, { label }) => Math.max(width, widthOf(label)), 0);
  return figures.map(
    ({ token, value, label }) => `${padded(value, widest)}  ${padded(label, names)}  ${token}`,
  );
}

await runCommand(async () => {
  const { quarter, words, locale } = optionsOf(process.argv.slice(2), terminalLocale());
  const say = tokensStrings[locale];
  const { dataset, problems } = await loadDataset(readSettings([]).data);
  if (!dataset)
    throw new CommandFailure(
      say.errors(problems.filter(({ severity }) => severity === "error").length),
    );
  const book = lookupsOf(dataset)(quarter)?.book;
  if (!book) throw new CommandFailure(say.noRelease(quarter));
  const all = listFigures(book, locale);
  const shown = matching(all, words);
  process.stdout.write(`${[...linesOf(shown), say.total(shown.length, all.length)].join("\n")}\n`);
  return 0;
});
