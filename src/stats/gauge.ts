import { exact, zero, type Exact } from "../domain/exact.ts";
import { missing, present, type Reading } from "../domain/reading.ts";
import type { Measure } from "./measure.ts";
import { Sums } from "./sums.ts";

/** Gathers one measure for all slices at once, row by row, and reads it at the end. */
export interface Gauge<Row> {
  /** Takes a row into the slices it lies in. */
  add(row: Row, places: readonly number[]): void;
  /** The figure of a slice that has `of` rows. */
  read(slice: number, of: number): Reading;
}

const hundred = 100n;

class CountGauge<Row> implements Gauge<Row> {
  private readonly counts: (row: Row) => boolean;
  private readonly found: Float64Array;

  constructor(counts: (row: Row) => boolean, slices: number) {
    this.counts = counts;
    this.found = new Float64Array(slices);
  }

  add(row: Row, places: readonly number[]): void {
    if (this.counts(row)) increment(this.found, places);
  }

  read(slice: number, of: number): Reading {
    return present(exact(this.found[slice] ?? 0), { reported: of, of });
  }
}

class DistinctGauge<Row> implements Gauge<Row> {
  private readonly key: (row: Row) => string;
  private readonly keys: Set<string>[];

  constructor(key: (row: Row) => string, slices: number) {
    this.key = key;
    this.keys = Array.from({ length: slices }, () => new Set<string>());
  }

  add(row: Row, places: readonly number[]): void {
    const key = this.key(row);
    for (const place of places) this.keys[place]?.add(key);
  }

  read(slice: number, of: number): Reading {
    return present(exact(this.keys[slice]?.size ?? 0), { reported: of, of });
  }
}

class SumGauge<Row> implements Gauge<Row> {
  private readonly measure: Measure<Row> & { readonly kind: "sum" };
  private readonly sums: Sums;
  private readonly asked: Float64Array;
  private readonly reported: Float64Array;

  constructor(measure: Measure<Row> & { readonly kind: "sum" }, slices: number) {
    this.measure = measure;
    this.sums = new Sums(slices);
    this.asked = new Float64Array(slices);
    this.reported = new Float64Array(slices);
  }

  add(row: Row, places: readonly number[]): void {
    if (!this.measure.among(row)) return;
    increment(this.asked, places);
    const amount = this.measure.amount(row);
    if (amount === null) return;
    increment(this.reported, places);
    for (const place of places) this.sums.add(place, amount);
  }

  read(slice: number, of: number): Reading {
    const coverage = { reported: this.reported[slice] ?? 0, of };
    return coverage.reported === 0 && this.asked[slice] !== 0
      ? missing("not-reported", coverage)
      : present(exact(this.sums.total(slice)), coverage);
  }
}

class RateGauge<Row> implements Gauge<Row> {
  private readonly measure: Measure<Row> & { readonly kind: "rate" };
  private readonly parts: Sums;
  private readonly wholes: Sums;
  private readonly reported: Float64Array;

  constructor(measure: Measure<Row> & { readonly kind: "rate" }, slices: number) {
    this.measure = measure;
    this.parts = new Sums(slices);
    this.wholes = new Sums(slices);
    this.reported = new Float64Array(slices);
  }

  add(row: Row, places: readonly number[]): void {
    const whole = this.measure.whole(row);
    if (whole === null) return;
    const part = this.measure.part(row);
    if (part === null) return;
    increment(this.reported, places);
    for (const place of places) {
      this.parts.add(place, part);
      this.wholes.add(place, whole);
    }
  }

  read(slice: number, of: number): Reading {
    const coverage = { reported: this.reported[slice] ?? 0, of };
    if (coverage.reported === 0 && of > 0) return missing("not-reported", coverage);
    const whole = this.wholes.total(slice);
    if (whole === 0n) return missing("zero-denominator", coverage);
    return present(exact(this.parts.total(slice) * hundred, whole), coverage);
  }
}

class MedianGauge<Row> implements Gauge<Row> {
  private readonly measure: Measure<Row> & { readonly kind: "median" };
  private readonly asked: Float64Array;
  private readonly values: number[][];

  constructor(measure: Measure<Row> & { readonly kind: "median" }, slices: number) {
    this.measure = measure;
    this.asked = new Float64Array(slices);
    this.values = Array.from({ length: slices }, () => []);
  }

  add(row: Row, places: readonly number[]): void {
    if (!this.measure.among(row)) return;
    increment(this.asked, places);
    const value = this.measure.value(row);
    if (value !== null) for (const place of places) this.values[place]?.push(value);
  }

  read(slice: number, of: number): Reading {
    const values = this.values[slice] ?? [];
    const coverage = { reported: values.length, of };
    if (values.length > 0) return present(medianOf(values), coverage);
    return missing(this.asked[slice] === 0 ? "no-rows" : "not-reported", coverage);
  }
}

function increment(counters: Float64Array, places: readonly number[]): void {
  for (const place of places) counters[place] = (counters[place] ?? 0) + 1;
}

/** The value in the middle, or the mean of the two in the middle of an even number: medianOf([1, 4]) is 5/2. */
export function medianOf(values: readonly number[]): Exact {
  const sorted = Float64Array.from(values).sort();
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return zero;
  if (sorted.length % 2 === 1) return exact(upper);
  return exact((sorted[middle - 1] ?? upper) + upper, 2);
}

/** A gauge for a measure, empty. */
export function gaugeOf<Row>(measure: Measure<Row>, slices: number): Gauge<Row> {
  switch (measure.kind) {
    case "count":
      return new CountGauge(measure.counts, slices);
    case "distinct":
      return new DistinctGauge(measure.key, slices);
    case "sum":
      return new SumGauge(measure, slices);
    case "rate":
      return new RateGauge(measure, slices);
    case "median":
      return new MedianGauge(measure, slices);
  }
}
