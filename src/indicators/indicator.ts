import type { Bilingual } from "../domain/bilingual.ts";
import type { Unit } from "../domain/unit.ts";

/**
 * What a figure of the indicator speaks of: the year to date, one quarter, what stands at a quarter's
 * end, a whole year, or whatever period the published row prints (a month, one event).
 */
export type Covers = "ytd" | "quarter" | "stock" | "year" | "printed";

/**
 * How a published indicator hangs together with another: what the consistency check may hold it against.
 * `of`, `numerator` … are ids of the registry.
 */
export type Relation =
  /** Never more than the other: new starts are part of what is under construction. */
  | { readonly kind: "part"; readonly of: string }
  /** A category's share of the whole of the other, in %. */
  | { readonly kind: "share"; readonly of: string; readonly baseStated?: false }
  /** One indicator in % of another: starts of the quarter in % of the year's list. */
  | {
      readonly kind: "ratio";
      readonly numerator: string;
      readonly denominator: string;
      /** False where no source says what the figure is a share of: the nearest base is only tried. */
      readonly baseStated?: false;
    }
  /** Growth of the other on the same period a year before, in %. */
  | { readonly kind: "growth"; readonly of: string }
  /** Change of the other on the year or on the quarter before, in the other's unit. */
  | { readonly kind: "change"; readonly of: string; readonly base: "yoy" | "qoq" }
  /** The other as a multiple of its value a year before. */
  | { readonly kind: "multiple"; readonly of: string }
  /** The other, a completion rate, less the time progress. */
  | { readonly kind: "lead"; readonly of: string };

/** One entry of the registry: everything that pages, tables, prose and downloads need to know of what is measured. */
export interface Indicator {
  readonly label: Bilingual;
  readonly unit: Unit;
  /** The word counted with, where the unit's own name would mislead: 个 is projects, but also counties. */
  readonly counted?: Bilingual;
  /** Decimals of a computed figure in print; money is printed in 亿元 (see `i18n/format`). */
  readonly decimals: number;
  readonly covers: Covers;
  /** Whether a larger figure is better news; `neither` where it depends. */
  readonly better: "more" | "less" | "neither";
  /** What it is, in one sentence. */
  readonly definition: Bilingual;
  /** How it is computed, in words, for computed indicators. */
  readonly formula?: Bilingual;
  readonly origin: "computed" | "published";
  /** Whose figure: the city's (and its counties'), or the province's, which is context. */
  readonly area: "city" | "province";
  /** False where parts overlap and must never be added (policy funds). */
  readonly additive: boolean;
  /** The indicator of what was done, where this one is what was planned: 计划开工 → 开工. */
  readonly planOf?: string;
  readonly relation?: Relation;
  /** Indicators that a reader could confuse with this one. */
  readonly related?: readonly string[];
}
