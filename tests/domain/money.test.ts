import fc from "fast-check";
import { expect, test } from "vitest";
import { moneyLimit, sumYuan, yuan } from "../../src/domain/money.ts";

test("an amount is a whole number of yuan", () => {
  expect(yuan(12)).toBe(12);
  expect(() => yuan(0.5)).toThrow(RangeError);
  expect(() => yuan(Number.NaN)).toThrow(RangeError);
});

test("sums stay exact where doubles would not", () => {
  const amounts = Array.from({ length: 5000 }, () => yuan(moneyLimit - 1));
  expect(sumYuan(amounts).num).toBe(5000n * BigInt(moneyLimit - 1));
});

test("the sum is that of whole numbers without limit", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: moneyLimit - 1 }), { maxLength: 2000 }),
      (list) => {
        expect(sumYuan(list.map(yuan)).num).toBe(list.reduce((sum, n) => sum + BigInt(n), 0n));
      },
    ),
  );
});
