import { compare } from "../../domain/exact.ts";
import { valueOf } from "../../domain/reading.ts";
import type { QuarterVersions } from "../../report/over-time/registers.ts";
import type { Slice } from "../../report/over-time/trend.ts";
import { compared, quarterText, sliceName, valueText, type Trend } from "./words.ts";

/** The finding of an overview: how many are ahead of the calendar, and who leads. */
export function overviewTitle(
  trend: Trend,
  { now, quarter }: QuarterVersions,
  dimension: "region" | "sector" | "level",
  slices: readonly Slice[],
): string {
  const { title, everyOne } = trend.t;
  const every = everyOne[dimension];
  const opening = `${quarterText(trend, quarter)}${trend.edition.t.colon}`;
  const time = valueOf(now.get("time_progress"));
  const rated = compared(trend, slices)
    .flatMap((slice) => {
      const value = valueOf(now.get("completion_rate", slice));
      return value ? [{ slice, value }] : [];
    })
    .sort((a, b) => compare(b.value, a.value));
  const [first] = rated;
  if (!first || !time) return `${opening}${title.overviewNone(slices.length, every)}`;
  const ahead = rated.filter(({ value }) => compare(value, time) >= 0).length;
  const rate = valueText(trend, "completion_rate", first.value);
  return `${opening}${title.overview(ahead, rated.length, every, sliceName(trend, first.slice), rate)}`;
}
