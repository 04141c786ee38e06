import type { Locale } from "../domain/bilingual.ts";
import { createEdition, type Edition } from "../components/words/edition.ts";
import type { Current } from "../store/current.ts";

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

const projectPages = new WeakMap<Current, ReadonlySet<string>>();

/** Whether a project has a page: it stands in the latest revision of some quarter. */
export function hasProjectPage(site: Current): (id: string) => boolean {
  const ids =
    projectPages.get(site) ??
    new Set(site.releases.flatMap(({ projects }) => (projects ?? []).map(({ id }) => id)));
  projectPages.set(site, ids);
  return (id) => ids.has(id);
}
