import type { Quarter } from "../../domain/quarter.ts";
import type { KnownFigure } from "../figures/known-figure.ts";

/** A bar: a part of the register, or a quarter. */
export interface ChartBar {
  readonly name: string;
  /** Null for a part. */
  readonly quarter: Quarter | null;
  /** Null where there is no figure. */
  readonly figure: Pick<KnownFigure, "value" | "unit"> | null;
  /** The figure as the table prints it. */
  readonly text: string;
}

/** A chart that an editor places in the text; the quarter's page draws it. */
export interface ChartBlock {
  readonly kind: "chart";
  /** What the editor calls it, else the name of the indicator. Plain text. */
  readonly caption: string;
  /** The name of the indicator. */
  readonly label: string;
  /** Parts as they stand in the data set, or quarters in the order of time. */
  readonly bars: readonly ChartBar[];
  /** The same figures as a table, for where no chart is drawn. Safe html. */
  readonly table: string;
}

/** A piece of a section: text as safe html, or a chart. */
export type CommentaryBlock = { readonly kind: "prose"; readonly html: string } | ChartBlock;
