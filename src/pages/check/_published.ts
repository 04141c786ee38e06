import { dayInChina } from "../../domain/publication.ts";
import { decode } from "../../intake/decode.ts";
import { guideCodes } from "../../intake/guide/index.ts";
import type { PublishedFiles, PublishedIndex } from "../../self-check/published.ts";
import { readConfig } from "../../store/config.ts";
import { current } from "../../store/current.ts";
import { readDataFiles } from "../../store/data.ts";

/** The published data as the self-check reads them: the editors' own files, drafts and answers left out. */

/** What stands beside the releases. Answers to warnings and the calendar are the office's own affair. */
const shared = ["site.json", "regions.csv", "categories.csv", "sources.csv", "targets.csv"];

async function textsBelow(folder: string): Promise<PublishedFiles> {
  const files = await readDataFiles(readConfig().data);
  return Object.fromEntries(
    [...files].flatMap(([path, bytes]) => {
      if (!path.startsWith(folder)) return [];
      const name = path.slice(folder.length);
      return name.includes("/") ? [] : [[name, decode(bytes, path, () => true).text ?? ""]];
    }),
  );
}

/** Everything but the releases' own files. */
export async function publishedIndex(): Promise<PublishedIndex> {
  const { dataset } = await current();
  const releases = dataset.releases.filter(({ status }) => status === "published");
  const files = await textsBelow("");
  return {
    releases: releases.map(({ id, quarter }) => ({ id, quarter })),
    files: Object.fromEntries(Object.entries(files).filter(([name]) => shared.includes(name))),
    codes: [...guideCodes],
    day: releases
      .map(({ published_on }) => dayInChina(published_on))
      .reduce((last, day) => (day > last ? day : last), "1949-10-01"),
  };
}

/** The files of a published release. */
export const releaseFiles = (id: string): Promise<PublishedFiles> => textsBelow(`releases/${id}/`);
