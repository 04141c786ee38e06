import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toPlain } from "../../../src/domain/exact.ts";
import { parseArabic } from "../../../src/prose/numerals/arabic.ts";
import {
  parseChinese,
  parseFraction,
  parseTenths,
  type Read,
} from "../../../src/prose/numerals/chinese.ts";
import { parseEnglish } from "../../../src/prose/numerals/english.ts";

const said = (read: Read | null): string | null =>
  read && `${toPlain(read.value)} to ${toPlain(read.place)}`;

describe("numbers in Chinese characters", () => {
  test.each<[string, string | null]>([
    ["二", "2 to 1"],
    ["两", "2 to 1"],
    ["十", "10 to 1"],
    ["十七", "17 to 1"],
    ["二十", "20 to 1"],
    ["二百四十四", "244 to 1"],
    ["二百零四", "204 to 1"],
    ["二百四", "240 to 1"],
    ["一千零五", "1005 to 1"],
    ["三千二", "3200 to 1"],
    ["一万二千三百四十五", "12345 to 1"],
    ["三千万", "30000000 to 10000"],
    ["一千八百亿", "180000000000 to 100000000"],
    ["一万亿", "1000000000000 to 100000000"],
    ["二〇二〇", "2020 to 1"],
    ["二零二零", "2020 to 1"],
    ["二十八点五", "28.5 to 0.1"],
    ["零点七五", "0.75 to 0.01"],
    ["", null],
    ["点五", null],
    ["二十点", null],
    ["一百零", "100 to 1"],
    ["一百二百", null],
    ["一万二万", null],
    ["万一", null],
    ["一亿二千万", "120000000 to 10000"],
    ["二十万亿", "20000000000000 to 100000000"],
    ["百", null],
    ["零十", "10 to 1"],
    ["零百", null],
    ["一零", "10 to 1"],
    ["一百十", null],
    ["一百一十", "110 to 1"],
    ["二十四", "24 to 1"],
    ["一万零五", "10005 to 1"],
    ["五万亿", "5000000000000 to 100000000"],
    ["五万万", null],
    ["五亿亿", null],
    ["一万二千亿", "1200000000000 to 100000000"],
    ["甲", null],
    ["甲二", null],
    ["二三十", null],
    ["四百百", null],
    ["十百", null],
    ["亿", null],
    ["点五", null],
    ["一点", null],
    ["一点二点三", null],
    ["", null],
  ])("%s", (text, expected) => {
    expect(said(parseChinese(text))).toBe(expected);
  });

  const digits = "零一二三四五六七八九";
  const spell = (n: number): string => {
    const [h, t, o] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10];
    const tens = t === 0 ? (h > 0 && o > 0 ? "零" : "") : `${digits.charAt(t)}十`;
    return `${h > 0 ? `${digits.charAt(h)}百` : ""}${tens}${o > 0 ? digits.charAt(o) : ""}`;
  };

  test("every number below a thousand is read as it is spelled", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (n) => {
        expect(said(parseChinese(spell(n)))).toBe(`${n} to 1`);
      }),
    );
  });
});

describe("shares in words", () => {
  test.each<[string, string | null]>([
    ["三分之一", "33.3333333333333 to 1"],
    ["五分之二", "40 to 1"],
    ["百分之二十八点五", "28.5 to 0.1"],
    ["零分之一", null],
    ["三分之", null],
    ["分之一", null],
    ["三分之一分之一", null],
    ["百分之一分之一", null],
    ["零分之零", null],
  ])("%s", (text, expected) => {
    expect(said(parseFraction(text))).toBe(expected);
  });

  test.each<[string, string | null]>([
    ["九成", "90 to 10"],
    ["九成五", "95 to 1"],
    ["六成半", "65 to 1"],
    ["成", null],
    ["三成甲", null],
  ])("%s", (text, expected) => {
    expect(said(parseTenths(text))).toBe(expected);
  });
});

describe("numbers in digits", () => {
  test.each<[string, string | null]>([
    ["908.2", "908.2 to 0.1"],
    ["908.20", "908.2 to 0.01"],
    ["９０８．２", "908.2 to 0.1"],
    ["1,234", "1234 to 1"],
    ["87,000", "87000 to 1"],
    ["12.", null],
    ["", null],
  ])("%s", (text, expected) => {
    expect(said(parseArabic(text))).toBe(expected);
  });
});

describe("numbers in English words", () => {
  test.each<[string, string | null]>([
    ["seven", "7 to 1"],
    ["twenty-seven", "27 to 1"],
    ["ninety", "90 to 1"],
    ["two hundred and forty-four", "244 to 1"],
    ["a hundred", "100 to 1"],
    ["zero", "0 to 1"],
    ["thirty  one", "31 to 1"],
    ["", null],
    ["many", null],
    ["two score", null],
  ])("%s", (text, expected) => {
    expect(said(parseEnglish(text))).toBe(expected);
  });
});
