import process from "node:process";
import { parseArgs } from "node:util";
import { locales, type Locale } from "../src/domain/bilingual.ts";
import { checkUsage, languageOf, problemDocument, problemReport } from "../src/i18n/check.ts";
import { loadDataset } from "../src/store/data.ts";

/**
 * `npm run check -- [--format text|json] [--lang zh|en]`: reads the data folder and tells every problem.
 * Exit 0 when there is no error, 1 when there is one, 2 for wrong usage. Without `--lang` the report is
 * Chinese, unless LC_ALL, LC_MESSAGES or LANG asks for English.
 */

const formats = ["text", "json"] as const;

interface Wanted {
  readonly format: (typeof formats)[number];
  readonly locale: Locale;
}

/** What the command line asks for, or why it cannot be understood. */
function wantedOf(args: readonly string[], locale: Locale): Wanted | { readonly wrong: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        format: { type: "string", default: "text" },
        lang: { type: "string", default: locale },
      },
    });
    const format = formats.find((name) => name === values.format);
    const lang = locales.find((name) => name === values.lang);
    if (!format) return { wrong: `--format ${values.format}` };
    if (!lang) return { wrong: `--lang ${values.lang}` };
    return { format, locale: lang };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { wrong: error.message.split("\n")[0] ?? "" };
  }
}

const locale = languageOf(process.env);
const wanted = wantedOf(process.argv.slice(2), locale);
if ("wrong" in wanted) {
  process.stderr.write(`${checkUsage[locale].wrong(wanted.wrong)}\n${checkUsage[locale].usage}\n`);
  process.exitCode = 2;
} else {
  const { problems } = await loadDataset();
  const print = wanted.format === "json" ? problemDocument : problemReport;
  process.stdout.write(print(problems, wanted.locale));
  process.exitCode = problems.some(({ severity }) => severity === "error") ? 1 : 0;
}
