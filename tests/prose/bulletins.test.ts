import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/domain/problem.ts";
import { readCommentary } from "../../src/prose/commentary.ts";
import { bases } from "./bulletins/bases.ts";
import { counties } from "./bulletins/counties.ts";
import { enBulletins, enRegister } from "./bulletins/en.ts";
import { later } from "./bulletins/later.ts";
import type { Sentence } from "./bulletins/sentences.ts";
import { fifth } from "./bulletins/fifth.ts";
import { fourth } from "./bulletins/fourth.ts";
import { sixth } from "./bulletins/sixth.ts";
import { third } from "./bulletins/third.ts";
import { zhBulletins, zhRegister } from "./bulletins/zh.ts";
import { lookupFor } from "./corpus/city.ts";

/**
 * Sentences that were written without a look at the program. Unlike in the corpus, the wrong ones are not the
 * right ones with another figure: each speaks for itself.
 */

interface Complaint {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

function problemsOn({ text, quarter, locale }: Sentence): readonly Problem[] {
  const head = locale === "zh" ? "summary: 甲\npoints: [乙]" : "summary: A\npoints: [B]";
  const path = `content/quarters/${quarter}.${locale}.md`;
  const written = `---\n${head}\n---\n${text}\n`;
  return readCommentary(path, written, { lookupFor: lookupFor(quarter) }).problems;
}

const complaintsOn = (sentence: Sentence): Complaint[] =>
  problemsOn(sentence)
    .filter(({ severity }) => severity !== "note")
    .map(({ column, text: words }) => {
      const start = Number(column) - 1;
      return { start, end: start + (words ?? "").length, words: words ?? "" };
    });

/** What an editor is told of a number: what it is, or what is wrong with it, and the figures that are offered. */
function told({ text, code, hint }: Problem): string {
  const offered = [...hint.en.matchAll(/\{\{(?!from )([^}]+)\}\}/gu)].map(([, token]) => token);
  return [`${text} ${code.replace("prose-figure-", "")}`, ...offered].join(" | ");
}

const outcome = JSON.parse(
  readFileSync(new URL("bulletins/outcome.json", import.meta.url), "utf8"),
) as Readonly<Record<string, readonly string[]>>;

const isAtOneOf =
  (planted: Sentence["planted"]) =>
  ({ start, end }: Complaint): boolean =>
    planted.some((place) => start < place.end && place.start < end);

const all = [
  ...zhBulletins,
  ...zhRegister,
  ...enBulletins,
  ...enRegister,
  ...later,
  ...third,
  ...bases,
  ...counties,
  ...fourth,
  ...fifth,
  ...sixth,
];
const right = all.filter(({ kind }) => kind === "right");
const wrong = all.filter(({ kind }) => kind !== "right");

describe("what is right is not accused", () => {
  test.each(right)("$quarter: $text", (sentence) => {
    expect(complaintsOn(sentence).map(({ words }) => words)).toEqual([]);
  });
});

/** Where one figure is wrong, what is worked out from it in the same sentence cannot be right. */
const followed = new Map([["茅箭、张湾两区合计新开工项目109个，占全市四成以上。", ["四成"]]]);

describe("what was planted is found, and nothing else", () => {
  test.each(wrong)("$kind, $quarter: $text", (sentence) => {
    const complaints = complaintsOn(sentence);
    const isPlanted = isAtOneOf(sentence.planted);
    expect(complaints.some(isPlanted)).toBe(true);
    const others = complaints.filter((complaint) => !isPlanted(complaint));
    expect(others.map(({ words }) => words)).toEqual(followed.get(sentence.text) ?? []);
  });
});

describe("every number is said to be the figure that it is", () => {
  test.each(all)("$quarter: $text", (sentence) => {
    expect(problemsOn(sentence).map(told)).toEqual(outcome[sentence.text]);
  });
});

test("an outcome is written down for these sentences and no others", () => {
  expect(Object.keys(outcome)).toEqual(all.map(({ text }) => text));
});

test("a thousand sentences, two in five of them wrong", () => {
  expect(all.length).toBeGreaterThan(990);
  expect(wrong.length / all.length).toBeGreaterThan(0.35);
  expect(wrong.every(({ planted }) => planted.length > 0)).toBe(true);
});
