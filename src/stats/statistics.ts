import { exact, subtract } from "../domain/exact.ts";
import { quarterBefore, yearEarlier, type Quarter } from "../domain/quarter.ts";
import { missing, type Reading } from "../domain/reading.ts";
import type { Release } from "../schema/dataset.ts";
import { change, growth, share } from "./compare.ts";
import type { Known } from "./known.ts";
import { likeForLike, registerBefore, type LikeForLike } from "./like.ts";
import { kindOf, type Definition, type Definitions } from "./measure.ts";
import { periodOf } from "./period.ts";
import { ranks, type Contestant } from "./rank.ts";
import { wholeSlice, type Slice, type Slicing } from "./slice.ts";
import type { Tabulator } from "./tabulator.ts";
import { comparisonOf, View } from "./view.ts";

/** What is said of a figure; the empty aspect is the figure itself. */
export const aspects = [
  "",
  "yoy",
  "yoy_change",
  "qoq",
  "share",
  "rank",
  "rank_change",
  "yoy_like",
] as const;
export type Aspect = (typeof aspects)[number];

/** The period whose figure a comparison is made with: the same quarter a year before, or the quarter before. */
export type Base = "yoy" | "qoq";

/** The statistics of one release, read with the earlier releases that were known. Figures are computed when asked for. */
export class Statistics {
  readonly release: Release;
  readonly known: Known;
  /** The computed indicators for which the release has the table, in the order of the registry. */
  readonly indicators: readonly string[];
  private readonly definitions: Definitions;
  private readonly tabulator: Tabulator;
  private readonly now: View;
  private readonly bases: Readonly<Record<Base, View | null>>;
  private like: LikeForLike | null = null;
  private readonly ranked = new Map<string, ReadonlyMap<number, Reading>>();

  constructor(definitions: Definitions, tabulator: Tabulator, release: Release, known: Known) {
    this.release = release;
    this.known = known;
    this.definitions = definitions;
    this.tabulator = tabulator;
    this.now = this.view(release);
    const base = (quarter: Quarter): View | null => {
      const earlier = known.release(quarter);
      return earlier && this.view(earlier);
    };
    this.bases = {
      yoy: base(yearEarlier(release.quarter)),
      qoq: base(quarterBefore(release.quarter)),
    };
    this.indicators = Object.keys(definitions).filter((id) => this.now.has(id));
  }

  /**
   * One figure, or the reason why there is none. An indicator whose table the release does not have is not
   * reported; a category that the data set does not have has no rows.
   *
   * @throws RangeError when the indicator is not computed, or `gives` says that it has no such aspect
   */
  get(id: string, slice: Slice = wholeSlice, aspect: Aspect = ""): Reading {
    if (!this.gives(id, slice, aspect))
      throw new RangeError(`${id} has no ${aspect || "figure"} by ${slice.dimension || "whole"}`);
    const number = this.tabulator.slicing.numberOf(slice);
    return number === null ? noRows : this.aspect(id, number, aspect);
  }

  /** Whether an aspect is defined for an indicator in a slice of that kind; rates have no share, the whole no rank. */
  gives(id: string, { dimension }: Slice, aspect: Aspect): boolean {
    const definition = this.definition(id);
    const onProjects = definition.computation.table === "projects";
    if (!onProjects && dimension !== "" && dimension !== "region") return false;
    const comparison = comparisonOf(definition);
    switch (aspect) {
      case "":
        return true;
      case "yoy":
        return comparison !== "days";
      case "yoy_change":
        return comparison !== "rate";
      case "qoq":
        return definition.qoq;
      case "share":
        return comparison === "amount" && dimension !== "";
      case "rank":
      case "rank_change":
        return dimension === "region" && isRanked(definition);
      case "yoy_like":
        return onProjects && comparison !== "days";
    }
  }

  /** The figure that a comparison is made with, as it was known; null where there is none. */
  base(id: string, slice: Slice, base: Base): Reading | null {
    const number = this.tabulator.slicing.numberOf(slice);
    return number === null ? null : (this.bases[base]?.base(id, number) ?? null);
  }

  /** The numbered slices of the data set, and which of them a project lies in. */
  get slicing(): Slicing {
    return this.tabulator.slicing;
  }

  /**
   * The slices for which an indicator is given: the whole, then every category of the data set. "Not stated" is
   * among them only where rows lie in it.
   */
  slices(id: string): readonly Slice[] {
    return this.tabulator.slicing.slices.filter(
      (slice, number) =>
        this.gives(id, slice, "") &&
        (slice.dimension === "" || slice.category !== "" || this.now.rows(id, number) > 0),
    );
  }

  private aspect(id: string, slice: number, aspect: Aspect): Reading {
    switch (aspect) {
      case "":
        return this.now.figure(id, slice);
      case "yoy":
        return this.compared(id, this.now.figure(id, slice), this.baseOf("yoy", id, slice));
      case "yoy_change":
        return change(this.now.figure(id, slice), this.baseOf("yoy", id, slice));
      case "qoq":
        return growth(this.now.figure(id, slice), this.baseOf("qoq", id, slice));
      case "share":
        return share(this.now.figure(id, slice), this.now.figure(id, 0));
      case "rank":
        return this.rank("now", id, slice);
      case "rank_change":
        return this.rankChange(id, slice);
      case "yoy_like":
        return this.yoyLike(id, slice);
    }
  }

  private baseOf(base: Base, id: string, slice: number): Reading | null {
    return this.bases[base]?.base(id, slice) ?? null;
  }

  /** Growth of counts and sums in %, the difference of rates in percentage points. */
  private compared(id: string, now: Reading, base: Reading | null): Reading {
    return comparisonOf(this.definition(id)) === "rate" ? change(now, base) : growth(now, base);
  }

  private yoyLike(id: string, slice: number): Reading {
    const base = this.known.register(yearEarlier(this.release.quarter));
    if (!base || !this.now.has(id)) return change(this.now.figure(id, slice), null);
    this.like ??= likeForLike(this.definitions, this.tabulator, [this.release, base], this.known);
    const { now, base: earlier } = this.like;
    return this.compared(id, now.figure(id, slice), earlier.base(id, slice));
  }

  private rankChange(id: string, slice: number): Reading {
    const now = this.rank("now", id, slice);
    const moved = change(now, this.bases.qoq && this.rank("qoq", id, slice));
    // A smaller rank is a better one: up is positive.
    return moved.kind === "value" ? { ...moved, value: subtract(exact(0), moved.value) } : moved;
  }

  private rank(when: "now" | "qoq", id: string, slice: number): Reading {
    const key = `${when} ${id}`;
    let places = this.ranked.get(key);
    if (!places) {
      places = ranks(this.contestants(when === "now" ? this.now : this.bases.qoq, id));
      this.ranked.set(key, places);
    }
    return places.get(slice) ?? unranked;
  }

  /** The regions that are ranked against each other; departments of the city stand outside the groups. */
  private contestants(view: View | null, id: string): Contestant<number>[] {
    const { slicing } = this.tabulator;
    if (!view) return [];
    return slicing.slices.flatMap((slice, key) => {
      if (slice.dimension !== "region") return [];
      const region = slicing.regionOf(slice);
      const group = region && region.kind !== "direct" ? (region.group ?? "") : null;
      return [{ key, group, reading: view.figure(id, key) }];
    });
  }

  private view(release: Release): View {
    const before = registerBefore(release.quarter, this.known);
    return new View(
      this.definitions,
      periodOf(release.quarter),
      this.tabulator.tables(release, this.known),
      (before && this.tabulator.register(before)?.tabulation) ?? null,
    );
  }

  private definition(id: string): Definition {
    const definition = Object.hasOwn(this.definitions, id) ? this.definitions[id] : undefined;
    if (!definition) throw new RangeError(`${id} is not a computed indicator`);
    return definition;
  }
}

/** Counts, sums and rates are ranked; the calendar, the lead over it and numbers of days are not. */
function isRanked(definition: Definition): boolean {
  const comparison = comparisonOf(definition);
  return comparison === "amount" || kindOf(definition.computation) === "rate";
}

const noRows = missing("no-rows", { reported: 0, of: 0 });
const unranked = missing("unranked", { reported: 0, of: 0 });
