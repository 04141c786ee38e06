import type { Edition } from "../components/words/edition.ts";
import { latestOf } from "../changes/versions.ts";
import { inChina } from "../domain/instant.ts";
import { changeStrings } from "../i18n/changes.ts";
import { formatDate } from "../i18n/format.ts";
import { paths } from "../i18n/routes.ts";
import { registerReport, type RegisterReport } from "../report/register/register.ts";
import { publishedReleases } from "../report/releases.ts";
import type { Release } from "../schema/dataset.ts";
import type { Current } from "../store/current.ts";

/** Where a version of a quarter stands, and what its page says of its place among the versions. */
export interface Version {
  /** Address without language: `2022Q4/` for the latest, `2022Q4/r1/` for one that was replaced. */
  readonly path: string;
  readonly isLatest: boolean;
  readonly banner:
    { readonly text: string; readonly href?: string; readonly link?: string } | undefined;
}

const dayOf = ({ published_on }: Release, { locale }: Edition): string =>
  formatDate(inChina(published_on).day, locale);

/** The version that a release is: the first one of a quarter needs no words, all others say what they are. */
export function versionOf(site: Current, edition: Edition, release: Release): Version {
  const t = changeStrings[edition.locale];
  const latest = latestOf(site.dataset, release.quarter) ?? release;
  if (latest.revision !== release.revision)
    return {
      path: paths.version(release.quarter, release.revision),
      isLatest: false,
      banner: {
        text: t.superseded(release.revision, latest.revision),
        href: edition.link.page(paths.quarter(release.quarter)),
        link: t.seeVersion(latest.revision),
      },
    };
  const draft = site.isDraft(release) ? t.draft : "";
  const ofDraft = draft === "" ? undefined : { text: draft.trim() };
  return {
    path: paths.quarter(release.quarter),
    isLatest: true,
    banner: release.reason
      ? {
          text: `${draft}${t.revised(release.revision, release.reason.type, dayOf(release, edition))}`,
          href: edition.link.page(paths.changes(release.quarter)),
          link: t.whatChanged,
        }
      : ofDraft,
  };
}

/** Every published register, replaced ones too: each has its own rows, rankings and readiness. */
export const registersOf = ({ dataset }: Current): RegisterReport[] =>
  publishedReleases(dataset).flatMap((release) => registerReport(dataset, release) ?? []);

/** What `[quarter]/[...revision]` is in the addresses of a version: `r1` where it was replaced. */
export const versionParams = ({ quarter, path }: RegisterReport) => ({
  quarter,
  revision: path.split("/")[1] || undefined,
});

/** That a version was replaced, for the pages below its own; nothing on those of the latest. */
export function replacedBanner(
  site: Current,
  edition: Edition,
  { release }: RegisterReport,
): Version["banner"] {
  const { isLatest, banner } = versionOf(site, edition, release);
  return isLatest ? undefined : banner;
}
