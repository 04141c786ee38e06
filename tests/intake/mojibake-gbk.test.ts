import { expect, test } from "vitest";
import { fromGbk, gbkBytes, gbkSign, gbkSuspicious } from "../../src/intake/mojibake-gbk.ts";

/** What a program sees that reads the UTF-8 of a text as GBK; of an odd number of bytes the last is lost. */
const garbled = (text: string): string => {
  const bytes = new TextEncoder().encode(text);
  return new TextDecoder("gb18030").decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
};

test("every character of GBK has the bytes that spell it", () => {
  const bytes = gbkBytes();
  // Leads 81 to FE, seconds 40 to FE without 7F; the wide blank has two spellings.
  expect(bytes.size).toBe(126 * 190 - 1);
  expect(bytes.get("丂")).toEqual([0x81, 0x40]);
  expect(bytes.get("项")).toEqual([0xcf, 0xee]);
  const decoder = new TextDecoder("gb18030");
  for (const [character, pair] of bytes)
    expect(decoder.decode(Uint8Array.from(pair))).toBe(character);
});

test.for<[string, boolean]>([
  ["项目", true],
  ["示范市重点项目", true],
  // Lead bytes from E4 to E9, others from 80 to BF.
  ["丂丂", true],
  ["鿿鿿", true],
  ["项", false],
  ["ａｂｃ", false],
  ["éàü", false],
])("%s read as GBK looks like it: %s", ([text, suspicious]) => {
  expect(gbkSign().test(garbled(text))).toBe(suspicious);
  expect(gbkSuspicious(garbled(text))).toBe(suspicious);
});

test.for(["项目名称", "甲区产业园，二期", "id,name", "椤", ""])(
  "%s as it stands does not",
  (text) => {
    expect(gbkSign().test(text)).toBe(false);
  },
);

test.for<[string, string | null]>([
  ["项目", "项目"],
  ["重点项目（二期）", "重点项目（二期）"],
  // Nine bytes, of which the last is lost with its character.
  ["甲乙丙", "甲乙"],
  ["项a", null],
  ["é项目", null],
  ["项目éé", null],
  ["ab", null],
])("%s is found again: %s", ([text, found]) => {
  expect(fromGbk(garbled(text))).toBe(found);
});

test("what GBK does not have was not made by it", () => {
  expect(fromGbk(`${garbled("项目")}€a`)).toBeNull();
  expect(fromGbk("a")).toBeNull();
});
