import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { problem, type Problem } from "../../src/domain/problem.ts";
import { htmlReport, type HtmlOptions } from "../../src/report-html/report.ts";

const attack = `<script>alert("x")</script>'&\u202e`;
const words = { zh: `坏 ${attack}`, en: `bad ${attack}` };
const problems: readonly Problem[] = [
  problem(
    "error",
    "number-format",
    { file: attack, line: 2, column: attack, record: attack, text: attack },
    words,
    words,
  ),
  problem("warning", "unit-slip", { file: "b.csv", line: 3 }, words, words),
  problem("warning", "unit-slip", { file: "b.csv", line: 9 }, words, words),
];
const options: HtmlOptions = {
  locale: "zh",
  name: "示范市",
  day: "2020-06-30",
  excerpt: ({ line }) =>
    line === 2
      ? { header: ["id", attack, "c"], cells: ["P1", attack, ""], at: 1, address: "B2" }
      : null,
  address: (code) => `https://sample.example.org/guide/rules/#${code}`,
};

test("whatever the data hold, the report is a sound page that loads and runs nothing", async () => {
  for (const locale of ["zh", "en"] as const) {
    const html = htmlReport(problems, { ...options, locale });
    const validator = new HtmlValidate({
      extends: ["html-validate:recommended"],
      rules: { "doctype-style": "off", "long-title": "off", "no-trailing-whitespace": "off" },
    });
    const report = await validator.validateString(html);
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ message }) => message)),
    ).toEqual([]);
    expect(html).not.toMatch(/<script|<img|src=|javascript:|\u202e/i);
  }
});

test("the cell stands in its row, marked, under its header", () => {
  const html = htmlReport(problems, options);
  expect(html).toContain('<td class="here">&lt;script&gt;');
  expect(html).toContain("单元格 B2");
  expect(html).toContain("同样的还有 1 处：第 9 行");
  expect(html).toContain('href="https://sample.example.org/guide/rules/#unit-slip"');
  expect(html).toContain("共 1 个错误，2 个提醒，0 个说明；改正错误之后才能发布");
});

test("files with errors come first", () => {
  const note = problem("note", "normalised", { file: "a.csv", line: 2 }, words, words);
  const html = htmlReport([note, ...problems.slice(1), problems[0] ?? note], options);
  const files = [...html.matchAll(/<h2>([^<]*)/g)].map(([, file = ""]) => file.slice(0, 5));
  expect(files).toEqual(["&lt;s", "b.csv", "a.csv"]);
});

test("English throughout, but for the data", () => {
  const html = htmlReport(problems.slice(1), { ...options, locale: "en", name: "Sample" });
  const own = html.replace(/<style>[\s\S]*<\/style>/, "");
  expect(own).not.toMatch(/[\u4E00-\u9FFF]/);
  expect(html).toContain('<html lang="en">');
});

test("the same problems give the same bytes", () => {
  expect(htmlReport(problems, options)).toBe(htmlReport(problems, options));
});

test("sound data give a short report", () => {
  expect(htmlReport([], options)).toContain("数据没有问题");
});
