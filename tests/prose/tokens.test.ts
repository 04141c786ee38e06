import { describe, expect, test } from "vitest";
import { readCommentary } from "../../src/prose/commentary.ts";
import { collector } from "../../src/prose/problems.ts";
import { bindTokens } from "../../src/prose/bind.ts";
import { withoutMarks } from "../../src/prose/marks.ts";
import type { Found, Lookup } from "../../src/prose/tokens.ts";

/** A lookup that says back what it was asked. */
const echo: Lookup = ({ indicator, quarter, aspect, parts }): Found => {
  if (indicator === "no_such") return { kind: "unknown", nearest: ["such_a", "such_b"] };
  if (indicator === "two") return { kind: "ambiguous", choices: ['period="8月"', "basis=month"] };
  const words = [indicator, quarter, aspect, ...Array.from(parts, ([k, v]) => `${k}:${v}`)];
  return {
    kind: "figure",
    text: (locale, form) =>
      form === "growth" && aspect !== "yoy" ? null : [...words, locale, form].join("/"),
  };
};

function bound(text: string, lookup: Lookup | null = echo) {
  const { report, problems } = collector("content/quarters/2020Q1.zh.md");
  const context = { quarter: "2020Q1", locale: "zh", lookup, firstLine: 5, report } as const;
  const result = bindTokens(text, context);
  return {
    text: withoutMarks(result.markdown),
    problems: problems().map(({ code, line, column }) => `${line}:${column} ${code}`),
    hints: problems().map(({ hint }) => hint.zh),
  };
}

describe("a token asks for one figure", () => {
  test.each<[string, string]>([
    ["{{a}}", "a/2020Q1//zh/unit"],
    ["开工{{ a_b }}，", "开工a\\_b/2020Q1//zh/unit，"],
    ["{{a@2019Q4}}", "a/2019Q4//zh/unit"],
    ["{{a.yoy}}", "a/2020Q1/yoy/zh/unit"],
    ["{{a@2019Q4.yoy region=茅箭区|growth}}", "a/2019Q4/yoy/region:茅箭区/zh/growth"],
    [
      '{{a region="Maojian District" sector=x | bare}}',
      "a/2020Q1//region:Maojian District/sector:x/zh/bare",
    ],
    ["{{a}}和{{b}}", "a/2020Q1//zh/unit和b/2020Q1//zh/unit"],
    ["没有引用", "没有引用"],
    ["\\{{a}}", "\\{{a}}"],
  ])("%s", (text, expected) => {
    expect(bound(text)).toMatchObject({ text: expected, problems: [] });
  });
});

describe("what cannot be bound stays and says where it is", () => {
  test.each<[string, string[]]>([
    ["{{}}", ["5:1 prose-token-form"]],
    ["甲\n乙{{A}}", ["6:2 prose-token-form"]],
    [
      "\n\n{{A}}丙{{B}}\n{{C}}",
      ["7:1 prose-token-form", "7:7 prose-token-form", "8:1 prose-token-form"],
    ],
    ["{{a@2019}}", ["5:1 prose-token-form"]],
    ["{{a@2019Q5}}", ["5:1 prose-token-form"]],
    ["{{a|upper}}", ["5:1 prose-token-form"]],
    ["{{a b}}", ["5:1 prose-token-form"]],
    ["{{a / b / c}}", ["5:1 prose-token-form"]],
    ["{{a / b - c}}", ["5:1 prose-token-form"]],
    ["{{a / 3}}", ["5:1 prose-token-form"]],
    ["{{from : 3}}", ["5:1 prose-token-form"]],
    ["{{a x=1 x=2}}", ["5:1 prose-token-form"]],
    ["{{a", ["5:1 prose-token-form"]],
    [`{{${"a".repeat(401)}}}`, ["5:1 prose-token-form"]],
    ["{{constructor()}}", ["5:1 prose-token-form"]],
    ["{{no_such}} {{no_such}}", ["5:1 prose-token-unknown", "5:13 prose-token-unknown"]],
    ["{{two}}", ["5:1 prose-token-ambiguous"]],
    ["{{a|growth}}", ["5:1 prose-token-words"]],
  ])("%j", (text, problems) => {
    expect(bound(text)).toMatchObject({ text, problems });
  });

  test("the nearest names and the choices are in the hint", () => {
    expect(bound("{{no_such}}").hints).toEqual(["相近的有：such_a、such_b"]);
    expect(bound("{{two}}").hints[0]).toContain('period="8月"、basis=month');
  });

  test("without data every token is a problem, and plain text is none", () => {
    expect(bound("甲{{a}}", null).problems).toEqual(["5:2 prose-token-unbound"]);
    expect(bound("甲", null).problems).toEqual([]);
  });
});

test("title, summary, points, notes and text of a commentary are bound, with the lines of the file", () => {
  const text =
    "---\ntitle: 开工{{a}}\nsummary: 共{{b}}\npoints:\n  - 一{{c}}\n  - 二{{no_such}}\nnotes:\n  - 注{{d}}\n---\n\n文{{e}}\n\n\\{{f}}\n";
  const path = "content/quarters/2020Q1.zh.md";
  const { commentary, problems } = readCommentary(path, text, { lookupFor: () => echo });
  expect(problems.map(({ code, line }) => `${line} ${code}`)).toEqual(["6 prose-token-unknown"]);
  expect(commentary).toMatchObject({
    title: "开工a/2020Q1//zh/unit",
    summary: "共b/2020Q1//zh/unit",
    points: ["一c/2020Q1//zh/unit", "二{{no_such}}"],
    notes: ["注d/2020Q1//zh/unit"],
  });
  expect(commentary?.sections[0]?.html).toBe("<p>文e/2020Q1//zh/unit</p>\n<p>{{f}}</p>\n");
});

test("a figure's words are text, whatever they hold", () => {
  const hostile: Lookup = () => ({ kind: "figure", text: () => "<b>*x*</b>[a](javascript:b)" });
  const path = "content/quarters/2020Q1.zh.md";
  const { commentary } = readCommentary(path, "---\nsummary: 甲\n---\n{{a}}\n", {
    lookupFor: () => hostile,
  });
  expect(commentary?.sections[0]?.html).toBe("<p>&lt;b&gt;*x*&lt;/b&gt;[a](javascript:b)</p>\n");
});
