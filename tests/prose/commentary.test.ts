import { describe, expect, test } from "vitest";
import { readCommentary } from "../../src/prose/commentary.ts";

const path = "content/quarters/2022Q3.zh.md";
const good = `---
title: 计划开工541个
summary: 三季度计划开工541个项目，总投资712亿元。
points:
  - 10亿元以上项目13个。
author: 编辑部
notes:
  - 数字照原文。
---
前言。

## 开工

甲[^1]。

### 细目

## 规模与类别

乙。

[^1]: 脚注。
`;
const found = (text: string, at = path): string[] =>
  readCommentary(at, text).problems.map(
    ({ severity, code, line }) => `${line} ${severity} ${code}`,
  );
const body = (text: string): string => `---\nsummary: 甲\npoints: [乙]\n---\n${text}`;

test("a commentary is cut at its headings; what stands before the first is the overview", () => {
  const { commentary, problems } = readCommentary(path, good);
  expect(problems).toEqual([]);
  expect(commentary).toMatchObject({
    quarter: "2022Q3",
    locale: "zh",
    title: "计划开工541个",
    summary: "三季度计划开工541个项目，总投资712亿元。",
    points: ['<span class="num">10亿元</span>以上项目<span class="num">13个</span>。'],
    author: "编辑部",
    notes: ["数字照原文。"],
  });
  expect(commentary?.sections.map(({ id, heading }) => [id, heading])).toEqual([
    ["overview", "综述"],
    ["starts", "开工"],
    ["scale", "规模与类别"],
  ]);
  expect(commentary?.sections[1]?.html).toContain("<h3>细目</h3>");
  expect(commentary?.sections[2]?.html).toContain('id="fn-commentary-1"');
});

test("English is read by English headings", () => {
  const text = "---\nsummary: A\npoints: [C]\n---\n## Starts\n\nB\n";
  const { commentary, problems } = readCommentary("content/quarters/2022Q3.en.md", text);
  expect(problems).toEqual([]);
  expect(commentary?.sections).toEqual([
    {
      id: "starts",
      heading: "Starts",
      html: "<p>B</p>\n",
      blocks: [{ kind: "prose", html: "<p>B</p>\n" }],
    },
  ]);
});

test("values of the head are text, whatever they look like", () => {
  const { commentary } = readCommentary(path, "---\nsummary: 2020\npoints:\n  - no\n---\n");
  expect(commentary).toMatchObject({ summary: "2020", points: ["no"] });
});

test("a heading inside a quotation begins no section", () => {
  const { commentary } = readCommentary(path, body("> ## 开工\n>\n> 甲\n\n## 规模与类别\n\n乙"));
  expect(commentary?.sections.map(({ id, html }) => [id, html])).toEqual([
    ["overview", "<blockquote>\n<h2>开工</h2>\n<p>甲</p>\n</blockquote>\n"],
    ["scale", "<p>乙</p>\n"],
  ]);
});

test("a heading of a higher or lower level stays between h2 and h3, and is told by its words", () => {
  const { commentary, problems } = readCommentary(path, body("# 甲**乙**\n\n#### 丙\n\n丁"));
  expect(commentary?.sections[0]?.html).toBe(
    "<h2>甲<strong>乙</strong></h2>\n<h3>丙</h3>\n<p>丁</p>\n",
  );
  expect(problems.map(({ code, text }) => [code, text])).toEqual([
    ["prose-h1", "甲乙"],
    ["prose-heading-depth", "丙"],
  ]);
});

test("a text as long as is allowed is read", () => {
  const start = body("");
  expect(found(start + "甲".repeat(200_000 - start.length))).toEqual([]);
});

test("files of Windows are read like any other", () => {
  const { commentary, problems } = readCommentary(path, `\uFEFF${good.replaceAll("\n", "\r\n")}`);
  expect(problems).toEqual([]);
  expect(commentary?.sections).toHaveLength(3);
});

describe("problems say the line of the file", () => {
  test.each<[string, string[]]>([
    ["没有开头", ["1 error prose-head"]],
    ["---\nsummary: a\n", ["1 error prose-head-end"]],
    ["---\ntitle: a\n---\n", ["2 error prose-matter"]],
    ["---\nsummary:\n---\n", ["2 error prose-matter"]],
    ["---\nsummary: a\nsumary: b\n---\n", ["3 error prose-key"]],
    ["---\nsummary: a\n__proto__: b\n---\n", ["3 error prose-key"]],
    ["---\nsummary: a\nsummary: b\n---\n", ["3 error prose-yaml"]],
    ["---\nsummary: a\npoints: b\n---\n", ["3 error prose-matter"]],
    ["---\nsummary: a\npoints:\n  - b\n  - [c]\n---\n", ["5 error prose-matter"]],
    ["---\nsummary: a\npoints: [1, 2, 3, 4, 5, 6, 7]\n---\n", ["3 error prose-matter"]],
    ["---\nsummary: &a a\ntitle: *a\n---\n", ["null error prose-yaml"]],
    [
      "---\nsummary: a\npoints:\n  - b\n  - <b>c</b>\n---\n",
      ["null warning prose-empty", "5 error prose-html", "5 error prose-html"],
    ],
    [`---\nsummary: "a\\u202Eb"\npoints: [b]\n---\nc`, ["2 error prose-invisible"]],
    ["---\nsummary: a\n---\n", ["null warning prose-empty", "2 warning prose-points"]],
    [body("# 甲\n\n乙"), ["5 error prose-h1"]],
    [body("甲\n\n## 施工情况\n\n乙"), ["7 warning prose-section"]],
    [body("## Starts\n\n乙"), ["5 warning prose-section"]],
    [body("## 县市区\n\n甲\n\n## 开工\n\n乙"), ["9 warning prose-section-order"]],
    [body("## 开工\n\n甲\n\n## 开工\n\n乙"), ["9 warning prose-section-twice"]],
    [body("甲\n\n## 综述\n\n乙"), ["7 warning prose-section-twice"]],
    [body("## 开工\n\n## 县市区\n\n乙"), ["5 warning prose-section-empty"]],
    [body("甲\n\n[a](javascript:b)"), ["7 error prose-link"]],
    [body("## 综述\n\n甲\n\n### 乙\n\n#### 丙"), ["11 warning prose-heading-depth"]],
    [body("> ## 开工\n>\n> 甲"), []],
    [body("甲\n===\n\n乙"), ["5 error prose-h1"]],
  ])("%j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each(["content/quarters/2022Q5.zh.md", "content/quarters/2022Q3.fr.md", "a.md"])(
    "the name %s is none of a quarter",
    (name) => {
      expect(found(good, name)).toEqual(["null error prose-path"]);
      expect(readCommentary(name, good).commentary).toBeNull();
    },
  );

  test("a text without end is refused before it is parsed", () => {
    expect(found(body("甲".repeat(200_001)))).toEqual(["null error prose-size"]);
  });

  test("messages and hints are in both languages", () => {
    const [problem] = readCommentary(path, body("<b>")).problems;
    expect(problem).toMatchObject({
      file: path,
      line: 5,
      text: "<b>",
      message: { zh: "不能使用HTML标记：<b>", en: "HTML is not allowed: <b>" },
    });
  });
});
