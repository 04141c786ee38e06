import fc from "fast-check";
import { expect, test } from "vitest";
import { clauses, words } from "../../src/i18n/line-breaks.ts";

test.for<[string, string[]]>([
  [
    "2022年三季度：计划开工541个项目，总投资712亿元",
    ["2022年三季度：", "计划开工541个项目，", "总投资712亿元"],
  ],
  ["更正", ["更正"]],
  [
    "Q3 2022: 541 planned starts, 71.2 billion yuan",
    ["Q3 2022: 541 planned starts, 71.2 billion yuan"],
  ],
])("%s falls into its clauses", ([heading, parts]) => {
  expect(clauses(heading)).toEqual(parts);
});

test("clauses put together are the heading", () => {
  const heading = fc.string({
    unit: fc.constantFrom("季", "报", "，", "：", "；", "、", "1", " "),
  });
  fc.assert(
    fc.property(heading, (text) => {
      expect(clauses(text).join("")).toBe(text);
    }),
  );
});

test.for<[string, string]>([
  ["茅箭区计划开工73个项目，", "茅箭区|计划|开工|73个|项目，"],
  ["10个县市区中1个公布了计划开工项目总投资", "10个|县市区中|1个|公布了|计划|开工|项目|总投资"],
  ["本站收录了1个具名项目的消息", "本站收录了|1个|具名|项目的|消息"],
  ["Q3 2022: 541 planned starts", "Q3 2022: 541 planned starts"],
  ["用 Excel 填报", "用| |Excel| |填报"],
  ["潘口抽水蓄能电站: work began", "潘口|抽水蓄能|电站:| |work| |began"],
  ["", ""],
])("%s may break between its words", ([clause, parts]) => {
  expect(words(clause).join("|")).toBe(parts);
});

test("words put together are the clause, and none is empty", () => {
  const clause = fc.string({
    unit: fc.constantFrom("县", "市区", "总投资", "开", "7", "，", " a"),
  });
  fc.assert(
    fc.property(clause, (text) => {
      expect(words(text).join("")).toBe(text);
      expect(words(text).slice(1)).not.toContain("");
    }),
  );
});
