import type { ProgressData } from "../../charts/register-types.ts";
import type {
  CeremoniesData,
  PartsData,
  QuarterBarsData,
  TileMapData,
} from "../../charts/types.ts";
import type { SectionId } from "../../i18n/sections.ts";
import type { ChartBlock } from "../../prose/blocks/block.ts";
import type { Statement } from "../../report/breakdown.ts";
import type { RegisterBlock } from "../register/blocks.ts";
import type { Event, Project, Score } from "../../schema/tables.ts";
import type { Drawn } from "../series/figure.ts";

/** One piece of a section, with everything it needs to be drawn; figures carry their number on the page. */
export type Block =
  | { readonly kind: "prose"; readonly html: string }
  | {
      readonly kind: "commentary-chart";
      readonly id: string;
      readonly number: number;
      readonly chart: ChartBlock;
    }
  | { readonly kind: "sentence"; readonly text: string }
  | {
      readonly kind: "statements";
      readonly caption: string;
      readonly statements: readonly Statement[];
      readonly by: "indicator" | "region" | "category";
    }
  | (FigureBlock<PartsData> & { readonly kind: "parts" })
  | (FigureBlock<ProgressData> & { readonly kind: "progress" })
  | (FigureBlock<TileMapData> & { readonly kind: "map"; readonly zones: boolean })
  | (FigureBlock<QuarterBarsData> & { readonly kind: "bars" })
  | {
      readonly kind: "ceremonies";
      readonly id: string;
      readonly number: number;
      readonly drawn: Drawn<CeremoniesData>;
      readonly events: readonly Event[];
    }
  | { readonly kind: "events"; readonly events: readonly Event[] }
  | { readonly kind: "scores"; readonly scores: readonly Score[] }
  | { readonly kind: "projects"; readonly projects: readonly Project[] }
  | RegisterBlock;

/** A drawing and the statements of the table below it. */
export interface FigureBlock<D> {
  readonly id: string;
  readonly number: number;
  readonly drawn: Drawn<D>;
  readonly statements: readonly Statement[];
  readonly by: "region" | "category";
}

export interface Section {
  readonly id: SectionId;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Hands out the numbers of a page's figures, in the order in which they are asked for. */
export function figureCounter(): () => { readonly id: string; readonly number: number } {
  let number = 0;
  return () => {
    number += 1;
    return { id: `figure-${number}`, number };
  };
}
