import { describe, expect, test } from "vitest";
import { findTokens, parseToken } from "../../src/prose/tokens.ts";

/** What a token asks for, in short. */
function asked(text: string): string | null {
  const content = parseToken(text, "2020Q1");
  switch (content?.kind) {
    case undefined:
      return null;
    case "figure":
      return `${content.request.indicator} ${content.form}`;
    case "calculation":
      return `${content.terms.map(({ indicator }) => indicator).join(content.operator)} ${content.form}`;
    case "from":
      return `${content.source}: ${content.words}`;
    case "block":
      return content.request.kind;
  }
}

describe("what stands between braces", () => {
  test.each<[string, string | null]>([
    ["a / b", "a/b unit"],
    ["a ÷ b", "a/b unit"],
    ["a - b", "a-b unit"],
    ["a − b", "a-b unit"],
    ["a + b", "a+b unit"],
    ["a + b + c|size", "a+b+c size"],
    ["a - b - c", null],
    ["a / b / c", null],
    ["a + b - c", null],
    ["a - b + c", null],
    ["a * b", null],
    ["a +", null],
    ["a + B", null],
    ["a | bare", "a bare"],
    ["a|start/starts", "a start/starts"],
    ["a|bare|c", null],
    ["a|bare|", null],
    ['a "b|bare', null],
    ['a x="b|c"|bare', "a bare"],
    ['a x="b / c" + d', "a+d unit"],
    ["a|", null],
    ["from S01：约 12天 ", "S01: 约 12天"],
    ["from S01:", null],
    ["list a by=region", "list"],
    ["a".repeat(400), `${"a".repeat(400)} unit`],
    ["a".repeat(401), null],
    ["", null],
  ])("%s", (text, expected) => {
    expect(asked(text)).toBe(expected);
  });

  test("a quarter, an aspect and parts", () => {
    expect(parseToken('a@2019Q4.yoy region="张湾 区" b=c', "2020Q1")).toEqual({
      kind: "figure",
      form: "unit",
      request: {
        indicator: "a",
        quarter: "2019Q4",
        aspect: "yoy",
        parts: new Map([
          ["region", "张湾 区"],
          ["b", "c"],
        ]),
      },
    });
  });

  test("an empty part in quotes is empty", () => {
    const content = parseToken('a region=""', "2020Q1");
    expect(content?.kind === "figure" && content.request.parts.get("region")).toBe("");
  });
});

describe("where tokens stand", () => {
  test.each<[string, (string | null)[]]>([
    ["甲{{a}}乙{{ b }}", ["a", " b "]],
    ["甲{{a", [null]],
    ["{{}}", [""]],
    ["\\{{a}}", []],
    ["`{{a}}` {{b}}", ["b"]],
    ["``{{a}} {{b}}`` {{c}}", ["c"]],
    ["```\n{{a}}\n```\n{{b}}", ["b"]],
    ["~~~ x\n{{a}}\n~~~\n{{b}}", ["b"]],
    ["甲\n\n~~~\n{{a}}", []],
    ["~~ {{a}} ~~", ["a"]],
  ])("%j", (text, contents) => {
    const places = findTokens(text);
    expect(places.map(({ content }) => content)).toEqual(contents);
    for (const { start, end, content } of places)
      expect(text.slice(start, end)).toBe(content === null ? "{{a" : `{{${content}}}`);
  });
});
