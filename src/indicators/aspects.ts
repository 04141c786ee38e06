import type { Unit } from "../domain/unit.ts";
import type { Aspect } from "../stats/statistics.ts";
import type { Indicator } from "./indicator.ts";

/**
 * The unit of what is said of a figure: growth in %, the difference of two rates in percentage points, a change
 * in the figure's own unit.
 */
export function aspectUnit({ unit }: Pick<Indicator, "unit">, aspect: Aspect): Unit {
  switch (aspect) {
    case "":
    case "yoy_change":
      return unit;
    case "yoy":
    case "yoy_like":
      return unit === "percent" || unit === "points" ? "points" : "percent";
    case "qoq":
    case "share":
      return "percent";
    case "rank":
    case "rank_change":
      return "rank";
  }
}
