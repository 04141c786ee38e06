import type { CorpusQuarter } from "./city.ts";

/** A sentence that is right, the same with one planted error, and the words that are wrong in it. */
export interface Pair {
  readonly kind: "value" | "unit" | "direction" | "scale" | "rounding" | "bound" | "owner" | "rank";
  readonly quarter: CorpusQuarter;
  readonly right: string;
  readonly wrong: string;
  readonly words: string;
}

type Short = readonly [kind: Pair["kind"], right: string, wrong: string, words: string];

const of = (quarter: CorpusQuarter, pairs: readonly Short[]): Pair[] =>
  pairs.map(([kind, right, wrong, words]) => ({ kind, quarter, right, wrong, words }));
export const pairsOf = of;
