import type { SmallMultiplesData } from "../../charts/register-types.ts";
import type { QuarterBarsData } from "../../charts/types.ts";
import type { ComputedId } from "../../indicators/computed.ts";
import type { SliceReport } from "../../report/over-time/slices.ts";
import type { Slice } from "../../report/over-time/trend.ts";
import type { Drawn } from "../series/figure.ts";
import { yearPanels } from "../series/multiples.ts";
import { trendBars } from "../series/trend.ts";
import type { Link } from "../tables/link.ts";
import { rankTable } from "./rank.ts";
import type { Table } from "../tables/table.ts";
import { quarterTable, yearTable } from "./tables.ts";
import { indicatorHref, indicatorLabel, rowsHref, type Trend } from "./words.ts";

/** One figure of a page over time. */
export interface TrendFigure {
  readonly id: string;
  readonly multiples?: Drawn<SmallMultiplesData>;
  readonly bars?: Drawn<QuarterBarsData>;
  readonly table: Table;
  readonly links: readonly Link[];
}

/** The rates that are followed over the years, and the starts of every quarter. */
const rates = ["completion_rate", "start_rate", "resumption_rate"] as const;

/** Where a figure is defined, and the rows of the latest quarter that it is computed from. */
export function figureLinks(
  trend: Trend,
  id: ComputedId,
  slice: Slice,
  report: SliceReport,
): Link[] {
  const definition = {
    label: trend.t.source.definition(indicatorLabel(trend, id)),
    href: indicatorHref(trend, id),
  };
  const rows = rowsHref(trend, report.latest.release, id, slice);
  return rows ? [definition, { label: trend.t.source.rows, href: rows }] : [definition];
}

/** The figures of one county, sector or level: rates by year on declared scales, then starts by quarter. */
export function sliceFigures(trend: Trend, report: SliceReport): TrendFigure[] {
  const { slice } = report;
  const lines = rates.flatMap((id): TrendFigure[] => {
    const multiples = yearPanels(trend, id, slice);
    if (!multiples) return [];
    const links = figureLinks(trend, id, slice, report);
    return [{ id, multiples, table: yearTable(trend, id, slice), links }];
  });
  const bars = trendBars(trend, "started_quarter", slice);
  if (!bars) return lines;
  return [
    ...lines,
    {
      ...{ id: "started_quarter", bars },
      table: quarterTable(trend, "started_quarter", slice),
      links: figureLinks(trend, "started_quarter", slice, report),
    },
  ];
}

/** The ranks of a county; other parts, and regions that stand outside the groups, have none. */
export const sliceRanks = (trend: Trend, { slice }: SliceReport): Table | null =>
  slice.dimension === "region" ? rankTable(trend, slice) : null;

/** The sections of such a page that have something to show, for its contents. */
export function sliceContents(
  trend: Trend,
  report: SliceReport,
): { readonly id: string; readonly title: string }[] {
  const { t } = trend;
  const rows = report.list?.rows.length ?? 0;
  return [
    { id: "trend", title: t.sections.trend, shown: sliceFigures(trend, report).length > 0 },
    { id: "rank", title: t.sections.rank, shown: sliceRanks(trend, report) !== null },
    { id: "projects", title: t.sections.status, shown: rows > 0 },
  ].filter(({ shown }) => shown);
}
