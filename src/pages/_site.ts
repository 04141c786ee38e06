import type { Locale } from "../domain/bilingual.ts";
import { downloadFiles, type DownloadFile } from "../downloads/files.ts";
import { linker, type Linker } from "../i18n/routes.ts";
import { indicatorIds } from "../indicators/registry.ts";
import { publishedReleases } from "../report/releases.ts";
import type { Site } from "../schema/documents.ts";
import { current, type Current } from "../store/current.ts";

/** What several pages need: languages, addresses, the files to take away. */

/** A page in every language of the site: Chinese at the root, English below `en/`. */
export async function languagePaths(): Promise<
  { params: { lang: string | undefined }; props: { locale: Locale } }[]
> {
  const { dataset } = await current();
  return dataset.site.locales.map((locale) => ({
    params: { lang: locale === "zh" ? undefined : locale },
    props: { locale },
  }));
}

/** Addresses of this build: relative to the host, and in full. */
export function addresses(
  site: Site,
  locale: Locale,
): { link: Linker; absolute: (to: string) => string } {
  return {
    link: linker(import.meta.env.BASE_URL, locale),
    absolute: (to) => new URL(to, site.url).href,
  };
}

const files = new WeakMap<Current, Promise<readonly DownloadFile[]>>();

/** Every file of the site, made once a build: pages print their sizes, endpoints their bytes. */
export async function downloads(): Promise<readonly DownloadFile[]> {
  const now = await current();
  const made = files.get(now) ?? filesOf(now);
  files.set(now, made);
  return made;
}

async function filesOf({
  dataset,
  releases,
  indicator,
}: Current): Promise<readonly DownloadFile[]> {
  const { link, absolute } = addresses(dataset.site, "zh");
  return downloadFiles({
    dataset,
    indicator: (id) => indicator(id)?.label ?? null,
    releases: publishedReleases(dataset),
    latest: releases,
    indicators: indicatorIds,
    site: absolute(link.page("")),
  });
}
