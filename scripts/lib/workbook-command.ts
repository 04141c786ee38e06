import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { locales, type Locale } from "../../src/domain/bilingual.ts";
import { importStrings } from "../../src/i18n/workbook.ts";
import { folderName } from "../../src/intake/read-release.ts";
import { CommandFailure, terminalLocale } from "./command.ts";

/** What the commands import and template have in common: one file, options, a language. */

export interface WorkbookCommand {
  /** The file as it was named. */
  readonly file: string;
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly locale: Locale;
}

type Options = Record<string, { readonly type: "string" | "boolean" }>;

/**
 * The file and the options of a command line.
 * @throws {CommandFailure} with exit code 2 for wrong usage
 */
export function workbookCommand(
  parameters: readonly string[],
  options: Options,
  usage: "usage" | "templateUsage",
): WorkbookCommand {
  const standard = terminalLocale();
  const wrong = (what: string): CommandFailure =>
    new CommandFailure(`${what}\n${importStrings[standard][usage]}`, 2);
  const { values, positionals } = parsed(parameters, options, wrong);
  const lang = values["lang"] ?? standard;
  const locale = locales.find((name) => name === lang);
  if (!locale) throw wrong(importStrings[standard].badValue("--lang", String(lang)));
  const [file, ...more] = positionals;
  if (file === undefined) throw wrong(importStrings[locale].noFile);
  if (more.length > 0) throw wrong(importStrings[locale].manyFiles);
  return { file, options: values, locale };
}

function parsed(
  parameters: readonly string[],
  options: Options,
  wrong: (what: string) => CommandFailure,
): { values: WorkbookCommand["options"]; positionals: string[] } {
  try {
    const all = { ...options, lang: { type: "string" } } as const;
    const { values, positionals } = parseArgs({
      args: [...parameters],
      options: all,
      allowPositionals: true,
    });
    return { values: values, positionals };
  } catch (failure) {
    throw wrong(failure instanceof Error ? failure.message : String(failure));
  }
}

/**
 * The release that an option names.
 * @throws {CommandFailure} with exit code 2 for any other word
 */
export function releaseOption(text: string, locale: Locale, usage: string): string {
  if (folderName(text) !== null) return text;
  throw new CommandFailure(`${importStrings[locale].badRelease(text)}\n${usage}`, 2);
}

/**
 * The bytes of a file that was named on the command line.
 * @throws {CommandFailure} where it cannot be read
 */
export function readNamed(file: string, locale: Locale): Uint8Array {
  try {
    return readFileSync(file);
  } catch (failure) {
    const why = (failure as NodeJS.ErrnoException).code ?? String(failure);
    throw new CommandFailure(importStrings[locale].cannotRead(basename(file), why));
  }
}
