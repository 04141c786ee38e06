import { readdir, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { sitemap } from "../downloads/sitemap.ts";

/** Writes sitemap.xml from the pages that really were built, so that it can name none that is not there. */
export function sitemapIntegration(site: string, base: string): AstroIntegration {
  const root = new URL(base.endsWith("/") ? base : `${base}/`, site).href;
  return {
    name: "jibao-sitemap",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = await readdir(folder, { recursive: true });
        const paths = files.map((file) => file.split(sep).join("/"));
        await writeFile(join(folder, "sitemap.xml"), sitemap(paths, root), "utf8");
      },
    },
  };
}
