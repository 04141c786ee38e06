import type { APIRoute } from "astro";
import { current } from "../store/current.ts";
import { addresses } from "./_site.ts";

export const GET: APIRoute = async () => {
  const { site } = (await current()).dataset;
  const { link, absolute } = addresses(site, "zh");
  return new Response(
    `User-agent: *\nAllow: ${link.file("")}\nSitemap: ${absolute(link.file("sitemap.xml"))}\n`,
  );
};
