import type { APIRoute } from "astro";
import script from "../layouts/page.js?raw";

/** The one script of the pages, as it is written: old browsers get no bundler’s syntax. */
export const GET: APIRoute = () =>
  new Response(script, { headers: { "Content-Type": "text/javascript; charset=utf-8" } });
