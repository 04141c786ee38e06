import fc from "fast-check";
import { expect, test } from "vitest";
import { dayText, monthText, quarterAtOrdinal, someDay } from "../../src/demo/months.ts";
import { drawer } from "../../src/demo/random.ts";
import { isDate } from "../../src/domain/date.ts";
import { ordinal, quarterAt } from "../../src/domain/quarter.ts";

test("a stream is the same for the same seed and keys, and another for others", () => {
  const first = (...keys: readonly number[]): number[] => {
    const draw = drawer(1, ...keys);
    return Array.from({ length: 8 }, () => draw.below(1_000_000));
  };
  expect(first(3, 4)).toEqual(first(3, 4));
  expect(first(3, 4)).not.toEqual(first(4, 3));
  expect(first(3)).not.toEqual(first(3, 0));
});

test("what is drawn lies between its bounds", () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat(1_000), fc.nat(1_000), (seed, low, span) => {
      const drawn = drawer(seed).between(low, low + span);
      expect(drawn).toBeGreaterThanOrEqual(low);
      expect(drawn).toBeLessThanOrEqual(low + span);
    }),
  );
});

test("weights are kept to", () => {
  const draw = drawer(9);
  const drawn = Array.from({ length: 2_000 }, () =>
    draw.weigh([
      [90, "a"],
      [10, "b"],
      [0, "c"],
    ]),
  );
  expect(drawn.filter((one) => one === "b").length).toBeGreaterThan(120);
  expect(drawn.filter((one) => one === "b").length).toBeLessThan(280);
  expect(drawn).not.toContain("c");
});

test("months and quarters are counted alike", () => {
  expect(monthText(24240)).toBe("2020-01");
  expect(dayText(24251, 5)).toBe("2020-12-05");
  fc.assert(
    fc.property(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 4 }), (year, n) => {
      const quarter = quarterAt(year, n);
      expect(quarterAtOrdinal(ordinal(quarter))).toBe(quarter);
    }),
  );
});

test("a date in a month is a date of that month, the same for the same keys", () => {
  fc.assert(
    fc.property(fc.integer({ min: 24_000, max: 24_999 }), fc.nat(), fc.nat(), (month, a, b) => {
      const date = someDay(month, a, b);
      expect(isDate(date)).toBe(true);
      expect(date.startsWith(monthText(month))).toBe(true);
      expect(someDay(month, a, b)).toBe(date);
    }),
  );
});
