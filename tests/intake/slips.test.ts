import fc from "fast-check";
import { expect, test } from "vitest";
import { isFarFromOthers } from "../../src/intake/rules/slips.ts";

/** The same sentence written to be read: the others are collected, and the one in their middle looked at. */
function slowly(amount: number, totals: readonly number[]): boolean {
  const others = totals.filter((total) => total !== amount);
  const middle = others[Math.floor(others.length / 2)];
  const [lowest = 0, highest = 0] = [others[0], others.at(-1)];
  if (others.length < 8 || middle === undefined) return false;
  const [small, large] = amount < middle ? [amount, middle] : [middle, amount];
  if (small <= 0 || large < small * 1e3 || large > small * 1e5) return false;
  return amount > middle ? amount > highest * 10 : amount * 10 < lowest;
}

/** Amounts in 元 of which many are equal, and some ten thousand times off. */
const amounts = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 40 }), fc.constantFrom(0, 1, 4, 8))
    .map(([n, power]) => n * 10 ** power),
  { maxLength: 40 },
);

test("searching the sorted amounts and collecting the others give the same verdicts", () => {
  const seen = new Set<boolean>();
  fc.assert(
    fc.property(amounts, (list) => {
      const totals = list.toSorted((a, b) => a - b);
      for (const amount of totals) {
        seen.add(slowly(amount, totals));
        expect(isFarFromOthers(amount, totals)).toBe(slowly(amount, totals));
      }
    }),
    { seed: 20_261_123, numRuns: 2000 },
  );
  expect(seen.size).toBe(2);
});

test("a list of a hundred thousand amounts is judged at once", () => {
  const totals = Array.from({ length: 100_000 }, (_, i) => i + 1);
  expect(totals.filter((amount) => isFarFromOthers(amount, totals))).toEqual([]);
});
