import type { Locale } from "../domain/bilingual.ts";
import type { Quarter } from "../domain/quarter.ts";

/** Addresses of the pages, relative to the site's root and the same in every language. */
export const paths = {
  home: () => "",
  quarters: () => "#quarters",
  quarter: (quarter: Quarter) => `${quarter}/`,
  /** A version that another one has replaced. */
  version: (quarter: Quarter, revision: number) => `${quarter}/r${revision}/`,
  changes: (quarter: Quarter) => `${quarter}/changes/`,
  /** What changed since the register before, below the page of a version. */
  since: (version: string) => `${version}since/`,
  calendar: () => "calendar/",
  regions: () => "regions/",
  region: (code: string) => `regions/${code}/`,
  sectors: () => "sectors/",
  sector: (code: string) => `sectors/${code}/`,
  levels: () => "levels/",
  level: (code: string) => `levels/${code}/`,
  lists: () => "lists/",
  list: (id: string, page = 1) => (page === 1 ? `lists/${id}/` : `lists/${id}/${page}/`),
  projects: () => "projects/",
  project: (id: string) => `projects/${id}/`,
  events: () => "events/",
  event: (id: string) => `events/${id}/`,
  indicators: () => "indicators/",
  indicator: (id: string) => `indicators/${id}/`,
  consistency: () => "consistency/",
  corrections: () => "corrections/",
  sources: () => "sources/",
  methodology: () => "methodology/",
  data: () => "data/",
  about: () => "about/",
  check: () => "check/",
  guide: () => "guide/",
  guidePage: (name: string) => `guide/${name}/`,
} as const;

/**
 * An address of this site. Chinese stands at the root, English under `en/`; files (downloads, feeds)
 * are shared and take no language.
 */
export function linker(base: string, locale: Locale) {
  const root = base.endsWith("/") ? base : `${base}/`;
  return {
    page: (path: string): string => `${root}${locale === "en" ? "en/" : ""}${path}`,
    file: (path: string): string => `${root}${path}`,
    /** The same page in another language. */
    other: (path: string, other: Locale): string => `${root}${other === "en" ? "en/" : ""}${path}`,
  };
}
export type Linker = ReturnType<typeof linker>;
