import { describe, expect, test } from "vitest";
import {
  findInvisible,
  findPrivate,
  withoutInvisible,
  withoutPrivate,
} from "../../src/prose/invisible.ts";

const said = (found: readonly { line: number; name: string }[]): string[] =>
  found.map(({ line, name }) => `${line} ${name}`);

test.each([
  ["\u0000", "U+0000"],
  ["\u000B", "U+000B"],
  ["\u007F", "U+007F"],
  ["\u00AD", "U+00AD"],
  ["\u200B", "U+200B"],
  ["\u202E", "U+202E"],
  ["\u2066", "U+2066"],
  ["\uFEFF", "U+FEFF"],
  ["\u{E0041}", "U+E0041"],
])("what is not seen is found by its line and code point: %j", (character, name) => {
  const text = `甲\n乙${character}丙`;
  expect(said(findInvisible(text))).toEqual([`1 ${name}`]);
  expect(withoutInvisible(text)).toBe("甲\n乙丙");
});

test("tab, line feed and what can be seen stay", () => {
  const text = "甲\t乙\n丙 — …，。“”　𠀀";
  expect(findInvisible(text)).toEqual([]);
  expect(withoutInvisible(text)).toBe(text);
});

describe("characters of private use", () => {
  test.each([
    ["甲\n\uE000", "1 U+E000"],
    ["甲\n乙\uF8FF", "1 U+F8FF"],
    ["\u{F0000}", "0 U+F0000"],
    ["\u{10FFFD}", "0 U+10FFFD"],
    ["甲\n\n&#xE000;", "2 U+E000"],
    ["&#xf8ff;", "0 U+F8FF"],
    ["&#57344;", "0 U+E000"],
    ["&#xF0000;", "0 U+F0000"],
    ["&#x10fffd;", "0 U+10FFFD"],
  ])("%j", (text, found) => {
    expect(said(findPrivate(text))).toEqual([found]);
    expect(said(findPrivate(withoutPrivate(text)))).toEqual([]);
  });

  test.each([
    "\uDFFF",
    "\uF900",
    "&#xDFFF;",
    "&#xF900;",
    "&#65;",
    "&#xEFFFF;",
    "&#x10FFFE;",
    "&#x;",
  ])("%j is none of them", (text) => {
    expect(findPrivate(text)).toEqual([]);
    expect(withoutPrivate(text)).toBe(text);
  });

  test("the words around them stay, and a harmless number too where there is nothing to take out", () => {
    expect(withoutPrivate("甲\uE000乙&#xE001;丙")).toBe("甲乙丙");
    expect(withoutPrivate("A&#38;B")).toBe("A&#38;B");
  });
});
