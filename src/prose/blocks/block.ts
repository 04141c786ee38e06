import type { Quarter } from "../../domain/quarter.ts";

/** A chart that an editor places in the text; the quarter's page draws it. */
export interface ChartBlock {
  readonly kind: "chart";
  readonly indicators: readonly string[];
  /** The dimension of the bars; null for a series of quarters. */
  readonly by: string | null;
  readonly region: string | null;
  /** In the order of time. */
  readonly quarters: readonly Quarter[];
  readonly caption: string | null;
  /** The same figures as a table, for where no chart is drawn. Safe html. */
  readonly table: string;
}

/** A piece of a section: text as safe html, or a chart. */
export type CommentaryBlock = { readonly kind: "prose"; readonly html: string } | ChartBlock;
