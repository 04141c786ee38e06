import type { Unit } from "../../domain/unit.ts";
import type { Indicator } from "../indicator.ts";

/** What an editor of the registry writes of a published-only indicator; the rest follows from its unit. */
export type Stated = Pick<Indicator, "label" | "definition" | "covers"> &
  Partial<
    Pick<Indicator, "better" | "counted" | "area" | "additive" | "planOf" | "relation" | "related">
  >;

const additiveUnits: readonly Unit[] = ["count", "yuan", "persons", "events"];
const decimalUnits: readonly Unit[] = ["yuan", "percent", "points", "times"];

const stated =
  (unit: Unit) =>
  (own: Stated): Indicator => ({
    unit,
    decimals: decimalUnits.includes(unit) ? 1 : 0,
    better: "neither",
    origin: "published",
    area: "city",
    additive: additiveUnits.includes(unit),
    ...own,
  });

/** Numbers of projects, unless `counted` says of what else. */
export const countOf = stated("count");
export const moneyOf = stated("yuan");
export const percentOf = stated("percent");
export const pointsOf = stated("points");
export const personsOf = stated("persons");
export const eventsOf = stated("events");
export const timesOf = stated("times");
export const rankOf = stated("rank");
