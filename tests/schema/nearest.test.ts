import { expect, test } from "vitest";
import { nearest, searcher } from "../../src/schema/nearest.ts";

const ids = Array.from({ length: 5000 }, (_, i) => `SY-${String(i).padStart(5, "0")}`);

test("a searcher finds what a search finds, and asks for the list once a word", () => {
  let asked = 0;
  const search = searcher(() => {
    asked += 1;
    return ids;
  });
  expect(search("SY-O0012")).toEqual(nearest("SY-O0012", ids));
  expect(search("SY-O0012")).toEqual(nearest("SY-O0012", ids));
  expect(asked).toBe(1);
});

test("after thirty words there are no more suggestions: a register that does not match is soon told", () => {
  const search = searcher(() => ids);
  const found = Array.from({ length: 40 }, (_, i) => search(`SX-${String(i).padStart(5, "0")}`));
  expect(found.slice(0, 30).every((near) => near.length > 0)).toBe(true);
  expect(found.slice(30)).toEqual(Array.from({ length: 10 }, () => []));
});

test.for<[string, string[], string[]]>([
  ["甲", ["甲乙丙丁戊"], []],
  ["buildng", ["building", "paused"], ["building"]],
  ["SY-0001", ["SY-00012", "SY-1"], ["SY-00012"]],
])("near %s of %j is %j", ([word, list, found]) => {
  expect(nearest(word, list)).toEqual(found);
});
