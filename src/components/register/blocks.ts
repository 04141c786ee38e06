import type {
  BridgeData,
  BurnDownData,
  FlowData,
  LeagueData,
  MatrixData,
  ProgressData,
  SizesData,
} from "../../charts/register-types.ts";
import type { PartsData, RankingData, TileMapData } from "../../charts/types.ts";
import type { Link } from "../tables/link.ts";
import type { Table } from "../tables/table.ts";

/** A drawing with its kind. */
export type Chart =
  | { readonly kind: "bridge"; readonly data: BridgeData }
  | { readonly kind: "burn-down"; readonly data: BurnDownData }
  | { readonly kind: "flow"; readonly data: FlowData }
  | { readonly kind: "league"; readonly data: LeagueData }
  | { readonly kind: "matrix"; readonly data: MatrixData }
  | { readonly kind: "parts"; readonly data: PartsData }
  | { readonly kind: "progress"; readonly data: ProgressData }
  | { readonly kind: "ranking"; readonly data: RankingData }
  | { readonly kind: "sizes"; readonly data: SizesData }
  | { readonly kind: "map"; readonly data: TileMapData };

/** A drawing with its words, its table and the way to its rows. */
export interface RegisterFigure {
  readonly kind: "register-figure";
  readonly id: string;
  readonly number: number;
  readonly chart: Chart;
  readonly title: string;
  readonly subtitle: string;
  readonly desc: string;
  readonly table: Table | null;
  /** Notes under the drawing: few cases, what is not drawn. */
  readonly notes: readonly string[];
  readonly links: readonly Link[];
}

/** Pieces of a section that come from the complete register. */
export type RegisterBlock =
  | RegisterFigure
  | { readonly kind: "register-table"; readonly table: Table; readonly links: readonly Link[] }
  | { readonly kind: "register-text"; readonly text: string; readonly links: readonly Link[] };

/** The number and id of the next figure on the page. */
export type NextFigure = () => { readonly id: string; readonly number: number };
