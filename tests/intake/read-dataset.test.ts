import { expect, test } from "vitest";
import { readDataset } from "../../src/intake/read-dataset.ts";
import { filesOf, smallDataset } from "./small-dataset.ts";

test("a small data set is read without a word", () => {
  const { dataset, problems } = readDataset(filesOf(smallDataset));
  expect(problems).toEqual([]);
  const [release] = dataset?.releases ?? [];
  expect(release?.id).toBe("2020Q1");
  expect(release?.projects?.[0]).toMatchObject({
    line: 2,
    id: "P1",
    region: "420302",
    tags: ["special-bond", "rally"],
    status: "building",
    total_investment: 500_000_000,
    completed_ytd: 25_005_000,
    planned_start: "2020-02",
    bundle: null,
  });
  expect(release?.projects?.[1]).toMatchObject({ sector: "transport", annual_plan: null });
  expect(release?.events?.[0]?.total_investment).toBe(90_820_000_000);
  expect(release?.published?.[0]?.value.text).toBe("244");
  expect(release?.tasks).toBeNull();
});

test("an empty folder is told what a site needs", () => {
  const { dataset, problems } = readDataset(new Map());
  expect(dataset).toBeNull();
  expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
    "categories.csv file-missing",
    "regions.csv file-missing",
    "releases file-missing",
    "site.json file-missing",
    "sources.csv file-missing",
  ]);
});

test("the letters on what a site needs", () => {
  const { site, problems } = readDataset(filesOf({ "site.json": smallDataset["site.json"] ?? "" }));
  expect(site?.name.en).toBe("Sample Quarterly");
  const letters = problems.map(({ severity, file, message, hint }) =>
    [severity, file, message.zh, hint.zh, message.en, hint.en].join(" | "),
  );
  expect(letters.slice(0, 1).concat(letters.slice(2, 3))).toEqual([
    "error | categories.csv | 缺少文件 | 每个网站都要有这个文件 | The file is missing | Every site needs it",
    "error | releases | 一期发布也没有 | 至少要有一个文件夹，例如 releases/2020Q1，里面有 release.json | " +
      "There is no release | At least one folder is needed, such as releases/2020Q1 with its release.json",
  ]);
});

const document = (quarter: string, revision: number, more: object = {}): string =>
  JSON.stringify({
    ...{ quarter, revision, status: "published", kind: "final", register: false },
    ...{ published_on: `${quarter.slice(0, 4)}-12-${10 + revision}` },
    ...(revision > 1 && { reason: { type: "revision", zh: "改数", en: "Figures" } }),
    ...more,
  });

test("releases stand in the order of quarters and revisions, whatever their folders are called", () => {
  const revisions = ["2020Q1", ...[2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => `2020Q1-r${n}`)];
  const names = ["2021Q1", ...revisions.toReversed(), "2019Q4"];
  const { dataset } = readDataset(
    filesOf({
      ...smallDataset,
      ...Object.fromEntries(
        names.map((name) => {
          const [quarter = "", revision = "1"] = name.split("-r");
          return [`releases/${name}/release.json`, document(quarter, Number(revision))];
        }),
      ),
    }),
  );
  expect(dataset?.releases.map(({ id }) => id)).toEqual(["2019Q4", ...revisions, "2021Q1"]);
});

test("a folder in which nothing is known is no release", () => {
  const { problems } = readDataset(
    filesOf({
      ...smallDataset,
      "releases/2020Q3/notes.txt": "",
      "releases/list.csv": "",
      "drafts/2020Q4/release.json": "{}",
      "releases/.trash/release.json": "{}",
    }),
  );
  expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
    "file-unknown drafts/2020Q4/release.json",
    "file-unknown releases/2020Q3/notes.txt",
    "file-unknown releases/list.csv",
  ]);
});

test("what a data set holds beside projects", () => {
  const { dataset, problems } = readDataset(
    filesOf({
      ...smallDataset,
      "targets.csv":
        "year,indicator,region,value,unit,source\n2020,total_investment,甲区,5,亿元,S01\n",
      "calendar.csv": "quarter,planned_at,state,reason\n2020Q2,2020-07-20,provisional,\n",
      "exceptions.csv":
        "release,rule,table,key,reason,author,expires,footnote\n,plan-changed,,,查过,张三,,\n",
      "releases/2020Q1-r2/release.json": document("2020Q1", 2, { notes: { zh: "注", en: "Note" } }),
      "releases/2020Q1/published.csv":
        "indicator,basis,period,region,dimension,category,value,unit,source\n" +
        "starts,quarter,一季度,,sector,产业类,244,个,S01\n" +
        "starts,quarter,一季度,甲区,,,3,个,S01\n",
    }),
  );
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(dataset?.regions.map(({ code }) => code)).toEqual(["420302", "420303", "420321"]);
  expect(dataset?.categories).toHaveLength(10);
  expect(dataset?.sources.map(({ id }) => id)).toEqual(["S01", "S02"]);
  expect(dataset?.targets.map(({ region }) => region)).toEqual(["420302"]);
  expect(dataset?.calendar.map(({ quarter }) => quarter)).toEqual(["2020Q2"]);
  expect(dataset?.exceptions.map(({ rule }) => rule)).toEqual(["plan-changed"]);
  const [first, second] = dataset?.releases ?? [];
  expect(first?.published?.map(({ category }) => category)).toEqual(["industry", null]);
  expect(first && ("reason" in first || "notes" in first)).toBe(false);
  expect(second).toMatchObject({ reason: { zh: "改数" }, notes: { zh: "注" } });
});

test("tables that a site does not have are empty", () => {
  const { dataset } = readDataset(filesOf(smallDataset));
  expect([dataset?.targets, dataset?.calendar, dataset?.exceptions]).toEqual([[], [], []]);
  expect(dataset?.footnotes).toEqual([]);
});

/** Categories of published figures, as rows write them and as the data set has them. */
test.for<[string, string, string]>([
  ["region", "甲区", "420302"],
  ["region", "甲", "420302"],
  ["region", "420303", "420303"],
  ["sector", "产业类", "industry"],
  ["sector", "industry", "industry"],
  ["project", "P1", "P1"],
])("the category %s %s is %s", ([dimension, category, code]) => {
  const { dataset } = readDataset(
    filesOf({
      ...smallDataset,
      "releases/2020Q1/published.csv":
        "indicator,basis,period,dimension,category,value,unit,source\n" +
        `total_investment,stock,一季度,${dimension},${category},5,亿元,S01\n`,
    }),
  );
  expect(dataset?.releases[0]?.published?.[0]).toMatchObject({ dimension, category: code });
});

test("a figure of no category has none", () => {
  const { dataset } = readDataset(filesOf(smallDataset));
  expect(dataset?.releases[0]?.published?.[0]).toMatchObject({ dimension: null, category: null });
});
