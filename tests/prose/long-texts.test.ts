import { expect, test } from "vitest";
import { readCommentary } from "../../src/prose/commentary.ts";
import { renderMarkdown } from "../../src/prose/markdown.ts";
import { parseToken } from "../../src/prose/tokens.ts";
import { lookupFor } from "./corpus/city.ts";
import { zhPairs } from "./corpus/zh.ts";

/**
 * The time for a text grows with its length and no faster, whatever it repeats: twice the length may take
 * twice the time, and some more for the noise of a shared machine.
 */

const fragments: Readonly<Record<string, string>> = {
  sentences: zhPairs.map(({ right }) => right).join(""),
  "sentences without ends": zhPairs.map(({ right }) => right.replace(/[。，]/g, "")).join(""),
  tokens: "{{started_quarter}}、",
  quotations: "{{from S01: 3%}}",
  "tokens of many words": `{{${"a ".repeat(199)}}}`,
  fractions: "三分之一",
  "small numbers": "1,",
  "Chinese digits": "一二三四五六七八九十百千万亿",
  bounds: "超过",
  years: "2021年",
  ranges: "1—",
  "counties in a row": "茅箭区、",
  "numbers in a row": "52个、",
  brackets: "（茅箭区52个）",
  addresses: "a@",
  tables: "|a|b|\n|-|-|\n|1|2|\n\n",
};
const marks = [
  ..."*_[`|1&\\<#9{（",
  ...["![", "](", "<a", "> ", "- ", "\n|", "[^1]", "**a", "1.", "((", "~~", "[a](", "[a]: /b\n"],
  ...["[^", "```\n", "aa", "&#x4e00;"],
];

const filled = (fragment: string, length: number): string =>
  fragment.repeat(Math.ceil(length / fragment.length)).slice(0, length);

function read(body: string) {
  const text = `---\nsummary: 甲\npoints: [乙]\n---\n${body}\n`;
  return readCommentary("content/quarters/2021Q3.zh.md", text, { lookupFor: lookupFor("2021Q3") });
}

/** Seconds of this process for a text. */
function seconds(body: string): number {
  const start = process.cpuUsage();
  read(body);
  return process.cpuUsage(start).user / 1e6;
}

test.each([...Object.entries(fragments), ...marks.map((mark) => [mark, mark] as const)])(
  "%j, four times as long, takes at most eight times as long",
  (_, fragment) => {
    const [short, long] = [seconds(filled(fragment, 10_000)), seconds(filled(fragment, 40_000))];
    // Below half a second the noise is larger than the growth.
    expect(long).toBeLessThan(Math.max(0.5, 8 * short));
  },
);

test.each(marks)("20,000 times %j is read to its end as a page", (mark) => {
  const { html } = renderMarkdown(mark.repeat(20_000), { locale: "zh", file: "content/a.zh.md" });
  expect(html).not.toMatch(/<script|javascript:|onerror=/i);
});

test("a token with 20,000 blanks is none", () => {
  expect(parseToken(`a${" ".repeat(20_000)}b`, "2020Q1")).toBeNull();
});

test("a commentary of 5,000 characters is bound and checked in less than a second", () => {
  read(filled(fragments["sentences"] ?? "", 5_000));
  expect(seconds(filled(fragments["sentences"] ?? "", 5_000))).toBeLessThan(1);
});
