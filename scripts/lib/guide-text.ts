import type { Locale } from "../../src/domain/bilingual.ts";
import { checkUsage } from "../../src/i18n/check.ts";
import { checkWords } from "../../src/i18n/check-words.ts";
import { linker, paths } from "../../src/i18n/routes.ts";
import { guideCodes, guideEntry } from "../../src/intake/guide/index.ts";
import type { Site } from "../../src/schema/documents.ts";
import { nearest } from "../../src/schema/nearest.ts";

/** The page of the guide that explains every rule. */
const page = paths.guidePage("rules");

/** Where the guide on the site explains a code; null for a code that it does not explain. */
export function guideAddresses(
  site: Site | null,
  base: string,
  locale: Locale,
): (code: string) => string | null {
  const path = linker(base, locale).page(page);
  const address = site ? new URL(path, site.url).href : path;
  return (code) => (guideEntry(code) ? `${address}#${code}` : null);
}

/** The guide's entry of a code for the terminal, or the sentence that says that there is none. */
export function guideText(
  code: string,
  locale: Locale,
): { readonly entry: string | null; readonly otherwise: string } {
  const say = checkUsage[locale];
  const entry = guideEntry(code);
  if (!entry) return { entry: null, otherwise: say.noEntry(code, nearest(code, guideCodes)) };
  const t = say.explained;
  const colon = locale === "zh" ? "：" : ": ";
  const lines = [
    `[${entry.code}] ${checkWords[locale].severity[entry.severity]}`,
    `${t.law}${colon}${entry.law[locale]}`,
    `${t.why}${colon}${entry.why[locale]}`,
    `${t.mend}${colon}${entry.mend[locale]}`,
    `${t.wrong}${colon}${entry.example.wrong}`,
    `${t.right}${colon}${entry.example.right}`,
  ];
  return { entry: `${lines.join("\n")}\n`, otherwise: "" };
}
