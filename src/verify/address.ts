/** Where the built folder will be served. */
export interface Address {
  /** The site's own address, such as `https://example.org`. */
  readonly origin: string;
  /** Path below which the folder is served, with a slash at both ends: `/` or `/reports/`. */
  readonly base: string;
}

/** The address of a site from its URL and base path, in whatever form they were given. */
export function addressOf(url: string, base: string): Address {
  const inner = base.replace(/^\/+|\/+$/g, "");
  return { origin: new URL(url).origin, base: inner === "" ? "/" : `/${inner}/` };
}

/** The full URL of a file of the output: `2020Q1/index.html` is served as `…/2020Q1/`. */
export const urlOf = (path: string, { origin, base }: Address): string =>
  `${origin}${base}${path
    .replace(/(^|\/)index\.html$/, "$1")
    .split("/")
    .map(encodeURIComponent)
    .join("/")}`;

/** What a reference on a page points at. */
export type Target =
  | { readonly kind: "file"; readonly path: string; readonly fragment: string }
  | { readonly kind: "outside"; readonly url: URL }
  /** Within the site's origin, but not below its base path. */
  | { readonly kind: "beside"; readonly url: URL }
  | { readonly kind: "broken" };

/** Follows a reference from the page at `path`. Nothing is fetched. */
export function targetOf(reference: string, path: string, address: Address): Target {
  if (!URL.canParse(reference, urlOf(path, address))) return { kind: "broken" };
  const url = new URL(reference, urlOf(path, address));
  if (url.origin !== address.origin) return { kind: "outside", url };
  if (!url.pathname.startsWith(address.base)) return { kind: "beside", url };
  const decoded = decode(url.pathname.slice(address.base.length));
  const fragment = decode(url.hash.slice(1));
  if (decoded === null || fragment === null) return { kind: "broken" };
  const file = decoded === "" || decoded.endsWith("/") ? `${decoded}index.html` : decoded;
  return { kind: "file", path: file, fragment };
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
