import { inChina, rfc3339 } from "../domain/instant.ts";
import { isWebAddress } from "../domain/web-address.ts";
import type { Release } from "../schema/dataset.ts";
import { sourceIds } from "../report/figures.ts";
import type { Source } from "../schema/tables.ts";
import { formatQuarter } from "../i18n/format.ts";
import type { PackageFacts } from "./data-package.ts";
import { releaseTableNames, type Context } from "./release-sheets.ts";
import type { Cover } from "./xlsx.ts";

/** What the covers and descriptors of the files say of themselves. */

const publisherOf = ({ dataset: { site } }: Context): string | null => site.publisher?.zh ?? null;

/** The addresses of the sources that rows of these releases name, in the order of sources.csv. */
export function usedSources(releases: readonly Release[], { dataset }: Context): Source[] {
  const used = new Set(
    releases.flatMap((release) =>
      releaseTableNames.flatMap((name) =>
        (release[name] ?? []).flatMap((row) => ("source" in row ? sourceIds(row.source) : [])),
      ),
    ),
  );
  return dataset.sources.filter((source) => used.has(source.id));
}

const lastPublished = (releases: readonly Release[]): string =>
  releases.reduce(
    (last, { published_on }) => (rfc3339(published_on) > last ? rfc3339(published_on) : last),
    "1970-01-01T00:00:00+08:00",
  );

const titleOf = (release: Release | null, { dataset: { site } }: Context): string =>
  release
    ? `${site.name.zh} ${formatQuarter(release.quarter, "zh")}（第${release.revision}版）`
    : `${site.name.zh} 全部数据`;

/** The sheet 说明 of a workbook. `release` is null for the workbook of all releases. */
export function coverOf(
  release: Release | null,
  releases: readonly Release[],
  address: string,
  context: Context,
): Cover {
  const { site } = context.dataset;
  const publisher = publisherOf(context);
  const said = (label: string, text: string | null | undefined): [string, string][] =>
    text ? [[label, text]] : [];
  const day = inChina(lastPublished(releases)).day;
  return {
    title: titleOf(release, context),
    creator: publisher,
    day,
    lines: [
      ...said("虚构数据", site.fictional ? "本文件的数据是虚构的，仅供演示。" : null),
      ...said("网址", address),
      ...said("发布者", publisher),
      ...said(release ? "发布日期" : "更新到", day),
      ...said("性质", release ? (release.kind === "final" ? "定稿" : "初步数") : null),
      ...said(
        "范围",
        release ? (release.register ? "完整项目库" : "仅含已公布的数字，不是完整项目库") : null,
      ),
      ...said("修订原因", release?.reason?.zh),
      ...said("说明", release?.notes?.zh),
      ...said("空白", "空白表示未报送或未公布，不是零。"),
      ...said("单位", "单位写在列名里；公布的数字照原文，单位在“单位”一列。"),
      ...said("四舍五入", "数字未经再次四舍五入，因来源四舍五入，分项之和可能不等于合计。"),
      ...said("许可", site.licence?.name.zh),
      ...said("联系方式", site.contact?.zh),
    ],
  };
}

/** What a descriptor says: of one release, or of all where `release` is null. */
export function packageFacts(
  release: Release | null,
  releases: readonly Release[],
  homepage: string,
  context: Context,
): PackageFacts {
  const { site } = context.dataset;
  return {
    name: `jibao-${site.region.code}${release ? `-${release.id.toLowerCase()}` : ""}`,
    title: titleOf(release, context),
    description: `${site.fictional ? "虚构数据，仅供演示。" : ""}${site.description?.zh ?? site.name.zh}`,
    homepage,
    created: lastPublished(releases),
    version: release
      ? `${release.quarter}.${release.revision}`
      : inChina(lastPublished(releases)).day,
    licence: site.licence ? { title: site.licence.name.zh, path: site.licence.url ?? null } : null,
    sources: usedSources(releases, context).map(({ title, url }) => ({
      title,
      path: url !== null && isWebAddress(url) ? url : null,
    })),
  };
}
