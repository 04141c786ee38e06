import { expect, test } from "vitest";
import { divide, equals, exact, multiply, toFixed } from "../../../src/domain/exact.ts";
import { computedIds, type ComputedId } from "../../../src/indicators/computed.ts";
import { versionsOf } from "../../../src/report/over-time/registers.ts";
import { workedOf } from "../../../src/report/over-time/worked.ts";
import { city } from "./city.ts";

const version = (quarter: string) => {
  const found = versionsOf(city).find((one) => one.quarter === quarter);
  if (!found) throw new Error(quarter);
  return found;
};

test.for<[ComputedId, string, string, string, string]>([
  ["completion_rate", "2020Q1", "1000000", "5000000", "20.0"],
  ["start_rate", "2020Q1", "1", "2", "50.0"],
  ["start_rate", "2020Q2", "2", "2", "100.0"],
  ["task_closure_rate", "2020Q4", "1", "1", "100.0"],
  ["preparation_rate", "2020Q2", "1", "2", "50.0"],
])("%s in %s is %s ÷ %s", ([id, quarter, part, whole, result]) => {
  const worked = workedOf(id, version(quarter));
  if (worked?.kind !== "rate") throw new Error("no rate");
  expect([worked.part, worked.whole].map((value) => toFixed(value, 0))).toEqual([part, whole]);
  expect(toFixed(worked.result, 1)).toBe(result);
});

test("the example of a rate always gives the rate", () => {
  let rates = 0;
  for (const one of versionsOf(city))
    for (const id of computedIds) {
      if (!one.now.indicators.includes(id)) continue;
      const worked = workedOf(id, one);
      if (worked?.kind !== "rate") continue;
      rates += 1;
      const again = multiply(divide(worked.part, worked.whole), exact(100));
      expect(equals(again, worked.result)).toBe(true);
    }
  expect(rates).toBeGreaterThan(10);
});

test("a lead is the rate less the calendar, a quarter the year to date less the quarter before", () => {
  const lead = workedOf("lead", version("2020Q2"));
  if (lead?.kind !== "lead") throw new Error("no lead");
  expect([lead.rate, lead.time, lead.result].map((v) => toFixed(v, 1))).toEqual([
    "44.0",
    "50.0",
    "-6.0",
  ]);
  const quarter = workedOf("completed_quarter", version("2020Q2"));
  if (quarter?.kind !== "quarter") throw new Error("no quarter");
  expect(quarter.before && toFixed(quarter.before, 0)).toBe("1000000");
  expect(toFixed(quarter.ytd, 0)).toBe("2200000");
  const opening = workedOf("completed_quarter", version("2021Q1"));
  expect(opening?.kind === "quarter" && opening.before).toBeNull();
});

test("counts, sums and figures that are missing have no example", () => {
  expect(workedOf("building", version("2020Q2"))).toBeNull();
  expect(workedOf("total_investment", version("2020Q2"))).toBeNull();
  expect(workedOf("completed_quarter", version("2020Q4"))).toBeNull();
  expect(workedOf("finish_rate", version("2020Q1"))).toBeNull();
});
