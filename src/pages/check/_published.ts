import { dayInChina } from "../../domain/publication.ts";
import { decode } from "../../intake/decode.ts";
import { guideCodes } from "../../intake/guide/index.ts";
import type { PublishedFiles, PublishedIndex } from "../../self-check/published.ts";
import { readConfig } from "../../store/config.ts";
import type { Dataset } from "../../schema/dataset.ts";
import { current } from "../../store/current.ts";
import { readDataFiles } from "../../store/data.ts";
import { answersFile } from "../../workbook/check-release.ts";

/** The published data as the self-check reads them: the editors' own files, drafts left out. */

/** What stands beside the releases and may be read by all; the calendar is the office's own affair. */
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

/**
 * The answers to warnings that are not about a draft, each on its own line: which rule, and where. Who answered
 * and why is the office's own affair.
 */
function answersOf({ exceptions }: Dataset, releases: ReadonlySet<string>): string {
  const lines = ["release,rule,table,key,reason,author,expires"];
  for (const row of exceptions) {
    const about = row.release === null ? row.key === null : releases.has(row.release);
    if (!about) continue;
    const { release, rule, table, key, expires } = row;
    const cells = [release, rule, table, key, "维护网站的人已答复", answersFile, expires];
    lines[row.line - 1] = cells.map((cell) => `"${(cell ?? "").replaceAll('"', '""')}"`).join(",");
  }
  return `${Array.from(lines, (line) => line ?? "").join("\n")}\n`;
}

/** Everything but the releases' own files. */
export async function publishedIndex(): Promise<PublishedIndex> {
  const { dataset } = await current();
  const releases = dataset.releases.filter(({ status }) => status === "published");
  const files = await textsBelow("");
  return {
    releases: releases.map(({ id, quarter }) => ({ id, quarter })),
    files: {
      ...Object.fromEntries(Object.entries(files).filter(([name]) => shared.includes(name))),
      [answersFile]: answersOf(dataset, new Set(releases.map(({ id }) => id))),
    },
    codes: [...guideCodes],
    day: releases
      .map(({ published_on }) => dayInChina(published_on))
      .reduce((last, day) => (day > last ? day : last), "1949-10-01"),
  };
}

/** The files of a published release. */
export const releaseFiles = (id: string): Promise<PublishedFiles> => textsBelow(`releases/${id}/`);
