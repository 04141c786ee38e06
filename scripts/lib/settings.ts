import { resolve } from "node:path";
import { parseArgs, type ParseArgsConfig } from "node:util";
import type { Locale } from "../../src/domain/bilingual.ts";
import { buildStrings } from "../../src/i18n/build.ts";
import { isPublishedOn } from "../../src/domain/publication.ts";
import { CommandFailure, terminalLocale } from "./command.ts";

/** Where the command reads and writes; folders are absolute. */
export interface Settings {
  readonly root: string;
  readonly data: string;
  readonly content: string;
  readonly public: string;
  readonly output: string;
  /** The output folder as the user named it. */
  readonly outputName: string;
  /** With a slash at both ends. */
  readonly base: string;
  readonly locale: Locale;
  /** The moment by which releases must be due, as JIBAO_DATE gives it; null for that of the commit. */
  readonly date: string | null;
  /** Commit or branch that holds what is published, from JIBAO_PUBLISHED. */
  readonly published?: string | undefined;
}

const root = resolve(import.meta.dirname, "../..");

/**
 * Settings from the environment (JIBAO_DATA, JIBAO_CONTENT, JIBAO_OUT, JIBAO_BASE, JIBAO_DATE, JIBAO_PUBLISHED, JIBAO_LANG) and `--base`.
 * @throws {CommandFailure} with exit code 2 for an option that does not exist
 */
export function readSettings(
  parameters: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): Settings {
  const locale = terminalLocale(environment);
  const { base } = readOptions(parameters, { base: { type: "string" } }, locale);
  const outputName = environment["JIBAO_OUT"] || "dist";
  const folder = (name: string | undefined, standard: string): string =>
    name ? resolve(name) : resolve(root, standard);
  return {
    root,
    data: folder(environment["JIBAO_DATA"], "data"),
    content: folder(environment["JIBAO_CONTENT"], "content"),
    public: resolve(root, "public"),
    output: folder(environment["JIBAO_OUT"], "dist"),
    outputName,
    base: withSlashes(base ?? environment["JIBAO_BASE"] ?? "/"),
    locale,
    date: dateOf(environment["JIBAO_DATE"], locale),
    published: environment["JIBAO_PUBLISHED"] || undefined,
  };
}

function dateOf(text: string | undefined, locale: Locale): string | null {
  const date = text?.trim() || null;
  if (date !== null && !isPublishedOn(date))
    throw new CommandFailure(buildStrings[locale].usage(`JIBAO_DATE ${date}`), 2);
  return date;
}

const withSlashes = (base: string): string => {
  const inner = base.replace(/^\/+|\/+$/g, "");
  return inner === "" ? "/" : `/${inner}/`;
};

type StringOptions = Record<string, { readonly type: "string" }>;

/** Options of the command line; anything else is wrong usage. */
export function readOptions<O extends StringOptions>(
  parameters: readonly string[],
  options: O,
  locale: Locale,
): { readonly [K in keyof O]?: string } {
  try {
    const config: ParseArgsConfig = { args: [...parameters], options, strict: true };
    return parseArgs(config).values as { readonly [K in keyof O]?: string };
  } catch (failure) {
    const message = failure instanceof Error ? failure.message : String(failure);
    throw new CommandFailure(buildStrings[locale].usage(message), 2);
  }
}
