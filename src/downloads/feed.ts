import { element } from "./xml.ts";

/**
 * Atom 1.0 (RFC 4287), written here: the `feed` package puts titles out as unescaped html, so that
 * “<更正>” vanishes in readers.
 */

export interface FeedEntry {
  /** Never changes and is never used again: a tag URI (RFC 4151). */
  readonly id: string;
  readonly title: string;
  /** Full address of the page. */
  readonly url: string;
  /** RFC 3339. */
  readonly updated: string;
  readonly summary: string;
}

export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string | null;
  readonly language: string;
  /** Full address of the feed itself. */
  readonly self: string;
  /** Full address of the site. */
  readonly home: string;
  readonly author: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

const entryText = (entry: FeedEntry): string =>
  [
    "<entry>",
    element("id", {}, entry.id),
    element("title", { type: "text" }, entry.title),
    element("link", { rel: "alternate", type: "text/html", href: entry.url }),
    element("updated", {}, entry.updated),
    element("published", {}, entry.updated),
    element("summary", { type: "text" }, entry.summary),
    "</entry>",
  ].join("\n");

/** An empty feed has no newest entry; Atom wants a date all the same. */
const never = "1970-01-01T00:00:00Z";

/** The feed as a document; the date of the whole is that of its newest entry. */
export function atomFeed(feed: Feed): string {
  const updated = feed.entries.reduce(
    (last, entry) => (entry.updated > last ? entry.updated : last),
    "",
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">`,
    element("id", {}, feed.id),
    element("title", { type: "text" }, feed.title),
    ...(feed.subtitle ? [element("subtitle", { type: "text" }, feed.subtitle)] : []),
    element("link", { rel: "self", type: "application/atom+xml", href: feed.self }),
    element("link", { rel: "alternate", type: "text/html", href: feed.home }),
    `<author>${element("name", {}, feed.author)}</author>`,
    element("updated", {}, updated || never),
    ...feed.entries.map(entryText),
    "</feed>",
    "",
  ].join("\n");
}
