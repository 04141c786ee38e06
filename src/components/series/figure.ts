import { toNumber, shift, type Exact } from "../../domain/exact.ts";
import type { Locale } from "../../domain/bilingual.ts";

/** Words and data of one drawn figure: what `charts/Figure.astro` and a chart component need. */
export interface Drawn<D> {
  readonly title: string;
  readonly subtitle: string;
  readonly desc: string;
  readonly data: D;
}

/** Money axes are in 亿元, in English in billions: the same digits, the point moved by one place. */
export const moneyOnAxis = (value: Exact, locale: Locale): number =>
  toNumber(shift(value, locale === "zh" ? -8 : -9));
