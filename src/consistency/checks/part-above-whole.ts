import { sign, subtract } from "../../domain/exact.ts";
import { draft, type Draft, type Expected } from "../finding.ts";
import { isAdditive, isSubset, isWhole, type Figure } from "../figure.ts";
import { isAbove } from "../interval.ts";
import { expectedIn, finestDecimals, said } from "../say.ts";
import type { World } from "../world.ts";
import { sumOf } from "./breakdown.ts";
import { idsOf } from "./rates.ts";

/** The figures that a figure may not exceed, by the registry's `part` relation. */
const wholesByRelation = (figure: Figure, world: World): readonly Figure[] => {
  const relation = figure.indicator?.relation;
  if (relation?.kind !== "part") return [];
  const same = [
    "release",
    "indicator",
    "region",
    "basis",
    "period",
    "dimension",
    "category",
  ] as const;
  return idsOf(relation.of, world).flatMap((id) => world.find(same, figure, { indicator: id }));
};

/** New starts are part of what is under construction: 1974 of 1965 cannot be. */
export const partAboveWhole = (world: World): Draft[] =>
  world.figures.flatMap((part) => {
    const wholes = wholesByRelation(part, world);
    const [whole] = wholes;
    if (!whole || !wholes.every((candidate) => isAbove(part.range, candidate.range))) return [];
    return [
      draft("part-above-whole", "contradiction", [part, whole], (locale) =>
        world.words[locale].partAboveWhole(said(part, world, locale), said(whole, world, locale)),
      ),
    ];
  });

/** What the other classes leave of the total, where they are printed and leave anything. */
function restFor(part: Figure, whole: Figure, world: World): Expected | null {
  const aspects = ["release", "indicator", "region", "basis", "period", "dimension"] as const;
  const others = world
    .find(aspects, part)
    .filter((other) => !isSubset(other) && other.row.category !== part.row.category);
  const rest = subtract(whole.value, sumOf(others));
  return isSubset(part) || others.length === 0 || sign(rest) <= 0
    ? null
    : expectedIn(rest, part.unit, finestDecimals([part, whole, ...others]));
}

/** One class of a breakdown, a 其中 row too, is never more than its total. */
export const categoryAboveWhole = (world: World): Draft[] =>
  world.figures.flatMap((part) => {
    if (isWhole(part) || part.row.dimension === "project" || !isAdditive(part)) return [];
    const wholes = world.find(
      ["release", "indicator", "region", "basis", "period", "dimension"],
      part,
      { dimension: null },
    );
    const [whole] = wholes;
    if (!whole || !wholes.every((candidate) => isAbove(part.range, candidate.range))) return [];
    return [
      draft(
        "part-above-whole",
        "contradiction",
        [part, whole],
        (locale) =>
          world.words[locale].categoryAboveWhole(
            said(part, world, locale),
            said(whole, world, locale),
          ),
        restFor(part, whole, world),
      ),
    ];
  });
