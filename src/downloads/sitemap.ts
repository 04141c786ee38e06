import type { Locale } from "../domain/bilingual.ts";
import { htmlLanguages } from "../i18n/frame.ts";
import { element } from "./xml.ts";

/** sitemap.xml (sitemaps.org 0.9) with the other languages of each page. */

/** `en/2022Q3/index.html` → { locale: "en", path: "2022Q3/" }; null for what is no page to list. */
export function pageOfFile(
  file: string,
): { readonly locale: Locale; readonly path: string } | null {
  const match = /^(en\/)?((?:[^/]+\/)*)index\.html$/.exec(file);
  return match ? { locale: match[1] ? "en" : "zh", path: match[2] ?? "" } : null;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The sitemap of a built site from the list of its files, relative to the output folder, in any order;
 * pages that stand for no address of their own (404) have another name than index.html.
 * `root` is the full address of the site's root, with its slash.
 */
export function sitemap(files: readonly string[], root: string): string {
  const byPath = new Map<string, Locale[]>();
  for (const page of files.map(pageOfFile))
    if (page) byPath.set(page.path, [...(byPath.get(page.path) ?? []), page.locale]);
  const address = (path: string, locale: Locale): string =>
    `${root}${locale === "en" ? "en/" : ""}${encodeURI(path)}`;
  const urls = [...byPath]
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([path, found]) => {
      const locales = found.toSorted((a, b) => compare(b, a));
      const alternates = locales.map((locale) =>
        element("xhtml:link", {
          rel: "alternate",
          hreflang: htmlLanguages[locale],
          href: address(path, locale),
        }),
      );
      return locales.map(
        (locale) =>
          `<url>${element("loc", {}, address(path, locale))}${locales.length > 1 ? alternates.join("") : ""}</url>`,
      );
    });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    "</urlset>",
    "",
  ].join("\n");
}
