import type { Locale } from "../../domain/bilingual.ts";
import { frameStrings } from "../../i18n/frame.ts";
import { paths, type Linker } from "../../i18n/routes.ts";

export interface NavItem {
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
}

const places = [
  "home",
  "quarters",
  "regions",
  "projects",
  "events",
  "indicators",
  "consistency",
  "corrections",
  "calendar",
  "data",
  "methodology",
  "sources",
  "guide",
  "check",
  "about",
] as const;
type Place = (typeof places)[number];

/** Five items with 目录↓ are what fits a phone; the complete list stands in the footer. */
const mainPlaces: readonly Place[] = ["quarters", "regions", "projects", "data"];

/** Lists that exist only beside a complete register stand under the list that leads to them. */
const under: Readonly<Record<string, Place>> = {
  sectors: "regions",
  levels: "regions",
  lists: "projects",
};

/** The list that a page belongs to: `regions/420304/` is under 县市区, `2022Q3/` under 季度. */
export function placeOf(path: string): Place | null {
  if (path === "") return "home";
  if (/^\d{4}Q[1-4]/.test(path)) return "quarters";
  const first = path.split("/")[0] ?? "";
  const own = places.find((place) => paths[place]().split("/")[0] === first);
  return own ?? under[first] ?? null;
}

const items = (chosen: readonly Place[], link: Linker, locale: Locale, path: string): NavItem[] =>
  chosen.map((place) => ({
    label: frameStrings[locale][place],
    href: link.page(paths[place]()),
    current: place === placeOf(path),
  }));

/** The items of the header. */
export const mainNavigation = (link: Linker, locale: Locale, path: string): NavItem[] =>
  items(mainPlaces, link, locale, path);

/** Every list of the site, for the footer. */
export const allNavigation = (link: Linker, locale: Locale, path: string): NavItem[] =>
  items(places, link, locale, path);
