import { consistencyWords } from "../../i18n/consistency.ts";
import { draft, type Draft } from "../finding.ts";
import { isAdditive, isWhole, type Figure } from "../figure.ts";
import { isAbove } from "../interval.ts";
import { said } from "../say.ts";
import type { World } from "../world.ts";
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
        consistencyWords[locale].partAboveWhole(
          said(part, world, locale),
          said(whole, world, locale),
        ),
      ),
    ];
  });

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
      draft("part-above-whole", "contradiction", [part, whole], (locale) =>
        consistencyWords[locale].categoryAboveWhole(
          said(part, world, locale),
          said(whole, world, locale),
        ),
      ),
    ];
  });
