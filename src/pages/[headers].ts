import type { APIRoute, GetStaticPaths } from "astro";
import { headersFile } from "../layouts/policy.ts";
import { stylesheet } from "../layouts/stylesheet.ts";
import { linker } from "../i18n/routes.ts";

/** `_headers` for hosts that read it; a route of its own, since Astro skips files whose name begins with `_`. */
export const getStaticPaths: GetStaticPaths = () => [{ params: { headers: "_headers" } }];

export const GET: APIRoute = () =>
  new Response(headersFile(stylesheet, linker(import.meta.env.BASE_URL, "zh").file("")));
