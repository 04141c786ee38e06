import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { told } from "./second-city.ts";

/**
 * Sentences on the second city, a file a topic in `told/`: each followed by what its editor is told of its
 * numbers. Nothing is told of a number that is right and has no token, or is no statistic.
 */

interface Case {
  readonly text: string;
  readonly expected: readonly string[];
}

const folder = new URL("told/", import.meta.url);

function casesOf(file: string): Case[] {
  const blocks = readFileSync(new URL(file, folder), "utf8").split(/\n{2,}/u);
  return blocks.flatMap((block) => {
    const lines = block.split("\n").filter((line) => line !== "" && !line.startsWith("# "));
    const [text, ...expected] = lines;
    return text === undefined ? [] : [{ text, expected: expected.map((line) => line.trim()) }];
  });
}

describe.each(readdirSync(folder))("%s", (file) => {
  test.each(casesOf(file))("$text", ({ text, expected }) => {
    // `\n` in a sentence is a new line of its text.
    const written = text.replaceAll(String.raw`\n`, "\n");
    expect(told(written, /\p{Script=Han}/u.test(written) ? "zh" : "en")).toEqual(expected);
  });
});
