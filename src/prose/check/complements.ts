import type { Quarter } from "../../domain/quarter.ts";
import type { FigureBook } from "../figures/book.ts";
import type { KnownFigure } from "../figures/known-figure.ts";
import { sizeBelow } from "./mentions.ts";
import { calculated, isWhole, sameAs } from "./parts.ts";

const amounts = ["count", "yuan", "persons"];

const known = new WeakMap<FigureBook, Map<string, readonly KnownFigure[]>>();

/**
 * Projects below 100 million yuan: what the class of all that are larger leaves over of the whole, and its share; none
 * for a key of any other class. Asked again, the figures are the same ones.
 */
export function complementsOf(
  book: FigureBook,
  quarter: Quarter,
  key: string,
): readonly KnownFigure[] {
  const kept = known.get(book) ?? new Map<string, readonly KnownFigure[]>();
  known.set(book, kept);
  const found = kept.get(`${quarter} ${key}`) ?? worked(book, quarter, key);
  kept.set(`${quarter} ${key}`, found);
  return found;
}

function worked(book: FigureBook, quarter: Quarter, key: string): KnownFigure[] {
  const [dimension = "", category = ""] = key.split(" ");
  if (dimension !== sizeBelow) return [];
  const plain = [...book.stated(quarter), ...book.computed(undefined, quarter)].filter(
    ({ aspect, unit }) => aspect === "" && amounts.includes(unit),
  );
  const wholes = plain.filter(isWhole);
  return plain
    .filter((part) => part.dimension === "size_from" && part.category === category)
    .filter(({ region }) => region === null)
    .flatMap((part) => wholes.filter(sameAs(part)).map((whole) => ({ part, whole })))
    .flatMap(({ part, whole }) => {
      const rest = calculated(whole, part, "-");
      const share = rest && calculated(rest, whole, "/");
      const of = { dimension, category };
      return [
        ...(rest ? [{ ...rest, ...of }] : []),
        ...(share ? [{ ...share, ...of, aspect: "share", token: "" }] : []),
      ];
    });
}
