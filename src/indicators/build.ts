import type { Bilingual } from "../domain/bilingual.ts";
import type { Unit } from "../domain/unit.ts";
import type { Computation, Definition, Derivation } from "../stats/measure.ts";
import type { Standing } from "../stats/standing.ts";
import type { Covers, Indicator } from "./indicator.ts";

/** An indicator that the program computes from the rows of a release. */
export interface ComputedIndicator extends Indicator, Definition {
  readonly origin: "computed";
  readonly formula: Bilingual;
}

/** What an editor of the registry writes of an indicator; the rest follows from its kind. */
export interface Words {
  readonly label: Bilingual;
  readonly definition: Bilingual;
  readonly formula: Bilingual;
  readonly covers: Covers;
  readonly better: Indicator["better"];
  readonly unit?: Unit;
  readonly counted?: Bilingual;
  readonly planOf?: string;
  readonly related?: readonly string[];
  /** True where the quarter before is a base for growth. */
  readonly qoq?: boolean;
}

interface Kind {
  readonly unit: Unit;
  readonly decimals: number;
  readonly additive: boolean;
  readonly computation: Computation;
}

export const computed = (words: Words, kind: Kind): ComputedIndicator => ({
  ...kind,
  qoq: false,
  origin: "computed",
  area: "city",
  ...words,
});

type Yes = (p: Standing) => boolean;
type Number = (p: Standing) => number | null;

const every = (): boolean => true;

/** Projects for which a condition holds. */
export const countOf = (words: Words, counts: Yes): ComputedIndicator =>
  computed(words, {
    unit: "count",
    decimals: 0,
    additive: true,
    computation: { table: "projects", measure: { kind: "count", counts } },
  });

/** Different keys among the projects; categories may overlap, so parts must not be added. */
export const distinctOf = (words: Words, key: (p: Standing) => string): ComputedIndicator =>
  computed(words, {
    unit: "count",
    decimals: 0,
    additive: false,
    computation: { table: "projects", measure: { kind: "distinct", key } },
  });

/** Money (or persons), summed over the projects that report it. */
export const sumOf = (words: Words, amount: Number, among: Yes = every): ComputedIndicator =>
  computed(words, {
    unit: "yuan",
    decimals: words.unit === "persons" ? 0 : 1,
    additive: true,
    computation: { table: "projects", measure: { kind: "sum", amount, among } },
  });

/** One sum in % of another, over the projects that report both. */
export const rateOf = (words: Words, part: Number, whole: Number): ComputedIndicator =>
  computed(words, {
    unit: "percent",
    decimals: 1,
    additive: false,
    computation: { table: "projects", measure: { kind: "rate", part, whole } },
  });

/** One count in % of another. */
export const shareOf = (words: Words, part: Yes, whole: Yes): ComputedIndicator =>
  rateOf(
    words,
    (p) => (part(p) ? 1 : 0),
    (p) => (whole(p) ? 1 : 0),
  );

/** Median number of days. */
export const medianOf = (words: Words, value: Number, among: Yes): ComputedIndicator =>
  computed(words, {
    unit: "days",
    decimals: 0,
    additive: false,
    computation: { table: "projects", measure: { kind: "median", value, among } },
  });

/** Computed from other figures of the same slice. */
export const derived = (
  words: Words & { readonly unit: Unit },
  derivation: Derivation,
  additive: boolean,
): ComputedIndicator =>
  computed(words, {
    unit: words.unit,
    decimals: 1,
    additive,
    computation: { table: "projects", derivation },
  });
