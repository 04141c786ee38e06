import { problem, type Problem } from "../domain/problem.ts";
import type { PageFacts } from "./page.ts";

const report = {
  zh: "这是程序的错误，请连同这一行报告给维护者",
  en: "This is a mistake in the program; please report it with this line",
};

/** What a program prints when it has lost a value or a template. */
export const lostValues = ["undefined", "NaN", "Infinity", "[object Object]", "{{", "}}"] as const;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Words only as words: NaN is no part of NaNjing, but stands between Chinese characters. */
const patternOf = (value: string): RegExp =>
  /^\w+$/.test(value)
    ? new RegExp(`(?<![A-Za-z0-9_])${value}(?![A-Za-z0-9_])`)
    : new RegExp(escaped(value));

/**
 * Values that were lost on their way into the page. `expected` are those of `lostValues` that the data
 * or the commentary itself contain: they may be printed.
 */
export function checkLostValues(page: PageFacts, expected: ReadonlySet<string>): Problem[] {
  return lostValues.flatMap((value) => {
    const at = expected.has(value) ? -1 : page.text.search(patternOf(value));
    if (at < 0) return [];
    const around = page.text
      .slice(Math.max(0, at - 20), at + 30)
      .replace(/\s+/g, " ")
      .trim();
    return [
      problem(
        "error",
        "lost-value",
        { file: page.path, text: around },
        { zh: `网页上印着 ${value}：“${around}”`, en: `The page prints ${value}: "${around}"` },
        report,
      ),
    ];
  });
}

/** Words that a draft has where somebody has still to write: they must not be published. */
export const checkUnwritten = (page: PageFacts, stubs: readonly string[]): Problem[] =>
  stubs
    .filter((stub) => page.text.includes(stub))
    .map((stub) =>
      problem(
        "error",
        "unwritten-text",
        { file: page.path, text: stub },
        { zh: `网页上还有 “${stub}”`, en: `The page still says "${stub}"` },
        {
          zh: "在这一季的解读或 release.json 里写上正文，或者删去这一段",
          en: "Write it in the quarter's commentary or release.json, or remove that part",
        },
      ),
    );

/** An id names one place. */
export function checkIds(page: PageFacts): Problem[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const id of page.ids) (seen.has(id) ? twice : seen).add(id);
  return [...twice].map((id) =>
    problem(
      "error",
      "duplicate-id",
      { file: page.path, text: id },
      { zh: `id “${id}” 不止一个`, en: `The id "${id}" stands more than once` },
      report,
    ),
  );
}

/** Nothing that a strict content security policy would have to make an exception for. */
export const checkInline = (page: PageFacts): Problem[] =>
  [...new Set(page.inline)].map((part) =>
    problem(
      "error",
      "inline-code",
      { file: page.path, text: part },
      {
        zh: `${part} 会被内容安全策略拦下`,
        en: `${part} would be stopped by the content security policy`,
      },
      report,
    ),
  );
