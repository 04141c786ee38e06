import type { Bilingual } from "../../domain/bilingual.ts";
import type { Exact } from "../../domain/exact.ts";
import type { Quarter } from "../../domain/quarter.ts";
import type { PrintedUnit, Unit } from "../../domain/unit.ts";
import { point, type Interval } from "../../consistency/interval.ts";
import type { Published } from "../../schema/tables.ts";

/**
 * One figure that a commentary may state: computed from a register, published, of an event, or derived
 * from such figures by a simple rule. Tokens print it, and numerals left in a text are held against it.
 */
export interface KnownFigure {
  /** An id of the registry, or `event`, `score`, `project`, `regions`. */
  readonly indicator: string;
  /** What is said of the figure: yoy, rank, share, lead …; empty for the figure itself. */
  readonly aspect: string;
  readonly quarter: Quarter;
  readonly region: string | null;
  readonly dimension: string | null;
  readonly category: string | null;
  /** Growth, changes and differences carry their sign. In the unit's base: 元, %, 个 … */
  readonly value: Exact;
  readonly unit: Unit;
  /** What the figure can have been before it was rounded. */
  readonly range: Interval;
  /** Decimals in print where the figure was not printed by a source. */
  readonly decimals: number;
  /** The digits of its source. */
  readonly printed: { readonly digits: string; readonly unit: PrintedUnit } | null;
  readonly qualifier: Published["qualifier"];
  readonly counted?: Bilingual | undefined;
  readonly origin: "computed" | "published" | "derived";
  /** The province's figures are context; they are never the city's. */
  readonly isOfProvince: boolean;
  /** What the figure is, for messages: 当季开工项目（茅箭区）. */
  readonly label: Bilingual;
  /** How an editor binds to it, without braces; empty where there is no token for it. */
  readonly token: string;
  /** Ids in sources.csv. */
  readonly sources: readonly string[];
}

/** A figure of which nothing but its value was worked out. */
export function derivedFigure(
  own: Pick<
    KnownFigure,
    "indicator" | "aspect" | "quarter" | "value" | "unit" | "label" | "token"
  > &
    Partial<KnownFigure>,
): KnownFigure {
  return {
    region: null,
    dimension: null,
    category: null,
    range: point(own.value),
    decimals: ["count", "persons", "events", "rank"].includes(own.unit) ? 0 : 1,
    printed: null,
    qualifier: null,
    origin: "derived",
    isOfProvince: false,
    sources: [],
    ...own,
  };
}
