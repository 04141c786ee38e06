import fc from "fast-check";
import { expect, test } from "vitest";
import { keepTogether } from "../../src/prose/nowrap.ts";

const kept = (text: string): string[] =>
  keepTogether(text)
    .filter(({ keep }) => keep)
    .map((piece) => piece.text);

test.each<[string, string[]]>([
  ["总投资712亿元", ["712亿元"]],
  ["第2022Q3版", []],
  ["2022年三季度", ["2022年"]],
  ["1—7月施工项目1965个", ["1—7月", "1965个"]],
  ["下降44%，恢复到90%", ["44%", "90%"]],
  ["8.7万人、27批次", ["8.7万人", "27批次"]],
  ["2020年10月12—14日", ["2020年10月12—14日"]],
  ["90.82 billion yuan and 17 projects", ["90.82 billion yuan", "17 projects"]],
  ["12–14 October 2020", ["12–14 October 2020"]],
  ["87,000 jobs", ["87,000 jobs"]],
  ["1.18 trillion yuan", ["1.18 trillion yuan"]],
  ["3 projected things", []],
])("%s keeps %j", (text, expected) => {
  expect(kept(text)).toEqual(expected);
});

test("there is no empty piece before, between or after figures", () => {
  expect(keepTogether("3个5%开工7天")).toEqual([
    { text: "3个5%", keep: true },
    { text: "开工", keep: false },
    { text: "7天", keep: true },
  ]);
  expect(keepTogether("共3个。")).toEqual([
    { text: "共", keep: false },
    { text: "3个", keep: true },
    { text: "。", keep: false },
  ]);
  expect(keepTogether("")).toEqual([]);
});

test("the pieces joined are the text", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(
        keepTogether(text)
          .map((piece) => piece.text)
          .join(""),
      ).toBe(text);
      expect(keepTogether(text).every((piece) => piece.text !== "")).toBe(true);
    }),
  );
});
