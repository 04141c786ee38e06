import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { proseAdvice } from "../../src/i18n/prose.ts";
import { indicatorIds } from "../../src/indicators/registry.ts";
import { recordIndicators } from "../../src/prose/figures/records.ts";
import { renderMarkdown } from "../../src/prose/markdown.ts";
import { parseToken, type TokenContent } from "../../src/prose/tokens.ts";

/** What the editors' guide says of commentary is what the program does. */

const textOf = (locale: "zh" | "en"): string =>
  readFileSync(`content/guide/commentary.${locale}.md`, "utf8");

const known: readonly string[] = [...indicatorIds, ...recordIndicators];

const namesIn = (content: TokenContent): readonly string[] => {
  switch (content.kind) {
    case "figure":
      return [content.request.indicator];
    case "calculation":
      return content.terms.map(({ indicator }) => indicator);
    case "block":
      return content.request.kind === "projects" ? [] : content.request.what;
    case "from":
      return [];
  }
};

describe.each(["zh", "en"] as const)("%s", (locale) => {
  const text = textOf(locale);
  const tokens = Array.from(text.matchAll(/\{\{([^{}]+)\}\}/g), ([, token = ""]) =>
    token.replace("\\|", "|"),
  );

  test("every token of the guide can be read and names figures that exist", () => {
    expect(tokens.length).toBeGreaterThan(30);
    for (const token of tokens) {
      const parsed = parseToken(token, "2020Q1");
      expect(parsed, token).not.toBeNull();
      for (const name of parsed ? namesIn(parsed) : []) expect(known, token).toContain(name);
    }
  });

  test("the page renders without problems", () => {
    expect(renderMarkdown(text, { locale, file: "content/guide/commentary.md" }).problems).toEqual([]);
  });
});

test("both languages show the same tokens but for words", () => {
  const shape = (locale: "zh" | "en") =>
    new Set(
      Array.from(textOf(locale).matchAll(/\{\{([a-z0-9_.]+)/g), ([, name = ""]) => name),
    );
  expect(shape("en")).toEqual(shape("zh"));
});

test("what the report is said to say is what it says", () => {
  const said = Object.entries(proseAdvice.zh)
    .filter(([code]) => code.startsWith("prose-figure-"))
    .map(([, advice]) => advice("数", []).message)
    .join("\n");
  const phrases = ["与数据一致", "与数据不符", "说法与数据相反", "单位写错", "数位或单位写错"];
  for (const phrase of [...phrases, "数据里没有这个数"]) {
    expect(said).toContain(phrase);
    expect(textOf("zh")).toContain(phrase);
  }
});
