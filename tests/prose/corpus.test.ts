import { describe, expect, test } from "vitest";
import type { Locale } from "../../src/domain/bilingual.ts";
import type { Problem } from "../../src/domain/problem.ts";
import { readCommentary } from "../../src/prose/commentary.ts";
import { lookupFor, type CorpusQuarter } from "./corpus/city.ts";
import { enTraps } from "./corpus/en-traps.ts";
import { enPairs } from "./corpus/en.ts";
import type { Pair } from "./corpus/pairs.ts";
import { plainEn, plainZh } from "./corpus/plain.ts";
import { zhComparisons } from "./corpus/zh-comparisons.ts";
import { zhTraps } from "./corpus/zh-traps.ts";
import { zhPairs } from "./corpus/zh.ts";

/**
 * The check of numerals on sentences in the style of real bulletins, each right once and once with a
 * planted error.
 */

function problemsOf(sentence: string, quarter: CorpusQuarter, locale: Locale): readonly Problem[] {
  const head = locale === "zh" ? "summary: 甲\npoints: [乙]" : "summary: A\npoints: [B]";
  const text = `---\n${head}\n---\n${sentence}\n`;
  const path = `content/quarters/${quarter}.${locale}.md`;
  return readCommentary(path, text, { lookupFor: lookupFor(quarter) }).problems;
}

const complaints = (sentence: string, quarter: CorpusQuarter, locale: Locale): string[] =>
  problemsOf(sentence, quarter, locale)
    .filter(({ severity }) => severity !== "note")
    .map(({ text }) => text ?? "");

const languages: readonly (readonly [Locale, readonly Pair[], readonly string[]])[] = [
  ["zh", [...zhPairs, ...zhTraps, ...zhComparisons], plainZh],
  ["en", [...enPairs, ...enTraps], plainEn],
];

describe.each(languages)("%s", (locale, pairs, plain) => {
  test.each(pairs)("right: $right", ({ right, quarter }) => {
    expect(complaints(right, quarter, locale)).toEqual([]);
  });

  test.each(pairs)("wrong, $kind: $wrong", ({ wrong, words, quarter }) => {
    expect(complaints(wrong, quarter, locale)).toContain(words);
  });

  test.each(plain)("no statistic: %s", (sentence) => {
    expect(problemsOf(sentence, "2021Q3", locale)).toEqual([]);
  });
});

test("the corpus is large enough to speak of shares: 150 sentences, half of them wrong", () => {
  const all = languages.flatMap(([, pairs]) => pairs);
  expect(2 * all.length).toBeGreaterThanOrEqual(150);
  for (const { right, wrong, words } of all) {
    expect(right).not.toBe(wrong);
    expect(wrong).toContain(words);
  }
});
