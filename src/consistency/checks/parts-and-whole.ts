import { draft, type Draft } from "../finding.ts";
import { keyBy, type Figure } from "../figure.ts";
import { expectedIn, finestDecimals, said } from "../say.ts";
import type { World } from "../world.ts";
import {
  breakdowns,
  countyTables,
  isRoundedAway,
  mentioned,
  partsSaid,
  type Breakdown,
} from "./breakdown.ts";

const expectedOf = (breakdown: Breakdown) =>
  expectedIn(
    breakdown.sum,
    breakdown.whole.unit,
    finestDecimals([breakdown.whole, ...breakdown.parts]),
  );

const figuresOf = ({ whole, parts }: Breakdown): Figure[] => [whole, ...parts];

const sameTable = ({ whole, parts }: Breakdown): string =>
  [
    keyBy("release", "region", "basis", "period")(whole),
    parts[0] ? keyBy("dimension")(parts[0]) : "",
  ].join("\u0000");

const classesOf = ({ parts }: Breakdown): Set<string> => new Set(parts.map(keyBy("category")));

/** The same table in other figures: what a source says of the count and of the money of one list. */
interface Siblings {
  /** The same classes reach the total: the list is exhaustive, so a short sum is an error. */
  readonly closing: Breakdown | null;
  /** More classes reach the total: those that are absent here hold the rest. */
  readonly wider: Breakdown | null;
}

function siblingsOf(breakdown: Breakdown, all: readonly Breakdown[]): Siblings {
  const own = classesOf(breakdown);
  const closing = all.filter(
    (other) =>
      other !== breakdown &&
      other.state === "closes" &&
      sameTable(other) === sameTable(breakdown) &&
      [...own].every((code) => classesOf(other).has(code)),
  );
  return {
    closing: closing.find((other) => other.parts.length === own.size) ?? null,
    wider: closing.find((other) => other.parts.length > own.size) ?? null,
  };
}

/** Two classes that are open upward (亿元以上, 10亿元以上) may hold the same projects and divide nothing. */
function mayOverlap({ parts }: Breakdown, world: World): boolean {
  const open = parts.filter(({ row }) => {
    const band = world.category(row.dimension, row.category);
    return (
      /以上$/.test(band?.name ?? row.category ?? "") ||
      (band !== undefined && band.lower !== null && band.upper === null)
    );
  });
  return open.length > 1;
}

/** Parts that add up to more than their total, beyond what rounding explains. */
export const partsAboveWhole = (world: World): Draft[] =>
  [...breakdowns(world), ...countyTables(world)]
    .filter((breakdown) => breakdown.state === "above" && !mayOverlap(breakdown, world))
    .map((breakdown) =>
      draft(
        "parts-and-whole",
        "contradiction",
        figuresOf(breakdown),
        (locale) => world.words[locale].partsAboveWhole(partsSaid(breakdown, world, locale)),
        expectedOf(breakdown),
      ),
    );

/** Parts that fall short of their total although the same classes reach it in another figure. */
export const partsFallShort = (world: World): Draft[] => {
  const all = breakdowns(world);
  return all.flatMap((breakdown) => {
    const { closing } = siblingsOf(breakdown, all);
    if (breakdown.state !== "below" || !closing) return [];
    return [
      draft(
        "parts-fall-short",
        "contradiction",
        figuresOf(breakdown),
        (locale) =>
          world.words[locale].partsFallShort(
            partsSaid(breakdown, world, locale),
            said(closing.whole, world, locale),
          ),
        expectedOf(breakdown),
      ),
    ];
  });
};

/** 295 for 187.2 + 107.9, 40 for 2.69 + 37.5: right when rounded, but not said to be. */
export const totalRoundedAway = (world: World): Draft[] =>
  [...breakdowns(world), ...countyTables(world)]
    .filter(isRoundedAway)
    .map((breakdown) =>
      draft(
        "total-rounded-away",
        "rounding",
        figuresOf(breakdown),
        (locale) => world.words[locale].totalRoundedAway(partsSaid(breakdown, world, locale)),
        expectedOf(breakdown),
      ),
    );

/** A class of another dimension that the source prints in the same list. */
function strayIn(breakdown: Breakdown, world: World): Figure | null {
  const [first] = breakdown.parts;
  if (!first) return null;
  const others = world
    .find(["release", "indicator", "region", "basis", "period"], first)
    .filter(
      (figure) =>
        figure.row.dimension !== null &&
        figure.row.dimension !== first.row.dimension &&
        figure.row.source === first.row.source &&
        figure.row.part_of === first.row.part_of,
    );
  return others.length === 1 ? (others[0] ?? null) : null;
}

/** Classes of the wider table that this one lacks. */
const absentFrom = (breakdown: Breakdown, wider: Breakdown | null): Figure[] =>
  (wider?.parts ?? []).filter((part) => !classesOf(breakdown).has(keyBy("category")(part)));

function incompleteDraft(
  breakdown: Breakdown,
  wider: Breakdown | null,
  stray: Figure | null,
  world: World,
): Draft {
  const figures = stray ? [...figuresOf(breakdown), stray] : figuresOf(breakdown);
  return draft("incomplete-breakdown", "notice", figures, (locale) => {
    const words = world.words[locale];
    const absent = absentFrom(breakdown, wider).map(
      (figure) => said(figure, world, locale).category ?? "",
    );
    const strange = stray && {
      figure: said(stray, world, locale),
      own: words.dimension(stray.row.dimension ?? ""),
      listed: words.dimension(breakdown.parts[0]?.row.dimension ?? "region"),
    };
    return words.incomplete(partsSaid(breakdown, world, locale), absent, strange);
  });
}

/** A breakdown that stops before its total: whatever is left was not printed. */
export const incompleteBreakdown = (world: World): Draft[] => {
  const all = breakdowns(world);
  return [...all, ...countyTables(world)]
    .filter(({ state }) => state === "below")
    .flatMap((breakdown) => {
      const { closing, wider } = siblingsOf(breakdown, all);
      if (closing || (!wider && mayOverlap(breakdown, world))) return [];
      return [incompleteDraft(breakdown, wider, strayIn(breakdown, world), world)];
    });
};

/**
 * A list of 其中 that mixes classes of two kinds, such as two sectors and a size. It need not be complete,
 * but a reader is tempted to add it up.
 */
export const mixedList = (world: World): Draft[] =>
  mentioned(world)
    .filter(({ state }) => state === "below")
    .flatMap((breakdown) => {
      const stray = strayIn(breakdown, world);
      return stray ? [incompleteDraft(breakdown, null, stray, world)] : [];
    });
