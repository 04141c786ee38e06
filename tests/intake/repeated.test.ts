import { expect, test } from "vitest";
import { problem, type Problem } from "../../src/domain/problem.ts";
import { withoutRepeats } from "../../src/intake/repeated.ts";

const words = { zh: "错", en: "Wrong" };
const at = (code: string, file: string, line: number | null, word = ""): Problem =>
  problem(
    "error",
    code,
    { file, line, column: "region", text: `${word}；${line}` },
    { zh: `错${word}`, en: `Wrong${word}` },
    words,
  );
const told = (problems: readonly Problem[]): string[] =>
  withoutRepeats(problems).map(
    ({ line, message, related = [] }) => `${line} ${message.en} ${related.length}`,
  );

test("an unknown word is told once, in whatever file and beside whatever other words", () => {
  const one = at("unknown-region", "a/b/projects.csv", 2, "甲县");
  const other = at("unknown-region", "a/b/projects.csv", 7, "乙县");
  expect(told([one, other])).toEqual(["2 Wrong甲县 0", "7 Wrong乙县 0"]);
  const again = at("unknown-region", "a/b/projects.csv", 3, "甲县");
  expect(told([one, again])).toEqual(["2 Wrong甲县; the same in 1 other place (line 3) 1"]);
  const elsewhere = at("unknown-region", "a/c/scores.csv", 9, "甲县");
  expect(told([one, again, elsewhere, other])).toEqual([
    "2 Wrong甲县; the same in 2 other places (line 3, c/scores.csv:9) 2",
    "7 Wrong乙县 0",
  ]);
});

test("a word that two columns do not know is two faults: each has its own words to choose from", () => {
  const status = at("unknown-choice", "projects.csv", 2, "在");
  const kind = {
    ...at("unknown-choice", "projects.csv", 3, "在"),
    hint: { zh: "写", en: "Write" },
  };
  expect(told([status, kind])).toHaveLength(2);
});

test("dates that statuses ask for are left out by the column: three are one fault", () => {
  const start = (line: number) => at("building-without-start", "projects.csv", line);
  const finish = (line: number) => at("finished-without-date", "projects.csv", line);
  expect(told([start(2), finish(3)])).toHaveLength(2);
  expect(told([start(2), start(3), start(4)])).toEqual([
    "2 Wrong; the same in 2 other places (line 3, 4) 2",
  ]);
  const [letter, ...none] = withoutRepeats([start(2), finish(3), start(4)]);
  expect(none).toEqual([]);
  expect(letter?.message).toEqual({
    zh: "错；另有 2 处也缺开工或竣工日期（第 3、4 行）",
    en: "Wrong; a start or a finish is missing in 2 other places (line 3, 4)",
  });
});

test("a column that breaks a rule in eight rows is one fault, whatever stands in them", () => {
  const rows = (count: number): Problem[] =>
    Array.from({ length: count }, (_, i) => at("unit-slip", "projects.csv", i + 2));
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
