import Big from "big.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  add,
  compare,
  divide,
  exact,
  multiply,
  parseDecimal,
  round,
  shift,
  subtract,
  toFixed,
  toNumber,
  toPlain,
} from "../../src/domain/exact.ts";

test.for<[string, number, string]>([
  ["1.005", 2, "1.01"],
  ["-1.005", 2, "-1.01"],
  ["0.05", 1, "0.1"],
  ["-0.04", 1, "0.0"],
  ["2.5", 0, "3"],
  ["-2.5", 0, "-3"],
  ["908.25", 1, "908.3"],
  ["69.858", 1, "69.9"],
  ["0", 1, "0.0"],
])("%s with %i decimals is %s: half away from zero, never −0.0", ([text, decimals, printed]) => {
  expect(toFixed(parseDecimal(text) ?? exact(0), decimals)).toBe(printed);
});

test.for<[string, string]>([
  ["12.50", "12.5"],
  ["0.0000001", "0.0000001"],
  ["100", "100"],
  ["-0.25", "-0.25"],
])("%s in full is %s", ([text, plain]) => {
  expect(toPlain(parseDecimal(text) ?? exact(0))).toBe(plain);
});

test.for<[bigint, bigint, string]>([
  [1n, 3n, "0.333333333333333"],
  [2n, 3n, "0.666666666666667"],
  [200n, 3n, "66.6666666666667"],
  [-1n, 7n, "-0.142857142857143"],
  [1n, 3_000_000n, "0.000000333333333333333"],
  [10n ** 20n, 3n, "33333333333333300000"],
  [29_999_999_999_999_999n, 30n, "1000000000000000"],
])("%s/%s has 15 significant digits, the last rounded half away: %s", ([num, den, plain]) => {
  expect(toPlain(exact(num, den))).toBe(plain);
});

test.for<string>(["1,234", "5亿", "1e5", ".5", "5.", "+5", "", "０", "1 2", "--1"])(
  "%j is no plain decimal",
  (text) => {
    expect(parseDecimal(text)).toBeNull();
  },
);

test("a zero denominator is refused", () => {
  expect(() => exact(1, 0)).toThrow(RangeError);
  expect(() => divide(exact(1), exact(0))).toThrow(RangeError);
});

test("a negative denominator moves its sign", () => {
  expect(exact(1, -2)).toEqual({ num: -1n, den: 2n });
});

describe("laws", () => {
  const decimal = fc
    .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 6 }))
    .map(([num, decimals]) => exact(num, 10n ** BigInt(decimals)));
  const oracle = (value: { num: bigint; den: bigint }): Big =>
    new Big(value.num.toString()).div(new Big(value.den.toString()));
  test("rounding agrees with an independent decimal library", () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: 0, max: 4 }), (value, decimals) => {
        const expected = oracle(value).toFixed(decimals, 1);
        expect(toFixed(value, decimals)).toBe(expected.replace(/^-(0(\.0+)?)$/, "$1"));
      }),
      { numRuns: 2000 },
    );
  });
  test("sum and difference undo each other, product and quotient too", () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        expect(compare(subtract(add(a, b), b), a)).toBe(0);
        if (b.num !== 0n) expect(compare(divide(multiply(a, b), b), a)).toBe(0);
      }),
    );
  });
  test("shifting is multiplication by a power of ten", () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: -8, max: 8 }), (a, n) => {
        expect(compare(shift(shift(a, n), -n), a)).toBe(0);
      }),
    );
  });
  test("what ends is printed in full and reads back the same", () => {
    fc.assert(
      fc.property(decimal, (a) => {
        const back = parseDecimal(toPlain(a));
        expect(back && compare(back, a)).toBe(0);
      }),
    );
  });
  test("a rounded value is within half a unit of the exact one", () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: 0, max: 3 }), (a, decimals) => {
        const gap = toNumber(subtract(round(a, decimals), a));
        expect(Math.abs(gap)).toBeLessThanOrEqual(0.5 / 10 ** decimals);
      }),
    );
  });
});
