import { expect, test } from "vitest";
import { problem, type Problem } from "../../src/domain/problem.ts";
import { withoutRepeats } from "../../src/intake/repeated.ts";

const words = { zh: "错", en: "Wrong" };
const at = (code: string, file: string, line: number | null, text: string): Problem =>
  problem("error", code, { file, line, column: "region", text }, words, words);
const told = (problems: readonly Problem[]): string[] =>
  withoutRepeats(problems).map(
    ({ line, message, related = [] }) => `${line} ${message.en} ${related.length}`,
  );

test("an unknown word is told once from the fourth time on, in whatever file", () => {
  const three = [2, 3, 4].map((line) => at("unknown-region", "a/b/projects.csv", line, "甲县"));
  expect(told(three)).toEqual(["2 Wrong 0", "3 Wrong 0", "4 Wrong 0"]);
  const more = [...three, at("unknown-region", "a/c/scores.csv", 9, "甲县")];
  const other = at("unknown-region", "a/b/projects.csv", 7, "乙县");
  expect(told([...more, other])).toEqual([
    "2 Wrong; the same in 3 other places (line 3, 4, c/scores.csv:9) 3",
    "7 Wrong 0",
  ]);
});

test("a column that breaks a rule in eight rows is one fault, whatever stands in them", () => {
  const rows = (count: number): Problem[] =>
    Array.from({ length: count }, (_, i) => at("unit-slip", "projects.csv", i + 2, `${i}`));
  expect(told(rows(7))).toHaveLength(7);
  expect(told(rows(9))).toEqual([
    "2 Wrong; the same in 8 other places (line 3, 4, 5, 6, 7, 8, 9, 10) 8",
  ]);
  const [many] = withoutRepeats(rows(50));
  expect(many?.message.zh).toMatch(/^错；另有 49 处同样的问题（第 3、4、5、.*、41、42 … 行）$/);
  expect(many?.message.en).toMatch(/ in 49 other places \(line 3, 4, 5, .*, 41, 42 …\)$/);
});

test("what has no line is named by its record", () => {
  const gone = (record: string | null): Problem =>
    problem("error", "exit-missing", { file: "exits.csv", record }, words, words);
  const ids = ["P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8"];
  const [one, ...none] = withoutRepeats(ids.map(gone));
  expect(none).toEqual([]);
  expect(one?.message).toEqual({
    zh: "错；另有 7 处同样的问题（P2、P3、P4、P5、P6、P7、P8）",
    en: "Wrong; the same in 7 other places (P2, P3, P4, P5, P6, P7, P8)",
  });
  expect(told(ids.map(() => gone(null)))).toEqual(["null Wrong; the same in 7 other places 7"]);
});

test("faults of other kinds are told each by itself", () => {
  const wrong = Array.from({ length: 20 }, (_, i) => at("number-format", "a.csv", i + 2, "无数"));
  expect(told(wrong)).toHaveLength(20);
});
