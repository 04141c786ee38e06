import type { Locale } from "../../domain/bilingual.ts";
import { inChina } from "../../domain/instant.ts";
import type { Site } from "../../schema/documents.ts";

/** What a page says of itself to the tags of government websites. */
export interface PageFacts {
  readonly locale: Locale;
  readonly title: string;
  /** The column a list page belongs to. */
  readonly column?: { readonly name: string; readonly type: string } | undefined;
  /** What was published, when, on whose word: reports, projects, corrections. */
  readonly article?:
    { readonly publishedOn: string; readonly source?: string | undefined } | undefined;
}

export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/** PubDate is YYYY-MM-DD HH:MM in the time of China; a bare date stands at the start of its day. */
const pubDate = (published: string): string => {
  const { day, time } = inChina(published);
  return `${day} ${time ?? "00:00"}`;
};

/**
 * The meta tags of 国办发〔2017〕47号 that the site has configured: none without `government` in
 * site.json, none with an empty content, each once. `Description` is HTML's own tag and stands apart.
 */
export function governmentTags(site: Site, page: PageFacts): MetaTag[] {
  const { government } = site;
  if (!government) return [];
  const { column, article, locale } = page;
  const content: Record<string, string | undefined> = {
    SiteName: government.siteName,
    SiteDomain: government.siteDomain,
    SiteIDCode: government.siteIdCode,
    ColumnName: column?.name ?? government.columnName?.[locale],
    ColumnDescription: government.columnDescription?.[locale],
    ColumnKeywords: government.columnKeywords?.[locale],
    ColumnType: column?.type ?? government.columnType,
    ArticleTitle: article && page.title,
    PubDate: article && pubDate(article.publishedOn),
    ContentSource: article && (article.source ?? government.contentSource?.[locale]),
  };
  return Object.entries(content).flatMap(([name, text]) => (text ? [{ name, content: text }] : []));
}
