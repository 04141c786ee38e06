import type { Locale } from "../../domain/bilingual.ts";
import { addQuarters, yearOf } from "../../domain/quarter.ts";
import type { BaseSaid } from "../../i18n/consistency.ts";
import type { FindingSeverity } from "../finding.ts";
import { groupBy, keyBy, type Figure } from "../figure.ts";
import { sum } from "../interval.ts";
import { amountIn, fullIn, said } from "../say.ts";
import type { World } from "../world.ts";
import { sumOf } from "./breakdown.ts";

/** An earlier figure: printed itself, or the sum of the classes that were printed in its place. */
export interface Base {
  readonly figure: Figure;
  readonly parts: readonly Figure[];
}

/** Whether a row of an earlier release speaks of the time that a comparison is made with. */
function isBaseTime(now: Figure, earlier: Figure, versus: "yoy" | "qoq"): boolean {
  const { basis } = now.row;
  if (basis !== earlier.row.basis) return false;
  if (versus === "qoq")
    return (
      (basis === "quarter" || basis === "stock") &&
      earlier.release.quarter === addQuarters(now.release.quarter, -1)
    );
  if (basis === "quarter" || basis === "stock")
    return earlier.release.quarter === addQuarters(now.release.quarter, -4);
  return earlier.period.year === now.period.year - 1 && earlier.period.key === now.period.key;
}

/** Lists of a year stand for the year, whichever quarter printed them. */
function isBaseList(now: Figure, earlier: Figure): boolean {
  const isList = (figure: Figure): boolean =>
    figure.row.basis === "stock" || figure.row.basis === "plan";
  return (
    isList(now) &&
    isList(earlier) &&
    yearOf(earlier.release.quarter) === yearOf(now.release.quarter) - 1
  );
}

/**
 * The classes of one dimension that an earlier release printed instead of their total. Whether they are all
 * and exclude each other is not known, so what rests on them is a notice at most.
 */
function fromParts(now: Figure, candidates: readonly Figure[]): Base | null {
  const classes = candidates.filter(
    ({ row: { dimension } }) => dimension !== null && dimension !== "project",
  );
  const groups = groupBy(classes, keyBy("release", "dimension")).filter(({ length }) => length > 1);
  const [parts] = groups;
  const [first] = parts ?? [];
  if (!parts || !first || groups.length > 1) return null;
  const categories = new Set(parts.map(keyBy("category")));
  if (categories.size < parts.length || categories.has(keyBy("category")(now))) return null;
  return {
    figure: { ...first, value: sumOf(parts), range: sum(parts.map(({ range }) => range)) },
    parts,
  };
}

/**
 * What an earlier release printed for the same thing: a year or a quarter before. Where a year's list
 * was printed in classes only, their sum stands for it.
 */
export function baseOf(now: Figure, versus: "yoy" | "qoq", world: World): Base | null {
  const slice = world.find(["indicator", "region", "dimension", "category"], now);
  const exactly = slice.find((earlier) => isBaseTime(now, earlier, versus));
  if (exactly) return { figure: exactly, parts: [] };
  if (versus === "qoq") return null;
  const listed = slice.find((earlier) => isBaseList(now, earlier));
  if (listed) return { figure: listed, parts: [] };
  const others = world
    .find(["indicator", "region"], now)
    .filter((earlier) => isBaseList(now, earlier));
  return fromParts(now, others);
}

/** The rows that a base rests on. */
export const rowsOfBase = ({ figure, parts }: Base): readonly Figure[] =>
  parts.length > 0 ? parts : [figure];

/** What rests on a sum of classes cannot be more than a notice. */
export const severityOnBase = ({ parts }: Base, severity: FindingSeverity): FindingSeverity =>
  parts.length > 0 ? "notice" : severity;

/** A base in words. */
export const baseSaid = ({ figure, parts }: Base, world: World, locale: Locale): BaseSaid => ({
  amount:
    parts.length > 0
      ? amountIn(fullIn(figure.value, figure.unit), figure.unit, locale, figure)
      : said(figure, world, locale).amount,
  parts: parts.map((part) => said(part, world, locale)),
});
