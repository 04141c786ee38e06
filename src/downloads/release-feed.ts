import type { Locale } from "../domain/bilingual.ts";
import { inChina, rfc3339 } from "../domain/instant.ts";
import { formatDate, formatQuarter } from "../i18n/format.ts";
import { htmlLanguages } from "../i18n/frame.ts";
import { referenceStrings } from "../i18n/reference.ts";
import { paths, type Linker } from "../i18n/routes.ts";
import type { Release } from "../schema/dataset.ts";
import type { Site } from "../schema/documents.ts";
import type { Feed, FeedEntry } from "./feed.ts";

/** Where the feed and the pages it speaks of stand. */
export interface FeedPlace {
  readonly locale: Locale;
  readonly link: Linker;
  readonly absolute: (address: string) => string;
}

const titleOf = (release: Release, locale: Locale): string => {
  const t = referenceStrings[locale];
  const quarter = formatQuarter(release.quarter, locale);
  return release.reason ? t.feedRevision(quarter, release.revision, release.reason.type) : quarter;
};

const summaryOf = (release: Release, locale: Locale): string => {
  const t = referenceStrings[locale];
  const day = formatDate(inChina(release.published_on).day, locale);
  return release.reason?.[locale] ?? release.notes?.[locale] ?? t.feedPublished(day);
};

/** Tag URIs name the host and the year of publication, so they hold when the page's address changes. */
const idOf = (release: Release, locale: Locale, host: string): string =>
  `tag:${host},${inChina(release.published_on).day.slice(0, 4)}:${locale}/${release.quarter}-r${release.revision}`;

/** A revision leads to what it changed. */
const pageOf = ({ quarter, revision }: Release): string =>
  revision > 1 ? paths.changes(quarter) : paths.quarter(quarter);

const entryOf = (release: Release, place: FeedPlace, host: string): FeedEntry => ({
  id: idOf(release, place.locale, host),
  title: titleOf(release, place.locale),
  url: place.absolute(place.link.page(pageOf(release))),
  updated: rfc3339(release.published_on),
  summary: summaryOf(release, place.locale),
});

/** One entry for every published release and every revision, newest first. */
export function releaseFeed(site: Site, releases: readonly Release[], place: FeedPlace): Feed {
  const { locale, link, absolute } = place;
  const host = new URL(site.url).hostname;
  const entries = releases.map((release) => entryOf(release, place, host));
  const newestFirst = entries.toSorted((a, b) =>
    a.updated === b.updated ? (a.id < b.id ? 1 : -1) : a.updated < b.updated ? 1 : -1,
  );
  return {
    id: absolute(link.page("")),
    title: site.name[locale],
    subtitle: site.description?.[locale] ?? null,
    language: htmlLanguages[locale],
    self: absolute(link.file(locale === "en" ? "en/feed.xml" : "feed.xml")),
    home: absolute(link.page("")),
    author: site.publisher?.[locale] ?? site.name[locale],
    entries: newestFirst,
  };
}
