import { expect, test } from "vitest";
import { collector, proseProblem } from "../../src/prose/problems.ts";

test("long texts are cut, and an empty one is none", () => {
  const shown = (text: string) => proseProblem("error", "prose-key", "a.md", 3, text).text;
  expect(shown("字".repeat(80))).toBe("字".repeat(80));
  expect(shown("字".repeat(81))).toBe(`${"字".repeat(80)}…`);
  expect(shown("")).toBeNull();
});

test("a problem says where it is, and names what may have been meant", () => {
  const found = proseProblem("error", "prose-token-unknown", "a.md", 3, "started", {
    column: 5,
    names: ["started_ytd"],
  });
  expect(found).toMatchObject({ severity: "error", file: "a.md", line: 3, column: "5" });
  expect(found.hint.zh).toContain("started_ytd");
  const plain = proseProblem("error", "prose-token-unknown", "a.md", null, "started");
  expect(plain).toMatchObject({ line: null, column: null });
  expect(plain.hint).not.toEqual(found.hint);
});

test("each problem once, by line and then by column; what has no line comes first", () => {
  const { report, problems } = collector("a.md");
  report("warning", "prose-figure-unknown", 9, "e", { column: 2 });
  report("warning", "prose-figure-unknown", 4, "d", { column: 11 });
  report("warning", "prose-figure-unknown", 4, "c", { column: 9 });
  report("error", "prose-yaml", 2, "b");
  report("error", "prose-yaml", null, "a");
  report("warning", "prose-figure-unknown", 4, "c", { column: 9 });
  expect(problems().map(({ text }) => text)).toEqual(["a", "b", "c", "d", "e"]);
});
