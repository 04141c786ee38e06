import { expect, test } from "vitest";
import { findingsOf, toldOf } from "../found.ts";
import { smallDataset } from "../small-dataset.ts";

const withRegions = (...rows: readonly string[]): Record<string, string> => ({
  ...smallDataset,
  "regions.csv": `${smallDataset["regions.csv"] ?? ""}${rows.map((row) => `${row}\n`).join("")}`,
});
const line = 5;

test.for<[string, string[]]>([
  ["420304,丁区,丁,Ding,district,A", []],
  ["420304,丁区,,Ding,district,A", []],
  ["420304,丁区,丁区,Ding,district,A", []],
  ["42030,丁区,丁,Ding,district,A", [`region-code regions.csv:${line} code`]],
  ["A20304,丁区,丁,Ding,district,A", [`region-code regions.csv:${line} code`]],
  ["42030A,丁区,丁,Ding,district,A", [`region-code regions.csv:${line} code`]],
  ["420302,丁区,丁,Ding,district,A", [`region-duplicate regions.csv:${line} code`]],
  ["420304,甲区,丁,Ding,district,A", [`region-duplicate regions.csv:${line} name`]],
  ["420304,丁区,甲,Ding,district,A", [`region-duplicate regions.csv:${line} short`]],
  ["420304,甲,丁,Ding,district,A", [`region-duplicate regions.csv:${line} name`]],
])("a region %s", ([row, expected]) => {
  expect(toldOf(withRegions(row)).filter((one) => one.startsWith("region-"))).toEqual(expected);
});

test("a code of seven digits does not fit the column", () => {
  expect(toldOf(withRegions("4203041,丁区,丁,Ding,district,A"))[0]).toContain("regions.csv:5 code");
});

test("two regions without a short name have nothing in common", () => {
  expect(toldOf(withRegions("420304,丁区,,Ding,district,A", "420305,戊区,,Wu,district,A"))).toEqual(
    [],
  );
});

const base = (smallDataset["categories.csv"] ?? "")
  .split("\n")
  .filter((row) => row !== "" && !row.startsWith("size,"));
const withCategories = (...rows: readonly string[]): Record<string, string> => ({
  ...smallDataset,
  "categories.csv": `${[...base, ...rows].join("\n")}\n`,
});
const first = base.length + 1;

test.for<[string, readonly string[], string[]]>([
  ["a name that is the code", ["reason,fund,fund,,,"], []],
  ["the name of another dimension", ["item,land,用地,,,"], []],
  [
    "the name of another code",
    ["reason,fund,用地,,,"],
    [`category-duplicate categories.csv:${first} name`],
  ],
  [
    "the code of another name",
    ["reason,land,资金,,,"],
    [`category-duplicate categories.csv:${first} code`],
  ],
  [
    "code and name, both once more",
    ["reason,land,用地,,,"],
    [
      `category-duplicate categories.csv:${first} code`,
      `category-duplicate categories.csv:${first} name`,
    ],
  ],
])("categories: %s", ([, rows, expected]) => {
  expect(toldOf(withCategories(...rows))).toEqual(expected);
});

test.for<[string, readonly string[], string[]]>([
  ["in any order", ["size,b,大,,10000,", "size,a,小,,,10000"], []],
  ["from nothing or from zero", ["size,a,小,,0,5000", "size,b,大,,5000,"], []],
  ["with a gap", ["size,a,小,,0,5000", "size,b,大,,9000,"], []],
  [
    "that meet within one",
    ["size,b,大,,4999.9999,", "size,a,小,,,5000"],
    [`band-overlap categories.csv:${first} lower_wan`],
  ],
  [
    "of which one has no end",
    ["size,a,小,,,", "size,b,大,,5000,"],
    [`band-overlap categories.csv:${first + 1} lower_wan`],
  ],
  [
    "that begin together are told in the order of the file",
    ["size,a,小,,,5000", "size,b,大,,0,6000"],
    [`band-overlap categories.csv:${first + 1} lower_wan`],
  ],
  [
    "of which the last begins before the one in the middle ends",
    ["size,c,大,,9000,", "size,a,小,,,5000", "size,b,中,,5000,9500"],
    [`band-overlap categories.csv:${first} lower_wan`],
  ],
  ["from 10000 to 10000", ["size,a,小,,1,1"], [`band-empty categories.csv:${first} upper_wan`]],
  ["upside down", ["size,a,小,,2,1"], [`band-empty categories.csv:${first} upper_wan`]],
  ["from nothing to nothing", ["size,a,小,,,0"], [`band-empty categories.csv:${first} upper_wan`]],
  ["without an end", ["size,a,小,,2,"], []],
  ["of other dimensions", ["tag,a,甲类,,2,1", "tag,b,乙类,,2,1"], []],
])("bands %s", ([, rows, expected]) => {
  expect(toldOf(withCategories(...rows))).toEqual(expected);
});

test("letters print the bands as they are written", () => {
  const letter = (...rows: readonly string[]): string =>
    findingsOf(withCategories(...rows))[0]?.message.zh ?? "";
  expect(letter("size,a,小,,,0")).toBe("小 的范围 [, 0) 万元里什么也没有");
  expect(letter("size,a,小,,,", "size,b,大,,0.5,2")).toBe("大 [0.5, 2) 与 小 [, ) 重叠（万元）");
});
