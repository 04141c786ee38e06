import { expect, test } from "vitest";
import { blockMark, splitMarks, withoutMarks, writeMark } from "../../src/prose/marks.ts";

const text = (words: string) => ({ kind: "text", index: -1, text: words });
const close = { kind: "close", index: -1, text: "" };
const open = (index: number) => ({ kind: "open", index, text: "" });

test("a text is cut at its marks, and figures keep their numbers", () => {
  const [first, other] = [writeMark("figure", 7, "244个"), writeMark("figure", 120, "")];
  expect(splitMarks(`开工${first}，${other}`)).toEqual([
    text("开工"),
    ...[open(7), text("244个"), close],
    text("，"),
    ...[open(120), close],
  ]);
  expect(splitMarks(`${first}。`)).toEqual([open(7), text("244个"), close, text("。")]);
  expect(splitMarks("开工")).toEqual([text("开工")]);
  expect(splitMarks("")).toEqual([]);
});

test("a mark without its words is none", () => {
  expect(writeMark("figure", 7, "244个")).not.toBe(writeMark("figure", 8, "244个"));
  expect(withoutMarks(`开工${writeMark("figure", 19, "244个")}，`)).toBe("开工244个，");
  expect(withoutMarks(`甲${writeMark("block", 3, "")}乙`)).toBe("甲乙");
});

test("a paragraph that is a block and nothing else gives its number", () => {
  const mark = writeMark("block", 42, "不写");
  expect(blockMark(mark)).toBe(42);
  expect(blockMark(`\n ${mark} \n`)).toBe(42);
  expect(blockMark(`甲${mark}`)).toBeNull();
  expect(blockMark(`${mark}甲`)).toBeNull();
  expect(blockMark(writeMark("figure", 42, ""))).toBeNull();
  expect(blockMark("")).toBeNull();
});
