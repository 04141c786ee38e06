import type { Locale } from "../domain/bilingual.ts";
import type { Content } from "../store/content.ts";

/** Names of the guide's written pages in a language: `quarter` for content/guide/quarter.zh.md. */
export const guidePages = (content: Content, locale: Locale): string[] =>
  content.pages.flatMap((page) =>
    page.locale === locale && page.name.startsWith("guide/")
      ? [page.name.slice("guide/".length)]
      : [],
  );
