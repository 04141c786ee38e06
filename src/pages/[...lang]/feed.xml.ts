import type { APIRoute } from "astro";
import type { Locale } from "../../domain/bilingual.ts";
import { atomFeed } from "../../downloads/feed.ts";
import { releaseFeed } from "../../downloads/release-feed.ts";
import { publishedReleases } from "../../report/releases.ts";
import { current } from "../../store/current.ts";
import { addresses, languagePaths } from "../_site.ts";

/** Atom, one feed a language: every release and every revision. */
export const getStaticPaths = languagePaths;

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { dataset } = await current();
  const { site } = dataset;
  const feed = releaseFeed(site, publishedReleases(dataset), {
    locale,
    ...addresses(site, locale),
  });
  return new Response(atomFeed(feed), {
    headers: { "Content-Type": "application/atom+xml; charset=utf-8" },
  });
};
