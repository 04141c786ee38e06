import { expect, test } from "vitest";
import { findingsOf, placed, toldOf, type Changes } from "./found.ts";
import { smallDataset } from "./small-dataset.ts";

const folder = "releases/2020Q1";
const first = JSON.parse(smallDataset[`${folder}/release.json`] ?? "") as object;

/** The first quarter with some keys of its document changed; undefined leaves one out. */
const document = (changes: object): string => JSON.stringify({ ...first, ...changes }, null, 1);
const told = (changes: object, files: Changes = {}): string[] =>
  toldOf(smallDataset, { [`${folder}/release.json`]: document(changes), ...files });

const reason = { type: "correction", zh: "更正", en: "Mended" };
const second = (changes: object): Changes => ({
  "releases/2020Q1-r2/release.json": document({ revision: 2, reason, ...changes }),
  "releases/2020Q1-r2/projects.csv": smallDataset[`${folder}/projects.csv`] ?? "",
});

test.for<[string, object, string[]]>([
  ["what its document says", {}, []],
  ["another revision", { revision: 3 }, ["release-folder release.json:2 quarter"]],
  ["another quarter", { quarter: "2019Q4" }, ["release-folder release.json:2 quarter"]],
])("a folder is called after %s", ([, changes, expected]) => {
  const letters = toldOf(smallDataset, second(changes));
  expect(letters.filter((one) => one.startsWith("release-folder"))).toEqual(expected);
});

test("the letter names the folder and what its document says", () => {
  const [letter] = findingsOf(smallDataset, second({ revision: 3 })).filter(
    ({ code }) => code === "release-folder",
  );
  expect(letter).toMatchObject({
    text: "2020Q1 3",
    message: { zh: "文件夹叫 2020Q1-r2，里面写的却是 2020Q1 第 3 版" },
  });
});

test.for<[string, object, Changes, string[]]>([
  [
    "a list needs no status",
    { register: false },
    { [`${folder}/projects.csv`]: "id,name\nP1,甲\n" },
    [],
  ],
  [
    "a register does",
    {},
    { [`${folder}/projects.csv`]: "id,name\nP1,甲\n" },
    ["header-missing projects.csv:1 状态"],
  ],
  [
    "a register needs its projects",
    {},
    { [`${folder}/projects.csv`]: null },
    ["file-missing projects.csv:"],
  ],
  ["a list does not", { register: false }, { [`${folder}/projects.csv`]: null }, []],
  [
    "a folder needs its document",
    {},
    { [`${folder}/release.json`]: null },
    ["file-missing release.json:"],
  ],
  [
    "a date of publication is one",
    { published_on: "四月" },
    {},
    ["release-date release.json:5 published_on"],
  ],
])("%s", ([, changes, files, expected]) => {
  expect(told(changes, files)).toEqual(expected);
});

test("a folder without a usable document is not held against others", () => {
  // What fell since the first quarter is not told: nobody knows when the first was published.
  const later: Changes = {
    "releases/2020Q2/release.json": document({ quarter: "2020Q2", published_on: "2020-07-20" }),
    "releases/2020Q2/projects.csv": "id,name,region,status\nP9,丙县水库,丙县,储备\n",
  };
  const broken = { ...later, [`${folder}/release.json`]: document({ published_on: "四月" }) };
  const codes = (changes: Changes): string[] =>
    findingsOf(smallDataset, changes).map((one) => placed(one).replace(/:.*/, ""));
  expect(codes(later)).toContain("exit-missing exits.csv");
  expect(codes(broken)).not.toContain("exit-missing exits.csv");
});
