import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "astro/config";
import { devServer } from "./scripts/lib/dev-server.ts";
import { sitemapIntegration } from "./src/layouts/sitemap-integration.ts";

/** The site's own address comes from the data, so that another city changes no code. */
const data = process.env.JIBAO_DATA ?? "data";
const site = JSON.parse(readFileSync(join(data, "site.json"), "utf8"));

const phones = ["chrome79", "safari13"];

const base = process.env.JIBAO_BASE ?? "/";

/** The CSV parser's ordinary build asks for Node's Buffer; code for browsers gets the one without. */
const csvInBrowsers = {
  name: "jibao-csv-in-browsers",
  enforce: "pre",
  resolveId(source, importer) {
    return this.environment.name === "client" && source === "csv-parse/sync"
      ? this.resolve("csv-parse/browser/esm/sync", importer)
      : null;
  },
};

export default defineConfig({
  site: site.url,
  base,
  integrations: [sitemapIntegration(site.url, base), devServer()],
  outDir: process.env.JIBAO_OUT ?? "dist",
  trailingSlash: "always",
  build: { format: "directory", inlineStylesheets: "never" },
  // Line breaks between elements are no blanks: Chinese wants none, English writes them.
  compressHTML: "jsx",
  prerenderConflictBehavior: "error",
  devToolbar: { enabled: false },
  vite: {
    // A file .env would be an input that no commit and no record of the build knows.
    envDir: false,
    plugins: [csvInBrowsers],
    // The self-check works beside its page, with the same parser.
    worker: { format: "es", plugins: () => [csvInBrowsers] },
    // Old phones: WeChat's browsers and iOS 13. `es…` names must not be mixed in. What runs in Node
    // during the build keeps its own target, since exact numbers need BigInt.
    build: {
      ...{ target: "node22", cssTarget: phones, assetsInlineLimit: 0 },
      // The self-check holds every rule with its words in both languages, loaded by those who check only.
      chunkSizeWarningLimit: 700,
    },
    environments: {
      client: {
        // Only the self-check has a script of its own. It needs BigInt, which no compiler can lower; the
        // page says which browsers are too old.
        build: { target: ["chrome79", "safari14"] },
      },
    },
  },
});
