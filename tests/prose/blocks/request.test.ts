import { describe, expect, test } from "vitest";
import { parseBlock } from "../../../src/prose/blocks/request.ts";

describe("what a block asks for", () => {
  test("a list of one indicator by counties", () => {
    expect(parseBlock("list started_quarter by=region top=5")).toEqual({
      kind: "list",
      what: ["started_quarter"],
      by: "region",
      quarters: [],
      top: 5,
      caption: null,
      parts: new Map(),
    });
  });

  test("two indicators, a caption in quotes and a part", () => {
    expect(
      parseBlock(' table  a_1 , b2 by=sector caption="按 类别|x" region=茅箭区 basis="ytd" '),
    ).toEqual({
      kind: "table",
      what: ["a_1", "b2"],
      by: "sector",
      quarters: [],
      top: null,
      caption: "按 类别|x",
      parts: new Map([
        ["region", "茅箭区"],
        ["basis", "ytd"],
      ]),
    });
  });

  test("an empty caption is a caption", () => {
    expect(parseBlock('chart a caption=""')?.caption).toBe("");
  });

  test.each<[string, readonly string[] | undefined]>([
    ["2019Q3..2020Q2", ["2019Q3", "2019Q4", "2020Q1", "2020Q2"]],
    ["2019Q3..2019Q3", ["2019Q3"]],
    ["2019Q3", undefined],
    ["2019Q3..", undefined],
    ["..2019Q3", undefined],
    ["2019Q3..2020", undefined],
    ["2019..2020Q3", undefined],
    ["2019Q3..2020Q2..2020Q3", undefined],
    ["2020Q2..2019Q3", undefined],
  ])("quarters=%s", (text, quarters) => {
    expect(parseBlock(`chart a quarters=${text}`)?.quarters).toEqual(quarters);
  });

  test("forty quarters are the most", () => {
    expect(parseBlock("chart a quarters=2010Q1..2019Q4")?.quarters).toHaveLength(40);
    expect(parseBlock("chart a quarters=2010Q1..2020Q1")).toBeNull();
  });

  test.each<[string, number | undefined]>([
    ["1", 1],
    ["99", 99],
    ["0", undefined],
    ["05", undefined],
    ["100", undefined],
    ["a5", undefined],
    ["5a", undefined],
    ["1x", undefined],
    ["-5", undefined],
  ])("top=%s", (text, top) => {
    expect(parseBlock(`list a by=region top=${text}`)?.top).toBe(top);
  });
});

test.each([
  "",
  "list",
  "lists started_quarter",
  "started_quarter",
  "list 9a",
  "list a by=",
  "list a by",
  "list a by=region by=sector",
  "list a, b, c, d, e",
  'list a caption="x',
  "my list a",
])("no block: %s", (text) => {
  expect(parseBlock(text)).toBeNull();
});
