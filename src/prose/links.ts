import type { Locale } from "../domain/bilingual.ts";
import { isWebAddress } from "../domain/web-address.ts";
import { linker } from "../i18n/routes.ts";

/** Where a link of the commentary leads. */
export type LinkKind = "outside" | "mail" | "site" | "fragment";

const controlOrBlank = /[\u0000-\u0020\u007F\\<>"]/u;
const mail = /^mailto:[^\s?&,:@]+@[^\s?&,:@]+$/i;

/**
 * The kind of an address, or null for one that may not be linked: scripts, data, files, other schemes,
 * `//host` (which leaves the site while looking like a part of it) and addresses with blanks or
 * backslashes, which browsers read in other ways than people.
 */
export function linkKind(address: string): LinkKind | null {
  if (address === "" || controlOrBlank.test(address)) return null;
  if (address.startsWith("#")) return "fragment";
  if (isWebAddress(address)) return "outside";
  if (mail.test(address)) return "mail";
  if (address.startsWith("//") || /^[^/?#]*:/.test(address)) return null;
  return "site";
}

/**
 * An address as the page needs it. `/2022Q3/` is a page of this site and gets the base and the
 * language; `/files/a.pdf` is a file and gets the base only; everything else stays as it is.
 */
export function resolveLink(address: string, base: string, locale: Locale): string {
  if (!address.startsWith("/")) return address;
  const { page, file } = linker(base, locale);
  const path = address.slice(1);
  const end = path.split(/[?#]/, 1)[0] ?? "";
  const isPage = (end === "" || end.endsWith("/")) && !path.startsWith("en/");
  return isPage ? page(path) : file(path);
}
