import { draft, type Draft } from "../finding.ts";
import { groupBy, keyBy, type Figure } from "../figure.ts";
import { common } from "../interval.ts";
import { said } from "../say.ts";
import type { World } from "../world.ts";

const different = (figures: readonly Figure[]): number =>
  new Set(figures.map(({ digits, unit, qualifier }) => `${qualifier ?? ""} ${digits} ${unit}`))
    .size;

const disagreement = (
  figures: readonly Figure[],
  what: "name" | "projectFigure",
  world: World,
): Draft[] =>
  figures.length < 2 || common(figures.map(({ range }) => range))
    ? []
    : [
        draft("sources-differ", "contradiction", figures, (locale) => {
          const told = figures.map((figure) => said(figure, world, locale));
          const words = world.words[locale];
          const [first] = told;
          return words.sourcesDiffer(first ? words[what](first) : "", told, different(figures));
        }),
      ];

/** One figure, printed twice in a release, with values that no rounding reconciles. */
export const sourcesDiffer = (world: World): Draft[] =>
  groupBy(
    world.figures.filter(({ row }) => row.dimension !== "project"),
    keyBy("release", "indicator", "region", "basis", "period", "dimension", "category"),
  ).flatMap((group) => disagreement(group, "name", world));

/** What the last release that gave the same figure of a project said before. */
function saidBefore(figure: Figure, world: World): readonly Figure[] {
  const all = world.find(["indicator", "dimension", "category"], figure);
  const teller = world.earlier.findLast((release) => all.some((one) => one.release === release));
  return all.filter(({ release }) => release === teller);
}

/** One project's total investment as every release gives it: 27, 26.58 and 26.83 are not one sum. */
export const projectSourcesDiffer = (world: World): Draft[] =>
  groupBy(
    world.figures.filter(
      ({ row }) => row.dimension === "project" && row.indicator === "total_investment",
    ),
    keyBy("indicator", "category"),
  ).flatMap((group) => {
    const before = group[0] ? saidBefore(group[0], world) : [];
    return disagreement(latestFirst([...before, ...group]), "projectFigure", world);
  });

const latestFirst = (figures: readonly Figure[]): Figure[] => [...figures].reverse();
