import { describe, expect, test } from "vitest";
import { generateCity } from "../../src/demo/city.ts";
import type { Problem } from "../../src/domain/problem.ts";
import { readDataset } from "../../src/intake/read-dataset.ts";
import { readCommentary } from "../../src/prose/commentary.ts";
import { lookupsOf } from "../../src/prose/figure-lookup.ts";

/**
 * Commentary on complete registers that was written by another hand, with every figure right: what is
 * said against it is a false alarm, and what is not said against a changed digit is a miss.
 */

const encoder = new TextEncoder();

function cityOf(seed: number, projects: number) {
  const city = generateCity({ seed, quarters: 8, projects });
  const files = [...city.data].map(([path, text]) => [path, encoder.encode(text)] as const);
  const { dataset } = readDataset(new Map(files));
  if (!dataset) throw new Error("the made-up city has errors");
  const lookupFor = lookupsOf(dataset);
  const read = (path: string, text: string): readonly Problem[] =>
    readCommentary(path, text, { lookupFor }).problems;
  return { texts: [...city.content].filter(([path]) => path.startsWith("quarters/")), read };
}

const isNote = ({ severity }: Problem): boolean => severity === "note";

describe.each([
  [1, 150],
  [2, 60],
])("the city of seed %i with %i projects", (seed, projects) => {
  const { texts, read } = cityOf(seed, projects);

  test("no figure that is right is accused", () => {
    const problems = texts.flatMap(([path, text]) => read(path, text));
    expect(problems.filter((problem) => !isNote(problem))).toEqual([]);
    expect(problems.length).toBeGreaterThan(200);
  });

  test("of 100 last digits that are changed in Chinese at most two pass", () => {
    let [changed, missed] = [0, 0];
    for (const [path, text] of texts.filter(([name]) => name.endsWith(".zh.md"))) {
      for (const { line, column, text: words } of read(path, text)) {
        const lines = text.split("\n");
        const [at, start] = [(line ?? 1) - 1, Number(column) - 1];
        const written = lines[at] ?? "";
        if (words === null || !written.startsWith(words, start)) continue;
        const other = words.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10));
        lines[at] = written.slice(0, start) + other + written.slice(start + words.length);
        const after = read(path, lines.join("\n")).filter(
          (problem) => problem.line === line && problem.column === column,
        );
        changed += 1;
        if (after.every(isNote)) missed += 1;
      }
    }
    expect(changed).toBeGreaterThan(100);
    expect(missed / changed).toBeLessThanOrEqual(0.02);
  });
});
