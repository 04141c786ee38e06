import { expect, test } from "vitest";
import { formatPeriod } from "../../src/i18n/period.ts";

test.for<[string, string]>([
  ["一季度", "Q1 2022"],
  ["首季度", "Q1 2022"],
  ["2018年一季度", "Q1 2018"],
  ["上半年", "first half of 2022"],
  ["1—7月", "January–July 2022"],
  ["1至7月", "January–July 2022"],
  ["元月至七月", "January–July 2022"],
  ["8月份", "August 2022"],
  ["2022年12月", "December 2022"],
  ["2018年4月21日", "21 April 2018"],
  ["4月21日", "21 April 2022"],
  ["10月12-14日", "12–14 October 2022"],
  ["截至11月底", "to the end of November 2022"],
  ["前两个月", "January–February 2022"],
  ["今年累计", "2022 to date"],
  ["全年计划", "plan for 2022"],
  ["2025年目标", "target for 2025"],
  ["2023年全年", "2023"],
  ["年度目标", "target for 2022"],
  ["今年（截至2016年11月）", "to November 2016"],
  ["目前（2019年9月）", "to September 2019"],
  ["截至2020年11月（访谈日）", "to November 2020 (day of the interview)"],
  ["2月（截至2月8日）", "February 2022 (to 8 February)"],
  ["二季度（5月18日）", "Q2 2022 (18 May)"],
  ["与2017年同期相比", "on the same period of 2017"],
  ["到12月底目标", "target for the end of December 2022"],
  ["12天", "12 days"],
])("%s is %s in English", ([printed, english]) => {
  expect(formatPeriod(printed, "2022Q3", "en")).toEqual({ text: english, chinese: false });
});

test("what is not recognised stays as printed and says that it is Chinese", () => {
  expect(formatPeriod("农忙时节", "2021Q3", "en")).toEqual({
    text: "农忙时节",
    chinese: true,
  });
});

test("in Chinese the period stays as printed", () => {
  expect(formatPeriod("1—7月", "2022Q3", "zh").text).toBe("1—7月");
});
