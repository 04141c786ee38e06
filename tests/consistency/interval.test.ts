import fc from "fast-check";
import { expect, test } from "vitest";
import {
  add,
  common,
  contains,
  divide,
  hull,
  isAbove,
  meets,
  opposite,
  point,
  roundedTo,
  subtract,
  sum,
  width,
  type Interval,
} from "../../src/consistency/interval.ts";
import { printedValue } from "../../src/consistency/figure.ts";
import { exact, parseDecimal, round, toPlain, type Exact } from "../../src/domain/exact.ts";
import type { PrintedUnit } from "../../src/domain/unit.ts";

const number = (text: string): Exact => {
  const value = parseDecimal(text);
  if (!value) throw new Error(text);
  return value;
};

const show = ({ low, high }: Interval): string =>
  `${low ? (low.open ? "(" : "[") + toPlain(low.value) : "(−∞"}, ${high ? toPlain(high.value) + (high.open ? ")" : "]") : "∞)"}`;

const range = (
  text: string,
  unit: PrintedUnit,
  qualifier: "about" | "at_least" | "at_most" | null = null,
) => printedValue({ text, value: number(text) }, unit, qualifier).range;

test.for<[string, PrintedUnit, "about" | "at_least" | "at_most" | null, string]>([
  ["541", "个", null, "[541, 541]"],
  ["712", "%", null, "[711.5, 712.5)"],
  ["712.0", "%", null, "[711.95, 712.05)"],
  ["-44", "%", null, "(-44.5, -43.5]"],
  ["0.0", "%", null, "(-0.05, 0.05)"],
  ["1.1", "万亿元", null, "[1050000000000, 1150000000000)"],
  ["8.7", "万人", null, "[86500, 87500)"],
  ["87", "人", null, "[87, 87]"],
  ["25.4", "%", "about", "[25.3, 25.5]"],
  ["900", "%", "about", "[800, 1000]"],
  ["20.0", "%", "about", "[19.9, 20.1]"],
  ["1000", "个", "at_least", "[1000, ∞)"],
  ["5", "个", "at_most", "(−∞, 5]"],
])("%s%s (%s) was %s", ([text, unit, qualifier, expected]) => {
  expect(show(range(text, unit, qualifier))).toBe(expected);
});

test("sums, differences and quotients keep open ends open", () => {
  const [a, b] = [range("2.5", "%"), range("4", "%")];
  expect(show(add(a, b))).toBe("[5.95, 7.05)");
  expect(show(subtract(b, a))).toBe("(0.95, 2.05)");
  expect(show(opposite(a))).toBe("(-2.55, -2.45]");
  expect(show(divide(a, point(exact(2))) ?? a)).toBe("[1.225, 1.275)");
  expect(divide(a, range("0", "%"))).toBeNull();
  expect(show(divide(range("5", "个", "at_least"), point(exact(10))) ?? a)).toBe("[0.5, ∞)");
  expect(show(divide(point(exact(5)), range("10", "个", "at_least")) ?? a)).toBe("(0, 0.5]");
  expect(show(hull(a, b))).toBe("[2.45, 4.5)");
  expect(toPlain(width(b) ?? exact(0))).toBe("1");
});

test("two intervals that touch at an open end do not meet", () => {
  const [four, five] = [range("4", "%"), range("5", "%")];
  expect(meets(four, five)).toBe(false);
  expect(isAbove(five, four)).toBe(true);
  expect(contains(four, number("3.5"))).toBe(true);
  expect(contains(four, number("4.5"))).toBe(false);
});

test.for<[string, string[], boolean]>([
  ["27 can be 26.58", ["27", "26.58"], true],
  ["27, 26.58 and 26.83 are not one number", ["27", "26.58", "26.83"], false],
  ["25.2 is not 25.3", ["25.2", "25.3"], false],
])("%s", ([, texts, agree]) => {
  expect(common(texts.map((text) => range(text, "%"))) !== null).toBe(agree);
});

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.integer({ min: 0, max: 6 }))
  .map(([num, decimals]) => exact(num, 10n ** BigInt(decimals)));

test("a value is always in the interval of its rounded self, and nothing a place away is", () => {
  fc.assert(
    fc.property(decimal, fc.integer({ min: 0, max: 4 }), (value, decimals) => {
      const place = exact(1, 10n ** BigInt(decimals));
      const interval = roundedTo(round(value, decimals), place);
      expect(contains(interval, value)).toBe(true);
      expect(
        contains(
          interval,
          exact(value.num * place.den + value.den * place.num, value.den * place.den),
        ),
      ).toBe(false);
    }),
  );
});

test("the sum of values is in the sum of their intervals", () => {
  fc.assert(
    fc.property(
      fc.array(decimal, { maxLength: 8 }),
      fc.integer({ min: 0, max: 4 }),
      (values, decimals) => {
        const place = exact(1, 10n ** BigInt(decimals));
        const intervals = values.map((value) => roundedTo(round(value, decimals), place));
        const total = values.reduce(
          (a, b) => exact(a.num * b.den + b.num * a.den, a.den * b.den),
          exact(0),
        );
        expect(contains(sum(intervals), total)).toBe(true);
      },
    ),
  );
});
