import type { APIRoute, GetStaticPaths } from "astro";
import { mediaTypeOf } from "../../downloads/json-ld.ts";
import type { DownloadFile } from "../../downloads/files.ts";
import { downloads } from "../_site.ts";

/** The files below `/data/`. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await downloads()).map((file) => ({ params: { file: file.path }, props: { file } }));

export const GET: APIRoute<{ file: DownloadFile }> = ({ props: { file } }) =>
  new Response(new Uint8Array(file.bytes), { headers: { "Content-Type": mediaTypeOf(file) } });
