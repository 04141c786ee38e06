import type { Locale } from "../domain/bilingual.ts";
import { createEdition, type Edition } from "../components/words/edition.ts";
import type { Current } from "../store/current.ts";

/** What the address says of the language: nothing for Chinese, `en` for English. */
export interface LangParams {
  readonly lang: string | undefined;
}

/** Every language of the site with what `[...lang]` is in its addresses. */
export const languages = (
  site: Current,
): { readonly lang: string | undefined; readonly locale: Locale }[] =>
  site.dataset.site.locales.map((locale) => ({
    lang: locale === "zh" ? undefined : locale,
    locale,
  }));

/** The edition of this build in a language. */
export const editionOf = (site: Current, locale: Locale): Edition =>
  createEdition(site.dataset.site, site.names, site.indicator, locale, import.meta.env.BASE_URL);
