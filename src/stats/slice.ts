import type { Dataset } from "../schema/dataset.ts";
import type { Project, Region } from "../schema/tables.ts";

/** The ways in which a register is broken down. */
export const dimensions = ["region", "sector", "level", "size"] as const;
export type Dimension = (typeof dimensions)[number];

/** A part of the register. The whole has neither dimension nor category; an empty category is "not stated". */
export interface Slice {
  readonly dimension: Dimension | "";
  readonly category: string;
}

export const wholeSlice: Slice = { dimension: "", category: "" };

/** The slice of one region; regionSlice("") are the rows that state none. */
export const regionSlice = (code: string): Slice => ({ dimension: "region", category: code });

/** A band of total investment, half-open: [lower, upper). Null is no bound. */
interface Band {
  readonly code: string;
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * The slices of a data set, numbered: 0 is the whole, then every category of every dimension in the order
 * of its file, "not stated" last. A row lies in the whole and in exactly one slice of each dimension.
 */
export class Slicing {
  readonly slices: readonly Slice[];
  private readonly numbers = new Map<string, Map<string, number>>();
  private readonly regions: ReadonlyMap<string, Region>;
  private readonly bands: readonly Band[];

  constructor({ regions, categories }: Pick<Dataset, "regions" | "categories">) {
    const codes = (dimension: Dimension): string[] =>
      dimension === "region"
        ? regions.map(({ code }) => code)
        : categories.filter((c) => c.dimension === dimension).map(({ code }) => code);
    const slices: Slice[] = [wholeSlice];
    for (const dimension of dimensions) {
      const numbers = new Map<string, number>();
      for (const category of [...codes(dimension), ""])
        numbers.set(category, slices.push({ dimension, category }) - 1);
      this.numbers.set(dimension, numbers);
    }
    this.slices = slices;
    this.regions = new Map(regions.map((region) => [region.code, region]));
    this.bands = categories.filter((c) => c.dimension === "size");
  }

  /** The number of a slice, or null when the data set does not have it. */
  numberOf({ dimension, category }: Slice): number | null {
    return dimension === "" ? 0 : (this.numbers.get(dimension)?.get(category) ?? null);
  }

  /** The region that a slice is, or null when it is none. */
  regionOf({ dimension, category }: Slice): Region | null {
    return dimension === "region" ? (this.regions.get(category) ?? null) : null;
  }

  /** The code of the size band that a total investment lies in; empty when there is none. */
  bandOf(total: number | null): string {
    if (total === null) return "";
    const band = this.bands.find(
      ({ lower, upper }) => (lower === null || total >= lower) && (upper === null || total < upper),
    );
    return band?.code ?? "";
  }

  /** The category that a project belongs to; empty is "not stated". */
  categoryOf(project: Project, dimension: Dimension): string {
    return dimension === "size"
      ? this.bandOf(project.total_investment)
      : (project[dimension] ?? "");
  }

  /** Whether a project lies in a slice. */
  holds(slice: Slice, project: Project): boolean {
    return slice.dimension === "" || this.categoryOf(project, slice.dimension) === slice.category;
  }

  /** The numbers of the slices that a project lies in. */
  placesOf(project: Project): readonly number[] {
    return [0, ...dimensions.map((d) => this.place(d, this.categoryOf(project, d)))];
  }

  /** The numbers of the slices of what knows its region only, such as a task. */
  placesOfRegion(code: string | null): readonly number[] {
    return [0, this.place("region", code ?? "")];
  }

  private place(dimension: Dimension, category: string): number {
    const number = this.numbers.get(dimension)?.get(category);
    if (number === undefined) throw new RangeError(`no ${dimension} ${category} in the data set`);
    return number;
  }
}
