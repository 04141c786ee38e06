import type { Locale } from "../../domain/bilingual.ts";
import { decimalsOf, exact, shift } from "../../domain/exact.ts";
import type { Ranked } from "../../i18n/consistency.ts";
import type { Release } from "../../schema/dataset.ts";
import type { Score } from "../../schema/tables.ts";
import { inEach, rowOf, type Draft, type FindingRow } from "../finding.ts";
import { groupBy, keyBy, printedValue, type Figure } from "../figure.ts";
import { isAbove, roundedTo, type Interval } from "../interval.ts";
import { said } from "../say.ts";
import type { World } from "../world.ts";

/** A figure with the rank that is printed beside it. */
interface Placed {
  readonly rank: number;
  readonly range: Interval;
  /** Its growth, where that is printed beside it: the rank may be the growth's. */
  readonly growth: Interval | null;
  readonly region: string;
  readonly row: FindingRow;
  readonly ranked: (locale: Locale) => Ranked;
}

/** Figures that are ranked among each other. */
interface List {
  readonly release: Release;
  readonly items: readonly Placed[];
  readonly lowFirst: boolean;
}

function placedFigure(figure: Figure, world: World): Placed[] {
  const { rank, region, yoy } = figure.row;
  if (rank === null || region === null) return [];
  return [
    {
      rank,
      region,
      range: figure.range,
      growth: yoy && printedValue(yoy, "%").range,
      row: { ...rowOf(figure), columns: ["rank", "value"] },
      ranked: (locale) => {
        const { label, amount } = said(figure, world, locale);
        return { label, name: world.regionName(region)?.[locale] ?? region, amount, rank };
      },
    },
  ];
}

const sameRanking = (figure: Figure): string =>
  [
    keyBy("release", "indicator", "basis", "period", "dimension", "category")(figure),
    figure.row.source ?? "",
  ].join("\u0000");

/** Counties' figures that are printed with their ranks. Nobody knows which way a figure is ranked that may be either. */
const figureLists = (world: World): List[] =>
  groupBy(
    world.figures.filter(({ indicator }) => indicator && indicator.better !== "neither"),
    sameRanking,
  ).flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const items = group.flatMap((figure) => placedFigure(figure, world));
    return [{ release: first.release, items, lowFirst: first.indicator?.better === "less" }];
  });

function placedScore(
  release: Release,
  { score, rank, region, line }: Score,
  world: World,
): Placed[] {
  if (score === null || rank === null) return [];
  const place = shift(exact(1), -decimalsOf(score.text));
  return [
    {
      rank,
      region,
      range: roundedTo(score.value, place),
      growth: null,
      row: {
        ...{ release: release.id, table: "scores", line, columns: ["rank", "score"] },
        ...{ indicator: "score", region, dimension: null, category: null },
      },
      ranked: (locale) => ({
        label: world.words[locale].score,
        name: world.regionName(region)?.[locale] ?? region,
        amount: world.words[locale].points(score.text),
        rank,
      }),
    },
  ];
}

/** The scores of each event. */
const scoreLists = (world: World): List[] =>
  world.releases.flatMap((release) =>
    groupBy(release.scores ?? [], ({ event }) => event).map((scores) => ({
      release,
      items: scores.flatMap((score) => placedScore(release, score, world)),
      lowFirst: false,
    })),
  );

/**
 * Whether two places belong to one ranking: counties of one group do; those of two groups only where all are ranked
 * together, so that some group of the list has no first.
 */
function comparableIn(items: readonly Placed[], world: World) {
  const groups = new Map(world.regions.map(({ code, group }) => [code, group ?? ""]));
  const groupOf = ({ region }: Placed): string => groups.get(region) ?? "";
  const together = groupBy(items, groupOf).some((group) => group.every(({ rank }) => rank > 1));
  return (a: Placed, b: Placed): boolean => together || groupOf(a) === groupOf(b);
}

type Conflicts = readonly (readonly [Placed, readonly Placed[]])[];

/** The places that contradict each one: ranked before it with less, or behind it with more. */
function conflictsBy(
  measure: (one: Placed) => Interval,
  { items, lowFirst }: List,
  world: World,
): Conflicts {
  const comparable = comparableIn(items, world);
  const isBefore = (a: Placed, b: Placed): boolean =>
    a.rank < b.rank &&
    (lowFirst ? isAbove(measure(a), measure(b)) : isAbove(measure(b), measure(a)));
  return items.map((one) => [
    one,
    items.filter(
      (other) => comparable(one, other) && (isBefore(one, other) || isBefore(other, one)),
    ),
  ]);
}

const areAny = (conflicts: Conflicts): boolean => conflicts.some(([, { length }]) => length > 0);

/** The contradictions of a list, none where the ranks are those of the growth that is printed beside the figures. */
function conflictsIn(list: List, world: World): Conflicts {
  const conflicts = conflictsBy(({ range }) => range, list, world);
  if (!areAny(conflicts) || list.items.some(({ growth }) => growth === null)) return conflicts;
  const byGrowth = conflictsBy(
    ({ growth, range }) => growth ?? range,
    { ...list, lowFirst: false },
    world,
  );
  return areAny(byGrowth) ? conflicts : [];
}

/** So many of the places that contradict one are named. */
const named = 3;

/** A rank that does not follow from the figures beside it: 95.2 third, 90.1 second. */
export const ranks = (world: World): Draft[] =>
  [...figureLists(world), ...scoreLists(world)].flatMap((list) => {
    const conflicts = [...conflictsIn(list, world)].sort(([, a], [, b]) => b.length - a.length);
    const [worst] = conflicts;
    if (!worst || worst[1].length === 0) return [];
    const [one, others] = worst;
    return [
      {
        kind: "rank",
        severity: "contradiction",
        rows: [one, ...others].map(({ row }) => row),
        releases: [list.release],
        ...inEach((locale) =>
          world.words[locale].rank(
            one.ranked(locale),
            others.slice(0, named).map((other) => other.ranked(locale)),
            list.lowFirst,
          ),
        ),
        expected: null,
        miss: null,
      },
    ];
  });
