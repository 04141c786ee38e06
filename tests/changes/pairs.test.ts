import fc from "fast-check";
import { expect, test } from "vitest";
import { pairsOf } from "../../src/changes/pairs.ts";

interface Row {
  readonly key: string;
  readonly source: string;
  readonly value: number;
}

const like = {
  key: ({ key }: Row) => key,
  signs: [({ source, value }: Row) => `${source}=${value}`, ({ source }: Row) => source],
};
const row = (key: string, source: string, value: number): Row => ({ key, source, value });

test("of rows with one key equal ones pair first, then those of one source, then in order", () => {
  const before = [row("a", "S1", 1), row("a", "S2", 2), row("a", "S3", 3)];
  const after = [row("a", "S3", 3), row("a", "S1", 9), row("a", "S4", 4)];
  const pairs = pairsOf(before, after, like);
  expect(pairs.kept).toEqual([
    [before[2], after[0]],
    [before[0], after[1]],
    [before[1], after[2]],
  ]);
  expect([pairs.added, pairs.removed]).toEqual([[], []]);
});

const rows = fc.array(
  fc.record({
    key: fc.constantFrom("a", "b", "c"),
    source: fc.constantFrom("S1", "S2"),
    value: fc.integer({ min: 0, max: 3 }),
  }),
  { maxLength: 12 },
);

test("every row of both lists is in exactly one place", () => {
  fc.assert(
    fc.property(rows, rows, (before, after) => {
      const { kept, added, removed } = pairsOf(before, after, like);
      expect(new Set([...kept.map(([old]) => old), ...removed])).toEqual(new Set(before));
      expect(kept.length + removed.length).toBe(before.length);
      expect(kept.length + added.length).toBe(after.length);
      expect(kept.every(([old, now]) => old.key === now.key)).toBe(true);
    }),
  );
});

test("a list and the same list in another order differ in nothing", () => {
  fc.assert(
    fc.property(
      rows.chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
      ),
      ([list, shuffled]) => {
        const { kept, added, removed } = pairsOf(list, shuffled, like);
        expect([added, removed]).toEqual([[], []]);
        for (const [old, now] of kept) expect(old).toEqual(now);
      },
    ),
  );
});
