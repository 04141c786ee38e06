import fc from "fast-check";
import { expect, test } from "vitest";
import { add, exact, toFixed, type Exact } from "../../src/domain/exact.ts";
import { findings } from "../../src/consistency/findings.ts";
import { dataset, findIn, indicators, release, rows, type Short } from "./data.ts";

const amount = fc.bigInt({ min: 0n, max: 10n ** 9n }).map((n) => exact(n, 10_000n));
const amounts = fc.array(amount, { minLength: 2, maxLength: 9 });
const decimals = fc.integer({ min: 0, max: 3 });

const money = (value: Exact, digits: number, more: Partial<Short> = {}): Short => ({
  indicator: "money",
  unit: "亿元",
  value: toFixed(value, digits),
  ...more,
});

const parts = (values: readonly Exact[], digits: number): Short[] =>
  values.map((value, i) => money(value, digits, { class: `sector/c${i}` }));

const total = (values: readonly Exact[]): Exact => values.reduce(add, exact(0));

test("exact parts and their total, each rounded once, are never a finding", () => {
  fc.assert(
    fc.property(amounts, decimals, (values, digits) => {
      expect(findIn([money(total(values), digits), ...parts(values, digits)])).toEqual([]);
    }),
  );
});

test("a total beyond what rounding explains always is one", () => {
  fc.assert(
    fc.property(amounts, decimals, fc.boolean(), (values, digits, up) => {
      const place = exact(1, 10n ** BigInt(digits));
      const step = exact(place.num * BigInt(values.length + 2) * (up ? 1n : -1n), place.den);
      const wrong = add(total(values), step);
      const found = findIn([money(wrong, digits), ...parts(values, digits)]);
      expect(found.length).toBeGreaterThan(0);
    }),
  );
});

test("a rate rounded from its exact inputs is never more than a notice", () => {
  const pair = fc
    .tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 1, max: 2000 }))
    .filter(([part, whole]) => part <= whole);
  fc.assert(
    fc.property(pair, decimals, ([part, whole], digits) => {
      const rate = toFixed(exact(part * 100, whole), digits);
      const list = [
        { value: `${part}` },
        { indicator: "list", basis: "plan", value: `${whole}` },
        { indicator: "list_rate", unit: "%", value: rate },
      ] as const;
      expect(findIn(list)).toEqual([]);
    }),
  );
});

test("a lead rounded from the unrounded rate is never a finding", () => {
  const done = fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 9999 }));
  fc.assert(
    fc.property(
      done,
      fc.integer({ min: 1, max: 12 }),
      decimals,
      ([part, whole], months, digits) => {
        const rate = exact(part * 100, whole);
        const time = { basis: "ytd", period: `1—${months}月` } as const;
        const list: Short[] = [
          { ...time, indicator: "rate", unit: "%", value: toFixed(rate, digits) },
          {
            ...time,
            indicator: "lead",
            unit: "个百分点",
            value: toFixed(add(rate, exact(-months * 100, 12)), digits),
          },
        ];
        expect(findIn(list)).toEqual([]);
      },
    ),
  );
});

test("the order of rows and of releases does not matter", () => {
  const before = rows([
    { indicator: "money", unit: "亿元", value: "65" },
    { value: "12" },
    { value: "7", class: "sector/industry" },
    { value: "6", class: "sector/welfare" },
  ]);
  const now = rows([
    { indicator: "money", unit: "亿元", value: "241" },
    { indicator: "money_change", unit: "亿元", value: "184" },
    { value: "24" },
    { value: "16", class: "sector/industry" },
    { value: "4", class: "sector/welfare" },
    { value: "2", class: "size/b" },
    { indicator: "new", value: "30" },
    { indicator: "count_share", unit: "%", value: "51.3", class: "sector/ecology" },
  ]);
  const expected = findings(dataset([release("2017Q1", before), release("2018Q1", now)]), {
    indicators,
  });
  expect(expected.length).toBeGreaterThan(3);
  fc.assert(
    fc.property(
      fc.shuffledSubarray(before, { minLength: before.length }),
      fc.shuffledSubarray(now, { minLength: now.length }),
      (a, b) => {
        const shuffled = dataset([release("2018Q1", b), release("2017Q1", a)]);
        expect(findings(shuffled, { indicators })).toEqual(expected);
      },
    ),
  );
});
