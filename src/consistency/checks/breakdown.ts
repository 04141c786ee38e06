import { add, equals, subtract, zero, type Exact } from "../../domain/exact.ts";
import { decimalsOf } from "../../domain/exact.ts";
import type { Locale } from "../../domain/bilingual.ts";
import type { Parts } from "../../i18n/consistency.ts";
import { groupBy, isAdditive, isSubset, isWhole, keyBy, type Figure } from "../figure.ts";
import { hull, isAbove, meets, sum, type Interval } from "../interval.ts";
import { amountIn, fullIn, said } from "../say.ts";
import type { World } from "../world.ts";

/** The classes of one dimension beside the total that they divide. */
export interface Breakdown {
  readonly whole: Figure;
  readonly parts: readonly Figure[];
  /** Exact sum of the printed parts. */
  readonly sum: Exact;
  readonly state: "closes" | "above" | "below";
}

const sameSlice = keyBy("release", "indicator", "region", "basis", "period", "dimension");

/** One figure for each class; where two sources print one, either may be right. */
const perCategory = (figures: readonly Figure[]): Figure[] =>
  groupBy(figures, keyBy("category")).flatMap(([first, ...others]) =>
    first
      ? [{ ...first, range: others.reduce((range, next) => hull(range, next.range), first.range) }]
      : [],
  );

export const sumOf = (figures: readonly Figure[]): Exact =>
  figures.reduce((total, { value }) => add(total, value), zero);

const stateOf = (parts: Interval, whole: Interval): Breakdown["state"] =>
  meets(parts, whole) ? "closes" : isAbove(parts, whole) ? "above" : "below";

/** Compares parts with a total that may be printed by several sources: one that fits is enough. */
export function compareWith(parts: readonly Figure[], wholes: readonly Figure[]): Breakdown | null {
  const range = sum(parts.map((part) => part.range));
  const exactSum = sumOf(parts);
  const candidates = wholes.map((whole) => ({
    whole,
    parts,
    sum: exactSum,
    state: stateOf(range, whole.range),
  }));
  const fits = candidates.filter(({ state }) => state === "closes");
  return (
    fits.find(({ whole }) => equals(whole.value, exactSum)) ?? fits[0] ?? candidates[0] ?? null
  );
}

/** The breakdowns of two or more classes among some figures, where the total is printed too. */
function breakdownsAmong(classes: readonly Figure[], world: World): Breakdown[] {
  return groupBy(classes, sameSlice).flatMap((group) => {
    const parts = perCategory(group);
    const [first] = parts;
    if (!first || parts.length < 2) return [];
    const wholes = world
      .find(["release", "indicator", "region", "basis", "period", "dimension"], first, {
        dimension: null,
      })
      .filter((whole) => !isSubset(whole));
    const breakdown = compareWith(parts, wholes);
    return breakdown ? [breakdown] : [];
  });
}

const isClass = (figure: Figure): boolean =>
  !isWhole(figure) && figure.row.dimension !== "project" && isAdditive(figure);

/** Every breakdown of classes that are to add up: 其中 rows and projects never enter. */
export const breakdowns = (world: World): Breakdown[] =>
  breakdownsAmong(
    world.figures.filter((figure) => isClass(figure) && !isSubset(figure)),
    world,
  );

/** Dimensions of which a project has exactly one class (data contract, section 2). */
const exclusive: readonly string[] = ["sector", "size"];

/** Classes that are only mentioned (其中), of a dimension whose classes exclude each other. */
export const mentioned = (world: World): Breakdown[] =>
  breakdownsAmong(
    world.figures.filter(
      (figure) =>
        isClass(figure) && isSubset(figure) && exclusive.includes(figure.row.dimension ?? ""),
    ),
    world,
  );

/**
 * The counties as classes of the city, where every one of them is listed: fewer say nothing. City
 * departments may be absent, and zones may be inside a county (the sum without them counts too).
 */
export function countyTables(world: World): Breakdown[] {
  const kinds = new Map(world.regions.map(({ code, kind }) => [code, kind]));
  const needed = world.regions.filter(({ kind }) => kind !== "direct" && kind !== "zone");
  const rows = world.figures.filter(
    (figure) =>
      isWhole(figure) && figure.row.region !== null && !isSubset(figure) && isAdditive(figure),
  );
  return groupBy(rows, keyBy("release", "indicator", "basis", "period")).flatMap((group) => {
    const parts = groupBy(group, keyBy("region")).flatMap(([first]) => (first ? [first] : []));
    const present = new Set(parts.map(({ row }) => row.region));
    const [first] = parts;
    if (!first || needed.length < 2 || !needed.every(({ code }) => present.has(code))) return [];
    const wholes = world
      .find(["release", "indicator", "basis", "period", "region", "dimension"], {
        ...first,
        row: { ...first.row, region: null },
      })
      .filter((whole) => !isSubset(whole));
    const outside = parts.filter(({ row }) => kinds.get(row.region ?? "") !== "zone");
    const tables = [compareWith(parts, wholes), compareWith(outside, wholes)];
    const found = tables.find((table) => table?.state === "closes") ?? tables[0];
    return found ? [found] : [];
  });
}

/** The total is printed in the parts' own unit, with fewer decimals, without 约, and is not their sum. */
export function isRoundedAway({ whole, parts, sum: exactSum, state }: Breakdown): boolean {
  const figures = [whole, ...parts];
  return (
    state === "closes" &&
    figures.every(({ qualifier, unit }) => qualifier === null && unit === whole.unit) &&
    parts.some(({ digits }) => decimalsOf(digits) > decimalsOf(whole.digits)) &&
    !equals(exactSum, whole.value)
  );
}

/** A breakdown in words. Sum and difference are printed in the total's unit, in full. */
export const partsSaid = (
  { whole, parts, sum: exactSum }: Breakdown,
  world: World,
  locale: Locale,
): Parts => {
  const difference = subtract(exactSum, whole.value);
  const distance = {
    num: difference.num < 0n ? -difference.num : difference.num,
    den: difference.den,
  };
  return {
    whole: said(whole, world, locale),
    parts: parts.map((part) => said(part, world, locale)),
    sum: amountIn(fullIn(exactSum, whole.unit), whole.unit, locale, whole),
    difference: amountIn(fullIn(distance, whole.unit), whole.unit, locale, whole),
  };
};
