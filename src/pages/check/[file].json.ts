import type { APIRoute, GetStaticPaths } from "astro";
import { publishedIndex, releaseFiles } from "./_published.ts";

/** The data that the self-check compares with: the index, and one file a release. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { releases } = await publishedIndex();
  return [
    { params: { file: "published" }, props: { release: null } },
    ...releases.map(({ id }) => ({ params: { file: id }, props: { release: id } })),
  ];
};

export const GET: APIRoute<{ release: string | null }> = async ({ props: { release } }) =>
  new Response(
    JSON.stringify(release === null ? await publishedIndex() : await releaseFiles(release)),
    {
      headers: { "Content-Type": "application/json; charset=utf-8" },
    },
  );
