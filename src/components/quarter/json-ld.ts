import { datasetJsonLd } from "../../downloads/json-ld.ts";
import type { DownloadFile } from "../../downloads/files.ts";
import { lastDay, quarterBefore } from "../../domain/quarter.ts";
import { unitNames } from "../../domain/unit.ts";
import { formatQuarter } from "../../i18n/format.ts";
import type { Release } from "../../schema/dataset.ts";
import { labelOf, type Edition } from "../words/edition.ts";

/** The day after a quarter's last day is the next quarter's first: 2022-07-01 … 2022-09-30. */
const firstDay = (release: Release): string => {
  const [year, month] = lastDay(quarterBefore(release.quarter)).split("-").map(Number);
  return month === 12
    ? `${(year ?? 0) + 1}-01-01`
    : `${year}-${String((month ?? 0) + 1).padStart(2, "0")}-01`;
};

/** The release as a schema.org Dataset, for search engines that list data. */
export function releaseJsonLd(
  edition: Edition,
  release: Release,
  title: string,
  files: readonly DownloadFile[],
  path = `${release.quarter}/`,
): object {
  const { site, locale, link } = edition;
  const measured = [...new Set((release.published ?? []).map((row) => row.indicator))];
  return datasetJsonLd({
    locale,
    name: `${edition.say(site.name)} ${formatQuarter(release.quarter, locale)}`,
    description: title,
    url: new URL(link.page(path), site.url).href,
    identifier: `${site.region.code}-${release.id}`,
    publisher: site.publisher ? edition.say(site.publisher) : null,
    licence: site.licence?.url ?? null,
    published: release.published_on.slice(0, 10),
    modified: null,
    version: String(release.revision),
    covers: [firstDay(release), lastDay(release.quarter)],
    place: { name: edition.say(site.region), code: site.region.code },
    measured: measured.map((id) => {
      const unit = edition.indicator(id)?.unit;
      return { name: labelOf(edition, id), unit: unit ? edition.say(unitNames[unit]) : "" };
    }),
    dataRoot: new URL(link.file("data/"), site.url).href,
    files,
  });
}
