import fc from "fast-check";
import { expect, test } from "vitest";
import { problem, type Place, type Problem, type Severity } from "../../src/domain/problem.ts";
import { problemDocument, problemReport } from "../../src/i18n/check.ts";
import { answerWarnings } from "../../src/intake/answers.ts";
import { guideCodes } from "../../src/intake/guide/index.ts";
import { inLetters, precedence } from "../../src/intake/letters.ts";
import { readDataset } from "../../src/intake/read-dataset.ts";
import { projectsFile, registerWith } from "./full-register.ts";
import { filesOf } from "./small-dataset.ts";

const wrongPlan = registerWith("P2", "annual_plan_wan", "0.16");
const answersOf = (...rules: string[]): string =>
  "release,rule,table,key,reason,author,expires,footnote\n" +
  rules.map((code) => `2020Q2,${code},projects,P2,核对过,张三,,\n`).join("");

function checked(files: Record<string, string>, ...rules: string[]): Problem[] {
  const read = readDataset(filesOf({ ...files, "exceptions.csv": answersOf(...rules) }));
  return answerWarnings(read.problems, read.exceptions, { day: "2020-08-01", codes: guideCodes });
}

const told = (problems: readonly Problem[]): string[] =>
  problems
    .map(({ severity, code, related = [] }) =>
      [severity, code, ...related.map((other) => other.code)].join(" "),
    )
    .toSorted();

const [slip, changed, above] = ["unit-slip", "plan-changed", "completed-above-plan"] as const;

test("an answer to the letter's rule settles that; what is left is one letter again", () => {
  expect(told(checked(wrongPlan))).toEqual([`warning ${slip} ${changed} ${above}`]);
  expect(told(checked(wrongPlan, slip))).toEqual([`note ${slip}`, `warning ${changed} ${above}`]);
  expect(told(checked(wrongPlan, changed))).toEqual([
    `note ${changed}`,
    `warning ${slip} ${above}`,
  ]);
  expect(told(checked(wrongPlan, slip, changed, above)).toSorted()).toEqual([
    `note ${above}`,
    `note ${changed}`,
    `note ${slip}`,
  ]);
});

test("an answer to nothing is still told", () => {
  expect(told(checked(wrongPlan, "status-back"))).toContain("warning exception-unmatched");
});

test("the letter tells the rest in words, in order of precedence, and programs get all of it", () => {
  const [letter] = checked(wrongPlan);
  if (!letter) throw new Error("there is a letter");
  expect(letter.message.zh).toBe(
    "0.16万元，2020Q1 是 1600万元，差了上万倍；这一格对不上的还有：" +
      "2020Q1 是 1600万元，这一期是 0.16万元；" +
      "本年完成投资 800万元是年度计划投资 0.16万元的五倍以上",
  );
  expect(letter.message.en).toContain("; the same cell also disagrees elsewhere: It was 1600万元");
  expect(letter.hint.zh).toMatch(/^先核对这一格.*表头是万元还是亿元/);
  expect(letter.hint.en).toMatch(/^Look at this cell first.*Is the header/);
  expect(problemReport([letter], "zh")).toContain("这一期是 0.16万元");
  const document = JSON.parse(problemDocument([letter], "en")) as {
    problems: { code: string; related?: { code: string; column: string; message: string }[] }[];
    counts: Record<Severity, number>;
  };
  expect(document.counts).toEqual({ error: 0, warning: 1, note: 0 });
  expect(document.problems[0]?.related?.map(({ code, column }) => [code, column])).toEqual([
    [changed, "annual_plan_wan"],
    [above, "completed_ytd_wan"],
  ]);
  expect(document.problems[0]?.related?.[0]?.message).toBe(
    "It was 1600万元 in 2020Q1 and is 0.16万元 now",
  );
});

test("only so many are told in words; their number is", () => {
  const [letter] = checked(registerWith("P1", "total_investment_wan", "5"));
  expect(letter?.related).toHaveLength(4);
  expect(letter?.message.zh.match(/大于总投资5万元/g)).toHaveLength(3);
  expect(letter?.message.zh).toMatch(/ 等 4 处$/);
  expect(letter?.message.en).toMatch(/\(4 in all\)$/);
});

test("what only an unreadable cell makes blank is kept for programs, not told", () => {
  const [letter] = checked(registerWith("P1", "actual_start", "2018-13-12"));
  expect(letter?.related).toMatchObject([{ code: "building-without-start" }]);
  expect(letter?.message.zh).toBe("日历上没有“2018-13-12”这一天");
  expect(letter?.hint.zh).toBe("核对月份和日期");
  const [future] = checked(registerWith("P1", "actual_start", "2028-10-12"));
  expect(future?.message.zh).toMatch(
    /^2028-10-12 在 .*；这一格对不上的还有：.*复工 .*早于实际开工/,
  );
});

test("a problem without others has no related ones in JSON", () => {
  const [letter] = checked(registerWith("P1", "completed_total_wan", "250000"));
  expect(problemDocument(letter ? [letter] : [], "zh")).not.toContain("related");
});

test.for<[string, readonly [string, string], string[]]>([
  [
    "an amount and a date",
    ["0.16,2000,800,4000,2018-05-10,2018-09,2018-10-12,2020-02-25,2021-12", "P2"],
    [`${slip} annual_plan_wan`, "finish-before-start planned_finish"],
  ],
  [
    "two amounts that do not meet",
    ["1600,9000,8000,4000,2018-05-10,2018-09,2018-10-12,2020-02-25,2021-12", "P2"],
    ["ytd-above-completed completed_ytd_wan", "plan-above-total adjusted_plan_wan"],
  ],
])("two faults of a row are two letters: %s", ([, [cells], expected]) => {
  const text = registerWith()[projectsFile] ?? "";
  const right = "1600,2000,800,4000,2018-05-10,2018-09,2018-10-12,2020-02-25,2021-12";
  const wrong = expected[1]?.startsWith("finish") ? cells.replace(/2021-12$/, "2011-12") : cells;
  const files = { ...registerWith(), [projectsFile]: text.replace(right, wrong) };
  expect(text).toContain(right);
  expect(
    checked(files)
      .map(({ code, column }) => `${code} ${column ?? ""}`)
      .toSorted(),
  ).toEqual(expected.toSorted());
});

const words = { zh: "对不上", en: "disagrees" };
const at = (column: string, line = 2): Place => ({ file: "a.csv", line, column, text: column });
const warn = (code: string, column: string, ...against: string[]): Problem =>
  problem(
    "warning",
    code,
    at(column),
    words,
    words,
    against.map((other) => at(other)),
  );

test("a cell that is wrong by itself comes before one in which more contradictions meet", () => {
  const found = [
    warn("running-total-falls", "total"),
    warn("ytd-above-completed", "ytd", "total"),
    warn("completed-above-plan", "ytd", "plan"),
    warn("plan-above-total", "plan", "whole"),
    warn("spent-above-total", "ytd", "whole"),
  ];
  expect(
    inLetters(found).map(({ code, column, related = [] }) => [code, column, related.length]),
  ).toEqual([
    ["running-total-falls", "total", 1],
    ["completed-above-plan", "ytd", 1],
    ["plan-above-total", "plan", 0],
  ]);
});

test("a letter moves to the cell in which the contradictions meet", () => {
  const found = [
    warn("plan-above-total", "plan", "whole"),
    warn("spent-above-total", "spent", "whole"),
  ];
  expect(inLetters(found)).toMatchObject([
    { code: "plan-above-total", column: "whole", text: "whole" },
  ]);
  expect(inLetters(found.slice(0, 1))).toEqual(found.slice(0, 1));
});

test("errors are never told under others, nor warnings of other rules, notes, and what has no cell", () => {
  const alone = [
    problem("error", "unit-slip", at("plan"), words, words),
    problem("error", "date-format", at("plan"), words, words),
    problem("note", "plan-changed", at("plan"), words, words),
    problem("warning", "personal-data", at("plan"), words, words),
    problem("warning", "unit-slip", { file: "a.csv" }, words, words),
    problem("warning", "unit-slip", { file: "a.csv", line: 2 }, words, words),
    problem("warning", "plan-changed", { file: "a.csv" }, words, words),
    problem("warning", "plan-changed", { file: "a.csv", line: 2 }, words, words),
    problem("warning", "unit-slip", { file: "a.csv", column: "plan" }, words, words),
    problem("warning", "plan-changed", { file: "a.csv", column: "plan" }, words, words),
  ];
  expect(inLetters(alone).map(({ related = [] }) => related)).toEqual(alone.map(() => []));
  const joined = inLetters([...alone, warn("plan-above-total", "x", "plan")]);
  expect(joined).toHaveLength(alone.length);
  expect(joined[0]?.related).toMatchObject([{ code: "plan-above-total" }]);
});

const findings = fc
  .array(
    fc.record({
      severity: fc.constantFrom<Severity>("error", "warning", "warning", "warning", "note"),
      code: fc.constantFrom(...precedence.slice(0, 9), "personal-data"),
      cells: fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f"), {
        minLength: 1,
        maxLength: 3,
      }),
      line: fc.integer({ min: 2, max: 4 }),
    }),
    { maxLength: 30 },
  )
  .map((list) =>
    list.map(({ severity, code, cells, line }, i) => {
      const [first = "a", ...rest] = cells.map((cell) => at(cell, line));
      const message = { zh: `第${i}`, en: `number ${i}` };
      return problem(severity, code, first as Place, message, words, rest);
    }),
  );

test("every finding is in one letter, and every letter explains what it tells", () => {
  fc.assert(
    fc.property(findings, (found) => {
      const letters = inLetters(found);
      const number = ({ message }: Problem): string => /\d+/.exec(message.en)?.[0] ?? "";
      const all = letters.flatMap((letter) => [letter, ...(letter.related ?? [])]);
      expect(all.map(number).toSorted()).toEqual(found.map(number).toSorted());
      for (const { line, column, severity, related = [], against = [] } of letters)
        for (const other of related) {
          const cells = [other, ...(other.against ?? [])].map(
            (cell) => `${cell.line}:${cell.column}`,
          );
          const own = severity === "error" ? [{ line, column }, ...against] : [{ line, column }];
          expect(own.some((cell) => cells.includes(`${cell.line}:${cell.column}`))).toBe(true);
          expect(other.severity).toBe("warning");
        }
    }),
    { seed: 20_261_124, numRuns: 500 },
  );
});

test("thousands of linked findings are gathered at once", () => {
  const items = Array.from({ length: 3000 }, (_, i) => at("total", i + 3));
  const bundle = problem("warning", "bundle-parts", at("total"), words, words, items);
  const slips = items.map((place) => problem("warning", "unit-slip", place, words, words));
  const letters = inLetters([bundle, ...slips]);
  expect(letters).toHaveLength(3000);
  expect(letters.flatMap(({ related = [] }) => related)).toEqual([bundle]);
});
