import { expect, test } from "vitest";
import { computedFrom } from "../../src/consistency/computed-from.ts";
import { exact } from "../../src/domain/exact.ts";
import { present, valueOf } from "../../src/domain/reading.ts";
import { Statistics } from "../../src/stats/statistics.ts";
import type { Slice } from "../../src/stats/slice.ts";
import { release } from "./data.ts";

/** Statistics that know one indicator and answer with the slice they were asked for. */
const asked: string[] = [];
const statistics = Object.create(Statistics.prototype, {
  indicators: { value: ["projects"] },
  gives: { value: (_: string, { dimension }: Slice) => dimension !== "level" },
  get: {
    value: (id: string, { dimension, category }: Slice) => {
      asked.push(`${id} ${dimension} ${category}`);
      return present(exact(7), { reported: 1, of: 1 });
    },
  },
}) as Statistics;

test.for<[string, string | null, string | null, string | null, string | null]>([
  ["projects", null, null, null, "projects  "],
  ["projects", "420302", null, null, "projects region 420302"],
  ["projects", null, "sector", "industry", "projects sector industry"],
  ["projects", null, "size", null, "projects size "],
  ["projects", "420302", "sector", "industry", null],
  ["projects", null, "project", "P1", null],
  ["projects", null, "level", "x", null],
  ["other", null, null, null, null],
])("%s of %s by %s %s asks for %s", ([indicator, region, dimension, category, question]) => {
  asked.length = 0;
  const reading = computedFrom(() => statistics)(
    release("2022Q3", []),
    indicator,
    region,
    dimension,
    category,
  );
  expect(asked).toEqual(question === null ? [] : [question]);
  expect(valueOf(reading)).toEqual(question === null ? null : exact(7));
});
