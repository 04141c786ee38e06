import { compare, toPlain } from "../../domain/exact.ts";
import { printedUnits, type Unit } from "../../domain/unit.ts";
import { draft, type Draft } from "../finding.ts";
import { groupBy, isWhole, keyBy, type Figure } from "../figure.ts";
import { meets, sum } from "../interval.ts";
import { said } from "../say.ts";
import type { World } from "../world.ts";

const amounts: readonly Unit[] = ["yuan", "persons"];

/** Whether some two or more of the items add up to the headline; long lists are not searched. */
function isSumOfSome(headline: Figure, items: readonly Figure[]): boolean {
  if (items.length > 12) return true;
  for (let chosen = 1; chosen < 1 << items.length; chosen += 1) {
    const some = items.filter((_, i) => (chosen & (1 << i)) !== 0);
    if (some.length > 1 && meets(sum(some.map(({ range }) => range)), headline.range)) return true;
  }
  return false;
}

/** The largest item, where nothing beside it is as large. */
function headlineOf(items: readonly Figure[]): Figure | null {
  const [first, second] = [...items].sort((a, b) => compare(b.value, a.value));
  return first && second && compare(first.value, second.value) > 0 ? first : null;
}

/** Items of a list whose parts overlap, marked 其中 or not: what tempts to add them up, and why that would be wrong. */
export const neverAdd = (world: World): Draft[] => {
  const items = world.figures.filter(
    (figure) =>
      figure.indicator?.additive === false &&
      amounts.includes(printedUnits[figure.unit].unit) &&
      !isWhole(figure) &&
      figure.row.dimension !== "project",
  );
  return groupBy(
    items,
    keyBy("release", "indicator", "region", "basis", "period", "dimension"),
  ).flatMap((list) => {
    if (list.length < 3) return [];
    const same = groupBy(list, ({ value }) => toPlain(value)).filter(({ length }) => length > 1);
    const headline = headlineOf(list);
    const alone =
      headline &&
      !isSumOfSome(
        headline,
        list.filter((item) => item !== headline),
      )
        ? headline
        : null;
    if (same.length === 0 && !alone) return [];
    return [
      draft("never-add", "notice", list, (locale) =>
        world.words[locale].neverAdd(
          list.map((item) => said(item, world, locale)),
          same.map((group) => group.map((item) => said(item, world, locale))),
          alone && said(alone, world, locale),
        ),
      ),
    ];
  });
};
