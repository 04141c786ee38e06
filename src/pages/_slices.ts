import type { Locale } from "../domain/bilingual.ts";
import { paths } from "../i18n/routes.ts";
import { slicesWithRows } from "../report/over-time/slices.ts";
import { current } from "../store/current.ts";
import { languages } from "./_paths.ts";

/** What has a page for each of its categories. */
export type SliceDimension = "sector" | "level";

/** Where the pages of sectors and levels stand. */
export const sliceRoutes = {
  sector: { index: paths.sectors, page: paths.sector, here: "sectors" },
  level: { index: paths.levels, page: paths.level, here: "levels" },
} as const;

/** A page in each language for every category that a register has; none without a register. */
export async function slicePages(dimension: SliceDimension): Promise<SlicePage[]> {
  const site = await current();
  return languages(site).flatMap(({ lang, locale }) =>
    slicesWithRows(site.dataset, dimension).map(({ category }) => ({
      params: { lang, category },
      props: { locale, dimension, category },
    })),
  );
}

interface SlicePage {
  readonly params: { readonly lang: string | undefined; readonly category: string };
  readonly props: {
    readonly locale: Locale;
    readonly dimension: SliceDimension;
    readonly category: string;
  };
}

/** The overview in each language; none without a register. */
export async function sliceIndexes(dimension: SliceDimension): Promise<SliceIndex[]> {
  const site = await current();
  if (slicesWithRows(site.dataset, dimension).length === 0) return [];
  return languages(site).map(({ lang, locale }) => ({
    params: { lang },
    props: { locale, dimension },
  }));
}

interface SliceIndex {
  readonly params: { readonly lang: string | undefined };
  readonly props: { readonly locale: Locale; readonly dimension: SliceDimension };
}
