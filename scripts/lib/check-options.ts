import { locales, type Locale } from "../../src/domain/bilingual.ts";
import { isDate, isToTheDay } from "../../src/domain/date.ts";
import { checkUsage } from "../../src/i18n/check.ts";
import { CommandFailure } from "./command.ts";
import { readOptions } from "./settings.ts";

const formats = ["text", "json", "github"] as const;

/** How `npm run check` was called. */
export interface CheckOptions {
  readonly format: (typeof formats)[number];
  readonly locale: Locale;
  /** Whether unanswered warnings fail as well. */
  readonly strict: boolean;
  /** The day on which answers must not have expired; null for the commit's. */
  readonly date: string | null;
  /** The HTML file to write, or null. */
  readonly report: string | null;
  /** The code to explain instead of checking anything, or null. */
  readonly explain: string | null;
}

const known = {
  format: { type: "string" },
  lang: { type: "string" },
  date: { type: "string" },
  report: { type: "string" },
  explain: { type: "string" },
} as const;

const strictly = "--strict";

/**
 * The options on the command line.
 * @throws {CommandFailure} with exit code 2 for anything that it does not know
 */
export function checkOptions(parameters: readonly string[], standard: Locale): CheckOptions {
  const say = checkUsage[standard];
  const wrong = (what: string): CommandFailure =>
    new CommandFailure(`${say.wrong(what)}\n${say.usage}`, 2);
  const others = parameters.filter((parameter) => parameter !== strictly);
  const given = readOptions(others, known, standard);
  const format = formats.find((name) => name === (given.format ?? "text"));
  const locale = locales.find((name) => name === (given.lang ?? standard));
  if (!format) throw wrong(`--format ${given.format ?? ""}`);
  if (!locale) throw wrong(`--lang ${given.lang ?? ""}`);
  const { date = null, report = null, explain = null } = given;
  if (date !== null && !(isDate(date) && isToTheDay(date))) throw wrong(`--date ${date}`);
  if (report !== null && !/\.html?$/i.test(report)) throw wrong(`--report ${report}`);
  return { format, locale, strict: others.length < parameters.length, date, report, explain };
}
