import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "astro/config";
import { sitemapIntegration } from "./src/layouts/sitemap-integration.ts";

/** The site's own address comes from the data, so that another city changes no code. */
const data = process.env.JIBAO_DATA ?? "data";
const site = JSON.parse(readFileSync(join(data, "site.json"), "utf8"));

const phones = ["chrome79", "safari13"];

const base = process.env.JIBAO_BASE ?? "/";

export default defineConfig({
  site: site.url,
  base,
  integrations: [sitemapIntegration(site.url, base)],
  outDir: process.env.JIBAO_OUT ?? "dist",
  trailingSlash: "always",
  build: { format: "directory", inlineStylesheets: "never" },
  // Line breaks between elements are no blanks: Chinese wants none, English writes them.
  compressHTML: "jsx",
  prerenderConflictBehavior: "error",
  devToolbar: { enabled: false },
  vite: {
    // Old phones: WeChat's browsers and iOS 13. `es…` names must not be mixed in. What runs in Node
    // during the build keeps its own target, since exact numbers need BigInt.
    build: { target: "node22", cssTarget: phones, assetsInlineLimit: 0 },
    environments: { client: { build: { target: phones } } },
  },
});
