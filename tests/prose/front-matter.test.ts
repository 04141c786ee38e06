import { describe, expect, test } from "vitest";
import { z } from "zod";
import { splitFrontMatter } from "../../src/prose/front-matter.ts";

const schema = z.strictObject({
  title: z.string().max(20).optional(),
  points: z.array(z.string().max(20)).optional(),
  office: z.strictObject({ name: z.string().max(20).optional() }).optional(),
});

function split(text: string, required = true) {
  const said: string[] = [];
  const result = splitFrontMatter(
    text,
    schema,
    (severity, code, line, words) => said.push(`${severity} ${code} ${line} ${words}`.trimEnd()),
    { required },
  );
  return { ...result, said };
}

describe("the head is cut from the body", () => {
  test("both, with the line on which the body begins", () => {
    const { matter, body, firstLine, said } = split("---\ntitle: 甲\n---\n乙\n丙\n");
    expect({ matter, body, firstLine, said }).toEqual({
      matter: { title: "甲" },
      body: "乙\n丙\n",
      firstLine: 4,
      said: [],
    });
  });

  test.each([
    "---\r\ntitle: 甲\r\n---\r\n乙",
    "---\rtitle: 甲\r---\r乙",
    "\uFEFF---  \ntitle: 甲\n---  \n乙",
  ])("line ends, a byte order mark and blanks after the fence do not matter: %j", (text) => {
    const { matter, body, said } = split(text);
    expect({ matter, body, said }).toEqual({ matter: { title: "甲" }, body: "乙", said: [] });
  });

  test("a second byte order mark is an invisible character", () => {
    expect(split("---\ntitle: 甲\uFEFF\n---\n").said).toEqual(["error prose-invisible 2 U+FEFF"]);
  });

  test("an indented fence is none", () => {
    expect(split(" ---\ntitle: 甲\n---\n").said).toEqual(["error prose-head 1"]);
    expect(split("---\ntitle: 甲\n ---\n---\n乙").body).toBe("乙");
  });

  test("a text without a head is a body, which some files may be", () => {
    const { matter, body, firstLine, said, lineOf, indentOf } = split("甲\n乙", false);
    expect({ matter, body, firstLine, said }).toEqual({
      ...{ matter: null, body: "甲\n乙", firstLine: 1, said: [] },
    });
    expect([lineOf("title"), indentOf("title")]).toEqual([1, 0]);
    expect(split("甲").said).toEqual(["error prose-head 1"]);
    expect(split("").said).toEqual(["error prose-head 1"]);
  });

  test("a head without an end is no body", () => {
    const { body, said } = split("---\ntitle: 甲\n乙");
    expect({ body, said }).toEqual({ body: "", said: ["error prose-head-end 1"] });
  });

  test("an empty head is a head", () => {
    expect(split("---\n---\n乙")).toMatchObject({ matter: {}, body: "乙", firstLine: 3, said: [] });
  });
});

describe("what a head may not hold", () => {
  const long = "字".repeat(21);
  test.each([
    ["titel: 甲", ["error prose-key 2 titel"]],
    [`points: [甲]\ntitle: ${long}`, ["error prose-matter 3 title"]],
    [`points:\n  - 甲\n  - ${long}`, ["error prose-matter 4 points.1"]],
    [`office:\n  name: ${long}`, ["error prose-matter 3 office.name"]],
    ["office: 甲", ["error prose-matter 2 office"]],
    ["title: 甲\noffice:\n  nme: 乙", ["error prose-key 4 nme"]],
    ["a: &b 甲\ntitle: *b", ["error prose-yaml null ALIAS"]],
    ["title: [", ["error prose-yaml 2 BAD_INDENT"]],
    ["title: 甲\ntitle: 乙", ["error prose-yaml 3 DUPLICATE_KEY"]],
    ["title: !date 2020", ["error prose-yaml 2 TAG_RESOLVE_FAILED"]],
  ])("%j", (head, said) => {
    const found = split(`---\n${head}\n---\n`);
    expect(found.matter).toBeNull();
    for (const problem of found.said) expect(problem).toMatch(/^error prose-/u);
    expect(found.said).toEqual(said);
  });

  test("values are text: no and 2020 stay what was written", () => {
    expect(split("---\ntitle: no\npoints: [2020, null]\n---\n").matter).toEqual({
      title: "no",
      points: ["2020", "null"],
    });
  });
});

test("where the values of a head stand: their line, and how many characters before them", () => {
  const { lineOf, indentOf } = split(
    "---\ntitle: \"甲\"\npoints:\n  - 乙\n  - '丙'\noffice:\n  name: 丁\n---\n",
  );
  expect([lineOf("title"), indentOf("title")]).toEqual([2, 8]);
  expect([lineOf("points", 0), indentOf("points", 0)]).toEqual([4, 4]);
  expect([lineOf("points", 1), indentOf("points", 1)]).toEqual([5, 5]);
  expect([lineOf("office", "name"), indentOf("office", "name")]).toEqual([7, 8]);
  expect([lineOf("points"), indentOf("points")]).toEqual([3, 0]);
  expect([lineOf("points", 7), lineOf("office", "fax"), lineOf("nothing")]).toEqual([3, 6, 2]);
  expect(indentOf("nothing")).toBe(0);
});
