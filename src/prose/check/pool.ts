import type { Quarter } from "../../domain/quarter.ts";
import type { FigureBook } from "../figures/book.ts";
import type { KnownFigure } from "../figures/known-figure.ts";
import { isDimension } from "../figures/slices.ts";
import type { Numeral } from "../numerals/numeral.ts";
import type { Slice } from "../../stats/slice.ts";
import { wholeSlice } from "../../stats/slice.ts";
import type { Facets } from "./context.ts";
import { complementsOf } from "./complements.ts";
import { activities } from "./lexicon.ts";

/** Regions and classes as parts of the register. */
export const slicesOf = (regions: Iterable<string>, classes: Iterable<string>): Slice[] => [
  ...Array.from(regions, (category): Slice => ({ dimension: "region", category })),
  ...Array.from(classes).flatMap((key): Slice[] => {
    const [dimension = "", category = ""] = key.split(" ");
    return isDimension(dimension) && dimension !== "region" ? [{ dimension, category }] : [];
  }),
];

/** The parts of the register of which the words speak: the whole, and every part they name. */
function slicesFor({ owner, regions, named, categories, carried }: Facets): Slice[] {
  const codes = new Set([...regions, ...named.flatMap((mention) => mention.regions)]);
  if (owner !== null && typeof owner === "object") codes.add(owner.region);
  const classes = new Set([...(categories ?? []), ...carried]);
  return [wholeSlice, ...slicesOf(codes, classes)];
}

/** Numbers of counties are meant where counties are named; numbers of named projects by tokens only. */
function isMeant(
  { indicator, label }: KnownFigure,
  { text }: Numeral,
  { lead, clause, tail }: Facets,
): boolean {
  if (indicator === "projects_named" || indicator === "regions_reported") return false;
  if (indicator === "same_year_delivery")
    return /[当同]年|same year/iu.test(`${lead}${clause}${tail}`);
  // English numbers carry their noun: three counties.
  const words = `${clause}${text}${tail}`;
  // What came onto the register, and what was on it before, is meant where words say so.
  if (indicator === "bridge")
    return activities.some(
      (subject) =>
        subject.label.test(label.zh) &&
        [subject.zh, subject.en].some((one) => `${lead}${words}`.search(one) >= 0),
    );
  return indicator !== "regions" || /县市区|区县|districts|counties/u.test(words);
}

const figuresOf = (
  book: FigureBook,
  quarter: Quarter,
  numeral: Numeral,
  facets: Facets,
): KnownFigure[] => [
  ...[
    ...book.stated(quarter),
    ...slicesFor(facets).flatMap((slice) => book.computed(slice, quarter)),
  ].filter((figure) => isMeant(figure, numeral, facets)),
  ...[...new Set([...(facets.categories ?? []), ...facets.classes])].flatMap((key) =>
    complementsOf(book, quarter, key),
  ),
];

/** The figures against which a number is held. */
export const ownFigures = (book: FigureBook, numeral: Numeral, facets: Facets): KnownFigure[] =>
  figuresOf(book, book.quarter, numeral, facets);

/** Those of the earlier quarters that the words may mean. */
export const earlierFigures = (book: FigureBook, numeral: Numeral, facets: Facets): KnownFigure[] =>
  facets.times.earlier.flatMap((quarter) => figuresOf(book, quarter, numeral, facets));
