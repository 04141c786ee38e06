import { createHash } from "node:crypto";

/**
 * What a page of this site may load and do. One object, from which the meta tag of every page and the
 * headers of the host are written; the inline sheet is the same on every page, so one hash covers it.
 */
export const directives = (styleHash: string): Readonly<Record<string, string>> => ({
  "default-src": "'none'",
  "script-src": "'self'",
  "worker-src": "'self'",
  "style-src": `'${styleHash}'`,
  "img-src": "'self' data:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
});

/** The hash source of an inline sheet: sha256-… over its exact text. */
export const styleHash = (css: string): string =>
  `sha256-${createHash("sha256").update(css, "utf8").digest("base64")}`;

const join = (policy: Readonly<Record<string, string>>): string =>
  Object.entries(policy)
    .map(([name, value]) => (value ? `${name} ${value}` : name))
    .join("; ");

/** The policy as a meta tag's content, which cannot hold `frame-ancestors`. */
export const metaPolicy = (css: string): string => join(directives(styleHash(css)));

/** The policy as a header. */
export const headerPolicy = (css: string): string =>
  join({
    ...directives(styleHash(css)),
    "frame-ancestors": "'none'",
    "upgrade-insecure-requests": "",
  });

const everywhere = (css: string): Readonly<Record<string, string>> => ({
  "Content-Security-Policy": headerPolicy(css),
  "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "geolocation=(), camera=(), microphone=()",
});

/** Data files are there to be taken, by other sites too. */
const forData: Readonly<Record<string, string>> = {
  "Access-Control-Allow-Origin": "*",
};

const block = (path: string, headers: Readonly<Record<string, string>>): string =>
  [path, ...Object.entries(headers).map(([k, v]) => `  ${k}: ${v}`)].join("\n");

/** The file `_headers`, which Netlify, Cloudflare Pages and others read. `root` is the site's base path. */
export const headersFile = (css: string, root: string): string =>
  `${block(`${root}*`, everywhere(css))}\n\n${block(`${root}data/*`, forData)}\n`;
