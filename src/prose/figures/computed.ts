import { point } from "../../consistency/interval.ts";
import { add, divide, exact, shift, sign } from "../../domain/exact.ts";
import { aspectUnit } from "../../indicators/aspects.ts";
import { computeRelease } from "../../indicators/statistics.ts";
import type { Names } from "../../report/names.ts";
import type { Dataset, Release } from "../../schema/dataset.ts";
import type { Slice } from "../../stats/slice.ts";
import { aspects, type Aspect, type Statistics } from "../../stats/statistics.ts";
import { derivedFigure, type KnownFigure } from "./known-figure.ts";
import { indicatorOf, labelOf } from "./label.ts";
import { withAspect } from "./published.ts";
import { writeToken } from "./token-text.ts";

/** The empty category, "not stated", has no name that a text could use. */
const partsOf = ({ dimension, category }: Slice) => ({
  region: dimension === "region" ? category : null,
  dimension: dimension === "" || dimension === "region" ? null : dimension,
  category: dimension === "" || dimension === "region" ? null : category,
});

/** One figure of a release's tables; null where they do not give it. */
export function computedFigure(
  dataset: Dataset,
  release: Release,
  id: string,
  slice: Slice,
  aspect: Aspect,
  names: Names,
): KnownFigure | null {
  const statistics = computeRelease(dataset, release);
  return figureFrom(statistics, id, slice, aspect, names);
}

function figureFrom(
  statistics: Statistics,
  id: string,
  slice: Slice,
  aspect: Aspect,
  names: Names,
): KnownFigure | null {
  const indicator = indicatorOf(id);
  if (!indicator || !statistics.indicators.includes(id)) return null;
  if (!statistics.gives(id, slice, aspect)) return null;
  const reading = statistics.get(id, slice, aspect);
  if (reading.kind === "missing") return null;
  const unit = aspectUnit(indicator, aspect);
  const base = derivedFigure({
    indicator: id,
    aspect,
    quarter: statistics.release.quarter,
    value: reading.value,
    unit,
    label: indicator.label,
    token: "",
  });
  const figure: KnownFigure = {
    ...base,
    ...partsOf(slice),
    // Ranks are whole numbers; growth and shares are printed with one decimal, as everywhere on the site.
    decimals: unit === indicator.unit ? indicator.decimals : unit === "rank" ? 0 : 1,
    counted: unit === indicator.unit ? indicator.counted : undefined,
    origin: "computed",
  };
  const label = labelOf(figure, names);
  return {
    ...figure,
    token: writeToken(figure, names),
    label: aspect === "" ? label : withAspect({ ...figure, label }, aspect),
  };
}

/** The average amount of a project, where the tables give both. */
function average(amount: KnownFigure, count: KnownFigure): KnownFigure | null {
  if (sign(count.value) <= 0) return null;
  return {
    ...amount,
    aspect: "average",
    value: divide(amount.value, count.value),
    origin: "derived",
    token: "",
    label: withAspect(amount, "average"),
  };
}

/** What growth on a year earlier is as a multiple of that year's level. */
function multiple(growth: KnownFigure, figure: KnownFigure): KnownFigure {
  const value = add(shift(growth.value, -2), exact(1));
  return {
    ...growth,
    ...{ aspect: "multiple", value, range: point(value), unit: "times", decimals: 1 },
    ...{ origin: "derived", token: "", label: withAspect(figure, "multiple") },
  };
}

/** All that the release's tables give for a part of the register, comparisons and averages too. */
export function computedFigures(
  dataset: Dataset,
  release: Release,
  slice: Slice,
  names: Names,
  averages: Readonly<Record<string, string>>,
): KnownFigure[] {
  const statistics = computeRelease(dataset, release);
  const figures = statistics.indicators.flatMap((id) =>
    aspects.flatMap((aspect) => figureFrom(statistics, id, slice, aspect, names) ?? []),
  );
  const plain = new Map(
    figures.filter(({ aspect }) => aspect === "").map((figure) => [figure.indicator, figure]),
  );
  const multiples = figures
    .filter(({ aspect, unit }) => aspect === "yoy" && unit === "percent")
    .flatMap((growth) => {
      const figure = plain.get(growth.indicator);
      return figure ? [multiple(growth, figure)] : [];
    });
  const averaged = Object.entries(averages).flatMap(([amount, count]) => {
    const [a, b] = [plain.get(amount), plain.get(count)];
    return a && b ? (average(a, b) ?? []) : [];
  });
  return [...figures, ...multiples, ...averaged];
}
