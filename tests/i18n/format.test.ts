import { expect, test } from "vitest";
import type { Locale } from "../../src/domain/bilingual.ts";
import { exact, parseDecimal, shift } from "../../src/domain/exact.ts";
import type { PrintedUnit } from "../../src/domain/unit.ts";
import {
  formatDate,
  formatGrowth,
  formatMoney,
  formatPrinted,
  formatQuarter,
  formatRecorded,
  formatToDate,
  formatValue,
} from "../../src/i18n/format.ts";

const wan = (text: string) => shift(parseDecimal(text) ?? exact(0), 4);

test.for<[string, string, string]>([
  ["9082000", "908.2亿元", "90.82 billion yuan"],
  ["10000", "1.0亿元", "0.10 billion yuan"],
  ["9999.5", "1.0亿元", "0.10 billion yuan"],
  ["9999.4", "9999万元", "99.99 million yuan"],
  ["3000", "3000万元", "30 million yuan"],
  ["0", "0.0亿元", "0.00 billion yuan"],
  ["-1234500", "−123.5亿元", "−12.35 billion yuan"],
])("%s万元 prints as %s and %s", ([amount, zh, en]) => {
  expect(formatMoney(wan(amount), "zh").text).toBe(zh);
  expect(formatMoney(wan(amount), "en").text).toBe(en);
});

test.for<[string, string, string]>([
  ["268300", "26.83亿元", "2.683 billion yuan"],
  ["270000", "27亿元", "2.7 billion yuan"],
  ["3850", "3850万元", "38.5 million yuan"],
])("a project's %s万元 keeps all its digits: %s, %s", ([amount, zh, en]) => {
  expect(formatRecorded(wan(amount), "zh").text).toBe(zh);
  expect(formatRecorded(wan(amount), "en").text).toBe(en);
});

test.for<[string, PrintedUnit, string, string]>([
  ["712", "亿元", "712亿元", "71.2 billion yuan"],
  ["908.2", "亿元", "908.2亿元", "90.82 billion yuan"],
  ["333.81", "亿元", "333.81亿元", "33.381 billion yuan"],
  ["1.18", "万亿元", "1.18万亿元", "1.18 trillion yuan"],
  ["8.7", "万人", "8.7万人", "87,000 persons"],
  ["-10.1", "%", "−10.1%", "−10.1%"],
  ["2.1", "个百分点", "2.1个百分点", "2.1 percentage points"],
  ["1", "个", "1个", "1 project"],
  ["27", "批次", "27批次", "27 batches"],
  ["5", "名", "5名", "5"],
])("printed %s %s stays %s, in English %s", ([digits, unit, zh, en]) => {
  expect(formatPrinted(digits, unit, "zh").text).toBe(zh);
  expect(formatPrinted(digits, unit, "en").text).toBe(en);
});

test("a rate is rounded once, from the exact value", () => {
  const rate = { unit: "percent", decimals: 1 } as const;
  expect(formatValue(exact(129 * 100, 270), rate, "zh").text).toBe("47.8%");
});

test.for<[string, Locale, string]>([
  ["12.4", "zh", "增长12.4%"],
  ["-44", "zh", "下降44%"],
  ["0.0", "zh", "持平（0.0%）"],
  ["-44", "en", "down 44%"],
  ["0.0", "en", "unchanged (0.0%)"],
])("growth of %s in %s: %s", ([digits, locale, words]) => {
  expect(formatGrowth(parseDecimal(digits) ?? exact(0), digits, locale)).toBe(words);
});

test("quarters, spans and dates in both languages", () => {
  expect(formatQuarter("2022Q3", "zh")).toBe("2022年三季度");
  expect(formatQuarter("2022Q3", "en")).toBe("Q3 2022");
  expect(formatToDate("2022Q3", "zh")).toBe("1—9月累计");
  expect(formatToDate("2022Q3", "en")).toBe("January–September");
  expect(formatDate("2020-03-24", "zh")).toBe("2020年3月24日");
  expect(formatDate("2020-03-24", "en")).toBe("24 March 2020");
  expect(formatDate("2020-03", "zh")).toBe("2020年3月");
  expect(formatDate("2020-03", "en")).toBe("March 2020");
});
