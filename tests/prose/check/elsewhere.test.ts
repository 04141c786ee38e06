import { describe, expect, test } from "vitest";
import type { Locale } from "../../../src/domain/bilingual.ts";
import { readCommentary } from "../../../src/prose/commentary.ts";
import { lookupFor } from "../corpus/city.ts";

/** What an editor is told of each number of a text: the words and how grave it is. */
function told(text: string, locale: Locale): string[] {
  const head = locale === "zh" ? "summary: 甲\npoints: [乙]" : "summary: A\npoints: [B]";
  return readCommentary(`content/quarters/2021Q3.${locale}.md`, `---\n${head}\n---\n${text}\n`, {
    lookupFor: lookupFor("2021Q3"),
  }).problems.map(({ severity, code, text: words }) => `${severity} ${code.slice(13)} ${words}`);
}

describe("what the report does not count is a note", () => {
  test.each([
    ["道路全长58.3公里。", ["note elsewhere 58.3公里"]],
    ["会同12个市直部门组成5个督导组。", ["note elsewhere 12个", "note elsewhere 5个"]],
    ["每个县市区谋划亿元以上项目不少于30个。", ["note elsewhere 30个"]],
    ["管道全长122公里，管径508毫米。", ["note elsewhere 122公里", "note elsewhere 508毫米"]],
    ["督办组每次驻点不少于3天。", ["note elsewhere 3天"]],
    ["项目占地320亩，可提供岗位500个。", ["note elsewhere 320亩", "note elsewhere 500个"]],
  ])("%s", (text, expected) => {
    expect(told(text, "zh")).toEqual(expected);
  });

  test.each([
    ["The road is 27 km long.", ["note elsewhere 27 km"]],
    ["They met 12 county departments.", ["note elsewhere 12"]],
    ["The plant will employ 500 people.", ["note elsewhere 500 people"]],
    // A noun of its own, whatever it is; the first of two numbers has that of the second.
    ["The school in Fang County has 36 classrooms.", ["note elsewhere 36"]],
    ["It counts 2,600 newly planted trees.", ["note elsewhere 2,600"]],
    ["The road was widened from 4 to 6 lanes.", ["note elsewhere 4", "note elsewhere 6"]],
    ["Each of 12 project managers has a deputy.", ["note elsewhere 12 project"]],
    // No noun, in a sentence about nothing that the report measures.
    ["An apprentice of 19 looks after the archive.", ["note elsewhere 19"]],
    // Numbers behind the names of things tell them apart; hours, addresses and sizes are no figures either.
    ["Room 402 handles changes of scope; Window 6, payments.", []],
    ["The site manager, aged 34, came with bus line 203.", []],
    ["Ring 0719-8683000 or 12345 between 9 a.m. and 5 p.m.", []],
    ["Counties report by the 5th of each month.", []],
    ["There is a 400-metre track.", ["note elsewhere 400"]],
  ])("%s", (text, expected) => {
    expect(told(text, "en")).toEqual(expected);
  });
});

describe("what it does count is held against the data, beside such numbers too", () => {
  test.each([
    // A class of things that the data count.
    ["全市新开工254个企业项目。", ["error wrong 254个"]],
    // 8.7万人 with another unit.
    ["拉练项目预计带动就业8.7万户。", ["warning unknown 8.7万户"]],
    // An amount of one project is a figure of which the data say nothing, but no contradiction.
    ["茶产业园占地320亩，总投资12亿元。", ["note elsewhere 320亩", "warning unknown 12亿元"]],
  ])("%s", (text, expected) => {
    expect(told(text, "zh")).toEqual(expected);
  });
});
