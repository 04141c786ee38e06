import { expect, test } from "vitest";
import { headersOf } from "../../src/intake/header-names.ts";
import { readHeader } from "../../src/intake/header.ts";
import { releaseTables } from "../../src/schema/tables.ts";

/** A table that was never read before: the names of its headers are put together anew. */
const newTable = () => ({ ...releaseTables.projects });

/** Titles that nobody knows, over cells that can be read as another column. */
const lookalikes: Readonly<Record<string, string>> = { 天干: "id", 地支: "name" };

/** What a header is read as; a column whose title ends with a blank has content. */
const read = (...cells: string[]) =>
  readHeader({ line: 1, cells }, newTable(), "projects.csv", ["id", "name"], {
    filled: (index) => (cells[index] ?? "").endsWith(" "),
    fits: (index, key) => lookalikes[cells[index] ?? ""] === key,
  });
const columns = (...cells: string[]): string[] =>
  read("id", "name", ...cells)
    .header.columns.slice(2)
    .map(({ key, unit }) => `${key} ${unit}`);
const found = (...cells: string[]): string[] =>
  read("id", "name", ...cells).problems.map(({ severity, code, column }) =>
    [severity, code, column ?? ""].join(" ").trim(),
  );

test.for([
  ["region", "region yuan"],
  ["县市区", "region yuan"],
  ["total_investment_wan", "total_investment wan"],
  ["total_investment_yi", "total_investment yi"],
  ["总投资(万元)", "total_investment wan"],
  ["总投资（亿元）", "total_investment yi"],
  [" Region\t", "region yuan"],
  ["总 投 资（万元)", "total_investment wan"],
  ["总投资\n(万元)", "total_investment wan"],
  ["\uFEFFregion", "region yuan"],
])("the header %j is the column %s", ([title = "", column]) => {
  expect(columns(title)).toEqual([column]);
});

test.for<[string[], string[]]>([
  [["region", "县市区"], ["error header-duplicate 县市区"]],
  [["总投资(万元)", "总投资(亿元)"], ["error header-duplicate 总投资(亿元)"]],
  [[" region"], ["note header-normalised  region"]],
  [["总投资"], ["error header-unit 总投资"]],
  [["total_investment"], ["error header-unit total_investment"]],
  [["total_investment_yuan"], ["error header-unit total_investment_yuan"]],
  [["总投资（元）"], ["error header-unit 总投资（元）"]],
  // Said once; the second is a column too many.
  [
    ["总投资", "总投资(元)"],
    ["error header-unit 总投资", "warning header-unknown 总投资(元)"],
  ],
  [["总投资(万元)", "天气"], ["warning header-unknown 天气"]],
  [["regoin"], ["error header-unknown regoin"]],
  // What is near is taken: then it is a column of the editor's own.
  [["region", "regoin"], ["warning header-unknown regoin"]],
  [[""], ["warning header-blank"]],
  [[" "], ["error header-blank"]],
  [["constructor"], ["error header-forbidden constructor"]],
  [[" prototype"], ["error header-forbidden  prototype"]],
  [["re\u200Bgion"], ["error header-forbidden re\u200Bgion"]],
])("the headers %j are told", ([titles, problems]) => {
  expect(found(...titles)).toEqual(problems);
  const isSound = problems.every((problem) => !problem.startsWith("error"));
  expect(read("id", "name", ...titles).header.sound).toBe(isSound);
});

test("a needed column that is missing is told by both its names", () => {
  const { header, problems } = read("id", "region");
  expect(header.sound).toBe(false);
  expect(problems[0]?.message).toEqual({
    zh: "缺少必需的列 项目名称（name）",
    en: "The required column name (项目名称) is missing",
  });
  expect(headersOf(newTable(), "total_investment")).toEqual({
    en: "total_investment_wan",
    zh: "总投资(万元)",
  });
});

test("a column that is none is written as it is called", () => {
  expect(headersOf(releaseTables.projects, "nobody-knows")).toEqual({
    en: "nobody-knows",
    zh: "nobody-knows",
  });
});

test.for<[string[], string[]]>([
  [["name"], ["error header-missing 项目编号"]],
  [
    ["工程"],
    [
      "warning header-unknown 工程",
      "error header-missing 项目编号",
      "error header-missing 项目名称",
    ],
  ],
  // Near by its name, or the only one whose cells could be it.
  [["id", "nmae"], ["error header-missing nmae < error header-unknown"]],
  [["name", "天干"], ["error header-missing 天干 < warning header-unknown"]],
  [
    ["name", "天干", "天气"],
    ["warning header-unknown 天气", "error header-missing 天干 < warning header-unknown"],
  ],
  [
    ["天干", "地支"],
    [
      "error header-missing 天干 < warning header-unknown",
      "error header-missing 地支 < warning header-unknown",
    ],
  ],
  // One stranger is one column only, and what lacks its unit is known.
  [
    ["总投资", "name"],
    ["error header-unit 总投资", "error header-missing 项目编号"],
  ],
])("what is missing and what is unknown in %j", ([titles, expected]) => {
  const { problems, header } = read(...titles);
  expect(header.sound).toBe(false);
  expect(
    problems.map(({ severity, code, column, related }) =>
      [
        severity,
        code,
        column,
        ...(related ?? []).flatMap((one) => ["<", one.severity, one.code]),
      ].join(" "),
    ),
  ).toEqual(expected);
});
