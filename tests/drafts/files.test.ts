import { expect, test } from "vitest";
import { draftOf } from "../../src/drafts/files.ts";
import { readCommentary } from "../../src/prose/commentary.ts";
import { readDataset } from "../../src/intake/read-dataset.ts";
import type { Quarter } from "../../src/domain/quarter.ts";
import { filesOf, smallDataset } from "../intake/small-dataset.ts";

const register =
  "id,name,region,status,total_investment_wan,annual_plan_wan,adjusted_plan_wan,completed_ytd_wan,completed_total_wan,actual_start,actual_finish,source\n" +
  'P1,"甲区, 产业园",甲区,building,50000,10000,9000,2500.5,2500.5,2020-03-24,,S01\n' +
  "P2,乙区公路,乙区,finished,8000,100,,100,8000,2019-03,2020-11-30,S01\n" +
  "P3,丙县水库,丙县,cancelled,700,,,,,,,S01\n";
const release = (quarter: string, day: string): string =>
  JSON.stringify({
    quarter,
    revision: 1,
    status: "published",
    published_on: day,
    kind: "final",
    register: true,
  });
const files: Readonly<Record<string, string>> = {
  ...smallDataset,
  "releases/2020Q4/release.json": release("2020Q4", "2021-01-20"),
  "releases/2020Q4/projects.csv": register,
  "releases/2020Q4/exits.csv": "id,reason,into\n",
  "releases/2020Q4/tasks.csv":
    "id,project,kind,title,opened,closed\nT1,P1,speed,提速,2020-10,\nT2,P1,speed,入库,2020-10,2020-12-01\nT3,P2,other,验收,2020-10,\n",
};

function drafted(quarter: Quarter, changes: Readonly<Record<string, string>> = {}) {
  const { dataset, problems } = readDataset(filesOf({ ...files, ...changes }));
  if (!dataset) throw new Error(JSON.stringify(problems));
  return draftOf(dataset, quarter);
}

test("a new year: open projects stay with blank plans, the others leave with their reason", () => {
  const { data, carried } = drafted("2021Q1");
  expect(carried.from?.id).toBe("2020Q4");
  expect([...data.keys()]).toEqual([
    "releases/2021Q1/release.json",
    "releases/2021Q1/projects.csv",
    "releases/2021Q1/exits.csv",
    "releases/2021Q1/tasks.csv",
  ]);
  const [, row, ...rest] = data.get("releases/2021Q1/projects.csv")?.trimEnd().split("\n") ?? [];
  expect(row).toContain('P1,"甲区, 产业园",420302');
  expect(row).toContain(",50000,,,,2500.5,");
  expect(rest).toEqual([]);
  expect(data.get("releases/2021Q1/exits.csv")).toBe(
    "id,reason,into,note\nP2,finished,,\nP3,cancelled,,\n",
  );
  expect(data.get("releases/2021Q1/tasks.csv")).toContain("\nT1,P1,speed");
  expect(carried.tasks.map(({ id }) => id)).toEqual(["T1"]);
  expect(JSON.parse(data.get("releases/2021Q1/release.json") ?? "")).toEqual({
    quarter: "2021Q1",
    revision: 1,
    status: "draft",
    published_on: "2021-04-20",
    kind: "provisional",
    register: true,
  });
});

test("within the year what is finished stays, since the year's figures count it", () => {
  const { carried, data } = drafted("2020Q3", {
    "releases/2020Q2/release.json": release("2020Q2", "2020-07-20"),
    "releases/2020Q2/projects.csv": register.replace("2020-11-30", "2020-05-30"),
  });
  expect(carried.from?.id).toBe("2020Q2");
  expect(carried.projects.map(({ id }) => id)).toEqual(["P1", "P2", "P3"]);
  expect(carried.projects[0]?.completed_ytd).toBe(25_005_000);
  expect(carried.exits).toEqual([]);
  expect(data.has("releases/2020Q3/exits.csv")).toBe(false);
});

test("the draft is read without an error, and nothing has vanished", () => {
  const { data } = drafted("2021Q1");
  const { problems } = readDataset(filesOf({ ...files, ...Object.fromEntries(data) }));
  expect(problems.filter(({ file }) => file.startsWith("releases/2021Q1"))).toEqual([]);
});

test("the commentary is ready to be written, without a problem of form", () => {
  const { content } = drafted("2021Q1");
  expect([...content.keys()]).toEqual(["quarters/2021Q1.zh.md", "quarters/2021Q1.en.md"]);
  for (const [path, text] of content)
    expect(
      readCommentary(`content/${path}`, text).problems.filter(
        ({ severity }) => severity === "error",
      ),
    ).toEqual([]);
});

test.for<[Quarter, string, string]>([
  ["2021Q1", "2021Q1,2021-04-28T09:00:00+08:00,confirmed,\n", "2021-04-28T09:00:00+08:00"],
  ["2021Q1", "2021Q1,2021-04-28,cancelled,\n", "2021-04-20"],
  ["2021Q1", "2021Q1,四月底,provisional,\n", "2021-04-20"],
  ["2021Q2", "", "2021-07-20"],
  ["2021Q3", "", "2021-10-20"],
  ["2021Q4", "", "2022-01-20"],
])("%s with the calendar %j is planned for %s", ([quarter, rows, day]) => {
  const { data } = drafted(quarter, {
    "calendar.csv": `quarter,planned_at,state,reason\n${rows}`,
  });
  const text = data.get(`releases/${quarter}/release.json`) ?? "";
  expect((JSON.parse(text) as { published_on: string }).published_on).toBe(day);
});

test("without any register the draft has its header only", () => {
  const { data, carried } = drafted("2019Q4");
  expect(carried.from).toBeNull();
  expect(data.get("releases/2019Q4/projects.csv")?.trimEnd().split("\n")).toHaveLength(1);
});
