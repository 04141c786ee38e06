import { valueOf } from "../../domain/reading.ts";
import type { ComputedId } from "../../indicators/computed.ts";
import type { QuarterVersions } from "../../report/over-time/registers.ts";
import { ranksOf, type RankPoint, type Slice } from "../../report/over-time/trend.ts";
import type { Table } from "../tables/table.ts";
import { indicatorHref, quarterText, type Trend } from "./words.ts";

/** 第3位，升2位 */
function rankText({ t, edition }: Trend, { rank, change }: Omit<RankPoint, "quarter">): string {
  if (rank === null) return t.unranked;
  const moved =
    change === null ? "" : change === 0 ? t.same : change > 0 ? t.up(change) : t.down(-change);
  return moved === "" ? t.rank(rank) : `${t.rank(rank)}${edition.t.comma}${moved}`;
}

/** A region's rank in the latest quarter with its change; empty where it is not ranked. */
export function rankChangeText(
  trend: Trend,
  now: QuarterVersions["now"],
  id: ComputedId,
  slice: Slice,
): string {
  const whole = (aspect: "rank" | "rank_change"): number | null => {
    const value = valueOf(now.get(id, slice, aspect));
    return value ? Number(value.num / value.den) : null;
  };
  const rank = whole("rank");
  return rank === null ? "" : rankText(trend, { rank, change: whole("rank_change") });
}

export const rankedRates = [
  "completion_rate",
  "start_rate",
  "due_start_rate",
  "resumption_rate",
] as const satisfies readonly ComputedId[];

/** A region's ranks by the four rates in every quarter, the latest first; null where it is never ranked. */
export function rankTable(trend: Trend, slice: Slice): Table | null {
  const series = rankedRates.map((id) => ranksOf(trend.dataset, id, slice));
  const quarters = series[0]?.map(({ quarter }) => quarter) ?? [];
  if (series.every((points) => points.every(({ rank }) => rank === null))) return null;
  return {
    caption: trend.t.table.rankCaption,
    shape: "matrix",
    columns: [
      { label: trend.edition.t.columns.quarter, kind: "name" },
      ...rankedRates.map((id) => ({
        ...{ label: trend.t.keys[id], kind: "text" as const },
        href: indicatorHref(trend, id),
      })),
    ],
    rows: quarters
      .map((quarter, i) => ({
        cells: [
          {
            text: quarterText(trend, quarter),
            href: trend.edition.link.page(`${quarter}/`),
          },
          ...series.map((points) => {
            const point = points[i];
            const absent = !point || point.rank === null;
            return { text: point ? rankText(trend, point) : "", absent };
          }),
        ],
      }))
      .reverse(),
  };
}
