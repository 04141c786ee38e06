import fc from "fast-check";
import { expect, test } from "vitest";
import { toPlain, exact } from "../../src/domain/exact.ts";
import type { Reading } from "../../src/domain/reading.ts";
import { computeRelease } from "../../src/indicators/statistics.ts";
import type { Dataset, Release } from "../../src/schema/dataset.ts";
import { aspects, type Statistics } from "../../src/stats/statistics.ts";
import { naiveFigures, type Figure } from "../support/naive.ts";
import { datasets } from "../support/registers.ts";

/** Data sets compared; each has seven or eight releases, 1,000 in all. */
const runs = Number(process.env["JIBAO_NAIVE_RUNS"] ?? 140);
const seed = 20200331;

const readingText = (reading: Reading): string =>
  `${reading.kind === "value" ? toPlain(reading.value) : reading.reason} (${reading.reported} of ${reading.of})`;

const figureText = ({ value, why, reported, of }: Figure): string =>
  `${value ? toPlain(exact(...value)) : (why ?? "")} (${reported} of ${of})`;

const isSame = (reading: Reading | undefined, { value, why, reported, of }: Figure): boolean => {
  if (reading?.reported !== reported || reading.of !== of) return false;
  if (reading.kind === "missing") return reading.reason === why;
  return value !== null && reading.value.num * value[1] === value[0] * reading.value.den;
};

function* computedFigures(statistics: Statistics): Generator<[string, Reading]> {
  for (const id of statistics.indicators)
    for (const slice of statistics.slices(id))
      for (const aspect of aspects)
        if (statistics.gives(id, slice, aspect)) {
          const key = [id, slice.dimension, slice.category, aspect].join("|");
          yield [key, statistics.get(id, slice, aspect)];
        }
}

/** Figures that the two computations see differently, and how many they were. */
function differences(dataset: Dataset, release: Release): { found: string[]; compared: number } {
  const naive = naiveFigures(dataset, release);
  const computed = new Map(computedFigures(computeRelease(dataset, release)));
  const keys = new Set([...naive.keys(), ...computed.keys()]);
  const found = [...keys].flatMap((key) => {
    const [reading, figure] = [computed.get(key), naive.get(key)];
    if (figure && isSame(reading, figure)) return [];
    const texts = [reading && readingText(reading), figure && figureText(figure)];
    return [`${release.id} ${key}: ${texts.map((text) => text ?? "nothing").join(" against ")}`];
  });
  return { found, compared: keys.size };
}

test(`two independent computations agree on ${runs} random data sets (seed ${seed})`, () => {
  let [registers, figures] = [0, 0];
  fc.assert(
    fc.property(datasets, (dataset) => {
      for (const release of dataset.releases) {
        const { found, compared } = differences(dataset, release);
        expect(found.slice(0, 5)).toEqual([]);
        registers += 1;
        figures += compared;
      }
    }),
    { seed, numRuns: runs, endOnFailure: true },
  );
  console.log(`seed ${seed}: ${registers} registers, ${figures} figures, 0 differences`);
  expect(registers).toBeGreaterThan(runs);
});
