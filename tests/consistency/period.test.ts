import { expect, test } from "vitest";
import { daysToDate, monthsToDate, readPeriod, type Basis } from "../../src/consistency/period.ts";
import type { Quarter } from "../../src/domain/quarter.ts";

test.for<[string | null, Basis, Quarter, string]>([
  ["1至7月", "ytd", "2018Q3", "2018 m1-7"],
  ["1—10月", "ytd", "2018Q4", "2018 m1-10"],
  ["1-9月", "ytd", "2020Q3", "2020 m1-9"],
  ["元月至七月", "ytd", "2019Q3", "2019 m1-7"],
  ["前两个月", "ytd", "2022Q1", "2022 m1-2"],
  ["前三季度", "ytd", "2022Q3", "2022 m1-9"],
  ["上半年", "ytd", "2022Q2", "2022 m1-6"],
  ["今年上半年", "ytd", "2017Q2", "2017 m1-6"],
  ["截至11月底", "ytd", "2018Q4", "2018 m1-11"],
  ["截至2020年11月(访谈日)", "ytd", "2020Q4", "2020 m1-11"],
  ["目前(2019年9月)", "ytd", "2019Q3", "2019 m1-9"],
  ["2018年全年", "ytd", "2018Q4", "2018 m1-12"],
  ["今年累计", "ytd", "2022Q4", "2022 t今年累计"],
  [null, "ytd", "2022Q4", "2022 m1-12"],
  ["8月份", "month", "2022Q3", "2022 m8-8"],
  ["12月", "month", "2022Q4", "2022 m12-12"],
  ["4月21日", "event", "2020Q2", "2020 d4-21"],
  ["10月12-14日", "event", "2020Q3", "2020 d10-12"],
  ["2017年2月16日", "event", "2017Q1", "2017 d2-16"],
  ["二季度（5月18日）", "event", "2023Q2", "2023 d5-18"],
  ["2018年第四季度", "event", "2018Q4", "2018 m10-12"],
  ["3—4月", "event", "2020Q1", "2020 m3-4"],
  ["与2017年同期相比", "quarter", "2018Q1", "2018 quarter"],
  ["一季度", "quarter", "2018Q1", "2018 quarter"],
  ["目前", "stock", "2019Q3", "2019 stock"],
  ["目前(2019年9月)", "stock", "2019Q3", "2019 m9-9"],
  ["到12月底目标", "plan", "2023Q4", "2023 m12-12"],
  ["年度目标", "plan", "2020Q2", "2020 year"],
  ["全年计划", "plan", "2019Q1", "2019 year"],
  ["2020年谋划", "plan", "2019Q3", "2020 year"],
  ["6月以来十天", "event", "2020Q2", "2020 m6-6"],
  ["当天", "event", "2020Q2", "2020 t当天"],
])("%s (%s, %s) is %s", ([text, basis, quarter, expected]) => {
  const { year, key } = readPeriod(text, basis, quarter);
  expect(`${year} ${key}`).toBe(expected);
});

test("months to date are those of a span that begins in January", () => {
  expect(monthsToDate(readPeriod("1至7月", "ytd", "2018Q3"))).toBe(7);
  expect(monthsToDate(readPeriod("8月", "month", "2018Q3"))).toBeNull();
  expect(monthsToDate(readPeriod("今年累计", "ytd", "2018Q3"))).toBeNull();
});

test("seven months are 212 days, 213 in a leap year", () => {
  expect(daysToDate(2018, 7)).toBe(212);
  expect(daysToDate(2020, 7)).toBe(213);
  expect(daysToDate(2020, 12)).toBe(366);
});
