import { compare } from "../../domain/exact.ts";
import { ordinal } from "../../domain/quarter.ts";
import { draft, type Draft } from "../finding.ts";
import { groupBy, isAdditive, isSubset, keyBy, type Figure } from "../figure.ts";
import { monthsToDate, type Basis } from "../period.ts";
import { expectedIn, finestDecimals, said } from "../say.ts";
import type { World } from "../world.ts";
import { compareWith, isRoundedAway, partsSaid, type Breakdown } from "./breakdown.ts";

/** Where a longer period's figure has another id than the shorter one's (see the registry's `covers`). */
const shorterIds: Readonly<Record<string, readonly string[]>> = {
  started_ytd: ["started_quarter", "starts"],
  started_investment_ytd: ["started_investment_quarter", "starts_investment"],
  started_quarter: ["starts"],
  started_investment_quarter: ["starts_investment"],
};

const shorterBases: Readonly<Partial<Record<Basis, readonly Basis[]>>> = {
  ytd: ["quarter", "month", "event"],
  quarter: ["month"],
};

/** Whether a shorter period lies in a longer one of the same year. */
function isWithin(part: Figure, whole: Figure): boolean {
  if (part.period.year !== whole.period.year) return false;
  const release = ordinal(part.release.quarter) - ordinal(whole.release.quarter);
  if (whole.row.basis === "quarter") return release === 0;
  const until = monthsToDate(whole.period);
  const end = lastMonthOf(part);
  return until === null || end === null ? release < 0 : end <= until;
}

/** The month in which a period ends, or null where its words do not say. */
function lastMonthOf({ row, period: { span }, release }: Figure): number | null {
  if (row.basis === "quarter") return (ordinal(release.quarter) % 4) * 3 + 3;
  if (span?.kind === "day") return span.month;
  return span?.kind === "months" ? span.to : null;
}

/** Figures of one kind of period within a longer one, one for each period. */
function withinOf(whole: Figure, id: string, basis: Basis, world: World): Figure[] {
  const rows = world
    .find(["indicator", "region", "dimension", "category"], whole, { indicator: id })
    .filter((part) => part.row.basis === basis && !isSubset(part) && isWithin(part, whole));
  const time = (part: Figure): string =>
    basis === "quarter" ? part.release.quarter : `${part.period.year} ${part.period.key}`;
  return groupBy(rows, time).flatMap(([first]) => (first ? [first] : []));
}

/** Every total of a longer period with what is known of the shorter ones in it. */
function periodSums(world: World): Breakdown[] {
  return world.figures
    .filter((whole) => isAdditive(whole) && !isSubset(whole) && whole.row.dimension !== "project")
    .flatMap((whole) => {
      const ids = [whole.row.indicator, ...(shorterIds[whole.row.indicator] ?? [])];
      return ids.flatMap((id) =>
        (shorterBases[whole.row.basis] ?? []).flatMap((basis) => {
          const parts = withinOf(whole, id, basis, world);
          const found = parts.length > 0 ? compareWith(parts, [whole]) : null;
          return found ? [found] : [];
        }),
      );
    });
}

/** What is known of a year's quarters, months or events already exceeds the year to date. */
export const sumAboveTotal = (world: World): Draft[] =>
  periodSums(world)
    .filter(({ state }) => state === "above")
    .map((sums) =>
      draft(
        "sum-above-total",
        "contradiction",
        [sums.whole, ...sums.parts],
        (locale) => world.words[locale].sumAboveTotal(partsSaid(sums, world, locale)),
        expectedIn(sums.sum, sums.whole.unit, finestDecimals([sums.whole, ...sums.parts])),
      ),
    );

/** Two rallies of 187.2 and 107.9 are 295.1, printed 295. */
export const periodTotalRoundedAway = (world: World): Draft[] =>
  periodSums(world)
    .filter((sums) => sums.parts.length > 1 && isRoundedAway(sums))
    .map((sums) =>
      draft(
        "total-rounded-away",
        "rounding",
        [sums.whole, ...sums.parts],
        (locale) => world.words[locale].totalRoundedAway(partsSaid(sums, world, locale)),
        expectedIn(sums.sum, sums.whole.unit, finestDecimals(sums.parts)),
      ),
    );

const isYearList = ({ row, qualifier, indicator }: Figure): boolean =>
  row.basis === "plan" &&
  row.dimension !== "project" &&
  qualifier === null &&
  indicator?.covers === "year";

/** A year's list that is given with different lengths within the year: 203 in March, 226 in August. */
export const listChanged = (world: World): Draft[] =>
  groupBy(world.figures.filter(isYearList), (figure) =>
    [keyBy("indicator", "region", "dimension", "category")(figure), figure.period.year].join(
      "\u0000",
    ),
  ).flatMap((group) => {
    const versions = groupBy(group, keyBy("release")).flatMap(([first]) => (first ? [first] : []));
    const [first] = versions;
    if (!first || versions.every(({ value }) => compare(value, first.value) === 0)) return [];
    return [
      draft("list-changed", "notice", [...versions].reverse(), (locale) =>
        world.words[locale].listChanged(
          first.period.year,
          versions.map((figure) => said(figure, world, locale)),
        ),
      ),
    ];
  });
