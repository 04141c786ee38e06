import { compare, toNumber } from "../../domain/exact.ts";
import { width } from "../../consistency/interval.ts";
import type { KnownFigure } from "../figures/known-figure.ts";
import { isWhole as isInFull, rangeOf, type Numeral } from "../numerals/numeral.ts";
import type { Facets } from "./context.ts";
import { derivationsOf } from "./derivations.ts";
import { spokenFigures, type Reading } from "./operands.ts";
import { standingsOf } from "./standings.ts";
import { states } from "./judge.ts";
import { calculated, isOfMention, isOfSamePart, isWhole, sameAs } from "./parts.ts";
import { isCompatible, isLead, isOfOwner } from "./narrow.ts";

/**
 * Other readings of a sentence. Where no figure is what the words beside a number mean, the number may still be one
 * that the whole sentence speaks of, or have been worked out from such figures: a gap, a sum, a rest, a share, so
 * much for each. It is accused only where none of these readings gives it.
 */

/**
 * How many of the figures that can be meant a number of so few digits may be by chance: where many can be worked
 * out, one of them is near any number, and proves nothing.
 */
const few = 0.25;

function chance(numeral: Numeral, found: readonly KnownFigure[]): number {
  const span = width(rangeOf(numeral));
  const size = Math.abs(toNumber(numeral.value)) || 1;
  const room = Math.max(span === null ? size : toNumber(span), isInFull(numeral) ? 1 : 0);
  const near = found
    .map(({ value }) => Math.abs(toNumber(value)))
    .filter((value) => value > size / 3 && value < size * 3);
  return (new Set(near.map((value) => value.toPrecision(6))).size * room) / size;
}

/** 占27.9%，超过四分之一; 30.1%，也就是约三成: the same once more, in round words. */
function restated({ numeral, facets, stated, sentence }: Reading): readonly KnownFigure[] {
  const last = stated.at(-1);
  const from = facets.lead.length - facets.clause.length;
  const isSame =
    facets.nearSubjects.length === 0 && !sentence.mentions.some(({ start }) => start >= from);
  const isRough = numeral.isFraction ?? /[成半]/u.test(numeral.text);
  return last?.unit === "percent" && numeral.unit === "percent" && isRough && isSame ? [last] : [];
}

/** 137个，超过全市的一半; 2.8亿元，不到产业类的七成: what was stated right before, of the part that is named, else of all. */
function sharesOfStated(
  { numeral, facets, sentence, stated }: Reading,
  figures: readonly KnownFigure[],
): KnownFigure[] {
  const { before, subjects } = facets;
  if (numeral.unit !== "percent" || !before || before !== stated.at(-1)) return [];
  const from = facets.lead.length - facets.clause.length;
  const named = sentence.mentions.filter(
    ({ start, end }) => start >= from && end <= facets.lead.length,
  );
  const isBase = (figure: KnownFigure): boolean =>
    named.length > 0 ? named.some((part) => isOfMention(part)(figure)) : isWhole(figure);
  const now = figures.filter((one) => one !== before && one.quarter === before.quarter);
  const isOfAll = ({ indicator, unit }: KnownFigure): boolean =>
    /^projects(?:_split)?$/u.test(indicator) && unit === before.unit;
  const wholes = now.filter((one) => (sameAs(one)(before) || isOfAll(one)) && isBase(one));
  // 应开工的41个项目中，有近两成没有按期开工: what is named is a part of what was stated.
  const parts = now
    .filter(
      (part) =>
        part.aspect === "" && isOfSamePart(part, before) && compare(part.value, before.value) < 0,
    )
    .filter(
      ({ label }) => subjects.length > 0 && subjects.every((one) => one.label.test(label.zh)),
    );
  return [
    ...wholes.flatMap((whole) => calculated(before, whole, "/") ?? []),
    ...parts.flatMap((part) => calculated(part, before, "/") ?? []),
  ].filter(({ unit }) => unit === "percent");
}

/** 五个项目里就有三个投资在亿元以上: the shares of the parts that are named after a fraction. */
function sharesOfNamed({ numeral, sentence, facets }: Reading, figures: readonly KnownFigure[]) {
  if (numeral.isFraction !== true || facets.before !== null) return [];
  const at = numeral.end - sentence.start;
  const after = sentence.mentions.filter(
    ({ start }) => start >= at && start < at + facets.tail.length,
  );
  return figures.filter(
    (figure) => figure.aspect === "share" && after.some((part) => isOfMention(part)(figure)),
  );
}

/** 竹山县的10个到期项目；房县的11个: the same figure of another part. */
function sameOfOther(
  { stated, facets, book }: Reading,
  figures: readonly KnownFigure[],
): KnownFigure[] {
  const { isOwn, earlier } = facets.times;
  const isOfTime = ({ quarter }: KnownFigure): boolean =>
    isOwn ? quarter === book.quarter : earlier.includes(quarter);
  return figures.filter(
    (figure) => stated.some(sameAs(figure)) && isOfOwner(facets)(figure) && isOfTime(figure),
  );
}

/** Figures that a number may be, and how many of them it may be near by chance. */
type Candidates = readonly [figures: readonly KnownFigure[], mostByChance: number];

/** What the words may mean, the nearest first: what was stated before, what is spoken of, what follows from either. */
function* readingsOf(reading: Reading): Generator<Candidates> {
  const { numeral, facets, stated } = reading;
  if (numeral.unit === "rank") {
    yield [standingsOf(reading), Infinity];
    return;
  }
  yield [restated(reading), Infinity];
  yield [derivationsOf(reading, stated), few];
  const spoken = spokenFigures(reading);
  yield [sharesOfStated(reading, spoken), Infinity];
  yield [sharesOfNamed(reading, spoken), Infinity];
  const isCounted = ({ unit }: KnownFigure): boolean => isCompatible(numeral.unit, unit);
  if (facets.owner !== null || facets.categories !== null)
    yield [sameOfOther(reading, spoken).filter(isCounted), few];
  // 第一产业和民间投资双双下降，降幅分别为7.6%和3.1%: a row of what has no common name.
  if (facets.isInRow) yield [spoken.filter(isCounted), few];
  // 都没有达到时间进度，最接近的张湾区也慢了1.3个百分点: the calendar stands in another clause.
  if (numeral.unit === "points")
    yield [spoken.filter((figure) => isLead(figure) && isOfOwner(facets)(figure)), few];
  const near = spoken.filter(
    (figure) =>
      !isWhole(figure) && facets.subjects.every(({ label }) => label.test(figure.label.zh)),
  );
  yield [derivationsOf(reading, near), few];
  yield [derivationsOf(reading, spoken), few];
}

/** The figure that a number is in another reading of its sentence; null where there is none, or too many. */
export function otherReading(reading: Reading): KnownFigure | null {
  const { numeral, facets } = reading;
  // 占比分别为, respectively: each number of a row is of one of those before it.
  if (facets.isPaired) return null;
  // 慢于时间进度最多的是茅箭区（6.4个百分点），最少的是张湾区（1.3个百分点）: behind, as the one before it.
  const isOfLead = facets.direction === 0 && reading.stated.some(isLead);
  const heard: Facets = isOfLead ? { ...facets, direction: null } : facets;
  for (const [found, most] of readingsOf(reading)) {
    const match = found.find((figure) => states(numeral, heard, figure));
    if (match && (most === Infinity || chance(numeral, found) <= most)) return match;
  }
  return null;
}
